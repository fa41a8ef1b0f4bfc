// Lines and stacked columns by period: all series in one panel, with its scale, the periods and the names of the series.

import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line, stack, stackOffsetDiverging } from 'd3-shape';
import { formatDecimal } from '../figure/print-number.ts';
import type { Locale } from '../locale/locale.ts';
import type { ChartView } from './chart-view.ts';
import {
	drawBreaks,
	drawText,
	finish,
	lastIndex,
	lineHeight,
	rectangle,
	round,
	size,
	stripe,
	valuesOf,
	width,
	type AreaPath,
	type Drawing,
	type DrawnText,
	type LinePath,
	type Plot,
} from './drawing.ts';
import { balanceText, breakText, textWidth } from './text-width.ts';

/** More series than this are named in a key instead of beside their shapes. */
const directLabels = 4;
const labelWidth = 106;
/** Room for a single word that is longer. */
const mostLabelWidth = 132;
/** Fewest units of the width that the shapes leave to labels beside them. */
const leastPlot = 130;
/** Shapes of less height are too small for a line that leads to them. */
const leastShape = 1;
/** From the edges of the scale to the first and last point of a line. */
const inset = 8;
const [plotTop, floor] = [10, 190];

/** Lines over the periods, broken where a figure is missing. */
export function drawLines(view: ChartView, locale: Locale): Drawing {
	const scale = scaleLinear(lineDomain(view), [0, 1]).nice(4);
	const frame = buildFrame(view, scale.domain(), locale);
	const plot = { ...frame.plot, left: frame.plot.left + inset, right: frame.plot.right - inset };
	const x = scalePoint([...view.categories.keys()], [plot.left, plot.right]);
	const at = (index: number) => x(index) ?? 0;
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
	const endOf = (series: number, index: number) => ({
		x: at(index) + 5,
		y: frame.y(Number(view.series[series]?.points[index]?.value)),
		isSeen: true,
	});
	return finishFrame(
		view,
		frame,
		{ step: x.step(), middle: at, endOf },
		{
			plot,
			lines,
			break: drawBreaks(view.breaks, at, x.step(), 0, floor),
		},
	);
}

/** From zero, unless all figures lie in the upper fifth: then from a little below the lowest. */
export function lineDomain(view: Pick<ChartView, 'series'>): [number, number] {
	const values = view.series.flatMap(valuesOf);
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, 0)];
	if (low > high * 0.8 && low < high) return [low - (high - low) * 0.15, high];
	return low < 0 || high > 0 ? [Math.min(0, low), high] : [0, 1];
}

/** Columns of stacked series, those below zero downwards; in shares the scale is 100 %, or what their sums come to. */
export function drawStack(view: ChartView, locale: Locale): Drawing {
	const valueAt = (series: number, index: number) =>
		Number(view.series[series]?.points[index]?.value ?? 0);
	const layers = stack<number, number>()
		.keys(view.series.keys())
		.value((index, series) => valueAt(series, index))
		.offset(stackOffsetDiverging)(view.categories.keys());
	const ends = layers.flatMap((layer) => layer.flatMap(([from, to]) => [from, to]));
	const low = Math.min(0, ...ends);
	const high = Math.max(...ends, view.form === 'share' ? 100 : 0);
	const frame = buildFrame(view, [low, low < 0 ? high : high || 1], locale);
	const { plot, y } = frame;
	const x = scaleBand([...view.categories.keys()], [plot.left, plot.right])
		.paddingInner(0.3)
		.paddingOuter(0.15);
	const left = (index: number) => x(index) ?? 0;
	const areas = layers.map((layer, series) => ({
		series,
		path: layer
			.map(([from, to], index) =>
				from === to ? '' : rectangle(left(index), y(to), x.bandwidth(), y(from) - y(to)),
			)
			.join(''),
		stripes: stripe(
			series,
			x.bandwidth(),
			layer.flatMap(([from, to], index) =>
				from === to ? [] : { x: left(index), top: y(to), floor: y(from) },
			),
		),
	}));
	const endOf = (series: number, index: number) => {
		const [from = 0, to = 0] = layers[series]?.[index] ?? [];
		const isSeen = y(from) - y(to) >= leastShape;
		return { x: left(index) + x.bandwidth(), y: y((from + to) / 2), isSeen };
	};
	const middle = (index: number) => left(index) + x.bandwidth() / 2;
	return finishFrame(
		view,
		frame,
		{ step: x.step(), middle, endOf },
		{
			plot,
			areas,
			break: drawBreaks(view.breaks, left, x.step() - x.bandwidth(), 0, floor),
		},
	);
}

interface Frame {
	readonly plot: Plot;
	readonly ticks: readonly { readonly y: number; readonly text: string }[];
	/** Names of the series beside their ends; none where a key names them. */
	readonly labels: readonly Label[];
	/** Left edge of the names. */
	readonly labelsAt: number;
	y(value: number): number;
}

interface Label {
	readonly series: number;
	/** Index of the latest figure. */
	readonly last: number;
	readonly lines: readonly string[];
	readonly value: string;
	readonly height: number;
}

/** The scale of the values from `low` to `high` with its ticks, and the room for labels at its end. */
function buildFrame(
	{ series }: ChartView,
	[low = 0, high = 1]: readonly number[],
	locale: Locale,
): Frame {
	const y = scaleLinear([low, high], [floor, plotTop]);
	const values = y.ticks(4);
	const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
	const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const ticks = values.map((tick) => ({
		y: y(tick),
		text: formatDecimal(tick.toFixed(places), locale),
	}));
	const left = Math.max(...ticks.map(({ text }) => textWidth(text, size))) + 6;
	const { labels, widest } = buildLabels(series);
	const height = labels.reduce((sum, label) => sum + label.height, 0);
	const labelsAt = width - widest;
	const isDirect =
		series.length <= directLabels &&
		height <= floor + lineHeight &&
		widest <= mostLabelWidth &&
		labelsAt - 10 - left >= leastPlot;
	return {
		plot: { left, right: isDirect ? labelsAt - 10 : width, top: plotTop, floor, low, high },
		ticks,
		labels: isDirect ? labels : [],
		labelsAt,
		y,
	};
}

/** Name and latest figure of each series that has one, and the width that the widest takes. */
function buildLabels(series: ChartView['series']) {
	const labels = series.flatMap(({ label, points }, index): Label[] => {
		const last = lastIndex(points);
		if (last < 0) return [];
		const lines = balanceText(label, size, labelWidth);
		const height = (lines.length + 1) * lineHeight + 3;
		return [{ series: index, last, lines, value: points[last]?.text ?? '', height }];
	});
	const texts = labels.flatMap(({ lines, value }) => [...lines, value]);
	const widest = Math.max(labelWidth, ...texts.map((text) => textWidth(text, size)));
	return { labels, widest };
}

interface Places {
	/** From one period to the next. */
	readonly step: number;
	middle(period: number): number;
	/** Where the latest figure of a series, at `period`, ends; whether its shape is large enough to be seen. */
	endOf(
		series: number,
		period: number,
	): { readonly x: number; readonly y: number; readonly isSeen: boolean };
}

/** Adds scale, periods and names to what is `drawn` in `frame`. */
function finishFrame(
	view: ChartView,
	frame: Frame,
	places: Places,
	drawn: Partial<Drawing> & Pick<Drawing, 'plot'>,
): Drawing {
	const { plot, ticks, y, labels } = frame;
	const { left, right, low } = plot;
	const periods = drawPeriods(view.categories, places, labels.length > 0 ? right + 8 : width);
	const bottom = Math.max(...periods.map((text) => text.y)) + 3;
	const names = labels.length > 0 ? drawLabels(frame, places) : drawKey(view, bottom);
	return finish({
		width,
		grid: ticks.map((tick) => `M${round(left)} ${round(tick.y)}H${round(right)}`).join(''),
		base: `M${round(left)} ${round(low < 0 ? y(0) : floor)}H${round(right)}`,
		...drawn,
		...names,
		height: Math.max(bottom, names.bottom),
		texts: [
			...ticks.map((tick) => drawText('tick', 'end', left - 6, tick.y + 4, tick.text)),
			...periods,
			...names.texts,
		],
	});
}

/** The names of the periods below them, in lines; where they are too wide, of every second, third … up to the last. */
function drawPeriods(
	categories: readonly string[],
	{ step, middle }: Places,
	right: number,
): DrawnText[] {
	const last = categories.length - 1;
	for (let every = 1; ; every++) {
		const isLast = every > last;
		const room = isLast ? right : step * every - 6;
		const shown = [...categories.entries()]
			.filter(([index]) => (last - index) % every === 0)
			.map(([index, name]) => {
				const lines = isLast ? breakText(name, size, room) : balanceText(name, size, room);
				const half = Math.max(...lines.map((text) => textWidth(text, size))) / 2;
				const x = Math.max(half, Math.min(middle(index), right - half));
				return { x, half, lines };
			});
		const fits = shown.every(
			({ x, half, lines }, index) =>
				lines.length <= 3 &&
				half * 2 <= room &&
				(index === 0 || x - half - 4 >= (shown[index - 1]?.x ?? 0) + (shown[index - 1]?.half ?? 0)),
		);
		if (!fits && !isLast) continue;
		return shown.flatMap(({ x, lines }) =>
			lines.map((text, row) => drawText('tick', 'middle', x, floor + 17 + row * lineHeight, text)),
		);
	}
}

/** Below the periods: the sample, the name and the latest figure of each series. */
function drawKey({ form, series }: ChartView, top: number) {
	let bottom = top + 8;
	const areas: AreaPath[] = [];
	const lines: LinePath[] = [];
	const texts: DrawnText[] = [];
	for (const [index, { label, points }] of series.entries()) {
		const value = points[lastIndex(points)]?.text ?? '';
		const middle = round(bottom + 6);
		if (form === 'line')
			lines.push({ series: index, path: `M0 ${middle}h28`, dots: `M14 ${middle}h0` });
		else
			areas.push({
				series: index,
				path: rectangle(0, bottom, 28, 12),
				stripes: stripe(index, 28, [{ x: 0, top: bottom, floor: bottom + 12 }]),
			});
		texts.push(drawText('value', 'end', width, bottom + 10, value));
		for (const text of breakText(label, size, width - 34 - textWidth(value, size) - 10)) {
			texts.push(drawText('label', 'start', 34, bottom + 10, text));
			bottom += lineHeight;
		}
		bottom += 3;
	}
	return { key: { areas, lines }, texts, bottom };
}

/** Names and latest figures at the height of their shapes' ends, pushed apart where they would overlap. */
function drawLabels({ labels, labelsAt: x }: Frame, { endOf }: Places) {
	const placed = labels
		.map((label) => {
			const end = endOf(label.series, label.last);
			return { ...label, end, y: Math.round(end.y) + 4 };
		})
		.sort((a, b) => a.y - b.y);
	let lowest = lineHeight - 2;
	for (const label of placed) {
		label.y = Math.max(label.y, lowest);
		lowest = label.y + label.height;
	}
	let limit = floor + lineHeight;
	for (const label of placed.toReversed()) {
		label.y = Math.min(label.y, limit - label.height + lineHeight - 3);
		limit = label.y - lineHeight + 3;
	}
	return {
		bottom: 0,
		leaders: placed
			.flatMap(({ y, end }) => (end.isSeen ? drawLeader(end, x - 4, y - 4) : []))
			.join(''),
		texts: placed.flatMap(({ lines, value, y }) => [
			...lines.map((text, index) => drawText('label', 'start', x, y + index * lineHeight, text)),
			drawText('value', 'start', x, y + lines.length * lineHeight, value),
		]),
	};
}

function drawLeader(
	{ x, y }: { readonly x: number; readonly y: number },
	toX: number,
	toY: number,
) {
	const [fromY, right] = [Math.round(y), round(toX)];
	return `M${Math.round(x + 1)} ${fromY}${fromY === toY ? `H${right}` : `L${right} ${round(toY)}`}`;
}
