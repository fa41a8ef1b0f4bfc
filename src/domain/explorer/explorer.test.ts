import { describe, expect, test } from 'vitest';
import {
	buildExplorerCharts,
	chooseRows,
	readState,
	writeState,
	type ExplorerData,
	type ExplorerState,
	type Indicator,
} from './explorer.ts';

/** An indicator with `values`, those of 2021, 2022 and 2023; an empty one is not reported. */
function indicate(id: string, values: readonly string[], own: Partial<Indicator> = {}): Indicator {
	const years = ['2021', '2022', '2023'];
	const of = <Value>(pick: (value: string) => Value | undefined) =>
		Object.fromEntries(
			years.flatMap((year, at): [string, Value][] => {
				const picked = pick(values[at] ?? '');
				return picked === undefined ? [] : [[year, picked]];
			}),
		);
	return {
		id,
		topic: 'topic',
		table: 'T',
		label: id.slice(2).toUpperCase(),
		unit: 't',
		values: of((value) => value || undefined),
		qualifiers: {},
		omissions: of((value) => (value ? undefined : ('not-reported' as const))),
		marks: [],
		cellMarks: {},
		...own,
	};
}

const rest = { topics: { topic: 'Topic' }, notes: {} };
const data: ExplorerData = {
	...rest,
	periods: ['2021', '2022', '2023'].map((id) => ({ id, label: id })),
	indicators: [
		indicate('t.a', ['1000.0', '1250.0', '3.000']),
		indicate('t.b', ['0', '', '4']),
		indicate('t.c', ['', '2', '1'], { unit: '%' }),
	],
};
const state: ExplorerState = {
	ids: ['t.a', 't.b'],
	from: '2021',
	to: '2023',
	kind: 'line',
	base: '',
};
const chartsOf = (own: ExplorerState, of = data) =>
	buildExplorerCharts(of, own, chooseRows(of, own, 'en'), {
		titleOf: (rows) => rows.map(({ indicator }) => indicator.label).join(' '),
		inTable: ({ table, label }) => `${table}: ${label}`,
		indexUnit: 'index',
	});
const textsOf = (own: ExplorerState, of = data) =>
	chooseRows(of, own, 'en').map(({ points }) => points.map(({ text }) => text));

test('writes the state into the address and reads it back', () => {
	for (const chosen of [
		state,
		{ ...state, kind: 'stack' as const, from: '2022' },
		{ ...state, base: '2021' },
		{ ...state, ids: ['t.c', 't.a'], to: '2022', kind: 'columns' as const },
	])
		expect(readState(writeState(chosen), data)).toEqual(chosen);
	expect(writeState({ ...state, ids: [] })).toBe('');
});

test('leaves out what does not exist and puts the periods in order', () => {
	const query = '?rows=t.x,t.a,t.a&from=2023&to=2022&kind=pie&base=1999';
	expect(readState(query, data)).toEqual({ ...state, ids: ['t.a'], from: '2022' });
});

test('takes no more than six indicators', () => {
	const indicators = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((id) =>
		indicate(`t.${id}`, ['1', '2']),
	);
	const query = `?rows=${indicators.map(({ id }) => id).join(',')}`;
	expect(readState(query, { ...data, indicators }).ids).toHaveLength(6);
});

describe('units', () => {
	const mixed = { ...state, ids: ['t.a', 't.c', 't.b'] };

	test('have a chart each, of all that share it', () => {
		expect(chartsOf(mixed).map(({ id, title, unit }) => [id, title, unit])).toEqual([
			['explorer-chart', 'A B', 't'],
			['explorer-chart-2', 'C', '%'],
		]);
	});

	test('are one chart as an index, which is not stacked', () => {
		const charts = chartsOf({ ...mixed, base: '2022', kind: 'stack' });
		expect(charts.map(({ unit, form }) => [unit, form])).toEqual([['index', 'columns']]);
		expect(charts[0]?.series.map(({ label }) => label)).toEqual(['A', 'C', 'B']);
	});
});

test('shows printed figures, and gaps as gaps, in charts as in the rows of the table', () => {
	expect(textsOf(state)).toEqual([
		['1,000.0', '1,250.0', '3.000'],
		['0', '', '4'],
	]);
	expect(textsOf({ ...state, from: '2022' })[0]).toEqual(['1,250.0', '3.000']);
	expect(chartsOf(state)[0]?.series.map(({ points }) => points)).toEqual(
		chooseRows(data, state, 'en').map(({ points }) => points),
	);
});

describe('an index', () => {
	const indexOf = (values: readonly string[], own: Partial<Indicator> = {}) =>
		chooseRows(
			{ ...data, indicators: [indicate('t.x', values, own)] },
			{ ...state, ids: ['t.x'], base: '2021' },
			'en',
		)[0]?.points.map(({ text, indexGap }) => indexGap ?? text);

	test.each([
		// 0.26 / 0.16 = 1.625: two digits each, so the tens are sure and no more.
		[
			['0.16', '0.26', '0.16'],
			['100', 'about 160', 'about 100'],
		],
		// 3.47 / 3.01 = 1.1528; 2.48 / 3.01 = 0.8239: three digits.
		[
			['3.01', '3.47', '2.48'],
			['100', '115', '82'],
		],
		// 1,250 / 1,000 = 1.25; 3 / 1,000 = 0.003: more digits than an index needs.
		[
			['1000.0', '1250.0', '3.000'],
			['100.0', '125.0', '0.3'],
		],
		// 13,415.2 / 9,096.95 = 1.4747.
		[
			['9096.95', '13415.20', ''],
			['100.0', '147.5', ''],
		],
		// One digit: 0.3 / 0.2 may be 100 or 230.
		[
			['0.2', '0.3', '0.2'],
			['100', 'too-few-digits', 'too-few-digits'],
		],
		[
			['0', '4', ''],
			['no-base', 'no-base', ''],
		],
		[
			['', '4', '5'],
			['', 'no-base', 'no-base'],
		],
		// Nothing is nothing, whatever its digits.
		[
			['125.00', '0', '125.00'],
			['100.0', '0.0', '100.0'],
		],
	])('of %j is %j', (values, wanted) => {
		expect(indexOf(values)).toEqual(wanted);
	});

	test('of things counted one by one has a decimal, since they are exact', () => {
		expect(indexOf(['7', '12', '7'], { isCounted: true })).toEqual(['100.0', '171.4', '100.0']);
		expect(indexOf(['7', '12', '7'])).toEqual(['100', 'too-few-digits', 'too-few-digits']);
	});

	test('is about what it says where its base is no exact figure, and keeps the bound of its own', () => {
		const values = ['1000.0', '1250.0', '3.000'];
		expect(indexOf(values, { qualifiers: { 2021: 'more-than' } })?.slice(1)).toEqual([
			'about 125.0',
			'about 0.3',
		]);
		expect(indexOf(values, { qualifiers: { 2022: 'more-than' } })?.[1]).toBe('more than 125.0');
	});
});

test('says why a figure is missing, also where the table does not have the year', () => {
	const reasons = (ids: string[]) =>
		chooseRows(data, { ...state, ids, base: '2022' }, 'en')[0]?.points.map(
			({ omission }) => omission,
		);
	expect(reasons(['t.b'])).toEqual([undefined, 'not-reported', undefined]);
	const [partial, whole] = [indicate('t.p', ['', '2', '1']), indicate('t.q', ['1', '2', '3'])];
	const indicators = [{ ...partial, omissions: {} }, whole];
	const own = { ...state, ids: ['t.p', 't.q'] };
	expect(
		chooseRows({ ...data, indicators }, own, 'en')[0]?.points.map(({ omission }) => omission),
	).toEqual(['not-applicable', undefined, undefined]);
});

test('leaves out periods that no table of the chosen indicators has, and shows their labels', () => {
	const periods = [
		{ id: 'h1-2023', label: 'H1 2023' },
		{ id: '2023', label: '2023' },
	];
	const half = { ...indicate('t.half', []), values: { 'h1-2023': '1' }, omissions: {} };
	const halves = { ...rest, periods, indicators: [half, ...data.indicators] };
	const shown = (...ids: string[]) =>
		chartsOf(readState(`?rows=${ids.join(',')}`, halves), halves)[0]?.categories;
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
		const indicators = notes.map((each, index) =>
			indicate(`t.${index}`, ['1', '2', '3'], { break: each }),
		);
		const ids = indicators.map(({ id }) => id);
		return chartsOf({ ...state, ids }, { ...data, indicators })[0]?.breaks;
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

test('a line has the title of its table where another reads alike, or its label needs it', () => {
	const under = indicate('t.b', ['1', '2', '3'], { label: 'By age · Under 30', isOfHeading: true });
	const indicators = [
		indicate('t.a', ['1', '2', '3'], { label: 'Total' }),
		under,
		indicate('u.a', ['1', '2', '3'], { label: 'Total', table: 'U' }),
		indicate('u.c', ['1', '2', '3'], { label: 'Hours', table: 'U' }),
	];
	const namesOf = (...ids: string[]) =>
		chartsOf({ ...state, ids, base: '2021' }, { ...data, indicators }).map(({ title, series }) => [
			title,
			...series.map(({ label }) => label),
		]);
	expect(namesOf('t.a', 'u.a', 'u.c')[0]?.slice(1)).toEqual(['T: Total', 'U: Total', 'Hours']);
	expect(namesOf('u.c', 't.b')[0]?.slice(1)).toEqual(['Hours', 'T: By age · Under 30']);
	expect(namesOf('t.a', 't.b')[0]?.slice(1)).toEqual(['Total', 'By age · Under 30']);
	expect(namesOf('t.b')).toEqual([['T: By age · Under 30', 'T: By age · Under 30']]);
});
