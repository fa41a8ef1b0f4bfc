// What the explorer compares, in one language; fetched when it is opened.

import type { APIRoute } from 'astro';
import { loadReport } from '../../../data/report.ts';
import { buildExplorerData } from '../../../domain/explorer/explorer.ts';
import { isLocale, locales } from '../../../domain/locale/locale.ts';

export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
	const locale = params['locale'] ?? '';
	if (!isLocale(locale)) throw new Error(`"${locale}" is no language of the site.`);
	const { tables } = await loadReport();
	return new Response(JSON.stringify(buildExplorerData(tables, locale)));
};
