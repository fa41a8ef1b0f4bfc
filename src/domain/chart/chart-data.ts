// What the browser draws a chart from.

import type { OmissionReason } from '../kpi/kpi-table.ts';
import type { ChartForm, ChartView } from './chart-view.ts';

export interface ChartData {
	readonly form: ChartForm;
	readonly categories: readonly string[];
	readonly series: readonly {
		readonly label: string;
		readonly unit: string;
		/** As printed; for an omission the word that the table prints. */
		readonly texts: readonly string[];
		/** To be drawn; null where there is none. */
		readonly values: readonly (number | null)[];
	}[];
}

/** Returns the data of `view`; `gapWord` says why a point has no figure. */
export function buildChartData(
	{ form, categories, series }: ChartView,
	gapWord: (omission: OmissionReason | undefined) => string,
): ChartData {
	return {
		form,
		categories,
		series: series.map(({ label, unit, points }) => ({
			label,
			unit,
			texts: points.map(({ text, omission }) => text || gapWord(omission)),
			values: points.map(({ value }) => (value === undefined ? null : Number(value))),
		})),
	};
}

/** Whether the shapes of `form` lie along the page. */
export function liesFlat(form: ChartForm): boolean {
	return form === 'bars' || form === 'progress';
}
