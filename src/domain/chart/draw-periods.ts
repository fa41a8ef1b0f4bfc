// Lines and stacked columns by period: all series in one panel, with its scale, the periods and the names of the series.

import { scaleLinear } from 'd3-scale';
import { stack, stackOffsetDiverging } from 'd3-shape';
import { formatDecimal } from '../figure/print-number.ts';
import type { Locale } from '../locale/locale.ts';
import type { ChartPoint, ChartView } from './chart-view.ts';
import {
	drawBreaks,
	drawLevel,
	drawMark,
	drawText,
	element,
	em,
	group,
	leastWidth,
	lineHeight,
	percent,
	scaleOf,
	valuesOf,
	type ChartElement,
	type Say,
} from './drawing.ts';
import { balanceText, breakText, widestOf } from './text-width.ts';

// Widths and heights are in letters' sizes.

/** More series than this are named in a key instead of beside their shapes. */
const directLabels = 4;
const labelWidth = 10;
/** Room for a single word that is longer. */
const mostLabelWidth = 13;
/** Height of the plot where names stand beside it; the style sheet has it too. */
const plotHeight = 17;
/** Between the plot and the names, for the lines that lead to them. */
const leadWidth = 1.2;
/** The last period's name may stand out so far: the page has room beside its text. */
const overhang = 0.6;
/** Series whose areas have stripes. */
const striped = [4, 5];
/** Shapes of less height, in percent, are too small for a line that leads to them. */
const leastShape = 0.6;

/** Lines over the periods, broken where a figure is missing. */
export function drawLines(view: ChartView, locale: Locale, say: Say): ChartElement[] {
	const [low = 0, high = 1] = scaleLinear(lineDomain(view), [0, 1]).nice(3).domain();
	const count = view.categories.length;
	// Wide names of periods need half a step before the first and behind the last.
	const edge = widestOf(view.categories) > 2.6 || count < 2 ? 50 / (count || 1) : 6;
	const x = (at: number) => (count < 2 ? 50 : edge + (at / (count - 1)) * (100 - 2 * edge));
	const yOf = (value: number) => ((high - value) / (high - low)) * 100;
	const place = ({ value }: ChartPoint, at: number) => ({ x: x(at), y: yOf(Number(value)) });
	const shapes = view.series.flatMap(({ points }, series) => {
		const lines = points.flatMap((point, at) => {
			const before = points[at - 1];
			if (before?.value === undefined || point.value === undefined) return [];
			const [from, to] = [place(before, at - 1), place(point, at)];
			const ends = {
				x1: percent(from.x),
				y1: percent(from.y),
				x2: percent(to.x),
				y2: percent(to.y),
			};
			return [element('line', ends)];
		});
		const dots = points.map((point, at) => {
			const y = point.value === undefined ? 100 : yOf(Number(point.value));
			const r = point.value === undefined ? 0 : '0.24em';
			return drawMark('circle', { cx: percent(x(at)), cy: percent(y), r }, say(series, at));
		});
		return [...group(`c-line s${series}`, lines), ...group(`c-dots s${series}`, dots)];
	});
	return finish(view, [low, high], locale, shapes, x, (series, period) => ({
		x: x(period),
		y: yOf(Number(view.series[series]?.points[period]?.value)),
		isSeen: true,
	}));
}

/** From zero, unless all figures lie in the upper fifth: then from a little below the lowest. */
export function lineDomain(view: Pick<ChartView, 'series'>): [number, number] {
	const values = view.series.flatMap(valuesOf);
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, 0)];
	if (low > high * 0.8 && low < high) return [low - (high - low) * 0.15, high];
	return low < 0 || high > 0 ? [Math.min(0, low), high] : [0, 1];
}

/** Columns of stacked series, those below zero downwards; in shares the scale is 100 %, or what their sums come to. */
export function drawStack(view: ChartView, locale: Locale, say: Say): ChartElement[] {
	const layers = stack<number, number>()
		.keys(view.series.keys())
		.value((period, series) => Number(view.series[series]?.points[period]?.value ?? 0))
		.offset(stackOffsetDiverging)(view.categories.keys());
	const ends = layers.flat(2);
	const [low, high] = scaleOf(view.form === 'share' ? [...ends, 100] : ends);
	const yOf = (value: number) => ((high - value) / (high - low)) * 100;
	const step = 100 / (view.categories.length || 1);
	const bar = step * 0.48;
	// The last column ends where the names begin.
	const leftOf = (period: number) => (period + 1) * step - bar;
	const shapes = layers.flatMap((layer, series) => {
		const boxes = layer.map(([from, to], period) => {
			const [top, bottom] = [yOf(to), yOf(from)];
			const across = { x: percent(leftOf(period)), width: percent(bar) };
			return drawMark(
				'rect',
				{ ...across, y: percent(top), height: percent(bottom - top) },
				say(series, period),
			);
		});
		return drawArea(view, series, boxes);
	});
	const patterns = striped
		.filter((series) => series < view.series.length)
		.map((series) => drawPattern(view, series));
	const middle = (period: number) => leftOf(period) + bar / 2;
	return finish(view, [low, high], locale, [...patterns, ...shapes], middle, (series, period) => {
		const [from = 0, to = 0] = layers[series]?.[period] ?? [];
		const [top, bottom] = [yOf(to), yOf(from)];
		return {
			x: leftOf(period) + bar,
			y: (top + bottom) / 2,
			isSeen: bottom - top >= leastShape,
		};
	});
}

/** The `boxes` of a series, with stripes where no shade is left to tell it apart. */
function drawArea(view: ChartView, series: number, boxes: readonly ChartElement[]): ChartElement[] {
	const fill = striped.includes(series) ? { fill: `url(#${patternOf(view, series)})` } : {};
	return group(`c-area s${series}`, boxes, fill);
}

function drawPattern(view: ChartView, series: number): ChartElement {
	const [width, height] = series === striped[0] ? [4, 4] : [4, 8];
	const size = { width, height, patternUnits: 'userSpaceOnUse' };
	const stripe = element('rect', { class: 'c-stripe', width, height: 2 });
	return element('pattern', { id: patternOf(view, series), ...size }, stripe);
}

const patternOf = ({ id }: ChartView, series: number) => `${id}-${series}`;

/** Where the latest figure of a series, at `period`, ends, in percent; whether its shape is large enough to be seen. */
type EndOf = (
	series: number,
	period: number,
) => { readonly x: number; readonly y: number; readonly isSeen: boolean };

/** A period's name below the plot: where, in percent, it is held, and by which side. */
interface DrawnPeriod {
	readonly x: number;
	readonly anchor: 'start' | 'middle' | 'end';
	readonly lines: readonly string[];
}

/** The plot over its periods, with the scale before it and the names of the series behind it. */
export function drawFrame(parts: {
	readonly name: string;
	readonly scale?: readonly ChartElement[];
	readonly plot: readonly ChartElement[];
	readonly ends?: readonly ChartElement[];
	readonly periods: readonly DrawnPeriod[];
}): ChartElement {
	const { name, scale = [], plot, ends = [], periods } = parts;
	const most = Math.max(1, ...periods.map(({ lines }) => lines.length));
	const byAnchor = (['start', 'middle', 'end'] as const).flatMap((anchor) =>
		group(
			'c-tick',
			periods
				.filter((period) => period.anchor === anchor)
				.flatMap(({ x, lines }) => drawText(percent(x), '0', 1.2, lines)),
			{ 'text-anchor': anchor },
		),
	);
	return element(
		'div',
		{ class: name },
		...scale,
		element('svg', { class: 'c-plot' }, ...plot),
		...ends,
		element('svg', { class: 'c-periods', height: em(0.4 + most * lineHeight) }, ...byAnchor),
	);
}

/** Adds scale, breaks, periods and names to the `shapes`. */
function finish(
	view: ChartView,
	[low, high]: readonly [number, number],
	locale: Locale,
	shapes: readonly ChartElement[],
	x: (period: number) => number,
	endOf: EndOf,
): ChartElement[] {
	const ticks = drawTicks(low, high, locale);
	const labels = buildLabels(view.series, endOf);
	const ends = drawLabels(labels);
	const leads = labels.flatMap(({ end }) => {
		if (!end.isSeen || end.x >= 100) return [];
		const y = percent(end.y);
		return [element('line', { x1: percent(end.x), x2: '100%', y1: y, y2: y })];
	});
	const frame = drawFrame({
		name: ends ? 'c-frame has-ends' : 'c-frame',
		scale: [ticks.scale],
		plot: [
			...group('c-grid', ticks.grid),
			...(ends ? group('c-lead', leads) : []),
			...shapes,
			drawLevel(low < 0 ? (high / (high - low)) * 100 : 100, 'c-base'),
			...drawBreaks(view.breaks, (at) => (x(at - 1) + x(at)) / 2),
		],
		ends: ends ? [ends] : [],
		periods: placePeriods(view.categories, x, leastWidth - ticks.width - 0.5),
	});
	return view.series.length > 1 || !ends ? [frame, drawKey(view, labels)] : [frame];
}

/** Figures beside the plot and the lines at their height. */
function drawTicks(low: number, high: number, locale: Locale) {
	const values = scaleLinear([low, high], [100, 0]).ticks(3);
	const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
	const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const texts = values.map((tick) => formatDecimal(tick.toFixed(places), locale));
	const width = widestOf(texts);
	const yOf = (tick: number) => ((high - tick) / (high - low)) * 100;
	const words = values.flatMap((tick, at) =>
		drawText('100%', percent(yOf(tick)), 0.35, texts.slice(at, at + 1)),
	);
	return {
		width,
		grid: values.map((tick) => drawLevel(yOf(tick))),
		scale: element(
			'svg',
			{ class: 'c-scale', width: em(width) },
			...group('c-tick', words, { 'text-anchor': 'end' }),
		),
	};
}

interface Label {
	readonly series: number;
	readonly name: string;
	readonly lines: readonly string[];
	readonly value: string;
	readonly height: number;
	readonly end: ReturnType<EndOf>;
}

/** Name and latest figure of each series that has one, the highest first. */
function buildLabels(series: ChartView['series'], endOf: EndOf): Label[] {
	return series
		.flatMap(({ label, points }, index) => {
			const last = points.findLastIndex(({ value }) => value !== undefined);
			if (last < 0) return [];
			const lines = balanceText(label, labelWidth);
			const height = (lines.length + 1) * lineHeight + 0.3;
			const value = points[last]?.text ?? '';
			return [{ series: index, name: label, lines, value, height, end: endOf(index, last) }];
		})
		.sort((a, b) => a.end.y - b.end.y);
}

/** Names and figures at the height of their shapes' ends, pushed apart where they would overlap; nothing where they have no room. */
function drawLabels(labels: readonly Label[]): ChartElement | undefined {
	const width = widestOf(labels.flatMap(({ lines, value }) => [...lines, value]));
	const height = labels.reduce((sum, label) => sum + label.height, 0);
	if (labels.length === 0 || labels.length > directLabels) return undefined;
	if (width > mostLabelWidth || height > plotHeight + 1) return undefined;
	// `y` is that of the first line.
	const placed = labels.map((label) => ({ ...label, y: (label.end.y / 100) * plotHeight + 0.3 }));
	let least = 0.5;
	for (const label of placed) {
		label.y = Math.max(label.y, least);
		least = label.y + label.height;
	}
	let most = plotHeight + 1.5;
	for (const label of placed.toReversed()) {
		label.y = Math.min(label.y, most - label.height);
		most = label.y;
	}
	const at = em(leadWidth);
	const write = (y: number, text: string) => element('text', { x: at, y: em(y) }, text);
	const names = placed.flatMap(({ lines, y }) =>
		lines.map((text, index) => write(y + index * lineHeight, text)),
	);
	const values = placed.map(({ lines, value, y }) => write(y + lines.length * lineHeight, value));
	const leads = placed.flatMap(({ y, end }) => {
		const [from, to] = [(end.y / 100) * plotHeight, y - 0.3];
		const isBeside = end.x >= 100 && Math.abs(to - from) < lineHeight / 2;
		if (!end.isSeen || isBeside) return [];
		return [element('line', { y1: em(from), x2: em(leadWidth - 0.3), y2: em(to) })];
	});
	return element(
		'svg',
		{ class: 'c-ends', width: em(width + leadWidth) },
		...group('c-lead', leads),
		...group('c-label', names),
		...group('c-value', values),
	);
}

/** The sample, the name and the latest figure of each series, for where no names stand beside the shapes. */
function drawKey(view: ChartView, labels: readonly Label[]): ChartElement {
	const rows = labels.flatMap(({ series, name, value }) => {
		const sample =
			view.form === 'line'
				? [
						...group(`c-line s${series}`, [drawLevel(50)]),
						...group(`c-dots s${series}`, [
							element('circle', { cx: '50%', cy: '50%', r: '0.24em' }),
						]),
					]
				: drawArea(view, series, [element('rect', { width: '100%', height: '100%' })]);
		return [
			element('svg', { class: 'c-sample' }, ...sample),
			element('span', {}, name),
			element('b', {}, value),
		];
	});
	return element('div', { class: 'c-key' }, ...rows);
}

/** The names of the periods below them, in lines; where they are too wide, of every second, third … up to the last. */
function placePeriods(
	categories: readonly string[],
	x: (period: number) => number,
	width: number,
): DrawnPeriod[] {
	const last = categories.length - 1;
	const step = last > 0 ? ((x(last) - x(0)) / last / 100) * width : width;
	for (let every = 1; ; every++) {
		const isLast = every > last;
		const room = isLast ? width : step * every - 0.5;
		const shown = [...categories.entries()]
			.filter(([index]) => (last - index) % every === 0)
			.map(([index, name]) => {
				const lines = isLast ? breakText(name, room) : balanceText(name, room);
				const half = widestOf(lines) / 2;
				const middle = (x(index) / 100) * width;
				const anchor =
					middle + half > width + overhang ? 'end' : middle + 1 < half ? 'start' : 'middle';
				const held = { start: 0, middle, end: width }[anchor];
				const left = held - { start: 0, middle: half, end: 2 * half }[anchor];
				return { lines, anchor, x: (held / width) * 100, left, right: left + 2 * half } as const;
			});
		const fits = shown.every(({ lines, left, right }, index) => {
			const before = shown[index - 1];
			const isApart = !before || left - 0.3 >= before.right;
			return lines.length <= 3 && right - left <= room && isApart;
		});
		if (fits || isLast) return shown;
	}
}
