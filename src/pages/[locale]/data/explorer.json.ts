// What the explorer compares, in one language; fetched by its page.

import type { APIRoute } from 'astro';
import { loadReport } from '../../../read/report.ts';
import type { ExplorerFile } from '../../../domain/explorer/explorer.ts';
import { buildExplorerData } from '../../../views/explorer.ts';
import { citeExplorer } from '../../../files/citations.ts';
import { base, origin } from '../../../site/address.ts';
import type { Locale } from '../../../domain/locale/locale.ts';
import { answer, pathsOf } from '../../_routes.ts';

export const getStaticPaths = pathsOf('explore');

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) => {
	const report = await loadReport();
	const citation = citeExplorer(report, locale, base, origin);
	const data: ExplorerFile = { ...buildExplorerData(report, locale), citation };
	return answer('application/json', JSON.stringify(data));
};
