// Horizontal bars.

import { scaleLinear } from 'd3-scale';
import { joinUnit } from '../figure/print-number.ts';
import type { ChartView } from './chart-view.ts';
import type { Drawing, DrawnText } from './drawing.ts';
import { finish, lineHeight, rectangle, size, width } from './shapes.ts';
import { textWidth, wrapText } from './text-width.ts';

const barHeight = 13;
/** From the line of a name to its bar: room for the letters that reach below. */
const below = 5;

/** A horizontal bar for each row, its name above and its printed figure behind it. */
export function drawBars(view: ChartView): Drawing {
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
			texts.push({ x: 0, y: top - below, text, anchor: 'start', role: 'label' });
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
	const middle = Math.min(end, last);
	const texts: DrawnText[] = [
		...names.map((text, index): DrawnText => ({
			x: 0,
			y: (index + 1) * lineHeight - 3,
			text,
			anchor: 'start',
			role: 'label',
		})),
		{ x: middle, y: floor + 15, text: figure, anchor: 'middle', role: 'value' },
		{ x: width, y: floor + 15, text: target, anchor: 'end', role: 'label' },
	];
	return finish(width, floor + 20, texts, {
		plot: {
			left: 0,
			right: width,
			top,
			floor,
			low: 0,
			high: 100,
			middles: [top + barHeight / 2],
		},
		base: rectangle(0, top, width, barHeight),
		areas: [{ series: 0, path: rectangle(0, top, end, barHeight) }],
	});
}
