// Links that several pages show.

import { findDisclosures } from '../domain/index/report-index.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Destination, Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export interface Link {
	readonly href: string;
	readonly title: string;
}

export type CodeLink = ReturnType<typeof linkCodes>[number];

/** Returns the link to `destination`, called by its title. */
export function linkToDestination(
	{ sitePage, fragment, title }: Pick<Destination, 'sitePage' | 'fragment' | 'title'>,
	locale: Locale,
): Link {
	return { href: linkTo(locale, sitePage, fragment), title: title[locale] };
}

/** Returns the pages above a table: the home page and the list of tables. */
export function linkAboveTables(locale: Locale): Link[] {
	const t = getTranslator(locale);
	return [
		{ href: linkTo(locale, { page: 'home' }), title: t('site.home') },
		{ href: linkTo(locale, { page: 'data' }), title: t('data.title') },
	];
}

/** Returns the disclosures that the chapters, sections and tables `ids` answer, in the standards' order. */
export function linkCodes(report: Report, ids: readonly string[], locale: Locale) {
	const slug = report.index.indexChapter;
	return findDisclosures(report, ids).map(({ id, code, title }) => ({
		code,
		title: title[locale],
		/** Its row in the content index; absent where no chapter prints one. */
		href: slug && linkTo(locale, { page: 'chapter', slug }, id),
	}));
}
