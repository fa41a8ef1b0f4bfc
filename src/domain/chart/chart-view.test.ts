import { expect, test } from 'vitest';
import { drawExample, row } from './examples.ts';

const rows = [row('a', 't', '3.10', '2', '1'), row('b', 't', '30', '-', '10')];

test('takes the figures as the table prints them, the earliest year first, gaps with their reason', () => {
	const [view] = drawExample(rows, { kind: 'line', rows: ['a', 'b'] });
	expect(view?.categories).toEqual(['2021', '2022', '2023']);
	expect(view?.series.map(({ points }) => points.map(({ text }) => text))).toEqual([
		['1', '2', '3.10'],
		['10', '', '30'],
	]);
	expect(view?.series[1]?.points[1]).toEqual({
		anchor: 'table.b.2022',
		text: '',
		value: undefined,
		omission: 'not-reported',
	});
});

test.each([
	['bar', 'columns', false],
	['multiples', 'columns', true],
	['line', 'line', false],
	['stacked-bar', 'stack', false],
	['share-bar', 'share', false],
	['ranked-bar', 'bars', false],
	['progress', 'progress', false],
] as const)('draws the kind %s as %s', (kind, form, hasOwnScales) => {
	expect(drawExample(rows, { kind, rows: ['a', 'b'] })[0]).toMatchObject({ form, hasOwnScales });
});

test('says a unit that all rows share once, else with each row', () => {
	expect(drawExample(rows, { kind: 'bar', rows: ['a', 'b'] })[0]?.unit).toBe('t');
	const mixed = drawExample([row('a', 't', '1', '1', '1'), row('b', 'kg', '1', '1', '1')], {
		kind: 'multiples',
		rows: ['a', 'b'],
	})[0];
	expect(mixed?.unit).toBe('');
	expect(mixed?.series.map(({ unit }) => unit)).toEqual(['t', 'kg']);
});

test('ranks the latest year by value, not by digits, and keeps the order of equals', () => {
	const [view] = drawExample(
		[
			row('a', 't', '9', '99', '1'),
			row('b', 't', '10.0', '1', '1'),
			row('c', 't', '10.00', '1', '1'),
			row('d', 't', '-', '1', '1'),
		],
		{ kind: 'ranked-bar', rows: ['a', 'b', 'c', 'd'] },
	);
	expect(view?.categories).toEqual(['Row b', 'Row c', 'Row a']);
	expect(view?.period).toBe('2023');
});

test('draws rows instead of years where one year alone has figures, in the order of the table', () => {
	const [view] = drawExample([row('a', 't', '-', '1', '-'), row('b', 't', '-', '2', '-')], {
		kind: 'bar',
		rows: ['a', 'b'],
	});
	expect(view).toMatchObject({ form: 'bars', period: '2022', categories: ['Row a', 'Row b'] });
});

test('names the target of progress with its column and unit', () => {
	const [view] = drawExample(rows, { kind: 'progress', rows: ['a'], target: 'b.2021' });
	expect(view).toMatchObject({
		period: '2023',
		categories: ['Row a'],
		target: { anchor: 'table.b.2021', label: '2021', text: '10 t' },
	});
});

test('leaves out a chart without figures', () => {
	expect(drawExample([row('a', 't', '-', '-', '-')], { kind: 'bar', rows: ['a'] })).toEqual([]);
});

test('places a break before its column, and none before the first', () => {
	const at = (column: string) =>
		drawExample(rows, { kind: 'line', rows: ['b', 'a'] }, 'en', [
			{ at: column, rows: ['a'], footnote: '7' },
		])[0]?.breaks;
	expect(at('2023')).toEqual([{ at: 2, footnote: '7', table: 'table', series: [1] }]);
	expect(at('2021')).toEqual([]);
});

test('names rows of one label by the rows above them', () => {
	const group = (id: string, children: ReturnType<typeof row>[]) => ({
		id,
		label: { zh: id, en: `Group ${id}` },
		line: 1,
		children,
	});
	const women = (id: string) => ({
		...row(id, '%', '1', '2', '3'),
		label: { zh: '女', en: 'Women' },
	});
	const labels = (rowIds: string[], tree: Parameters<typeof drawExample>[0]) =>
		drawExample(tree, { kind: 'bar', rows: rowIds })[0]?.series.map(({ label }) => label);
	expect(labels(['a', 'b'], [group('x', [women('a')]), group('y', [women('b')])])).toEqual([
		'Group x',
		'Group y',
	]);
	expect(
		labels(
			['a', 'b', 'c'],
			[group('x', [women('a'), row('c', '%', '1', '1', '1')]), group('y', [women('b')])],
		),
	).toEqual(['Group x · Women', 'Group y · Women', 'Group x · Row c']);
});
