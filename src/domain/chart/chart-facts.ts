// What a chart shows, as facts to be worded: first and last figure of each series, the highest, the change, the gaps.

import { changeOf, compareDecimals, type Change } from '../figure/change.ts';
import type { Decimal, OmissionReason } from '../kpi/kpi-table.ts';
import type { ChartSeries, ChartView } from './chart-view.ts';

export interface FactPoint {
	/** A period, or the names of rows. */
	readonly categories: readonly string[];
	/** As printed. */
	readonly text: string;
}

export interface SeriesFacts {
	readonly label: string;
	readonly unit: string;
	readonly first: FactPoint;
	/** Absent where only one period has a figure. */
	readonly last?: FactPoint | undefined;
	readonly change?: Change | undefined;
	/** With every period or row that has it; absent where all figures are equal. */
	readonly highest?: FactPoint | undefined;
	readonly lowest?: FactPoint | undefined;
	readonly gaps: readonly {
		readonly reason: OmissionReason;
		readonly categories: readonly string[];
	}[];
}

interface Known {
	readonly category: string;
	readonly text: string;
	readonly value: Decimal;
}

/** Returns the facts of a series of `view`; nothing where it has no figure. */
export function findSeriesFacts(view: ChartView, series: ChartSeries): SeriesFacts | undefined {
	const known = series.points.flatMap(({ text, value }, index): Known[] =>
		value === undefined ? [] : [{ category: view.categories[index] ?? '', text, value }],
	);
	const [first, last] = [known[0], known.at(-1)];
	if (!first || !last) return undefined;
	const highest = extreme(known, 1);
	const lowest = extreme(known, -1);
	return {
		label: series.label,
		unit: series.unit,
		first: toFact([first]),
		last: first === last ? undefined : toFact([last]),
		change: first === last ? undefined : changeOf(first.value, last.value, series.unit === '%'),
		...(highest.length < known.length ? { highest: toFact(highest), lowest: toFact(lowest) } : {}),
		gaps: findGaps(view, series),
	};
}

/** The figures that no other exceeds (`sign` 1) or undercuts (-1). */
function extreme(known: readonly Known[], sign: 1 | -1): Known[] {
	return known.filter(({ value }) =>
		known.every((other) => sign * compareDecimals(value, other.value) >= 0),
	);
}

function toFact(known: readonly Known[]): FactPoint {
	return { categories: known.map(({ category }) => category), text: known[0]?.text ?? '' };
}

function findGaps(view: ChartView, { points }: ChartSeries): SeriesFacts['gaps'] {
	return [...new Set(points.flatMap(({ omission }) => omission ?? []))].map((reason) => ({
		reason,
		categories: view.categories.filter((_, index) => points[index]?.omission === reason),
	}));
}
