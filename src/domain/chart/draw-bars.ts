// Horizontal bars: of rows, of periods whose figures are too wide to stand over columns, and of progress.

import { scaleLinear } from 'd3-scale';
import { joinUnit } from '../figure/print-number.ts';
import type { ChartBreak, ChartPoint, ChartView } from './chart-view.ts';
import {
	drawText,
	finish,
	lineHeight,
	rectangle,
	round,
	scaleOf,
	size,
	width,
	type Drawing,
	type DrawnText,
} from './drawing.ts';
import { breakText, textWidth } from './text-width.ts';

const barHeight = 13;
/** From one bar to the next. */
const gap = 8;
/** From the line of a name to its bar: room for the letters that reach below. */
const below = 5;
/** Most of the width that the names of periods take beside their bars. */
const namesWidth = 110;
/** Fewest units of the width that names beside the bars leave to them. */
const leastPlot = 60;

/** A bar for each of `names`, with its printed figure behind it; the name stands above it, or beside it (`isBeside`). */
export function drawBars(
	names: readonly string[],
	points: readonly ChartPoint[],
	{ low, high }: ReturnType<typeof scaleOf>,
	{ isBeside = false, breaks = [] }: { isBeside?: boolean; breaks?: readonly ChartBreak[] } = {},
): Drawing {
	const lines = names.map((name) => breakText(name, size, isBeside ? namesWidth : width));
	const beside = isBeside ? Math.max(...lines.flat().map(widthOf)) + 8 : 0;
	const negative = points.filter(({ value = '' }) => value.startsWith('-'));
	const widest = (own: readonly ChartPoint[]) =>
		Math.max(0, ...own.map(({ text }) => widthOf(text)));
	const left = beside + (negative.length > 0 ? widest(negative) + 8 : 0);
	const right = width - widest(points.filter((point) => !negative.includes(point))) - 8;
	if (isBeside && right - left < leastPlot)
		return drawBars(names, points, { low, high }, { breaks });
	const x = scaleLinear([low, high], [left, right]);
	const texts: DrawnText[] = [];
	const middles: number[] = [];
	const edges: number[] = [];
	let path = '';
	let base = '';
	let top = 0;
	for (const [index, own] of lines.entries()) {
		edges.push(top - gap / 2);
		const height = own.length * lineHeight;
		const bar = isBeside ? top + Math.max(0, height - barHeight) / 2 : top + height;
		const first = isBeside
			? bar + (barHeight - height) / 2 + lineHeight - 3
			: top + lineHeight - below;
		for (const [line, text] of own.entries())
			texts.push(drawText('label', 'start', 0, first + line * lineHeight, text));
		middles.push(bar + barHeight / 2);
		top = bar + barHeight + (isBeside ? Math.max(0, height - barHeight) / 2 : 0) + gap;
		// Where bars go both ways, zero lies below the names: its line leaves them free.
		if (left > 0 && !isBeside) base += `M${round(x(0))} ${bar - 2}v${barHeight + 4}`;
		const { value, text } = points[index] ?? { text: '' };
		if (value === undefined) continue;
		const [zero, end] = [x(0), x(Number(value))];
		path += rectangle(Math.min(zero, end), bar, Math.abs(end - zero), barHeight);
		const isNegative = end < zero;
		texts.push(
			drawText('value', isNegative ? 'end' : 'start', end + (isNegative ? -5 : 5), bar + 11, text),
		);
	}
	const floor = top - gap + 2;
	return finish({
		width,
		height: floor,
		plot: { left, right, top: 0, floor, low, high, middles },
		base: base || `M${round(x(0))} 0V${round(floor)}`,
		break: breaks.map(({ at }) => `M0 ${round(edges[at] ?? 0)}H${width}`).join(''),
		areas: [{ series: 0, path }],
		texts,
	});
}

/** One bar on a track that is full at 100 %: the name above, figure and target below their ends. */
export function drawProgress(view: ChartView): Drawing {
	const point = view.series[0]?.points[0];
	const x = scaleLinear([0, 100], [0, width]).clamp(true);
	const names = breakText(view.categories[0] ?? '', size, width);
	const top = names.length * lineHeight + 4;
	const floor = top + barHeight;
	const end = x(Number(point?.value ?? 0));
	const figure = joinUnit(point?.text ?? '', '%');
	const half = widthOf(figure) / 2;
	const target = breakText(view.target?.text ?? '', size, width - 2 * half - 8);
	const targetWidth = Math.max(...target.map(widthOf));
	// Right below the end of the bar, as far as the two keep apart.
	const middle = Math.max(half, Math.min(end, width - targetWidth - half - 8));
	return finish({
		width,
		height: floor + 6 + target.length * lineHeight,
		plot: {
			...{ left: 0, right: width, top, floor, low: 0, high: 100 },
			middles: [top + barHeight / 2],
		},
		base: rectangle(0, top, width, barHeight),
		areas: [{ series: 0, path: rectangle(0, top, end, barHeight) }],
		texts: [
			...names.map((text, index) =>
				drawText('label', 'start', 0, (index + 1) * lineHeight - 3, text),
			),
			drawText('value', 'middle', middle, floor + 15, figure),
			...target.map((text, index) =>
				drawText('label', 'end', width, floor + 15 + index * lineHeight, text),
			),
		],
	});
}

function widthOf(text: string): number {
	return textWidth(text, size);
}
