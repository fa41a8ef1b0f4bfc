// Lines and stacked columns by period: all series in one panel, with its scale, the periods and the names of the series.

import { scaleBand, scaleLinear, scalePoint } from 'd3-scale';
import { line, stack } from 'd3-shape';
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
	valuesOf,
	width,
	type Drawing,
	type Plot,
} from './drawing.ts';
import { balanceText, textWidth } from './text-width.ts';

/** More series than this are named in a key instead of beside their shapes. */
const directLabels = 4;
const labelWidth = 106;
/** From the edges of the scale to the first and last point of a line. */
const inset = 8;

/** Lines over the periods, broken where a figure is missing. */
export function drawLines(view: ChartView, locale: Locale): Drawing {
	const scale = scaleLinear(lineDomain(view), [0, 1]).nice(4);
	const frame = buildFrame(view, scale.domain(), locale);
	const plot = { ...frame.plot, left: frame.plot.left + inset, right: frame.plot.right - inset };
	const x = scalePoint(view.categories, [plot.left, plot.right]);
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
	const endOf = (series: number, index: number) => ({
		x: at(index) + 5,
		y: frame.y(Number(view.series[series]?.points[index]?.value)),
	});
	return finishFrame(view, frame, at, endOf, {
		plot,
		lines,
		break: drawBreaks(view.breaks, at, x.step(), 0, plot.floor),
	});
}

/** From zero, unless all figures lie in the upper fifth: then from a little below the lowest. */
export function lineDomain(view: Pick<ChartView, 'series'>): [number, number] {
	const values = view.series.flatMap(valuesOf);
	const [low, high] = [Math.min(...values, Infinity), Math.max(...values, 0)];
	return low > high * 0.8 ? [low - (high - low) * 0.15, high] : [Math.min(0, low), high || 1];
}

/** Columns of stacked series; in shares the scale is 100 %. */
export function drawStack(view: ChartView, locale: Locale): Drawing {
	const valueAt = (series: number, index: number) =>
		Number(view.series[series]?.points[index]?.value ?? 0);
	const sums = view.categories.map((_, index) =>
		view.series.reduce((sum, _, series) => sum + valueAt(series, index), 0),
	);
	const top = view.form === 'share' ? 100 : Math.max(...sums);
	const frame = buildFrame(view, [0, top], locale);
	const { plot, y } = frame;
	const x = scaleBand(view.categories, [plot.left, plot.right])
		.paddingInner(0.3)
		.paddingOuter(0.15);
	const left = (index: number) => x(view.categories[index] ?? '') ?? 0;
	const layers = stack<number, number>()
		.keys(view.series.keys())
		.value((index, series) => valueAt(series, index))(view.categories.keys());
	const areas = layers.map((layer, series) => ({
		series,
		path: layer
			.map(([from, to], index) =>
				from === to ? '' : rectangle(left(index), y(to), x.bandwidth(), y(from) - y(to)),
			)
			.join(''),
	}));
	const endOf = (series: number, index: number) => {
		const [from = 0, to = 0] = layers[series]?.[index] ?? [];
		return { x: left(index) + x.bandwidth(), y: y((from + to) / 2) };
	};
	return finishFrame(view, frame, (index) => left(index) + x.bandwidth() / 2, endOf, {
		plot,
		areas,
		break: drawBreaks(view.breaks, left, x.step() - x.bandwidth(), 0, plot.floor),
	});
}

interface Frame {
	readonly plot: Plot;
	readonly ticks: readonly { readonly y: number; readonly text: string }[];
	y(value: number): number;
}

/** The scale of the values from `low` to `high` with its ticks, and the room for labels at its end. */
function buildFrame(
	{ series }: ChartView,
	[low = 0, high = 1]: readonly number[],
	locale: Locale,
): Frame {
	const [top, floor] = [10, 190];
	const y = scaleLinear([low, high], [floor, top]);
	const ticks = y.ticks(4).map((tick) => ({
		y: y(tick),
		text: formatDecimal(String(tick), locale),
	}));
	const left = Math.max(...ticks.map(({ text }) => textWidth(text, size))) + 6;
	const right = series.length > directLabels ? width : width - labelWidth - 10;
	return { plot: { left, right, top, floor, low, high }, ticks, y };
}

/** Where the latest figure of a series, at the period `index`, ends. */
type EndOf = (series: number, index: number) => { readonly x: number; readonly y: number };

/** Adds scale, periods and names to what is `drawn` in `frame`; `middle` is that of a period. */
function finishFrame(
	view: ChartView,
	{ plot: { left, right, floor }, ticks }: Frame,
	middle: (index: number) => number,
	endOf: EndOf,
	drawn: Partial<Drawing> & Pick<Drawing, 'plot'>,
): Drawing {
	const hasKey = view.series.length > directLabels;
	const names = hasKey ? drawKey(view, floor) : drawLabels(view, endOf, floor);
	return finish({
		width,
		height: floor + 18 + (hasKey ? view.series.length * 17 + 8 : 0),
		grid: ticks.map(({ y }) => `M${round(left)} ${round(y)}H${round(right)}`).join(''),
		base: `M${round(left)} ${floor}H${round(right)}`,
		...drawn,
		...names,
		texts: [
			...ticks.map(({ y, text }) => drawText('tick', 'end', left - 6, y + 4, text)),
			...view.categories.map((text, index) =>
				drawText('tick', 'middle', middle(index), floor + 15, text),
			),
			...names.texts,
		],
	});
}

/** Below the periods: the sample, the name and the latest figure of each series. */
function drawKey({ series }: ChartView, floor: number) {
	const top = (index: number) => floor + 26 + index * 17;
	return {
		keys: series.map((_, index) => ({ series: index, path: rectangle(0, top(index), 12, 12) })),
		texts: series.flatMap(({ label, points }, index) => [
			drawText('label', 'start', 18, top(index) + 10, label),
			drawText('value', 'end', width, top(index) + 10, points[lastIndex(points)]?.text ?? ''),
		]),
	};
}

/** Names and latest figures at the height of their shapes' ends, pushed apart where they would overlap. */
function drawLabels({ series }: ChartView, endOf: EndOf, floor: number) {
	const labels = series
		.flatMap(({ label, points }, index) => {
			const last = lastIndex(points);
			if (last < 0) return [];
			const end = endOf(index, last);
			const lines = balanceText(label, size, labelWidth);
			const height = (lines.length + 1) * lineHeight + 3;
			return [{ end, lines, value: points[last]?.text ?? '', y: end.y + 4, height }];
		})
		.sort((a, b) => a.y - b.y);
	let lowest = lineHeight - 2;
	for (const label of labels) {
		label.y = Math.max(label.y, lowest);
		lowest = label.y + label.height;
	}
	let limit = floor + lineHeight;
	for (const label of labels.toReversed()) {
		label.y = Math.min(label.y, limit - label.height + lineHeight - 3);
		limit = label.y - lineHeight + 3;
	}
	const x = width - labelWidth;
	return {
		leaders: labels
			.map(({ y, end }) => `M${round(end.x + 1)} ${round(end.y)}L${x - 4} ${round(y - 4)}`)
			.join(''),
		texts: labels.flatMap(({ lines, value, y }) => [
			...lines.map((text, index) => drawText('label', 'start', x, y + index * lineHeight, text)),
			drawText('value', 'start', x, y + lines.length * lineHeight, value),
		]),
	};
}
