// What the explorer compares, in one language; fetched when it is opened.

import type { APIRoute } from 'astro';
import { loadReport } from '../../../read/report.ts';
import { buildExplorerData } from '../../../views/explorer.ts';
import { isLocale, locales } from '../../../domain/locale/locale.ts';

export function getStaticPaths() {
	return locales.map((locale) => ({ params: { locale } }));
}

export const GET: APIRoute = async ({ params }) => {
	const locale = params['locale'] ?? '';
	if (!isLocale(locale)) throw new Error(`"${locale}" is no language of the site.`);
	const data = buildExplorerData(await loadReport(), locale);
	return new Response(JSON.stringify(data));
};
