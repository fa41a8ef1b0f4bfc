// Lines and stacked columns by period: all series in one panel, with its scale, the periods and the names of the series.

import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line, stack, stackOffsetDiverging } from 'd3-shape';
import { formatDecimal } from '../figure/print-number.ts';
import type { Locale } from '../locale/locale.ts';
import type { ChartPoint, ChartView } from './chart-view.ts';
import {
	drawArea,
	drawBreaks,
	drawLine,
	drawPath,
	drawText,
	leftOf,
	lineHeight,
	middleOf,
	round,
	scaleOf,
	valuesOf,
	width,
	type CategoryScale,
	type Drawing,
	type DrawnText,
	type SvgElement,
} from './drawing.ts';
import { balanceText, breakText, textWidth, widestOf } from './text-width.ts';

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
	const frame = buildFrame(view, scaleLinear(lineDomain(view), [0, 1]).nice(4).domain(), locale);
	const { left, right } = frame.plot;
	const x = scalePoint([...view.categories.keys()], [left + inset, right - inset]);
	const yOf = (point: ChartPoint | undefined) => frame.y(Number(point?.value));
	const path = line<ChartPoint>()
		.defined(({ value }) => value !== undefined)
		.x((_, index) => leftOf(x, index))
		.y(yOf)
		.digits(1);
	const shapes = view.series.flatMap(({ points }, series) => {
		// A line without length and with round ends is a dot.
		const dots = points.map((point, index) =>
			point.value === undefined ? '' : `M${round(leftOf(x, index))} ${round(yOf(point))}h0`,
		);
		return drawLine(series, path([...points]) ?? '', dots.join(''));
	});
	return finish(view, frame, x, shapes, (series, period) => ({
		x: leftOf(x, period) + 5,
		y: yOf(view.series[series]?.points[period]),
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
export function drawStack(view: ChartView, locale: Locale): Drawing {
	const layers = stack<number, number>()
		.keys(view.series.keys())
		.value((period, series) => Number(view.series[series]?.points[period]?.value ?? 0))
		.offset(stackOffsetDiverging)(view.categories.keys());
	const ends = layers.flat(2);
	const frame = buildFrame(view, scaleOf(view.form === 'share' ? [...ends, 100] : ends), locale);
	const { plot, y } = frame;
	const x = scaleBand([...view.categories.keys()], [plot.left, plot.right])
		.paddingInner(0.3)
		.paddingOuter(0.15);
	const shapes = layers.flatMap((layer, series) => {
		const boxes = layer.flatMap(([from, to], period) =>
			from === to ? [] : { x: leftOf(x, period), top: y(to), floor: y(from) },
		);
		return drawArea(series, x.bandwidth(), boxes);
	});
	return finish(view, frame, x, shapes, (series, period) => {
		const [from = 0, to = 0] = layers[series]?.[period] ?? [];
		const isSeen = y(from) - y(to) >= leastShape;
		return { x: leftOf(x, period) + x.bandwidth(), y: y((from + to) / 2), isSeen };
	});
}

type Frame = ReturnType<typeof buildFrame>;

/** The scale of the values from `low` to `high` with its ticks, and the room for labels at its end. */
function buildFrame({ series }: ChartView, [low = 0, high = 1]: readonly number[], locale: Locale) {
	const y = scaleLinear([low, high], [floor, plotTop]);
	const values = y.ticks(4);
	const step = Math.abs((values[1] ?? 1) - (values[0] ?? 0)) || 1;
	const places = Math.max(0, -Math.floor(Math.log10(step) + 1e-9));
	const ticks = values.map((tick) => ({
		y: y(tick),
		text: formatDecimal(tick.toFixed(places), locale),
	}));
	const left = widestOf(ticks.map(({ text }) => text)) + 6;
	const labels = buildLabels(series);
	const widest = Math.max(
		labelWidth,
		widestOf(labels.flatMap(({ lines, value }) => [...lines, value])),
	);
	const height = labels.reduce((sum, label) => sum + label.height, 0);
	/** Left edge of the names. */
	const labelsAt = width - widest;
	const isDirect =
		series.length <= directLabels &&
		height <= floor + lineHeight &&
		widest <= mostLabelWidth &&
		labelsAt - 10 - left >= leastPlot;
	return {
		plot: { left, right: isDirect ? labelsAt - 10 : width, top: plotTop, floor, low, high },
		ticks,
		/** Names of the series beside their ends; none where a key names them. */
		labels: isDirect ? labels : [],
		labelsAt,
		y,
	};
}

/** Name and latest figure of each series that has one. */
function buildLabels(series: ChartView['series']) {
	return series.flatMap(({ label, points }, index) => {
		const last = lastIndex(points);
		if (last < 0) return [];
		const lines = balanceText(label, labelWidth);
		const height = (lines.length + 1) * lineHeight + 3;
		return [{ series: index, last, lines, value: points[last]?.text ?? '', height }];
	});
}

/** Where the latest figure of a series, at `period`, ends; whether its shape is large enough to be seen. */
type EndOf = (
	series: number,
	period: number,
) => { readonly x: number; readonly y: number; readonly isSeen: boolean };

/** Adds scale, breaks, periods and names to the `shapes` in `frame`. */
function finish(
	view: ChartView,
	frame: Frame,
	x: CategoryScale,
	shapes: readonly SvgElement[],
	endOf: EndOf,
): Drawing {
	const { plot, ticks, y, labels } = frame;
	const { left, right, low } = plot;
	const [first, last] = x.range();
	const periods = drawPeriods(view.categories, x, labels.length > 0 ? right + 8 : width);
	const bottom = Math.max(floor, ...periods.map((text) => text.y)) + 3;
	const names = labels.length > 0 ? drawLabels(frame, endOf) : drawKey(view, bottom);
	const grid = ticks.map((tick) => `M${round(left)} ${round(tick.y)}H${round(right)}`);
	const base = `M${round(left)} ${round(low < 0 ? y(0) : floor)}H${round(right)}`;
	return {
		width,
		height: Math.max(bottom, names.bottom),
		plot: { ...plot, left: first, right: last },
		shapes: [
			...drawPath('c-grid', grid.join('')),
			...shapes,
			...names.shapes,
			...drawPath('c-base', base),
			...drawBreaks(view.breaks, x, 0, floor),
		],
		texts: [
			...ticks.flatMap((tick) => drawText('tick', 'end', left - 6, tick.y + 4, tick.text)),
			...periods,
			...names.texts,
		],
	};
}

/** The names of the periods below them, in lines; where they are too wide, of every second, third … up to the last. */
function drawPeriods(categories: readonly string[], x: CategoryScale, right: number): DrawnText[] {
	const last = categories.length - 1;
	for (let every = 1; ; every++) {
		const isLast = every > last;
		const room = isLast ? right : x.step() * every - 6;
		const shown = [...categories.entries()]
			.filter(([index]) => (last - index) % every === 0)
			.map(([index, name]) => {
				const lines = isLast ? breakText(name, room) : balanceText(name, room);
				const half = widestOf(lines) / 2;
				return { lines, half, middle: Math.max(half, Math.min(middleOf(x, index), right - half)) };
			});
		const fits = shown.every(({ lines, half, middle }, index) => {
			const before = shown[index - 1];
			const isApart = !before || middle - half - 4 >= before.middle + before.half;
			return lines.length <= 3 && half * 2 <= room && isApart;
		});
		if (fits || isLast)
			return shown.flatMap(({ lines, middle }) =>
				drawText('tick', 'middle', middle, floor + 17, ...lines),
			);
	}
}

/** Below the periods: the sample, the name and the latest figure of each series. */
function drawKey({ form, series }: ChartView, top: number) {
	let bottom = top + 8;
	const samples: SvgElement[] = [];
	const texts: DrawnText[] = [];
	for (const [index, { label, points }] of series.entries()) {
		const value = points[lastIndex(points)]?.text ?? '';
		const middle = round(bottom + 6);
		samples.push(
			...(form === 'line'
				? drawLine(index, `M0 ${middle}h28`, `M14 ${middle}h0`)
				: drawArea(index, 28, [{ x: 0, top: bottom, floor: bottom + 12 }])),
		);
		const lines = breakText(label, width - 34 - textWidth(value) - 10);
		texts.push(
			...drawText('value', 'end', width, bottom + 10, value),
			...drawText('label', 'start', 34, bottom + 10, ...lines),
		);
		bottom += lines.length * lineHeight + 3;
	}
	const key: SvgElement = { name: 'g', attributes: {}, children: samples };
	return { shapes: [key], texts, bottom };
}

/** Names and latest figures at the height of their shapes' ends, pushed apart where they would overlap. */
function drawLabels({ labels, labelsAt: x }: Frame, endOf: EndOf) {
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
	const leaders = placed.map(({ y, end }) => {
		if (!end.isSeen) return '';
		const [fromY, toX, toY] = [Math.round(end.y), round(x - 4), y - 4];
		return `M${Math.round(end.x + 1)} ${fromY}${fromY === toY ? `H${toX}` : `L${toX} ${toY}`}`;
	});
	return {
		bottom: 0,
		shapes: drawPath('c-lead', leaders.join('')),
		texts: placed.flatMap(({ lines, value, y }) => [
			...drawText('label', 'start', x, y, ...lines),
			...drawText('value', 'start', x, y + lines.length * lineHeight, value),
		]),
	};
}

/** Index of the last figure; -1 where there is none. */
function lastIndex(points: readonly ChartPoint[]): number {
	return points.findLastIndex(({ value }) => value !== undefined);
}
