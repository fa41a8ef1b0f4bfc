// A figure set large, from a row of a table: its latest value, how it moved, its line over the periods.

import { wordChange } from '../domain/chart/describe-chart.ts';
import { buildSparkline, placeBreak, placeZero } from '../domain/chart/sparkline.ts';
import { changeOf } from '../domain/figure/change.ts';
import { joinUnit } from '../domain/figure/print-number.ts';
import { findBreak } from '../domain/kpi/kpi-table.ts';
import { figureIn } from '../domain/kpi/indexed-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { sayPeriods } from '../domain/locale/period-words.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export type HeadlineView = NonNullable<ReturnType<typeof findHeadline>>;

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
