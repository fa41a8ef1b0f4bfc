// links.json: the directory of links for machines.

import type { APIRoute } from 'astro';
import { writeJson } from '../files/files.ts';
import { buildLinkList } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';

export const GET: APIRoute = async () =>
	new Response(writeJson(buildLinkList(await loadReport())), {
		headers: { 'content-type': 'application/json' },
	});
