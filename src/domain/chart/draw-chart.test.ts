import { describe, expect, test } from 'vitest';
import { drawChart } from './draw-chart.ts';
import { lineDomain } from './draw-periods.ts';
import type { Drawing, SvgElement } from './drawing.ts';
import { drawExample, row } from './examples.ts';
import { balanceText, breakText, textWidth, wrapText } from './text-width.ts';

type Chart = Parameters<typeof drawExample>[1];

function draw(
	rows: Parameters<typeof drawExample>[0],
	chart: Chart,
	breaks: Parameters<typeof drawExample>[3] = [],
) {
	const [view] = drawExample(rows, chart, 'en', breaks);
	if (!view) throw new Error('Nothing to draw.');
	return drawChart(view, 'en');
}

/** Rectangles of a path as x, y, width, height. */
const boxes = (path = '') =>
	[...path.matchAll(/M([\d.]+) ([\d.]+)h([\d.]+)v([\d.]+)/g)].map((all) =>
		all.slice(1).map(Number),
	);
/** The paths of the class `name`, those of the key left out. */
const paths = ({ shapes }: Drawing, name: string) =>
	shapes.flatMap((shape) =>
		classOf(shape).startsWith(name) ? [String(shape.attributes['d'])] : [],
	);
const classOf = ({ attributes }: SvgElement) => String(attributes['class'] ?? '');
const words = ({ texts }: Drawing, role: string) =>
	texts.filter((text) => text.role === role).map(({ text }) => text);
const only = (panels: ReturnType<typeof draw>) => {
	const [panel] = panels.panels;
	if (!panel) throw new Error('There is no panel.');
	return panel.drawing;
};

describe('columns', () => {
	test('have heights in proportion from zero, and their printed figures', () => {
		const drawing = only(draw([row('a', 't', '40.0', '20', '10')], { kind: 'bar', rows: ['a'] }));
		const heights = boxes(paths(drawing, 'c-area')[0]).map(([, , , height]) => height ?? 0);
		expect((heights[1] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(2, 1);
		expect((heights[2] ?? 0) / (heights[0] ?? 1)).toBeCloseTo(4, 1);
		expect(words(drawing, 'value')).toEqual(['10', '20', '40.0']);
		expect(words(drawing, 'tick')).toEqual(['2021', '2022', '2023']);
	});

	test('leave a missing year open', () => {
		const drawing = only(draw([row('a', 't', '4', '-', '2')], { kind: 'bar', rows: ['a'] }));
		expect(boxes(paths(drawing, 'c-area')[0])).toHaveLength(2);
		expect(words(drawing, 'tick')).toHaveLength(3);
	});

	test('share a scale as bars and have one each as multiples', () => {
		const rows = [row('a', 't', '100', '50', '50'), row('b', 't', '10', '5', '5')];
		const tops = (kind: 'bar' | 'multiples') =>
			draw(rows, { kind, rows: ['a', 'b'] }).panels.map(
				({ drawing }) => boxes(paths(drawing, 'c-area')[0])[2]?.[3] ?? 0,
			);
		const [wide = 0, small = 1] = tops('bar');
		expect(wide / small).toBeCloseTo(10, 0);
		const [one, other] = tops('multiples');
		expect(one).toBe(other);
	});

	test('stand side by side only where their figures fit', () => {
		const pair = (figure: string) =>
			draw([row('a', 't', figure, '1', '1'), row('b', 't', '1', '1', '1')], {
				kind: 'bar',
				rows: ['a', 'b'],
			}).isNarrow;
		expect(pair('12.34')).toBe(true);
		expect(pair('1234567.89')).toBe(false);
	});
});

describe('stacks', () => {
	const rows = [row('a', '%', '25', '50', '60'), row('b', '%', '75', '50', '40')];

	test('stand on one another and fill the height of shares', () => {
		const drawing = only(draw(rows, { kind: 'share-bar', rows: ['a', 'b'] }));
		const [below = [], above = []] = paths(drawing, 'c-area').map((path) => boxes(path)[2] ?? []);
		expect(above[1]).toBeCloseTo(10, 0);
		expect((above[1] ?? 0) + (above[3] ?? 0)).toBeCloseTo(below[1] ?? 0, 0);
		expect((above[3] ?? 0) / (below[3] ?? 1)).toBeCloseTo(3, 1);
	});

	test('name up to four series beside them with the latest figure, more in a key', () => {
		const drawing = only(draw(rows, { kind: 'share-bar', rows: ['a', 'b'] }));
		expect(words(drawing, 'label')).toEqual(['Row b', 'Row a']);
		expect(words(drawing, 'value')).toEqual(['75', '25']);
		expect(paths(drawing, 'c-lead')).toHaveLength(1);
		const five = ['a', 'b', 'c', 'd', 'e'];
		const keyed = only(
			draw(
				five.map((id) => row(id, '%', '20', '20', '20')),
				{ kind: 'share-bar', rows: five },
			),
		);
		expect(paths(keyed, 'c-lead')).toEqual([]);
		expect(words(keyed, 'label')).toEqual(five.map((id) => `Row ${id}`));
	});

	test('keep their labels apart', () => {
		const drawing = only(
			draw(
				[
					row('a', '%', '0.1', '1', '1'),
					row('b', '%', '0.1', '1', '1'),
					row('c', '%', '99.8', '98', '98'),
				],
				{
					kind: 'share-bar',
					rows: ['a', 'b', 'c'],
				},
			),
		);
		const lines = drawing.texts
			.filter(({ role }) => role !== 'tick')
			.map(({ y }) => y)
			.sort((a, b) => a - b);
		expect(lines).toHaveLength(6);
		for (const [index, y] of lines.slice(1).entries())
			expect(y - (lines[index] ?? 0)).toBeGreaterThanOrEqual(13.9);
		expect(lines.at(-1)).toBeLessThanOrEqual(drawing.height);
	});
});

describe('lines', () => {
	test('stop at a missing year and keep its dot-less place', () => {
		const drawing = only(draw([row('a', 't', '4', '-', '2')], { kind: 'line', rows: ['a'] }));
		expect(paths(drawing, 'c-line')[0]?.match(/M/g)).toHaveLength(2);
		expect(paths(drawing, 'c-dots')[0]?.match(/M/g)).toHaveLength(2);
	});

	test('begin their scale at zero unless all figures are close together', () => {
		const domain = (...figures: string[]) => {
			const [view] = drawExample([row('a', '%', ...figures)], { kind: 'line', rows: ['a'] });
			return view ? lineDomain(view) : [];
		};
		expect(domain('40', '10', '20')).toEqual([0, 40]);
		expect(domain('99', '95', '97')[0]).toBeGreaterThan(90);
	});

	test('mark a break with an upright line', () => {
		const drawing = only(
			draw([row('a', 't', '4', '3', '2')], { kind: 'line', rows: ['a'] }, [
				{ at: '2023', rows: ['a'], footnote: '1' },
			]),
		);
		expect(paths(drawing, 'c-break')[0]).toMatch(/^M[\d.]+ \d+V\d+$/);
	});

	test('in panels mark a break only where it concerns the series', () => {
		const [view] = drawExample([row('a', 't', '4', '3', '2'), row('b', 't', '4', '3', '2')], {
			kind: 'bar',
			rows: ['a', 'b'],
		});
		const breaks = [{ at: 2, footnote: '1', table: 'table', series: [1] }];
		const drawn = view && drawChart({ ...view, breaks }, 'en');
		expect(drawn?.panels.map(({ drawing }) => paths(drawing, 'c-break').length)).toEqual([0, 1]);
	});
});

test('bars are as long as their figures, the figure behind each', () => {
	const drawing = only(
		draw([row('a', 't', '5', '1', '1'), row('b', 't', '20', '1', '1')], {
			kind: 'ranked-bar',
			rows: ['a', 'b'],
		}),
	);
	const [first = [], second = []] = boxes(paths(drawing, 'c-area')[0]);
	expect((first[2] ?? 0) / (second[2] ?? 1)).toBeCloseTo(4, 1);
	expect(words(drawing, 'value')).toEqual(['20', '5']);
});

test('progress fills its track as far as its percentage, figure and target apart', () => {
	const progress = (share: string) =>
		only(
			draw([row('a', '%', share, '-', '-'), row('b', 't', '38000', '-', '-')], {
				kind: 'progress',
				rows: ['a'],
				target: 'b.2023',
			}),
		);
	const drawing = progress('44');
	const [[, , track = 0] = []] = boxes(paths(drawing, 'c-base')[0]);
	const [[, , filled = 0] = []] = boxes(paths(drawing, 'c-area')[0]);
	expect(filled / track).toBeCloseTo(0.44, 2);
	expect(words(drawing, 'value')).toEqual(['44%']);
	expect(words(drawing, 'label')).toEqual(['Row a', '38,000 t']);
	for (const share of ['44', '98.7', '120']) {
		const { texts, width } = progress(share);
		const [figure, target] = ['value', 'label'].map((role) =>
			texts.findLast((text) => text.role === role),
		);
		const right = (figure?.x ?? 0) + textWidth(figure?.text ?? '') / 2;
		expect(right).toBeLessThan(width - textWidth(target?.text ?? ''));
	}
});

test('labels of two lines hold about as much in each', () => {
	expect(balanceText('年龄 50 岁以上员工', 106)).toEqual(['年龄 50 岁', '以上员工']);
	expect(balanceText('男性员工', 106)).toEqual(['男性员工']);
});

test('wraps at spaces and between Han characters, never inside a Latin word or a few words in brackets', () => {
	expect(wrapText('Direct GHG emissions (Scope 1)', 106)).toEqual([
		'Direct GHG',
		'emissions',
		'(Scope 1)',
	]);
	expect(wrapText('间接温室气体排放量', 50)).toEqual(['间接温室', '气体排放', '量']);
	// A dash of Chinese is as wide as two characters.
	expect(textWidth('——范围')).toBe(48);
	for (const line of wrapText('温室气体排放总量——范围 1 和范围 2', 106))
		expect(textWidth(line)).toBeLessThanOrEqual(106);
});

describe('figures below zero', () => {
	const rows = [row('a', 't', '-20', '10', '5'), row('b', 't', '30', '-10', '5')];

	test('hang from the line of zero as columns, each with its figure at its end', () => {
		const drawing = only(draw(rows, { kind: 'multiples', rows: ['a', 'b'] }));
		const zero = Number(/^M0 ([\d.]+)H/.exec(paths(drawing, 'c-base')[0] ?? '')?.[1]);
		const [, up = [], down = []] = boxes(paths(drawing, 'c-area')[0]);
		expect((up[1] ?? 0) + (up[3] ?? 0)).toBeCloseTo(zero, 0);
		expect(down[1]).toBeCloseTo(zero, 0);
		expect((down[3] ?? 0) / (up[3] ?? 1)).toBeCloseTo(2, 1);
		const figure = drawing.texts.find(({ text }) => text === '-20');
		expect(figure?.y).toBeGreaterThan((down[1] ?? 0) + (down[3] ?? 0));
		expect(figure?.y).toBeLessThan(drawing.height - 16);
	});

	test('stack downwards', () => {
		const drawing = only(draw(rows, { kind: 'stacked-bar', rows: ['a', 'b'] }));
		const [below = [], above = []] = paths(drawing, 'c-area').map((path) => boxes(path)[2] ?? []);
		expect((above[1] ?? 0) + (above[3] ?? 0)).toBeCloseTo(below[1] ?? 0, 0);
		expect((above[3] ?? 0) / (below[3] ?? 1)).toBeCloseTo(1.5, 1);
	});

	test('lie left of zero as bars, whose line leaves the names free', () => {
		const drawing = only(draw(rows, { kind: 'ranked-bar', rows: ['a', 'b'] }));
		const [right = [], left = []] = boxes(paths(drawing, 'c-area')[0]);
		expect((left[0] ?? 0) + (left[2] ?? 0)).toBeCloseTo(right[0] ?? 0, 0);
		expect(drawing.texts.find(({ text }) => text === '-20')).toMatchObject({ anchor: 'end' });
		expect(paths(drawing, 'c-base')[0]?.match(/M/g)).toHaveLength(2);
	});
});

test('figures too wide for their columns are drawn as bars by period, a gap kept open', () => {
	const wide = row('a', 't', '123456789012345', '-', '5');
	const drawing = only(draw([wide], { kind: 'bar', rows: ['a'] }));
	expect(drawing.plot.middles).toHaveLength(3);
	expect(boxes(paths(drawing, 'c-area')[0])).toHaveLength(2);
	expect(words(drawing, 'label')).toEqual(['2021', '2022', '2023']);
});

test('a shape too small to be seen has a name, but no line that leads to it', () => {
	const rows = [row('a', 't', '12000', '1', '1'), row('b', 't', '1.97', '1', '1')];
	const drawing = only(draw(rows, { kind: 'stacked-bar', rows: ['a', 'b'] }));
	expect(words(drawing, 'value')).toEqual(['1.97', '12,000']);
	expect(paths(drawing, 'c-lead')[0]?.match(/M/g)).toHaveLength(1);
});

test('shares that come to more than 100 stay inside', () => {
	const rows = [row('a', '%', '50.5', '50', '50'), row('b', '%', '50.4', '50', '50')];
	const drawing = only(draw(rows, { kind: 'share-bar', rows: ['a', 'b'] }));
	const tops = paths(drawing, 'c-area').flatMap((path) => boxes(path).map(([, y = 0]) => y));
	expect(Math.min(...tops)).toBeGreaterThanOrEqual(10);
});

test('a key has samples of what it names: stripes for areas, dashes and rings for lines', () => {
	const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
	const rows = ids.map((id) => row(id, 't', '3', '2', '1'));
	const stacked = only(draw(rows, { kind: 'stacked-bar', rows: ids }));
	const lines = only(draw(rows, { kind: 'line', rows: ids }));
	for (const { shapes } of [stacked, lines]) {
		const at = shapes.findIndex(({ name }) => name === 'g');
		const drawn = shapes.slice(0, at).map(classOf);
		const key = shapes[at]?.children.map((each) => (typeof each === 'string' ? '' : classOf(each)));
		expect(key).toEqual(drawn.filter((name) => name !== 'c-grid'));
	}
	expect(paths(stacked, 'c-area')).toHaveLength(6);
	expect(paths(stacked, 'c-stripe')).toHaveLength(2);
	expect(paths(lines, 'c-line')).toHaveLength(6);
	expect(paths(lines, 'c-hole')).toHaveLength(3);
});

test('names of periods too wide to stand side by side are those of every second, up to the last', () => {
	const view = drawExample([row('a', 't', '1', '2', '3')], { kind: 'line', rows: ['a'] })[0];
	const categories = ['April 2021 to March 2022', 'April 2022 to March 2023', 'FY 2024'];
	const drawing = view && only(drawChart({ ...view, categories }, 'en'));
	const ticks = drawing ? words(drawing, 'tick').join(' ') : '';
	expect(ticks).toContain('FY 2024');
	expect(ticks).toContain('March 2022');
	expect(ticks).not.toContain('March 2023');
});

test('no period at all leaves an empty plot', () => {
	const [view] = drawExample([row('a', 't', '1', '2', '3')], { kind: 'line', rows: ['a'] });
	const empty = view?.series.map((series) => ({ ...series, points: [] })) ?? [];
	const drawn = view && drawChart({ ...view, categories: [], series: empty }, 'en');
	expect(JSON.stringify(drawn)).not.toMatch(/null|Infinity|NaN/);
});

test('words longer than a line are cut with a hyphen', () => {
	for (const line of breakText('Hydrochlorofluorocarbons of all', 80))
		expect(textWidth(line)).toBeLessThanOrEqual(80);
	expect(breakText('Hydrochlorofluorocarbons', 80).join('').replaceAll('-', '')).toBe(
		'Hydrochlorofluorocarbons',
	);
});
