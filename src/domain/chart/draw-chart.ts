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
	round,
	scaleOf,
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
	const points = view.series[0]?.points ?? [];
	if (view.form === 'bars')
		return single(drawBars(view.categories, points, scaleOf(view.series.flatMap(valuesOf))));
	if (view.form === 'progress') return single(drawProgress(view));
	if (view.form === 'line') return single(drawLines(view, locale));
	if (view.form !== 'columns') return single(drawStack(view, locale));
	const texts = [
		...view.categories,
		...view.series.flatMap(({ points: own }) => own.map(({ text }) => text)),
	];
	const widest = Math.max(...texts.map((text) => textWidth(text, size)));
	const fits = (panelWidth: number) => widest <= panelWidth / view.categories.length;
	const isNarrow = view.series.length > 1 && fits(narrowWidth);
	const shared = scaleOf(view.series.flatMap(valuesOf));
	return {
		isNarrow,
		panels: view.series.map((series, index) => {
			const scale = view.hasOwnScales ? scaleOf(valuesOf(series)) : shared;
			const breaks = view.breaks.filter((own) => own.series.includes(index));
			return {
				title: view.series.length > 1 ? series.label : '',
				unit: view.unit ? '' : series.unit,
				drawing: fits(isNarrow ? narrowWidth : width)
					? drawColumns({ ...view, breaks }, index, isNarrow ? narrowWidth : width, scale)
					: drawBars(view.categories, series.points, scale, { isBeside: true, breaks }),
			};
		}),
	};
}

/** Columns by period of the series at `index`, each with its printed figure at its end. */
function drawColumns(
	view: ChartView,
	index: number,
	panelWidth: number,
	{ low, high }: ReturnType<typeof scaleOf>,
): Drawing {
	const points = view.series[index]?.points ?? [];
	const height = view.series.length > 1 ? 118 : 170;
	const floor = height - 18 - (low < 0 ? lineHeight + 2 : 0);
	const x = scaleBand([...view.categories.keys()], [0, panelWidth])
		.paddingInner(0.35)
		.paddingOuter(0.175);
	const top = lineHeight + 4;
	const y = scaleLinear([low, high], [floor, top]);
	const leftOf = (category: number) => x(category) ?? 0;
	const texts: DrawnText[] = [];
	let path = '';
	for (const [position, category] of view.categories.entries()) {
		const left = leftOf(position);
		const middle = left + x.bandwidth() / 2;
		texts.push(drawText('tick', 'middle', middle, height - 4, category));
		const point = points[position];
		if (point?.value === undefined) continue;
		const [zero, end] = [y(0), y(Number(point.value))];
		path += rectangle(left, Math.min(zero, end), x.bandwidth(), Math.abs(zero - end));
		texts.push(drawText('value', 'middle', middle, end > zero ? end + 13 : end - 5, point.text));
	}
	return finish({
		width: panelWidth,
		height,
		plot: { left: 0, right: panelWidth, top, floor, low, high },
		base: `M0 ${round(y(0))}H${panelWidth}`,
		break: drawBreaks(view.breaks, leftOf, x.step() - x.bandwidth(), 4, floor),
		areas: [{ series: 0, path }],
		texts,
	});
}
