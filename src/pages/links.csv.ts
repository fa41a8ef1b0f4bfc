// links.csv: the directory of links for spreadsheets.

import type { APIRoute } from 'astro';
import { buildLinkList, writeLinkCsv } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';

export const GET: APIRoute = async () =>
	new Response(writeLinkCsv(buildLinkList(await loadReport())), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
