import { describe, expect, test } from 'vitest';
import type { Locale } from '../locale/locale.ts';
import { drawChart, findPanelSize } from './draw-chart.ts';
import { lineDomain } from './draw-periods.ts';
import { leastWidth, type ChartElement } from './drawing.ts';
import { drawExample, row } from './examples.ts';
import { balanceText, breakText, textWidth, wrapText } from './text-width.ts';

type Chart = Parameters<typeof drawExample>[1];

function buildView(
	rows: Parameters<typeof drawExample>[0],
	chart: Chart,
	breaks: Parameters<typeof drawExample>[3] = [],
	locale: Locale = 'en',
) {
	const [view] = drawExample(rows, chart, locale, breaks);
	if (!view) throw new Error('Nothing to draw.');
	return view;
}

const gapWord = (reason: string | undefined) => `why: ${reason ?? 'none'}`;
const draw = (...example: Parameters<typeof buildView>) =>
	drawChart(buildView(...example), example[3] ?? 'en', gapWord);

/** The elements within `drawn` whose class has the name `name`, in their order. */
function find(drawn: ChartElement | readonly ChartElement[], name: string): ChartElement[] {
	return [drawn].flat().flatMap((each) => [
		...(String(each.attributes['class'] ?? '')
			.split(' ')
			.includes(name)
			? [each]
			: []),
		...find(
			each.children.filter((child) => typeof child !== 'string'),
			name,
		),
	]);
}

const textOf = ({ children }: ChartElement): string =>
	children.map((child) => (typeof child === 'string' ? child : textOf(child))).join('');
/** The words of each element of the class `name`, text by text. */
const words = (drawn: readonly ChartElement[], name: string) =>
	find(drawn, name).flatMap((each) =>
		each.name === 'g'
			? each.children.map((child) => (typeof child === 'string' ? child : textOf(child)))
			: [textOf(each)],
	);
const isShape = (child: ChartElement | string): child is ChartElement =>
	typeof child !== 'string' && child.name !== 'title';
const numbers = ({ attributes }: ChartElement, ...names: string[]) =>
	names.map((name) => Number.parseFloat(String(attributes[name] ?? '0')));
/** Left edge, top, width and height of each shape of each series, in percent; those of the key left out. */
const boxes = (drawn: readonly ChartElement[]) =>
	drawn
		.flatMap((panel) => [...find(panel, 'c-plot'), ...find(panel, 'c-track')])
		.flatMap((plot) => find(plot, 'c-area'))
		.map((series) =>
			series.children.filter(isShape).map((shape) => numbers(shape, 'x', 'y', 'width', 'height')),
		);
/** What each shape says. */
const said = (drawn: readonly ChartElement[]) =>
	[...find(drawn, 'c-area'), ...find(drawn, 'c-dots')].flatMap(({ children }) =>
		children.filter(isShape).flatMap((shape) => (shape.children.length > 0 ? [textOf(shape)] : [])),
	);

describe('columns', () => {
	test('have heights in proportion from zero, and their printed figures', () => {
		const drawn = draw([row('a', 't', '40.0', '20', '10')], { kind: 'bar', rows: ['a'] });
		expect(boxes(drawn)[0]?.map(([, top, , height]) => [top, height])).toEqual([
			[75, 25],
			[50, 50],
			[0, 100],
		]);
		expect(words(drawn, 'c-value')).toEqual(['10', '20', '40.0']);
		expect(words(drawn, 'c-tick')).toEqual(['2021', '2022', '2023']);
	});

	test('say period and figure; the latest one stands out', () => {
		const drawn = draw([row('a', 't', '40.0', '-', '10')], { kind: 'bar', rows: ['a'] });
		expect(said(drawn)).toEqual(['2021: 10 t', '2022: why: not-reported', '2023: 40.0 t']);
		expect(find(drawn, 'is-latest').map(textOf)).toEqual(['2023: 40.0 t']);
		const chinese = draw([row('a', '%', '5', '4', '3')], { kind: 'bar', rows: ['a'] }, [], 'zh');
		expect(said(chinese)[2]).toBe('2023：5%');
	});

	test('leave a missing year open', () => {
		const drawn = draw([row('a', 't', '4', '-', '2')], { kind: 'bar', rows: ['a'] });
		expect(boxes(drawn)[0]?.map(([, , , height]) => height)).toEqual([50, 0, 100]);
		expect(words(drawn, 'c-value')).toEqual(['2', '4']);
		expect(words(drawn, 'c-tick')).toHaveLength(3);
	});

	test('share a scale as bars and have one each as multiples', () => {
		const rows = [row('a', 't', '100', '50', '50'), row('b', 't', '10', '5', '5')];
		const heights = (kind: 'bar' | 'multiples') =>
			boxes(draw(rows, { kind, rows: ['a', 'b'] })).map((series) => series[2]?.[3]);
		expect(heights('bar')).toEqual([100, 10]);
		expect(heights('multiples')).toEqual([100, 100]);
	});

	test.each([
		['1', 'is-small'],
		['1234.5', 'is-medium'],
		['123456.7', 'is-large'],
		['1234567.89', ''],
	])('of %s stand beside one another where their figures fit: "%s"', (figure, size) => {
		const rows = [row('a', 't', figure, '1', '1'), row('b', 't', '1', '1', '1')];
		expect(findPanelSize(buildView(rows, { kind: 'bar', rows: ['a', 'b'] }))).toBe(size);
	});
});

describe('stacks', () => {
	const rows = [row('a', '%', '25', '50', '60'), row('b', '%', '75', '50', '40')];

	test('stand on one another and fill the height of shares', () => {
		const [below, above] = boxes(draw(rows, { kind: 'share-bar', rows: ['a', 'b'] }));
		expect(above?.[2]?.slice(1)).toEqual([0, above?.[2]?.[2], 75]);
		expect(below?.[2]?.slice(1)).toEqual([75, below?.[2]?.[2], 25]);
	});

	test('name up to four series beside them with the latest figure, more in a key', () => {
		const drawn = draw(rows, { kind: 'share-bar', rows: ['a', 'b'] });
		expect(words(find(drawn, 'c-ends'), 'c-label')).toEqual(['Row b', 'Row a']);
		expect(words(find(drawn, 'c-ends'), 'c-value')).toEqual(['75', '25']);
		expect(find(drawn, 'has-ends')).toHaveLength(1);
		const five = ['a', 'b', 'c', 'd', 'e'];
		const keyed = draw(
			five.map((id) => row(id, '%', '20', '20', '20')),
			{ kind: 'share-bar', rows: five },
		);
		expect(find(keyed, 'c-ends')).toEqual([]);
		expect(find(keyed, 'has-ends')).toEqual([]);
		for (const id of five) expect(words(keyed, 'c-key')[0]).toContain(`Row ${id}20`);
	});

	test('have a key too for where there is no room beside them, in the order in which they stand', () => {
		expect(words(draw(rows, { kind: 'share-bar', rows: ['a', 'b'] }), 'c-key')).toEqual([
			'Row b75Row a25',
		]);
	});

	test('keep their labels apart and within the height', () => {
		const drawn = draw(
			[
				row('a', '%', '0.1', '1', '1'),
				row('b', '%', '0.1', '1', '1'),
				row('c', '%', '99.8', '98', '98'),
			],
			{ kind: 'share-bar', rows: ['a', 'b', 'c'] },
		);
		const lines = find(drawn, 'c-ends')
			.flatMap((ends) => [...find(ends, 'c-label'), ...find(ends, 'c-value')])
			.flatMap(({ children }) => children.filter(isShape))
			.map((text) => numbers(text, 'y')[0] ?? 0)
			.sort((a, b) => a - b);
		expect(lines).toHaveLength(6);
		for (const [index, y] of lines.slice(1).entries())
			expect(y - (lines[index] ?? 0)).toBeGreaterThanOrEqual(1.24);
		expect(lines.at(-1)).toBeLessThanOrEqual(18);
	});
});

describe('lines', () => {
	test('stop at a missing year and keep its place', () => {
		const drawn = draw([row('a', 't', '4', '-', '2')], { kind: 'line', rows: ['a'] });
		expect(find(find(drawn, 'c-plot'), 'c-line')).toEqual([]);
		const whole = draw([row('a', 't', '4', '3', '2')], { kind: 'line', rows: ['a'] });
		expect(find(find(whole, 'c-plot'), 'c-line')[0]?.children).toHaveLength(2);
		expect(said(drawn)).toEqual(['2021: 2 t', '2022: why: not-reported', '2023: 4 t']);
	});

	test('lead from dot to dot', () => {
		const drawn = draw([row('a', 't', '4', '2', '0')], { kind: 'line', rows: ['a'] });
		const [line] = find(find(drawn, 'c-plot'), 'c-line');
		const [dots] = find(find(drawn, 'c-plot'), 'c-dots');
		const places = dots?.children.filter(isShape).map((dot) => numbers(dot, 'cx', 'cy'));
		expect(line?.children.filter(isShape).map((each) => numbers(each, 'x2', 'y2'))).toEqual(
			places?.slice(1),
		);
		expect(places?.map(([, y]) => y)).toEqual([100, 50, 0]);
	});

	test('begin their scale at zero unless all figures are close together', () => {
		const domain = (...figures: string[]) =>
			lineDomain(buildView([row('a', '%', ...figures)], { kind: 'line', rows: ['a'] }));
		expect(domain('40', '10', '20')).toEqual([0, 40]);
		expect(domain('99', '95', '97')[0]).toBeGreaterThan(90);
	});

	test('mark a break with an upright line between two periods', () => {
		const breaks = [{ at: '2023', rows: ['a'], footnote: '1' }];
		const drawn = draw([row('a', 't', '4', '3', '2')], { kind: 'line', rows: ['a'] }, breaks);
		const [line] = find(drawn, 'c-break');
		const [from, to] = line ? numbers(line, 'x1', 'x2') : [];
		expect(from).toBe(to);
		const places = find(drawn, 'c-dots')[0]
			?.children.filter(isShape)
			.map((dot) => numbers(dot, 'cx')[0] ?? 0);
		expect(from).toBeGreaterThan(places?.[1] ?? 100);
		expect(from).toBeLessThan(places?.[2] ?? 0);
	});

	test('in panels mark a break only where it concerns the series', () => {
		const breaks = [{ at: '2023', rows: ['b'], footnote: '1' }];
		const rows = [row('a', 't', '4', '3', '2'), row('b', 't', '4', '3', '2')];
		const drawn = draw(rows, { kind: 'bar', rows: ['a', 'b'] }, breaks);
		expect(drawn.map((panel) => find(panel, 'c-break').length)).toEqual([0, 1]);
	});
});

test('bars are as long as their figures, name and figure beside each', () => {
	const drawn = draw([row('a', 't', '5', '1', '1'), row('b', 't', '20', '1', '1')], {
		kind: 'ranked-bar',
		rows: ['a', 'b'],
	});
	expect(boxes(drawn).map(([box]) => box?.[2])).toEqual([100, 25]);
	expect(words(drawn, 'c-bars')).toEqual(['Row bRow b: 20 t20Row aRow a: 5 t5']);
	expect(said(drawn)).toEqual(['Row b: 20 t', 'Row a: 5 t']);
});

test.each([
	['44', 44, true],
	['98.7', 98.7, false],
	['120', 100, false],
])(
	'progress of %s %% fills %d %% of its track, the figure behind it where it has room',
	(share, filled, isBehind) => {
		const drawn = draw([row('a', '%', share, '-', '-'), row('b', 't', '38000', '-', '-')], {
			kind: 'progress',
			rows: ['a'],
			target: 'b.2023',
		});
		expect(boxes(drawn)[0]?.[0]?.[2]).toBe(filled);
		expect(words(drawn, 'c-value')).toEqual(isBehind ? [`${share}%`] : []);
		expect(words(drawn, 'c-progress')[0]).toContain(isBehind ? 'Row a' : `Row a ${share}%`);
		expect(words(drawn, 'c-target')).toEqual(['2023 38,000 t']);
	},
);

test('labels of two lines hold about as much in each', () => {
	expect(balanceText('年龄 50 岁以上员工', 8.8)).toEqual(['年龄 50 岁', '以上员工']);
	expect(balanceText('男性员工', 8.8)).toEqual(['男性员工']);
});

test('wraps at spaces and between Han characters, never inside a Latin word or a few words in brackets', () => {
	expect(wrapText('Direct GHG emissions (Scope 1)', 8.8)).toEqual([
		'Direct GHG',
		'emissions',
		'(Scope 1)',
	]);
	expect(wrapText('间接温室气体排放量', 4.2)).toEqual(['间接温室', '气体排放', '量']);
	// A dash of Chinese is as wide as two characters.
	expect(textWidth('——范围')).toBe(4);
	for (const line of wrapText('温室气体排放总量——范围 1 和范围 2', 8.8))
		expect(textWidth(line)).toBeLessThanOrEqual(8.8);
});

describe('figures below zero', () => {
	const rows = [row('a', 't', '-20', '10', '5'), row('b', 't', '30', '-10', '5')];

	test('hang from the line of zero as columns, each with its figure at its end', () => {
		const [panel] = draw(rows, { kind: 'multiples', rows: ['a', 'b'] });
		const drawn = panel ? [panel] : [];
		const [base] = find(drawn, 'c-base');
		const [zero = 0] = base ? numbers(base, 'y1') : [];
		const [, up = [], down = []] = boxes(drawn)[0] ?? [];
		expect((up[1] ?? 0) + (up[3] ?? 0)).toBeCloseTo(zero, 0);
		expect(down[1]).toBeCloseTo(zero, 0);
		expect((down[3] ?? 0) / (up[3] ?? 1)).toBeCloseTo(2, 1);
		expect(find(drawn, 'has-below')).toHaveLength(1);
		const figures = find(drawn, 'c-value')[0]?.children.filter(isShape) ?? [];
		expect(figures.map((figure) => numbers(figure, 'dy')[0])).toEqual([-0.4, -0.4, 1.1]);
	});

	test('stack downwards', () => {
		const [below, above] = boxes(draw(rows, { kind: 'stacked-bar', rows: ['a', 'b'] }));
		const [a = [], b = []] = [below?.[2], above?.[2]];
		expect((b[1] ?? 0) + (b[3] ?? 0)).toBeCloseTo(a[1] ?? 0, 0);
		expect((b[3] ?? 0) / (a[3] ?? 1)).toBeCloseTo(1.5, 1);
	});

	test('lie left of zero as bars', () => {
		const drawn = draw(rows, { kind: 'ranked-bar', rows: ['a', 'b'] });
		const [right = [], left = []] = boxes(drawn).map(([box]) => box);
		expect((left[0] ?? 0) + (left[2] ?? 0)).toBeCloseTo(right[0] ?? 0, 0);
		const [base] = find(drawn, 'c-base');
		expect(base ? numbers(base, 'x1')[0] : 0).toBeCloseTo(right[0] ?? 0, 0);
	});
});

test('figures too wide for their columns are drawn as bars by period, a gap with its reason', () => {
	const wide = row('a', 't', '123456789012345', '-', '5');
	const drawn = draw([wide], { kind: 'bar', rows: ['a'] });
	expect(find(drawn, 'c-track')).toHaveLength(3);
	expect(boxes(drawn).map(([box]) => box?.[2])).toEqual([0, 0, 100]);
	expect(words(drawn, 'c-gap')).toEqual(['why: not-reported']);
});

test('a shape too small to be seen has a name, but no line that leads to it', () => {
	const rows = [row('a', 't', '12000', '1', '1'), row('b', 't', '1.97', '1', '1')];
	const drawn = draw(rows, { kind: 'stacked-bar', rows: ['a', 'b'] });
	expect(words(find(drawn, 'c-ends'), 'c-value')).toEqual(['1.97', '12,000']);
	expect(find(find(drawn, 'c-ends'), 'c-lead').flatMap(({ children }) => children)).toHaveLength(0);
});

test('shares that come to more than 100 stay inside', () => {
	const rows = [row('a', '%', '50.5', '50', '50'), row('b', '%', '50.4', '50', '50')];
	const drawn = draw(rows, { kind: 'share-bar', rows: ['a', 'b'] });
	const tops = boxes(drawn).flatMap((series) => series.map(([, top = 0]) => top));
	expect(Math.min(...tops)).toBeGreaterThanOrEqual(0);
});

test('a key has samples of what it names: stripes for areas, dashes and rings for lines', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const rows = ids.map((id) => row(id, 't', '3', '2', '1'));
	const classes = (drawn: readonly ChartElement[], name: string) =>
		find(drawn, name).map(
			({ attributes }) => `${attributes['class'] ?? ''} ${attributes['fill'] ?? ''}`,
		);
	for (const kind of ['stacked-bar', 'line'] as const) {
		const drawn = draw(rows, { kind, rows: ids });
		for (const name of kind === 'line' ? ['c-line', 'c-dots'] : ['c-area']) {
			const inKey = classes(find(drawn, 'c-key'), name);
			expect(inKey).toHaveLength(6);
			expect(inKey.sort()).toEqual(classes(find(drawn, 'c-plot'), name).sort());
		}
	}
	const stacked = draw(rows, { kind: 'stacked-bar', rows: ids });
	expect(find(stacked, 'c-stripe')).toHaveLength(2);
	expect(classes(find(stacked, 'c-plot'), 's5')).toEqual(['c-area s5 url(#table--chart-5)']);
});

describe('names of periods too wide to stand side by side', () => {
	const view = buildView([row('a', 't', '1', '2', '3')], { kind: 'line', rows: ['a'] });
	const categories = ['April 2021 to March 2022', 'April 2022 to March 2023', 'FY 2024'];
	const drawn = drawChart({ ...view, categories }, 'en', gapWord);

	test('stand in lines, or are those of every second one, up to the last', () => {
		const ticks = words(find(drawn, 'c-periods'), 'c-tick').join(' ');
		expect(ticks).toContain('2024');
		expect(ticks).toContain('April');
	});

	test('stay within the width of a phone', () => {
		for (const name of words(find(drawn, 'c-periods'), 'c-tick'))
			expect(textWidth(name)).toBeLessThan(leastWidth / 2);
	});
});

test('no period at all leaves an empty plot', () => {
	const view = buildView([row('a', 't', '1', '2', '3')], { kind: 'line', rows: ['a'] });
	for (const form of ['line', 'stack', 'columns', 'bars'] as const) {
		const empty = view.series.map((series) => ({ ...series, points: [] }));
		const drawn = drawChart({ ...view, form, categories: [], series: empty }, 'en', gapWord);
		expect(JSON.stringify(drawn)).not.toMatch(/null|Infinity|NaN/);
	}
});

test('words longer than a line are cut with a hyphen', () => {
	for (const line of breakText('Hydrochlorofluorocarbons of all', 6.5))
		expect(textWidth(line)).toBeLessThanOrEqual(6.5);
	expect(breakText('Hydrochlorofluorocarbons', 6.5).join('').replaceAll('-', '')).toBe(
		'Hydrochlorofluorocarbons',
	);
});
