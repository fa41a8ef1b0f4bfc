// Horizontal bars.

import { scaleLinear } from 'd3-scale';
import { joinUnit } from '../figure/print-number.ts';
import type { ChartView } from './chart-view.ts';
import {
	drawText,
	finish,
	lineHeight,
	rectangle,
	size,
	width,
	type Drawing,
	type DrawnText,
} from './drawing.ts';
import { textWidth, wrapText } from './text-width.ts';

const barHeight = 13;
/** From the line of a name to its bar: room for the letters that reach below. */
const below = 5;

/** A horizontal bar for each row, its name above and its printed figure behind it. */
export function drawBars(view: ChartView): Drawing {
	const points = view.series[0]?.points ?? [];
	const right = width - Math.max(...points.map(({ text }) => textWidth(text, size))) - 8;
	const high = Math.max(...points.map(({ value }) => Number(value ?? 0))) || 1;
	const x = scaleLinear([0, high], [0, right]);
	const texts: DrawnText[] = [];
	const middles: number[] = [];
	let path = '';
	let top = 0;
	for (const [index, category] of view.categories.entries()) {
		const point = points[index];
		if (point?.value === undefined) continue;
		for (const text of wrapText(category, size, width)) {
			top += lineHeight;
			texts.push(drawText('label', 'start', 0, top - below, text));
		}
		const end = x(Number(point.value));
		path += rectangle(0, top, end, barHeight);
		middles.push(top + barHeight / 2);
		texts.push(drawText('value', 'start', end + 5, top + 11, point.text));
		top += 21;
	}
	const floor = top - 6;
	return finish({
		width,
		height: floor,
		plot: { left: 0, right, top: 0, floor, low: 0, high, middles },
		base: `M0 0V${floor}`,
		areas: [{ series: 0, path }],
		texts,
	});
}

/** One bar on a track that is full at 100 %: the name above, figure and target below their ends. */
export function drawProgress(view: ChartView): Drawing {
	const point = view.series[0]?.points[0];
	const x = scaleLinear([0, 100], [0, width]);
	const names = wrapText(view.categories[0] ?? '', size, width);
	const top = names.length * lineHeight + 4;
	const floor = top + barHeight;
	const end = Math.min(width, x(Number(point?.value ?? 0)));
	const figure = joinUnit(point?.text ?? '', '%');
	const target = view.target?.text ?? '';
	// Right below the end of the bar, as far as the two keep apart.
	const last = width - textWidth(target, size) - textWidth(figure, size) / 2 - 8;
	const middles = [top + barHeight / 2];
	return finish({
		width,
		height: floor + 20,
		plot: { left: 0, right: width, top, floor, low: 0, high: 100, middles },
		base: rectangle(0, top, width, barHeight),
		areas: [{ series: 0, path: rectangle(0, top, end, barHeight) }],
		texts: [
			...names.map((text, index) =>
				drawText('label', 'start', 0, (index + 1) * lineHeight - 3, text),
			),
			drawText('value', 'middle', Math.min(end, last), floor + 15, figure),
			drawText('label', 'end', width, floor + 15, target),
		],
	});
}
