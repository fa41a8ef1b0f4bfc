import { describe, expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import type { KpiRow, KpiTable } from '../kpi/kpi-table.ts';
import { checkTables } from './check-tables.ts';

const file = 'content/kpi/energy-use.json';

function check(rows: readonly KpiRow[], table: Partial<KpiTable> = {}) {
	return checkTables(buildReport({ tables: [buildTable(rows, table)] }));
}

const row = buildRow('solar', ['1', '2']);

test('finds nothing in a well-formed table', () => {
	expect(checkTables(buildReport())).toEqual([]);
});

test('finds a period that is no year and has no label', () => {
	const half = { id: 'h1-2024', period: '2024-01-01/2024-06-30' };
	const cells = { 'h1-2024': { value: '1' } };
	const codes = (column: KpiTable['columns'][number]) =>
		check([{ ...row, cells }], { columns: [column] }).map(({ code }) => code);
	expect(codes(half)).toEqual(['kpi/period-unnamed']);
	expect(codes({ ...half, label: both('H1 2024') })).toEqual([]);
});

test('finds a footnote on a new boundary by which nothing breaks', () => {
	const text = { zh: '本年度新增汽车业务线。', en: 'A business was added.' };
	const carrying = { ...row, footnotes: ['1'] };
	const footnotes = [{ id: '1', text, line: 1 }];
	const codes = (table: Partial<KpiTable>) =>
		check([carrying], { footnotes, ...table }).map(({ code }) => code);
	expect(codes({})).toEqual(['kpi/break-missing']);
	const ofAnother = { at: '2023', rows: ['solar'], footnote: '1', table: 'another' };
	expect(codes({ breaks: [ofAnother] })).toContain('kpi/break-missing');
	expect(codes({ breaks: [{ at: '2023', rows: ['solar'], footnote: '1' }] })).toEqual([]);
});

test('finds a break at the last column, and a unit in other letters than before', () => {
	const breaks = [{ at: '2022', rows: ['solar'], footnote: '75' }];
	const other = buildRow('wind', ['1', '2'], { unit: { zh: '兆瓦时', en: 'mWh' } });
	expect(check([buildRow('solar', ['1', '2']), other], { breaks })).toMatchObject([
		{ code: 'kpi/break-needless', place: '#/breaks/0/at' },
		{ code: 'kpi/unit-spelling', place: '#/rows/1/unit/en' },
	]);
});

test('finds a column that is another period, or has another label, in another table', () => {
	const fiscal = (id: string, period: string, name: string) =>
		buildTable([], { id, columns: [{ id: 'fy2024', period, label: both(name) }] });
	const [period, label] = ['2023-04-01/2024-03-31', 'FY2024'];
	const codes = (...other: Parameters<typeof fiscal>) =>
		checkTables(buildReport({ tables: [fiscal('a', period, label), fiscal(...other)] })).map(
			({ code, file: where, problem }) => [code, where, problem],
		);
	expect(codes('b', period, label)).toEqual([]);
	expect(codes('b', period, '2024')).toEqual([
		[
			'kpi/period-ambiguous',
			'content/kpi/b.json',
			'The column "fy2024" is 2023-04-01/2024-03-31, 2024, 2024 here and 2023-04-01/2024-03-31, FY2024, FY2024 in the table "a".',
		],
	]);
	expect(codes('b', '2023-07-01/2024-06-30', label)).toHaveLength(1);
});

test.each<[string, FaultCode, KpiRow[], Partial<KpiTable>, string, string, string]>([
	[
		'a missing cell',
		'kpi/cell-missing',
		[{ ...row, cells: { '2023': { value: '1' } } }],
		{},
		'#/rows/0/cells',
		'The row "solar" has no cell for the column "2022".',
		'Add the printed value, or {"omission": "not-reported"}.',
	],
	[
		'a cell in no column',
		'kpi/cell-without-column',
		[{ ...row, cells: { ...row.cells, scope: { value: '1' } } }],
		{},
		'#/rows/0/cells/scope',
		'The row "solar" has a cell for "scope", which is no column of this table.',
		'The columns are 2023, 2022.',
	],
	[
		'values without unit',
		'kpi/unit-missing',
		[{ ...row, unit: undefined }],
		{},
		'#/rows/0',
		'The row "solar" has values but no unit.',
		'Add "unit" in both languages.',
	],
	[
		'a row with neither cells nor children',
		'kpi/row-empty',
		[{ id: 'group', label: both('Group'), line: 1, children: [] }],
		{},
		'#/rows/0',
		'The row "group" has neither cells nor rows below it.',
		'Add "cells" or "children".',
	],
	[
		'a row id that stands twice, at its second place',
		'kpi/row-repeated',
		[row, { id: 'group', label: both('Group'), line: 1, children: [row] }],
		{},
		'#/rows/1/children/0',
		'The row id "solar" stands twice.',
		'Row ids are unique in their table: choose another one.',
	],
	[
		'a column that stands twice',
		'kpi/column-repeated',
		[row],
		{
			columns: [
				{ id: '2023', period: '2023-01-01/2023-12-31' },
				{ id: '2022', period: '2022-01-01/2022-12-31' },
				{ id: '2022', label: both('2022') },
			],
		},
		'#/columns',
		'The column "2022" stands twice.',
		'Delete one of the two.',
	],
	[
		'a footnote of a cell without text',
		'kpi/footnote-without-text',
		[{ ...row, cells: { '2023': { value: '1', footnotes: ['75'] }, '2022': { value: '2' } } }],
		{},
		'#/rows/0',
		'The row "solar" carries the footnote 75, which has no text.',
		'Add it to "footnotes", or correct the number.',
	],
	[
		'a footnote that nothing carries',
		'kpi/footnote-without-mark',
		[row],
		{ footnotes: [{ id: '75', text: both('Note'), line: 1 }] },
		'#/footnotes/0',
		'The footnote 75 is carried by no row and no cell.',
		'Name it at its row or cell, or delete it.',
	],
	[
		'a chart of a row that is not there',
		'kpi/chart-row-unknown',
		[row],
		{
			charts: [
				{
					id: 'chart',
					kind: 'bar',
					rows: ['solar', 'sular'],
					title: both('Chart'),
					finding: both('Finding'),
				},
			],
		},
		'#/charts/0/rows',
		'The chart "chart" draws the row "sular", which is not in the table.',
		'Did you mean "solar"?',
	],
	[
		'a chart that draws one row twice',
		'kpi/chart-row-repeated',
		[row],
		{
			charts: [
				{
					id: 'chart',
					kind: 'bar',
					rows: ['solar', 'solar'],
					title: both('Chart'),
					finding: both('Finding'),
				},
			],
		},
		'#/charts/0/rows',
		'The chart "chart" draws the row "solar" twice.',
		'Name each row once.',
	],
	[
		'progress whose target is no value of the table',
		'kpi/chart-target',
		[{ ...row, unit: both('%') }],
		{
			charts: [
				{
					id: 'c',
					kind: 'progress',
					rows: ['solar'],
					target: 'solar.2021',
					title: both('Chart'),
					finding: both('Finding'),
				},
			],
		},
		'#/charts/0',
		'The chart "c" of the kind "progress" has the rows "solar" and the target "solar.2021".',
		'"progress" draws one row and names the cell of its target, "row.column"; other kinds have none.',
	],
	[
		'a target where no progress is drawn',
		'kpi/chart-target',
		[row],
		{
			charts: [
				{
					id: 'c',
					kind: 'bar',
					rows: ['solar'],
					target: 'solar.2023',
					title: both('Chart'),
					finding: both('Finding'),
				},
			],
		},
		'#/charts/0',
		'The chart "c" of the kind "bar" has the rows "solar" and the target "solar.2023".',
		'"progress" draws one row and names the cell of its target, "row.column"; other kinds have none.',
	],
])('reports %s', (_, code, rows, table, place, problem, remedy) => {
	expect(check(rows, table)).toEqual([{ code, file, place, problem, remedy }]);
});

describe('a break in comparability', () => {
	const breaking = (footnote: string, table?: string) => [
		{ at: '2023', rows: ['solar'], footnote, table },
	];
	const noted = {
		...buildTable([{ ...row, footnotes: ['75'] }], {
			footnotes: [{ id: '75', text: both('Note'), line: 1 }],
		}),
		id: 'noted',
	};
	const checkBreak = (footnote: string, table?: string) =>
		checkTables(
			buildReport({ tables: [noted, buildTable([row], { breaks: breaking(footnote, table) })] }),
		);

	test('may rest on the footnote of another table, which it names', () => {
		expect(checkBreak('75', 'noted')).toEqual([]);
	});

	test.each([
		['75', undefined, 'energy-use'],
		['76', 'noted', 'noted'],
		['75', 'no-such-table', 'no-such-table'],
	])('is reported where the footnote %s is not below the table %s', (footnote, table, name) => {
		expect(checkBreak(footnote, table)).toEqual([
			{
				code: 'kpi/break-unknown',
				file,
				place: '#/breaks/0',
				problem: `The rows "solar" break at "2023" by the footnote ${footnote} of "${name}": one of them does not exist.`,
				remedy:
					'Name a column and rows of this table, and a footnote that it, or the table named beside, carries.',
			},
		]);
	});
});

test('needs no unit where a row has only words or no figures', () => {
	const cells = { '2023': { text: both('Group') }, '2022': { omission: 'not-reported' } } as const;
	expect(check([{ ...row, unit: undefined, cells }])).toEqual([]);
});

test('lets a row carry a footnote whose text stands in a chapter', () => {
	const chapter = buildChapter('nature', both('Text.[^26]\n\n[^26]: Note.\n'));
	const tables = [buildTable([{ ...row, footnotes: ['26'] }])];
	expect(checkTables(buildReport({ chapters: [chapter], tables }))).toEqual([]);
});

test('lets the prose carry the mark of a footnote of a table', () => {
	const chapter = buildChapter('nature', both('Text.[^75]\n'));
	const footnotes = [{ id: '75', text: both('Note'), line: 1 }];
	const tables = [buildTable([row], { footnotes })];
	expect(checkTables(buildReport({ chapters: [chapter], tables }))).toEqual([]);
});
