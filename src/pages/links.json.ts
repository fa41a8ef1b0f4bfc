// links.json: the directory of links for machines.

import type { APIRoute } from 'astro';
import { buildLinkList } from '../data/link-list.ts';
import { loadReport } from '../data/report.ts';

export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify(buildLinkList(await loadReport()), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
