// What the explorer compares, in one language; fetched when it is opened.

import type { APIRoute } from 'astro';
import { loadReport } from '../../../read/load-report.ts';
import { linkTo } from '../../../site/address.ts';
import { linkToFootnote } from '../../../views/table-words.ts';
import { buildExplorerData } from '../../../domain/explorer/explorer-data.ts';
import { isLocale, locales } from '../../../domain/locale/locale.ts';

export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
	const locale = params['locale'] ?? '';
	if (!isLocale(locale)) throw new Error(`"${locale}" is no language of the site.`);
	const report = await loadReport();
	const data = buildExplorerData(report, locale, (table, mark) => {
		const href =
			'footnote' in mark
				? linkToFootnote(mark.footnote, table, report, locale, undefined)
				: `#${mark.discrepancy}`;
		return href.startsWith('#') ? linkTo(locale, { page: 'table', id: table.id }) + href : href;
	});
	return new Response(JSON.stringify(data));
};
