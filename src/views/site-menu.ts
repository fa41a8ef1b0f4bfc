// The site's own pages, as the bar, its menu and the foot name them, and the tree of chapters in the menu.

import type { Locale } from '../domain/locale/locale.ts';
import { sitePagePath, type SitePage } from '../domain/links/permalink.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import { hasPage } from './page-list.ts';
import { buildParts } from './parts.ts';

export type SiteMenu = ReturnType<typeof buildSiteMenu>;

/** Builds the menu in which the page `shown` is marked. */
export function buildSiteMenu(report: Report, locale: Locale, shown: SitePage) {
	const t = getTranslator(locale);
	const link = (sitePage: SitePage, title: string) => ({
		href: linkTo(locale, sitePage),
		title,
		current: sitePagePath(sitePage) === sitePagePath(shown),
	});
	const optional = (page: 'data' | 'explore' | 'audit' | 'glossary') =>
		hasPage(report, page) ? [link({ page }, t(`site.${page}`))] : [];
	const about = link({ page: 'about' }, t('site.about'));
	const further = [
		link({ page: 'links' }, t('link.title')),
		...(hasPage(report, 'accessibility')
			? [link({ page: 'accessibility' }, t('access.title'))]
			: []),
	];
	return {
		label: t('site.menu'),
		contents: t('site.contents'),
		pagesLabel: t('site.pages'),
		pages: [
			...optional('data'),
			...optional('explore'),
			...linkIndex(report, locale).map(({ slug, title }) => link({ page: 'chapter', slug }, title)),
			...optional('audit'),
			link({ page: 'updates' }, t('site.updates')),
			...optional('glossary'),
			about,
		],
		/** What a wide bar leaves to the menu and the foot. */
		further,
		foot: [about, ...further],
		parts: buildParts(report, locale),
		/** The address of the page shown. */
		current: linkTo(locale, shown),
	};
}

/** Returns the chapter that prints the content index, if the report has one: none or one. */
export function linkIndex({ index }: Report, locale: Locale) {
	const slug = index.indexChapter;
	const title = slug && index.chapters.get(slug)?.texts[locale].meta.title;
	return title ? [{ slug, title }] : [];
}
