// What a page offers where the way is lost: the search, the contents, the pages that list the rest.

import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import { hasPage } from './page-list.ts';
import { buildParts } from './parts.ts';
import { buildSearchFormView } from './search-form-view.ts';

export function buildLostWays(report: Report, locale: Locale) {
	const t = getTranslator(locale);
	const lists = (['data', 'glossary'] as const).filter((page) => hasPage(report, page));
	const link = (page: 'home' | 'data' | 'glossary' | 'links' | 'updates', title: string) => ({
		href: linkTo(locale, { page }),
		title,
	});
	return {
		search: buildSearchFormView(report, locale),
		parts: buildParts(report, locale),
		links: [
			link('home', t('site.home')),
			...lists.map((page) => link(page, t(`site.${page}`))),
			link('links', t('link.title')),
			link('updates', t('update.title')),
		],
	};
}
