// What the search says of the pages that are the site's own, and under which words readers look for them.

import type { OwnPageRecord } from '../domain/search/records.ts';
import { inEachLocale, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { hasPage } from './page-list.ts';

const titles = {
	data: 'data.title',
	explore: 'explorer.title',
	audit: 'audit.title',
	glossary: 'glossary.title',
	links: 'link.title',
	updates: 'update.title',
	about: 'about.title',
	accessibility: 'access.title',
} as const;

export const describedPages = Object.keys(titles) as (keyof typeof titles)[];

/** Returns those of the pages that `report` has. */
export function describePages(report: Report): OwnPageRecord[] {
	return describedPages
		.filter(
			(page) => page === 'links' || page === 'updates' || page === 'about' || hasPage(report, page),
		)
		.map((page) => ({
			page,
			title: inEachLocale((locale) => getTranslator(locale)(titles[page])),
			content: inEachLocale((locale) => getTranslator(locale)(`page.${page}`)),
			searched: inEachLocale((locale) => listWords(page, locale)),
		}));
}

function listWords(page: keyof typeof titles, locale: Locale): string[] {
	return getTranslator(locale)(`page.${page}.searched`).split(/[,，]\s*/);
}
