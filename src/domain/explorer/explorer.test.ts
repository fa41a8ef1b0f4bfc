import { describe, expect, test } from 'vitest';
import {
	buildExplorerChart,
	readState,
	writeState,
	type ExplorerData,
	type ExplorerState,
} from './explorer.ts';

const data: ExplorerData = {
	periods: ['2021', '2022', '2023'].map((id) => ({ id, label: id })),
	indicators: [
		{
			id: 't.a',
			table: 'T',
			label: 'A',
			unit: 't',
			values: { 2021: '1000', 2022: '1250', 2023: '3' },
			qualifiers: {},
			omissions: {},
			marks: [],
			cellMarks: {},
		},
		{
			id: 't.b',
			table: 'T',
			label: 'B',
			unit: 't',
			values: { 2021: '0', 2023: '4' },
			qualifiers: {},
			omissions: { 2022: 'not-reported' },
			marks: [],
			cellMarks: {},
		},
		{
			id: 't.c',
			table: 'T',
			label: 'C',
			unit: '%',
			values: { 2022: '2', 2023: '1' },
			qualifiers: {},
			omissions: {},
			marks: [],
			cellMarks: {},
		},
	],
};
const words = { title: 'Title', indexUnit: 'index', locale: 'en' } as const;
const state: ExplorerState = {
	ids: ['t.a', 't.b'],
	from: '2021',
	to: '2023',
	kind: 'line',
	base: '',
};

test('writes the state into the address and reads it back', () => {
	for (const chosen of [
		state,
		{ ...state, kind: 'stack' as const, from: '2022' },
		{ ...state, base: '2021' },
	])
		expect(readState(writeState(chosen), data)).toEqual(chosen);
	expect(writeState({ ...state, ids: [] })).toBe('');
});

test('leaves out what does not exist and puts the periods in order', () => {
	const query = '?rows=t.x,t.a,t.a&from=2023&to=2022&kind=pie&base=1999';
	expect(readState(query, data)).toEqual({ ...state, ids: ['t.a'], from: '2022' });
});

test('compares one unit only, unless indexed', () => {
	expect(readState('?rows=t.a,t.c', data).ids).toEqual(['t.a']);
	expect(readState('?rows=t.a,t.c&base=2021', data).ids).toEqual(['t.a', 't.c']);
});

const figures = (state: ExplorerState) =>
	buildExplorerChart(data, state, words).series.map(({ points }) => points.map(({ text }) => text));

test('shows printed figures, and gaps as gaps', () => {
	expect(figures(state)).toEqual([
		['1,000', '1,250', '3'],
		['0', '', '4'],
	]);
	expect(figures({ ...state, from: '2022' })[0]).toEqual(['1,250', '3']);
});

test('indexes to a base year with one decimal, and to no base of zero', () => {
	// 1,250 / 1,000 = 125.0; 3 / 1,000 = 0.3.
	expect(figures({ ...state, base: '2021' })).toEqual([
		['100.0', '125.0', '0.3'],
		['', '', ''],
	]);
});

test('says why a figure is missing, also where the table does not have the year', () => {
	const reasons = (ids: string[]) =>
		buildExplorerChart(data, { ...state, ids, base: '2022' }, words).series[0]?.points.map(
			({ omission }) => omission,
		);
	expect(reasons(['t.b'])).toEqual([undefined, 'not-reported', undefined]);
	expect(reasons(['t.c', 't.a'])).toEqual(['not-applicable', undefined, undefined]);
});

test('leaves out periods that no table of the chosen indicators has, and shows their labels', () => {
	const periods = [
		{ id: 'h1-2023', label: 'H1 2023' },
		{ id: '2023', label: '2023' },
	];
	const half = {
		id: 't.half',
		table: 'T',
		label: 'Half',
		unit: 't',
		values: { 'h1-2023': '1' },
		qualifiers: {},
		omissions: {},
		marks: [],
		cellMarks: {},
	};
	const halves = { periods, indicators: [half, ...data.indicators] };
	const shown = (...ids: string[]) =>
		buildExplorerChart(halves, readState(`?rows=${ids.join(',')}`, halves), words).categories;
	expect(shown('t.half')).toEqual(['H1 2023']);
	expect(shown('t.a')).toEqual(['2023']);
	expect(shown('t.half', 't.a')).toEqual(['H1 2023', '2023']);
	const query = '?rows=t.half&from=2023&to=h1-2023';
	expect(readState(query, halves)).toMatchObject({ from: 'h1-2023', to: '2023' });
});

describe('breaks', () => {
	const note = (at: string, footnote: string) => ({
		at,
		footnote,
		table: 't',
		title: 'T',
		href: `/en/data/t/#fn-${footnote}`,
	});
	const breaks = (...notes: (ReturnType<typeof note> | undefined)[]) => {
		const indicators = notes.map((each, index) => ({
			id: `t.${index}`,
			table: 'T',
			label: `Row ${index}`,
			unit: 't',
			values: { 2021: '1', 2022: '2', 2023: '3' },
			qualifiers: {},
			omissions: {},
			marks: [],
			cellMarks: {},
			break: each,
		}));
		const ids = indicators.map(({ id }) => id);
		return buildExplorerChart({ ...data, indicators }, { ...state, ids }, words).breaks;
	};

	test('name the series that each concerns, those of one note together', () => {
		expect(breaks(note('2023', '7'), undefined, note('2022', '8'), note('2023', '7'))).toEqual([
			{ at: 2, footnote: '7', table: 't', series: [0, 3] },
			{ at: 1, footnote: '8', table: 't', series: [2] },
		]);
	});

	test('are none at the first year shown', () => {
		expect(breaks(note('2021', '7'))).toEqual([]);
	});
});
