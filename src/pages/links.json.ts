// links.json: the directory of links for machines.

import type { APIRoute } from 'astro';
import { buildLinkList } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';

export const GET: APIRoute = async () =>
	new Response(`${JSON.stringify(buildLinkList(await loadReport()), null, '\t')}\n`, {
		headers: { 'content-type': 'application/json' },
	});
