// A figure set large, from a row of a table: its latest value, how it moved, its line over the periods.

import { wordChange } from '../domain/chart/describe-chart.ts';
import { changeOf } from '../domain/figure/change.ts';
import { joinUnit } from '../domain/figure/print-number.ts';
import { findBreak } from '../domain/kpi/kpi-table.ts';
import { figureIn } from '../domain/kpi/indexed-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { sayPeriods } from '../domain/locale/period-words.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

/** A point of the small line. */
export interface SparkPoint {
	/** 0 to 200 from the first period to the last. */
	readonly x: number;
	/** 0 (highest) to 40 (lowest, or zero). */
	readonly y: number;
	/** What readers see of the period. */
	readonly label: string;
}

export type HeadlineView = NonNullable<ReturnType<typeof findHeadline>>;

const sparkWidth = 200;
const sparkHeight = 40;

/** Builds the figures of the home page; rows without a value are left out. */
export function buildHeadlines(report: Report, locale: Locale) {
	return report.identity.headlines.flatMap(({ row, note }) => {
		const view = findHeadline(report, row, locale);
		return view ? [{ view, note: note[locale] }] : [];
	});
}

/** Builds the view of the row at `address` (`table.row`); nothing where it has no value in a period. */
export function findHeadline(report: Report, address: string, locale: Locale) {
	const t = getTranslator(locale);
	const [tableId = '', rowId = ''] = address.split('.');
	const { table, columns = [], rows, discrepancies = [] } = report.index.tables.get(tableId) ?? {};
	const placed = rows?.get(rowId);
	const cells = columns.flatMap(({ id, label, period }) => {
		const { value, printed } = (placed && figureIn(placed, id)) ?? {};
		return period && value !== undefined && printed
			? [{ id, label: label[locale], period, value, printed: printed[locale] }]
			: [];
	});
	const [latest, before] = cells;
	if (!table || !placed || !latest) return undefined;
	const { row } = placed;
	const contradicted = new Set([placed, ...placed.figures].flatMap((each) => each.discrepancies));
	const unit = row.unit?.[locale] ?? '';
	const isPercentage = unit === '%';
	const inUnit = (printed: string) => (isPercentage ? joinUnit(printed, unit) : printed);
	const earliestFirst = cells.toReversed();
	const points = buildSparkline(earliestFirst);
	const broken = findBreak(table, row.id);
	return {
		/** With its percent sign, which joins the number. */
		value: inUnit(latest.printed),
		unit: isPercentage ? '' : unit,
		label: row.label[locale],
		/** The change from the period before with its value: `上升 36.1%（2022 年：85,742.61）`. None for a first figure. */
		moved:
			before &&
			t('headline.moved', {
				change: wordChange(
					changeOf(before.value, latest.value, isPercentage),
					locale,
					(word, values) => t(word, { replace: values ?? {} }),
				),
				period: sayPeriods([before.label], locale),
				value: inUnit(before.printed),
			}),
		/** The row in its table. */
		href: linkTo(locale, { page: 'table', id: tableId }, address),
		points,
		/** Where a line stands before a period that does not compare with those before, on the scale of `points`. */
		breakAt:
			broken &&
			placeBreak(
				points,
				earliestFirst.findIndex(({ id }) => id === broken.at),
			),
		/** Where zero lies, on the same scale. */
		zeroAt: placeZero(earliestFirst.map(({ value }) => Number(value))),
		/** What the report says differently of one of its figures, each with the address of its note. */
		discrepancies: discrepancies
			.filter(({ id }) => contradicted.has(id))
			.map(({ id, title }) => ({
				title: title[locale],
				href: linkTo(locale, { page: 'table', id: tableId }, id),
			})),
		/** All values in words. */
		description: earliestFirst.map(({ label, printed }) => `${label}: ${printed}`).join(', '),
	};
}

/** Returns a point for each of `values` (the earliest first) on a scale with zero, at the months in which they end. */
export function buildSparkline(
	values: readonly { readonly label: string; readonly period: string; readonly value: string }[],
): SparkPoint[] {
	const numbers = values.map(({ value }) => Number(value));
	const zero = placeZero(numbers);
	const height = Math.max(...numbers, 0) - Math.min(...numbers, 0) || 1;
	const months = values.map(({ period }) => {
		const [year = 0, month = 0] = (period.split('/')[1] ?? '').split('-').map(Number);
		return year * 12 + month;
	});
	const first = months[0] ?? 0;
	const span = Math.max(1, (months.at(-1) ?? 0) - first);
	return values.map(({ label }, index) => ({
		label,
		x: round((((months[index] ?? 0) - first) / span) * sparkWidth),
		y: round(zero - ((numbers[index] ?? 0) / height) * sparkHeight),
	}));
}

/** Returns where zero lies on the scale of `values`: at its lower end, unless some are below. */
function placeZero(values: readonly number[]): number {
	const [low, high] = [Math.min(...values, 0), Math.max(...values, 0)];
	return low < 0 ? (high / (high - low)) * sparkHeight : sparkHeight;
}

/** Returns the middle between the point at the index `at` and the one before; nothing where it is the first or none. */
export function placeBreak(points: readonly SparkPoint[], at: number): number | undefined {
	const [before, after] = [points[at - 1], points[at]];
	return before && after && round((before.x + after.x) / 2);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
