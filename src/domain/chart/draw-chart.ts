// Draws a chart: one panel, or one of columns for each series.

import { scaleBand, scaleLinear } from 'd3-scale';
import type { Locale } from '../locale/locale.ts';
import type { ChartPoint, ChartView } from './chart-view.ts';
import { drawBars, drawProgress } from './draw-bars.ts';
import { drawLines, drawStack } from './draw-periods.ts';
import {
	drawArea,
	drawBreaks,
	drawPath,
	drawText,
	leftOf,
	lineHeight,
	middleOf,
	round,
	scaleOf,
	valuesOf,
	width,
	type Drawing,
} from './drawing.ts';
import { widestOf } from './text-width.ts';

export interface Panels {
	/** Two panels stand side by side. */
	readonly isNarrow: boolean;
	readonly panels: readonly {
		/** Name of the only series, where it is not written into the drawing. */
		readonly title: string;
		readonly unit: string;
		readonly drawing: Drawing;
	}[];
}

const narrowWidth = 164;

/** Draws `view`; numbers on the scale are printed for `locale`. */
export function drawChart(view: ChartView, locale: Locale): Panels {
	const { form, categories, series } = view;
	const shared = scaleOf(series.flatMap(valuesOf));
	const single = (drawing: Drawing): Panels => ({
		isNarrow: false,
		panels: [{ title: '', unit: '', drawing }],
	});
	if (form === 'bars') return single(drawBars(categories, series[0]?.points ?? [], shared));
	if (form === 'progress') return single(drawProgress(view));
	if (form === 'line') return single(drawLines(view, locale));
	if (form !== 'columns') return single(drawStack(view, locale));
	const texts = series.flatMap(({ points }) => points.map(({ text }) => text));
	const widest = widestOf([...categories, ...texts]);
	const fits = (panelWidth: number) => widest <= panelWidth / categories.length;
	const isNarrow = series.length > 1 && fits(narrowWidth);
	const panelWidth = isNarrow ? narrowWidth : width;
	return {
		isNarrow,
		panels: series.map((own, index) => {
			const scale = view.hasOwnScales ? scaleOf(valuesOf(own)) : shared;
			const breaks = view.breaks.filter((each) => each.series.includes(index));
			return {
				title: series.length > 1 ? own.label : '',
				unit: view.unit ? '' : own.unit,
				drawing: fits(panelWidth)
					? drawColumns({ ...view, breaks }, own.points, panelWidth, scale)
					: drawBars(categories, own.points, scale, { isBeside: true, breaks }),
			};
		}),
	};
}

/** Columns of `points` by period, each with its printed figure at its end. */
function drawColumns(
	{ categories, series, breaks }: ChartView,
	points: readonly ChartPoint[],
	panelWidth: number,
	[low, high]: readonly [number, number],
): Drawing {
	const height = series.length > 1 ? 118 : 170;
	const top = lineHeight + 4;
	const floor = height - 18 - (low < 0 ? lineHeight + 2 : 0);
	const x = scaleBand([...categories.keys()], [0, panelWidth])
		.paddingInner(0.35)
		.paddingOuter(0.175);
	const y = scaleLinear([low, high], [floor, top]);
	const zero = y(0);
	const columns = points.flatMap(({ value, text }, index) =>
		value === undefined ? [] : [{ index, text, end: y(Number(value)) }],
	);
	const boxes = columns.map(({ index, end }) => ({
		x: leftOf(x, index),
		top: Math.min(zero, end),
		floor: Math.max(zero, end),
	}));
	return {
		width: panelWidth,
		height,
		plot: { left: 0, right: panelWidth, top, floor, low, high },
		shapes: [
			...drawArea(0, x.bandwidth(), boxes),
			...drawPath('c-base', `M0 ${round(zero)}H${panelWidth}`),
			...drawBreaks(breaks, x, 4, floor),
		],
		texts: [
			...categories.flatMap((name, index) =>
				drawText('tick', 'middle', middleOf(x, index), height - 4, name),
			),
			...columns.flatMap(({ index, text, end }) =>
				drawText('value', 'middle', middleOf(x, index), end > zero ? end + 13 : end - 5, text),
			),
		],
	};
}
