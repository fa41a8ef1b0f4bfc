// The updates as an Atom feed (RFC 4287). It needs the site's address: without SITE_URL there is none.

import type { APIRoute } from 'astro';
import { loadReport } from '../../read/report.ts';
import { linkTo, linkToFile, origin } from '../../site/address.ts';
import { languageTags, type Locale } from '../../domain/locale/locale.ts';
import { writeFeed } from '../../files/feed.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { localePaths } from '../_routes.ts';

export const getStaticPaths = () => (origin ? localePaths() : []);

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
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
