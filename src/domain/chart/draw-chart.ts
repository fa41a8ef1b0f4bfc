// Draws a chart: one panel, or one for each series.

import type { Locale } from '../locale/locale.ts';
import type { ChartView } from './chart-view.ts';
import { drawBars, drawProgress } from './draw-bars.ts';
import { drawColumns } from './draw-columns.ts';
import { drawLines } from './draw-lines.ts';
import { drawStack } from './draw-stack.ts';
import type { Drawing, Panels } from './drawing.ts';
import { narrowWidth, size, valuesOf, width } from './shapes.ts';
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
