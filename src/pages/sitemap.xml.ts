// sitemap.xml with the languages of each page. Without SITE_URL it lists nothing, and the build takes it out.

import type { APIRoute } from 'astro';
import { loadReport } from '../read/report.ts';
import { hasPage, type OptionalPage } from '../views/page-list.ts';
import { linkTo, linkToFile, origin } from '../site/address.ts';
import type { SitePage } from '../domain/links/permalink.ts';
import { languageTags, locales, type Locale } from '../domain/locale/locale.ts';
import { answer } from './_routes.ts';

const host = origin ?? '';

export const GET: APIRoute = async () => {
	const report = await loadReport();
	const { chapters, tables } = report;
	const listed = (pages: readonly OptionalPage[]) =>
		pages.filter((page) => hasPage(report, page)).map((page) => ({ page }));
	const sitePages: SitePage[] = [
		{ page: 'home' },
		...chapters.map(({ slug }) => ({ page: 'chapter', slug }) as const),
		...listed(['data', 'explore', 'audit']),
		...tables.map(({ id }) => ({ page: 'table', id }) as const),
		...listed(['glossary', 'accessibility']),
		...(['about', 'links', 'updates'] as const).map((page) => ({ page })),
	];
	const urls = sitePages.flatMap((sitePage) => locales.map((locale) => entry(sitePage, locale)));
	const xml = `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${host ? urls.join('\n') : ''}
</urlset>
`;
	return answer('application/xml', xml);
};

function entry(sitePage: SitePage, locale: Locale): string {
	const alternates = locales.map(
		(alternate) =>
			`<xhtml:link rel="alternate" hreflang="${languageTags[alternate]}" href="${host}${linkTo(alternate, sitePage)}"/>`,
	);
	const neutral = `<xhtml:link rel="alternate" hreflang="x-default" href="${host}${linkToFile('')}"/>`;
	return `<url><loc>${host}${linkTo(locale, sitePage)}</loc>${alternates.join('')}${neutral}</url>`;
}
