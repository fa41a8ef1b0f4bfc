import { expect, test } from 'vitest';
import type { KpiTable } from '../domain/kpi/kpi-table.ts';
import { buildReport } from '../domain/report/examples.ts';
import type { Discrepancy } from '../domain/report/report.ts';
import { buildExplorerData } from './explorer.ts';

const same = (text: string) => ({ zh: text, en: text });
const base: KpiTable = {
	id: 'water',
	title: same('Water'),
	chapter: 'chapter',
	order: 1,
	topics: [],
	standards: [],
	columns: [
		{ id: '2023', period: '2023-01-01/2023-12-31' },
		{ id: '2022', period: '2022-01-01/2022-12-31' },
		{ id: 'target', label: same('Target') },
	],
	rows: [
		{
			id: 'all',
			label: same('All'),
			line: 1,
			footnotes: ['7'],
			children: [
				{
					id: 'bought',
					label: same('Bought'),
					unit: same('t'),
					line: 2,
					footnotes: ['8'],
					cells: {
						'2023': { value: '1250.50', footnotes: ['9'] },
						'2022': { omission: 'not-reported' },
						target: { value: '3' },
					},
				},
				{
					id: 'aim',
					label: same('Aim'),
					unit: same('t'),
					line: 3,
					cells: {
						'2023': { omission: 'not-reported' },
						'2022': { omission: 'not-reported' },
						target: { value: '4' },
					},
				},
			],
		},
	],
};
const discrepancy: Discrepancy = {
	id: 'two-sums',
	at: ['water.bought.2023'],
	lines: [2],
	title: same('Two sums'),
	note: same('They differ.'),
};
const build = (...tables: KpiTable[]) =>
	buildExplorerData(buildReport({ tables, discrepancies: [discrepancy] }), 'en');

test('takes rows with a figure of a period, named with the rows above them', () => {
	const { periods, indicators } = build(base);
	expect(periods).toEqual([{ id: '2023', label: '2023' }]);
	expect(indicators).toHaveLength(1);
	expect(indicators[0]).toMatchObject({
		id: 'water.bought',
		table: 'Water',
		label: 'All · Bought',
		isOfHeading: true,
		unit: 't',
		values: { 2023: '1250.50' },
		omissions: { 2022: 'not-reported' },
	});
});

test('keeps the marks of the rows above, of the label and of each figure, with where they lead', () => {
	const [indicator] = build(base).indicators;
	expect(indicator?.marks).toEqual([
		{ text: '7', isDiscrepancy: false, href: '/en/data/water/#fn-7' },
		{ text: '8', isDiscrepancy: false, href: '/en/data/water/#fn-8' },
	]);
	expect(indicator?.cellMarks).toEqual({
		2023: [
			{ text: '9', isDiscrepancy: false, href: '/en/data/water/#fn-9' },
			{ text: 'a', isDiscrepancy: true, href: '/en/data/water/#two-sums' },
		],
	});
});

test('leads from a break to the note of the table that carries it', () => {
	const other = { ...base, id: 'energy', title: same('Energy') };
	const breakOf = (table?: string) =>
		build({ ...base, breaks: [{ at: '2023', rows: ['bought'], footnote: '7', table }] }, other)
			.indicators[0]?.break;
	expect(breakOf()).toMatchObject({ at: '2023', table: 'water', href: '/en/data/water/#fn-7' });
	expect(breakOf('energy')).toMatchObject({ title: 'Energy', href: '/en/data/energy/#fn-7' });
	expect(build(base).indicators[0]?.break).toBeUndefined();
});

test('gives what the notes say by where their marks lead', () => {
	const footnotes = [{ id: '9', text: same('Estimated.'), line: 3 }];
	const { notes } = build({ ...base, footnotes });
	expect(notes['/en/data/water/#fn-9']).toBe('Estimated.');
	expect(notes['/en/data/water/#two-sums']).toBe('Two sums');
});

test('puts what has a series first: topics, their tables, the rows of these', () => {
	const row = (id: string, ...values: string[]) => ({
		id,
		label: same(id),
		unit: same('t'),
		line: 1,
		cells: Object.fromEntries(
			['2023', '2022'].map((year, at) => [
				year,
				values[at] === undefined ? { omission: 'not-reported' as const } : { value: values[at] },
			]),
		),
	});
	const table = (id: string, topic: string, rows: KpiTable['rows']): KpiTable => ({
		...base,
		id,
		title: same(id),
		topics: [topic],
		columns: base.columns.slice(0, 2),
		rows,
	});
	const identity = {
		...buildReport().identity,
		topics: ['air', 'sea', 'land'].map((id) => ({ id, label: same(id.toUpperCase()) })),
	};
	const { topics, indicators } = buildExplorerData(
		buildReport({
			identity,
			tables: [
				table('t1', 'air', [row('a', '1')]),
				table('t2', 'sea', [row('b', '1')]),
				table('t3', 'land', [row('c', '1', '2')]),
				table('t4', 'sea', [row('d', '1'), row('e', '1', '2')]),
			],
			discrepancies: [],
		}),
		'en',
	);
	expect(Object.entries(topics)).toEqual([
		['sea', 'SEA'],
		['land', 'LAND'],
		['air', 'AIR'],
	]);
	expect(indicators.map(({ id }) => id)).toEqual(['t4.e', 't4.d', 't2.b', 't3.c', 't1.a']);
});
