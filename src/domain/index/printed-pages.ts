// Which chapter holds a page of the printed report, as far as its table of contents says.

import { firstLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export interface PrintedPage {
	readonly page: number;
	/** Chapters that begin on the page, or the one that runs on; in the report's order. */
	readonly slugs: readonly string[];
}

/**
 * Returns every printed page from the first that a chapter begins on to the last one that does. Where the last of these
 * chapters ends, the table of contents does not say.
 */
export function listPrintedPages(report: Report): PrintedPage[] {
	const starts = report.chapters
		.flatMap(({ slug, texts }) => {
			const { page } = texts[firstLocale].meta;
			return page === undefined ? [] : [{ slug, page }];
		})
		.sort((a, b) => a.page - b.page);
	const first = starts[0]?.page ?? 1;
	const last = starts.at(-1)?.page ?? 0;
	return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
		const page = first + index;
		const begun = starts.filter((start) => start.page <= page).at(-1)?.page;
		return { page, slugs: starts.filter((start) => start.page === begun).map(({ slug }) => slug) };
	});
}
