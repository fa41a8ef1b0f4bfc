// What the browser draws a chart from.

import type { ChartForm } from './chart-view.ts';

/** The figures of a chart for the browser, as printed; for an omission the word that the table prints. */
export interface ChartData {
	readonly form: ChartForm;
	readonly categories: readonly string[];
	readonly series: readonly {
		readonly label: string;
		readonly unit: string;
		readonly texts: readonly string[];
		/** Indexes of `texts` that are words. */
		readonly gaps: readonly number[];
	}[];
}

/** Whether the shapes of `form` lie along the page. */
export function liesFlat(form: ChartForm): boolean {
	return form === 'bars' || form === 'progress';
}

/** The number that `text` prints with commas between its groups; not a number for words. */
export function readPrinted(text: string): number {
	return Number(text.replaceAll(',', ''));
}
