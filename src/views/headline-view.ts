// A figure set large, from a row of a table: its words, its line over the periods, its address.

import { buildSparkline, placeBreak, placeZero } from '../domain/chart/sparkline.ts';
import { findBreak } from '../domain/kpi/kpi-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkTo } from '../site/address.ts';
import { findHeadlineWords } from './headline-words.ts';

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
	const found = findHeadlineWords(report, address, locale);
	if (!found) return undefined;
	const { table, placed, cells, discrepancies, words } = found;
	const contradicted = new Set([placed, ...placed.figures].flatMap((each) => each.discrepancies));
	const earliestFirst = cells.toReversed();
	const points = buildSparkline(earliestFirst);
	const broken = findBreak(table, placed.row.id);
	return {
		...words,
		/** The row in its table. */
		href: linkTo(locale, { page: 'table', id: table.id }, address),
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
				href: linkTo(locale, { page: 'table', id: table.id }, id),
			})),
		/** All values in words. */
		description: earliestFirst.map(({ label, printed }) => `${label}: ${printed}`).join(', '),
	};
}
