// The drawing of one panel: shapes and words with their places. Geometry by d3-scale and d3-shape; what it looks like is
// said by the style sheet. Units are those of the view box, about one CSS pixel on a phone.

import { scaleBand, scaleLinear, scalePoint, type ScaleLinear } from 'd3-scale';
import { line, stack } from 'd3-shape';
import type { Locale } from '../locale/locale.ts';
import { formatDecimal } from '../figure/decimal.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';
import { textWidth, wrapText } from './text-width.ts';

export interface DrawnText {
	readonly x: number;
	readonly y: number;
	readonly text: string;
	readonly anchor: 'start' | 'middle' | 'end';
	/** `tick`: scales; `value`: printed figures; `label`: names of series and rows. */
	readonly role: 'tick' | 'value' | 'label';
}

/** Where the shapes stand in the view box, and what its edges mean. */
export interface Plot {
	readonly left: number;
	readonly right: number;
	readonly top: number;
	readonly floor: number;
	/** Values at `floor` and `top`; in bars at `left` and `right`. */
	readonly low: number;
	readonly high: number;
	/** Middles of the bars, in `bars` only. */
	readonly middles?: readonly number[] | undefined;
}

export interface Drawing {
	readonly plot: Plot;
	readonly width: number;
	readonly height: number;
	/** Fine lines of the scale. */
	readonly grid: string;
	/** The line of zero, or of the years. */
	readonly base: string;
	/** Lines from a shape to its label. */
	readonly leaders: string;
	/** Where the figures cease to compare. */
	readonly break: string;
	/** Filled shapes by series. */
	readonly areas: readonly { readonly series: number; readonly path: string }[];
	/** The same in the key. */
	readonly keys: readonly { readonly series: number; readonly path: string }[];
	/** Lines by series, and the dots on them. */
	readonly lines: readonly {
		readonly series: number;
		readonly path: string;
		readonly dots: string;
	}[];
	readonly texts: readonly DrawnText[];
}

export interface Panel {
	/** Name of the only series, where it is not written into the drawing. */
	readonly title: string;
	readonly unit: string;
	readonly drawing: Drawing;
}

export interface Panels {
	/** Two panels stand side by side. */
	readonly isNarrow: boolean;
	readonly panels: readonly Panel[];
}

const width = 340;
const narrowWidth = 164;
const size = 12;
const lineHeight = 14;
const barHeight = 13;
/** More series than this are named in a key instead of beside their shapes. */
const directLabels = 4;

/** Draws `view`; numbers on the scale are printed for `locale`. */
export function drawChart(view: ChartView, locale: Locale): Panels {
	const single = (drawing: Drawing): Panels => ({
		isNarrow: false,
		panels: [{ title: '', unit: '', drawing }],
	});
	if (view.form === 'bars') return single(drawBars(view));
	if (view.form === 'line') return single(drawLines(view, locale));
	if (view.form !== 'columns') return single(drawStack(view, locale));
	const slot = narrowWidth / view.categories.length;
	const isNarrow =
		view.series.length > 1 &&
		view.series.every(({ points }) => points.every(({ text }) => textWidth(text, size) <= slot));
	const highest = Math.max(...view.series.flatMap(valuesOf));
	return {
		isNarrow,
		panels: view.series.map((series) => ({
			title: view.series.length > 1 ? series.label : '',
			unit: view.unit ? '' : series.unit,
			drawing: drawColumns(
				view,
				series,
				isNarrow ? narrowWidth : width,
				view.hasOwnScales ? Math.max(...valuesOf(series)) : highest,
			),
		})),
	};
}

/** Columns of one series, each with its printed figure. */
function drawColumns(
	view: ChartView,
	series: ChartSeries,
	panelWidth: number,
	highest: number,
): Drawing {
	const height = view.series.length > 1 ? 118 : 170;
	const floor = height - 18;
	const x = scaleBand(view.categories, [0, panelWidth]).paddingInner(0.35).paddingOuter(0.175);
	const ceiling = lineHeight + 4;
	const y = scaleLinear([0, highest || 1], [floor, ceiling]);
	const texts: DrawnText[] = [];
	let path = '';
	for (const [index, category] of view.categories.entries()) {
		const left = x(category) ?? 0;
		const middle = left + x.bandwidth() / 2;
		texts.push({ x: middle, y: height - 4, text: category, anchor: 'middle', role: 'tick' });
		const point = series.points[index];
		if (point?.value === undefined) continue;
		const top = y(Number(point.value));
		path += rectangle(left, top, x.bandwidth(), floor - top);
		texts.push({ x: middle, y: top - 4, text: point.text, anchor: 'middle', role: 'value' });
	}
	return finish(panelWidth, height, texts, {
		plot: { left: 0, right: panelWidth, top: ceiling, floor, low: 0, high: highest || 1 },
		base: `M0 ${floor}H${panelWidth}`,
		break: drawBreak(
			view,
			x(view.categories[view.break?.at ?? 0] ?? ''),
			x.step() - x.bandwidth(),
			4,
			floor,
		),
		areas: [{ series: 0, path }],
	});
}

/** A horizontal bar for each row, its name above and its printed figure behind it. */
function drawBars(view: ChartView): Drawing {
	const points = view.series[0]?.points ?? [];
	const room = width - Math.max(...points.map(({ text }) => textWidth(text, size))) - 8;
	const x = scaleLinear(
		[0, Math.max(...points.map(({ value }) => Number(value ?? 0))) || 1],
		[0, room],
	);
	const texts: DrawnText[] = [];
	const middles: number[] = [];
	let path = '';
	let top = 0;
	for (const [index, category] of view.categories.entries()) {
		const point = points[index];
		if (point?.value === undefined) continue;
		for (const text of wrapText(category, size, width)) {
			top += lineHeight;
			texts.push({ x: 0, y: top - 3, text, anchor: 'start', role: 'label' });
		}
		const end = x(Number(point.value));
		path += rectangle(0, top, end, barHeight);
		middles.push(top + barHeight / 2);
		texts.push({ x: end + 5, y: top + 11, text: point.text, anchor: 'start', role: 'value' });
		top += 21;
	}
	const [low = 0, high = 1] = x.domain();
	return finish(width, top - 6, texts, {
		plot: { left: 0, right: room, top: 0, floor: top - 6, low, high, middles },
		base: `M0 0V${top - 6}`,
		areas: [{ series: 0, path }],
	});
}

/** Columns of stacked series; in shares the scale is 100 %. */
function drawStack(view: ChartView, locale: Locale): Drawing {
	const sums = view.categories.map((_, index) =>
		view.series.reduce((sum, { points }) => sum + Number(points[index]?.value ?? 0), 0),
	);
	const top = view.form === 'share' ? 100 : Math.max(...sums);
	const frame = buildFrame(view, scaleLinear([0, top], [0, 1]), locale);
	const x = scaleBand(view.categories, [frame.left, frame.right])
		.paddingInner(0.3)
		.paddingOuter(0.15);
	const layers = stack<number>()
		.keys(view.series.map((_, index) => String(index)))
		.value((category, key) => Number(view.series[Number(key)]?.points[category]?.value ?? 0))(
		view.categories.map((_, index) => index),
	);
	const areas = layers.map((layer, series) => ({
		series,
		path: layer
			.map(([from, to], index) => {
				if (from === to) return '';
				const [low, high] = [frame.y(from), frame.y(to)];
				return rectangle(x(view.categories[index] ?? '') ?? 0, high, x.bandwidth(), low - high);
			})
			.join(''),
	}));
	const ends = layers.flatMap((layer, series) => {
		const index = lastIndex(view.series[series]?.points ?? []);
		const [from = 0, to = 0] = layer[index] ?? [];
		return index < 0
			? []
			: [
					{
						series,
						y: frame.y((from + to) / 2),
						x: (x(view.categories[index] ?? '') ?? 0) + x.bandwidth(),
					},
				];
	});
	return finishFrame(view, frame, ends, (category) => (x(category) ?? 0) + x.bandwidth() / 2, {
		plot: frame.plot,
		areas,
		break: drawBreak(
			view,
			x(view.categories[view.break?.at ?? 0] ?? ''),
			x.step() - x.bandwidth(),
			0,
			frame.floor,
		),
	});
}

/** From the edges of the scale to the first and last point of a line. */
const inset = 8;

/** Lines over the periods, broken where a figure is missing. */
function drawLines(view: ChartView, locale: Locale): Drawing {
	const scale = scaleLinear(lineDomain(view), [0, 1]).nice(4);
	const frame = buildFrame(view, scale, locale);
	const x = scalePoint(view.categories, [frame.left + inset, frame.right - inset]);
	const at = (index: number) => x(view.categories[index] ?? '') ?? 0;
	const lines = view.series.map(({ points }, series) => ({
		series,
		path:
			line<(typeof points)[number]>()
				.defined(({ value }) => value !== undefined)
				.x((_, index) => at(index))
				.y(({ value }) => frame.y(Number(value)))
				.digits(1)([...points]) ?? '',
		// A line without length and with round ends is a dot.
		dots: points
			.map(({ value }, index) =>
				value === undefined ? '' : `M${round(at(index))} ${round(frame.y(Number(value)))}h0`,
			)
			.join(''),
	}));
	const ends = view.series.flatMap(({ points }, series) => {
		const index = lastIndex(points);
		return index < 0
			? []
			: [{ series, y: frame.y(Number(points[index]?.value)), x: at(index) + 5 }];
	});
	return finishFrame(view, frame, ends, (category) => x(category) ?? 0, {
		plot: { ...frame.plot, left: frame.left + inset, right: frame.right - inset },
		lines,
		break: drawBreak(view, at(view.break?.at ?? 0), x.step(), 0, frame.floor),
	});
}

/** From zero, unless all figures lie in the upper fifth: then from a little below the lowest. */
export function lineDomain(view: Pick<ChartView, 'series'>): [number, number] {
	const values = view.series.flatMap(valuesOf);
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, 0)];
	return low > high * 0.8 ? [low - (high - low) * 0.15, high] : [Math.min(0, low), high || 1];
}

interface Frame {
	readonly plot: Plot;
	readonly left: number;
	readonly right: number;
	readonly floor: number;
	readonly height: number;
	readonly ticks: readonly { readonly y: number; readonly text: string }[];
	y(value: number): number;
}

/** The scale with its ticks, and the room for labels at its end. */
function buildFrame(view: ChartView, scale: ScaleLinear<number, number>, locale: Locale): Frame {
	const [low = 0, high = 1] = scale.domain();
	const hasKey = view.series.length > directLabels;
	const floor = 190;
	const top = 10;
	const y = scaleLinear([low, high], [floor, top]);
	const ticks = y.ticks(4).map((tick) => ({
		y: y(tick),
		text: formatDecimal(String(tick), locale),
	}));
	const left = Math.max(...ticks.map(({ text }) => textWidth(text, size))) + 6;
	const right = hasKey ? width : width - labelWidth - 10;
	return {
		plot: { left, right, top, floor, low, high },
		left,
		right,
		floor,
		height: floor + 18 + (hasKey ? view.series.length * 17 + 8 : 0),
		ticks,
		y: (value) => y(value),
	};
}

const labelWidth = 106;

/** Adds scale, periods and names to what stands in `frame`. */
function finishFrame(
	view: ChartView,
	frame: Frame,
	ends: readonly { readonly series: number; readonly x: number; readonly y: number }[],
	middle: (category: string) => number,
	own: Partial<Drawing> & Pick<Drawing, 'plot'>,
): Drawing {
	const texts: DrawnText[] = [
		...frame.ticks.map(({ y, text }): DrawnText => ({
			x: frame.left - 6,
			y: y + 4,
			text,
			anchor: 'end',
			role: 'tick',
		})),
		...view.categories.map((text): DrawnText => ({
			x: middle(text),
			y: frame.floor + 15,
			text,
			anchor: 'middle',
			role: 'tick',
		})),
	];
	const hasKey = view.series.length > directLabels;
	const keys: { series: number; path: string }[] = [];
	let leaders = '';
	if (hasKey) {
		for (const [series, { label, points }] of view.series.entries()) {
			const y = frame.floor + 26 + series * 17;
			keys.push({ series, path: rectangle(0, y, 12, 12) });
			texts.push({ x: 18, y: y + 10, text: label, anchor: 'start', role: 'label' });
			texts.push({
				x: width,
				y: y + 10,
				text: points[lastIndex(points)]?.text ?? '',
				anchor: 'end',
				role: 'value',
			});
		}
	} else {
		for (const { lines, value, y, end } of placeLabels(view, ends, frame.floor)) {
			const x = width - labelWidth;
			for (const [index, text] of lines.entries())
				texts.push({ x, y: y + index * lineHeight, text, anchor: 'start', role: 'label' });
			texts.push({
				x,
				y: y + lines.length * lineHeight,
				text: value,
				anchor: 'start',
				role: 'value',
			});
			leaders += `M${round(end.x + 1)} ${round(end.y)}L${x - 4} ${round(y - 4)}`;
		}
	}
	return finish(width, frame.height, texts, {
		grid: frame.ticks
			.map(({ y }) => `M${round(frame.left)} ${round(y)}H${round(frame.right)}`)
			.join(''),
		base: `M${round(frame.left)} ${frame.floor}H${round(frame.right)}`,
		leaders,
		...own,
		keys,
	});
}

/** Labels at the height of their shapes' ends, pushed apart where they would overlap. */
function placeLabels(
	view: ChartView,
	ends: readonly { readonly series: number; readonly x: number; readonly y: number }[],
	floor: number,
) {
	const labels = ends
		.map((end) => {
			const { label = '', points = [] } = view.series[end.series] ?? {};
			const lines = wrapText(label, size, labelWidth);
			return {
				end,
				lines,
				value: points[lastIndex(points)]?.text ?? '',
				y: end.y + 4,
				height: (lines.length + 1) * lineHeight + 3,
			};
		})
		.sort((a, b) => a.y - b.y);
	let lowest = lineHeight - 2;
	for (const label of labels) {
		label.y = Math.max(label.y, lowest);
		lowest = label.y + label.height;
	}
	let limit = floor + lineHeight;
	for (const label of [...labels].reverse()) {
		label.y = Math.min(label.y, limit - label.height + lineHeight - 3);
		limit = label.y - lineHeight + 3;
	}
	return labels;
}

function drawBreak(
	view: ChartView,
	left: number | undefined,
	gap: number,
	top: number,
	floor: number,
): string {
	return view.break && left !== undefined ? `M${round(left - gap / 2)} ${top}V${floor}` : '';
}

function finish(
	ownWidth: number,
	height: number,
	texts: readonly DrawnText[],
	own: Partial<Drawing> & Pick<Drawing, 'plot'>,
): Drawing {
	return {
		width: ownWidth,
		height,
		grid: '',
		base: '',
		leaders: '',
		break: '',
		areas: [],
		keys: [],
		lines: [],
		...own,
		texts: texts.map((text) => ({ ...text, x: round(text.x), y: round(text.y) })),
	};
}

function valuesOf({ points }: ChartSeries): number[] {
	return points.flatMap(({ value }) => (value === undefined ? [] : [Number(value)]));
}

function lastIndex(points: ChartSeries['points']): number {
	return points.findLastIndex(({ value }) => value !== undefined);
}

function rectangle(x: number, y: number, w: number, h: number): string {
	return `M${round(x)} ${round(y)}h${round(w)}v${round(h)}h${round(-w)}z`;
}

function round(value: number): number {
	return Math.round(value * 10) / 10;
}
