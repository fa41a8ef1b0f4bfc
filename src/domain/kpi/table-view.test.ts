import { describe, expect, test } from 'vitest';
import { locales, type Locale } from '../locale/locale.ts';
import { both, buildRow, buildTable } from '../report/examples.ts';
import type { Discrepancy } from '../report/report.ts';
import { indexTable } from './indexed-table.ts';
import type { KpiTable } from './kpi-table.ts';
import { buildTableView, type TableView } from './table-view.ts';

const viewTable = (table: KpiTable, locale: Locale, discrepancies: readonly Discrepancy[]) =>
	buildTableView(indexTable(table, discrepancies), locale);

const cellsOf = (view: TableView) => view.rows.flatMap(({ cells }) => cells);

describe('cells', () => {
	test.each(locales)('keep trailing zeros and the exact decimal in %s', (locale) => {
		const table = buildTable([buildRow('renewable', ['372.00', '1045.90'])]);
		const [row] = indexTable(table, []).rows.values();
		expect(row?.figures.map(({ value }) => value)).toEqual(['372.00', '1045.90']);
		expect(cellsOf(viewTable(table, locale, [])).map(({ text }) => text)).toEqual([
			'372.00',
			'1,045.90',
		]);
	});

	test('follow the order of the columns and carry their permanent address', () => {
		const row = buildRow('renewable', ['1', '2'], {
			cells: { '2022': { value: '2' }, '2023': { value: '1' } },
		});
		expect(cellsOf(viewTable(buildTable([row]), 'en', [])).map(({ id }) => id)).toEqual([
			'energy-use.renewable.2023',
			'energy-use.renewable.2022',
		]);
	});

	test('say why there is no figure instead of showing zero', () => {
		const row = buildRow('scope-3', ['', ''], {
			cells: { '2023': { omission: 'pending-2024-09' }, '2022': { omission: 'not-reported' } },
		});
		const view = viewTable(buildTable([row, { ...row, id: 'scope-4' }]), 'en', []);
		expect(cellsOf(view)[0]).toMatchObject({
			kind: 'omission',
			text: '',
			omission: 'pending-2024-09',
		});
		expect(view.omissions).toEqual(['pending-2024-09', 'not-reported']);
	});

	test('show words in the language of the view', () => {
		const row = buildRow('topic', ['', ''], {
			cells: { '2023': { text: { zh: '集团', en: 'Group' } }, '2022': { value: '1' } },
		});
		const view = viewTable(buildTable([row]), 'zh', []);
		expect(cellsOf(view)[0]).toMatchObject({ kind: 'text', text: '集团' });
		expect(view.columns.map(({ isNumeric }) => isNumeric)).toEqual([false, true]);
	});

	test('carry their own footnotes beside those of the row', () => {
		const row = buildRow('scope-1', ['1', '2'], {
			footnotes: ['75'],
			cells: { '2023': { value: '1' }, '2022': { value: '2', footnotes: ['86'] } },
		});
		const view = viewTable(buildTable([row]), 'en', []);
		expect(view.rows[0]?.footnotes).toEqual(['75']);
		expect(cellsOf(view).map(({ footnotes }) => footnotes)).toEqual([[], ['86']]);
	});
});

describe('units', () => {
	test('stand once when all rows share one', () => {
		const view = viewTable(
			buildTable([buildRow('a', ['1', '2']), buildRow('b', ['3', '4'])]),
			'zh',
			[],
		);
		expect([view.unit, view.hasUnitColumn]).toEqual(['兆瓦时', false]);
		expect(view.rows.map(({ unit }) => unit)).toEqual(['', '']);
	});

	test('stand at each row when they differ', () => {
		const tonnes = { unit: { zh: '吨', en: 't' } };
		const view = viewTable(
			buildTable([buildRow('a', ['1', '2']), buildRow('b', ['3', '4'], tonnes)]),
			'en',
			[],
		);
		expect([view.unit, view.hasUnitColumn]).toEqual(['', true]);
		expect(view.rows.map(({ unit }) => unit)).toEqual(['MWh', 't']);
	});
});

test('shows a row without cells as a group heading above its rows', () => {
	const group = {
		id: 'by-source',
		label: { zh: '按来源', en: 'By source' },
		line: 2389,
		children: [buildRow('solar', ['1', '2'])],
	};
	const { rows } = viewTable(buildTable([group]), 'en', []);
	expect(
		rows.map(({ label, isGroup, depth, cells }) => [label, isGroup, depth, cells.length]),
	).toEqual([
		['By source', true, 0, 0],
		['solar row', false, 1, 2],
	]);
});

test('marks the first period as the latest, and labels columns that have a name', () => {
	const row = buildRow('a', ['1', '2'], {
		cells: { scope: { value: '0' }, '2023': { value: '1' }, '2022': { value: '2' } },
	});
	const table = buildTable([row], {
		columns: [
			{ id: 'scope', label: { zh: '范围', en: 'Scope' } },
			{ id: '2023', period: '2023-01-01/2023-12-31' },
			{ id: '2022', period: '2022-01-01/2022-12-31' },
		],
	});
	expect(
		viewTable(table, 'en', []).columns.map(({ label, isLatest }) => [label, isLatest]),
	).toEqual([
		['Scope', false],
		['2023', true],
		['2022', false],
	]);
});

test('words footnotes and notes in the language of the view', () => {
	const table = buildTable([buildRow('a', ['1', '2'], { footnotes: ['75'] })], {
		footnotes: [{ id: '75', text: { zh: '注文', en: 'A note' }, line: 2400 }],
		notes: [{ zh: '说明', en: 'A remark' }],
	});
	const view = viewTable(table, 'zh', []);
	expect([view.footnotes, view.notes]).toEqual([
		[{ id: '75', text: '注文', calls: ['energy-use.a.fn-75'] }],
		['说明'],
	]);
});

test('marks the row and the cell at which a discrepancy stands, and leaves out those of other tables', () => {
	const discrepancy = (id: string, at: string[]): Discrepancy => ({
		id,
		at,
		lines: [2390],
		title: { zh: '标题', en: `Title of ${id}` },
		note: both('Note'),
	});
	const view = viewTable(buildTable([buildRow('a', ['1', '2'])]), 'en', [
		discrepancy('elsewhere', ['energy-use-by-site.a']),
		discrepancy('at-row', ['energy-use.a']),
		discrepancy('at-cell', ['climate-goals', 'energy-use.a.2022']),
	]);
	expect(view.discrepancies.map(({ id, mark, title, calls }) => [id, mark, title, calls])).toEqual([
		['at-row', 'a', 'Title of at-row', ['energy-use.a.at-row']],
		['at-cell', 'b', 'Title of at-cell', ['energy-use.a.2022.at-cell']],
	]);
	expect(view.rows[0]?.discrepancies).toEqual(['at-row']);
	expect(cellsOf(view).map(({ discrepancies }) => discrepancies)).toEqual([[], ['at-cell']]);
});
