// The updates as an Atom feed (RFC 4287). It needs the site's address: without SITE_URL there is none.

import type { APIRoute } from 'astro';
import { loadReport } from '../../read/report.ts';
import { linkTo, linkToFile, origin } from '../../site/address.ts';
import { isLocale, languageTags, locales } from '../../domain/locale/locale.ts';
import { writeFeed } from '../../files/feed.ts';
import { getTranslator } from '../../i18n/translator.ts';

export function getStaticPaths() {
	return origin ? locales.map((locale) => ({ params: { locale } })) : [];
}

export const GET: APIRoute = async ({ params }) => {
	const locale = params['locale'] ?? '';
	if (!isLocale(locale)) throw new Error(`"${locale}" is no language of the site.`);
	const host = origin ?? '';
	const report = await loadReport();
	const page = host + linkTo(locale, { page: 'updates' });
	const name = `${report.identity.company[locale]} ${report.identity.shortTitle[locale]}`;
	const feed = writeFeed(report, locale, {
		tag: languageTags[locale],
		title: `${name} · ${getTranslator(locale)('update.title')}`,
		page,
		self: host + linkToFile(`${locale}/atom.xml`),
		author: report.identity.company[locale],
		addressOf: (sitePage, fragment) => host + linkTo(locale, sitePage, fragment),
	});
	return new Response(feed, { headers: { 'content-type': 'application/atom+xml' } });
};
