// What the explorer compares, in one language; fetched by its page.

import type { APIRoute } from 'astro';
import { loadReport } from '../../../read/report.ts';
import { buildExplorerData } from '../../../views/explorer.ts';
import type { Locale } from '../../../domain/locale/locale.ts';
import { answer, pathsOf } from '../../_routes.ts';

export const getStaticPaths = pathsOf('explore');

export const GET: APIRoute<{ locale: Locale }> = async ({ props: { locale } }) =>
	answer('application/json', JSON.stringify(buildExplorerData(await loadReport(), locale)));
