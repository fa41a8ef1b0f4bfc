// A figure set large, from a row of a table: its latest value, how it moved, its line over the years.

import { wordChange } from '../domain/chart/describe-chart.ts';
import { changeOf } from '../domain/figure/change.ts';
import { joinUnit } from '../domain/figure/print-number.ts';
import { findBreak } from '../domain/kpi/kpi-table.ts';
import { figureIn } from '../domain/kpi/indexed-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

/** A point of the small line. */
export interface SparkPoint {
	/** 0 to 200 from the first year to the last. */
	readonly x: number;
	/** 0 (highest) to 40 (zero line). */
	readonly y: number;
	readonly year: number;
}

export interface HeadlineView {
	/** With its percent sign, which joins the number. */
	readonly value: string;
	readonly unit: string;
	readonly label: string;
	/** The change from the period before with its value: `上升 36.1%（2022 年：85,742.61）`. None for a first figure. */
	readonly moved: string | undefined;
	/** The row in its table. */
	readonly href: string;
	readonly points: readonly SparkPoint[];
	/** Where a line stands before a period that does not compare with those before, on the scale of `points`. */
	readonly breakAt: number | undefined;
	/** All values in words. */
	readonly description: string;
}

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
export function findHeadline(
	report: Report,
	address: string,
	locale: Locale,
): HeadlineView | undefined {
	const t = getTranslator(locale);
	const [tableId = '', rowId = ''] = address.split('.');
	const { table, columns = [], rows } = report.index.tables.get(tableId) ?? {};
	const placed = rows?.get(rowId);
	const cells = columns.flatMap(({ id, period }) => {
		const { value, printed } = (placed && figureIn(placed, id)) ?? {};
		return period && value !== undefined && printed
			? [{ year: id, value, printed: printed[locale] }]
			: [];
	});
	const [latest, before] = cells;
	if (!table || !placed || !latest) return undefined;
	const { row } = placed;
	const unit = row.unit?.[locale] ?? '';
	const isPercentage = unit === '%';
	const inUnit = (printed: string) => (isPercentage ? joinUnit(printed, unit) : printed);
	const years = [...cells].reverse();
	const points = buildSparkline(years.map(({ year, value }) => ({ year: Number(year), value })));
	const broken = findBreak(table, row);
	return {
		value: inUnit(latest.printed),
		unit: isPercentage ? '' : unit,
		label: row.label[locale],
		moved:
			before &&
			t('headline.moved', {
				change: wordChange(
					changeOf(before.value, latest.value, isPercentage),
					locale,
					(word, values) => t(word, { replace: values ?? {} }),
				),
				year: before.year,
				value: inUnit(before.printed),
			}),
		href: linkTo(locale, { page: 'table', id: tableId }, address),
		points,
		breakAt: broken && placeBreak(points, Number(broken.at)),
		description: years.map(({ year, printed }) => `${year}: ${printed}`).join(', '),
	};
}

/** Returns a point for each of `values` (oldest first) on a scale that begins at zero. */
export function buildSparkline(
	values: readonly { readonly year: number; readonly value: string }[],
): SparkPoint[] {
	const numbers = values.map(({ value }) => Number(value));
	const highest = Math.max(...numbers, Number.MIN_VALUE);
	const first = values[0]?.year ?? 0;
	const span = Math.max(1, (values.at(-1)?.year ?? 0) - first);
	return values.map(({ year }, index) => ({
		year,
		x: round(((year - first) / span) * sparkWidth),
		y: round(sparkHeight - ((numbers[index] ?? 0) / highest) * sparkHeight),
	}));
}

/** Returns the middle between the point of `year` and the one before; nothing where it is the first or none. */
export function placeBreak(points: readonly SparkPoint[], year: number): number | undefined {
	const at = points.findIndex((point) => point.year === year);
	const [before, after] = [points[at - 1], points[at]];
	return before && after && round((before.x + after.x) / 2);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
