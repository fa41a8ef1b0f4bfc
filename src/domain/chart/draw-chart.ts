// Draws a chart: one panel, or one of columns for each series.

import { scaleBand, scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import type { ChartView } from './chart-view.ts';
import { drawBars, drawProgress } from './draw-bars.ts';
import { drawLines, drawStack } from './draw-periods.ts';
import {
	drawBreaks,
	drawText,
	finish,
	lineHeight,
	narrowWidth,
	rectangle,
	size,
	valuesOf,
	width,
	type Drawing,
	type DrawnText,
	type Panels,
} from './drawing.ts';
import { textWidth } from './text-width.ts';

/** Draws `view`; numbers on the scale are printed for `locale`. */
export function drawChart(view: ChartView, locale: Locale): Panels {
	const single = (drawing: Drawing): Panels => ({
		isNarrow: false,
		panels: [{ title: '', unit: '', drawing }],
	});
	if (view.form === 'bars') return single(drawBars(view));
	if (view.form === 'progress') return single(drawProgress(view));
	if (view.form === 'line') return single(drawLines(view, locale));
	if (view.form !== 'columns') return single(drawStack(view, locale));
	const slot = narrowWidth / view.categories.length;
	const isNarrow =
		view.series.length > 1 &&
		view.series.every(({ points }) => points.every(({ text }) => textWidth(text, size) <= slot));
	const highest = Math.max(...view.series.flatMap(valuesOf));
	return {
		isNarrow,
		panels: view.series.map((series, index) => ({
			title: view.series.length > 1 ? series.label : '',
			unit: view.unit ? '' : series.unit,
			drawing: drawColumns(
				view,
				index,
				isNarrow ? narrowWidth : width,
				view.hasOwnScales ? Math.max(...valuesOf(series)) : highest,
			),
		})),
	};
}

/** Columns by period of the series at `index`, each with its printed figure. */
function drawColumns(view: ChartView, index: number, panelWidth: number, highest: number): Drawing {
	const points = view.series[index]?.points ?? [];
	const height = view.series.length > 1 ? 118 : 170;
	const floor = height - 18;
	const x = scaleBand(view.categories, [0, panelWidth]).paddingInner(0.35).paddingOuter(0.175);
	const top = lineHeight + 4;
	const high = highest || 1;
	const y = scaleLinear([0, high], [floor, top]);
	const leftOf = (category: number) => x(view.categories[category] ?? '') ?? 0;
	const texts: DrawnText[] = [];
	let path = '';
	for (const [position, category] of view.categories.entries()) {
		const left = leftOf(position);
		const middle = left + x.bandwidth() / 2;
		texts.push(drawText('tick', 'middle', middle, height - 4, category));
		const point = points[position];
		if (point?.value === undefined) continue;
		const end = y(Number(point.value));
		path += rectangle(left, end, x.bandwidth(), floor - end);
		texts.push(drawText('value', 'middle', middle, end - 5, point.text));
	}
	const breaks = view.breaks.filter(({ series }) => series.includes(index));
	return finish({
		width: panelWidth,
		height,
		plot: { left: 0, right: panelWidth, top, floor, low: 0, high },
		base: `M0 ${floor}H${panelWidth}`,
		break: drawBreaks(breaks, leftOf, x.step() - x.bandwidth(), 4, floor),
		areas: [{ series: 0, path }],
		texts,
	});
}
