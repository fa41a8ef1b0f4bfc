// Horizontal bars: of rows, of periods whose figures are too wide to stand over columns, and of progress.

import { scaleLinear } from 'd3-scale';
import { joinUnit } from '../figure/print-number.ts';
import type { ChartBreak, ChartPoint, ChartView } from './chart-view.ts';
import {
	drawArea,
	drawPath,
	drawText,
	lineHeight,
	rectangle,
	round,
	width,
	type Drawing,
	type DrawnText,
} from './drawing.ts';
import { breakText, textWidth, widestOf } from './text-width.ts';

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
	[low, high]: readonly [number, number],
	{ isBeside = false, breaks = [] }: { isBeside?: boolean; breaks?: readonly ChartBreak[] } = {},
): Drawing {
	const lines = names.map((name) => breakText(name, isBeside ? namesWidth : width));
	const beside = isBeside ? widestOf(lines.flat()) + 8 : 0;
	const textsOf = (isNegative: boolean) =>
		points.filter(({ value = '' }) => value.startsWith('-') === isNegative).map(({ text }) => text);
	const negative = textsOf(true);
	const left = beside + (negative.length > 0 ? widestOf(negative) + 8 : 0);
	const right = width - widestOf(textsOf(false)) - 8;
	if (isBeside && right - left < leastPlot) return drawBars(names, points, [low, high], { breaks });
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
		const spare = isBeside ? Math.max(0, height - barHeight) / 2 : 0;
		const bar = top + (isBeside ? spare : height);
		const first = isBeside
			? bar + (barHeight - height) / 2 + lineHeight - 3
			: top + lineHeight - below;
		texts.push(...drawText('label', 'start', 0, first, ...own));
		middles.push(bar + barHeight / 2);
		top = bar + barHeight + spare + gap;
		// Where bars go both ways, zero lies below the names: its line leaves them free.
		if (left > 0 && !isBeside) base += `M${round(x(0))} ${bar - 2}v${barHeight + 4}`;
		const { value, text } = points[index] ?? { text: '' };
		if (value === undefined) continue;
		const [zero, end] = [x(0), x(Number(value))];
		path += rectangle(Math.min(zero, end), bar, Math.abs(end - zero), barHeight);
		const isNegative = end < zero;
		texts.push(
			...drawText(
				'value',
				isNegative ? 'end' : 'start',
				end + (isNegative ? -5 : 5),
				bar + 11,
				text,
			),
		);
	}
	const floor = top - gap + 2;
	return {
		width,
		height: floor,
		plot: { left, right, top: 0, floor, low, high, middles },
		shapes: [
			...drawPath('c-area s0', path),
			...drawPath('c-base', base || `M${round(x(0))} 0V${round(floor)}`),
			...drawPath(
				'c-break',
				breaks.map(({ at }) => `M0 ${round(edges[at] ?? 0)}H${width}`).join(''),
			),
		],
		texts,
	};
}

/** One bar on a track that is full at 100 %: the name above, figure and target below their ends. */
export function drawProgress({ categories, series, target }: ChartView): Drawing {
	const point = series[0]?.points[0];
	const x = scaleLinear([0, 100], [0, width]).clamp(true);
	const names = breakText(categories[0] ?? '', width);
	const top = names.length * lineHeight + 4;
	const floor = top + barHeight;
	const end = x(Number(point?.value ?? 0));
	const figure = joinUnit(point?.text ?? '', '%');
	const half = textWidth(figure) / 2;
	const targetLines = breakText(target?.text ?? '', width - 2 * half - 8);
	// Right below the end of the bar, as far as the two keep apart.
	const middle = Math.max(half, Math.min(end, width - widestOf(targetLines) - half - 8));
	return {
		width,
		height: floor + 6 + targetLines.length * lineHeight,
		plot: { left: 0, right: width, top, floor, low: 0, high: 100, middles: [top + barHeight / 2] },
		shapes: [
			...drawArea(0, end, [{ x: 0, top, floor }]),
			...drawPath('c-base', rectangle(0, top, width, barHeight)),
		],
		texts: [
			...drawText('label', 'start', 0, lineHeight - 3, ...names),
			...drawText('value', 'middle', middle, floor + 15, figure),
			...drawText('label', 'end', width, floor + 15, ...targetLines),
		],
	};
}
