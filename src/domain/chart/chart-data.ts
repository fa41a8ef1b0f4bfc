// What the browser draws a chart from.

import { formatFigure, joinUnit } from '../figure/print-number.ts';
import type { Qualifier } from '../../schemas/lists.ts';
import type { Decimal, OmissionReason } from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';
import type { ChartForm, ChartView } from './chart-view.ts';
import type { Panels } from './draw-chart.ts';
import type { Plot } from './drawing.ts';

export interface ChartData {
	readonly locale: Locale;
	readonly form: ChartForm;
	readonly categories: readonly string[];
	readonly series: readonly {
		readonly label: string;
		readonly unit: string;
		/** Null where there is none. */
		readonly values: readonly (Decimal | null)[];
		/** What stands before a value that is not exact, by its index. */
		readonly qualifiers?: Readonly<Record<number, Qualifier>>;
		/** The word that the table prints instead, by the index of the value. */
		readonly gaps?: Readonly<Record<number, string>>;
	}[];
	/** One for each panel. */
	readonly plots: readonly Plot[];
}

/** Returns the data of a view and its drawing; `gapWord` says why a point has no figure. */
export function buildChartData(
	{ form, categories, series }: ChartView,
	{ panels }: Panels,
	locale: Locale,
	gapWord: (omission: OmissionReason | undefined) => string,
): ChartData {
	return {
		locale,
		form,
		categories,
		series: series.map(({ label, unit, points }) => ({
			label,
			unit,
			values: points.map(({ value }) => value ?? null),
			...byPoint('qualifiers', points, ({ qualifier }) => qualifier),
			...byPoint('gaps', points, ({ value, omission }) =>
				value === undefined ? gapWord(omission) : undefined,
			),
		})),
		plots: panels.map(({ drawing }) => drawing.plot),
	};
}

/** What `read` gives of each point, by its index, under `key`; nothing where it gives nothing: pages hold this for every series. */
function byPoint<Point, Value>(
	key: string,
	points: readonly Point[],
	read: (point: Point) => Value | undefined,
): Record<string, Record<number, Value>> {
	const found = points.flatMap((point, index) => {
		const value = read(point);
		return value === undefined ? [] : [[index, value] as const];
	});
	return found.length > 0 ? { [key]: Object.fromEntries(found) } : {};
}

/** Period, name and printed figure of one point. */
export function speak(
	{ locale, categories, series }: ChartData,
	index: number,
	point: number,
): string {
	const { label = '', unit = '', values = [], qualifiers = {}, gaps = {} } = series[index] ?? {};
	const value = values[point];
	const figure = value
		? joinUnit(formatFigure(value, qualifiers[point], locale), unit)
		: (gaps[point] ?? '');
	return `${[categories[point], label].filter(Boolean).join(', ')}: ${figure}`;
}
