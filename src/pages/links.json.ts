// links.json: the directory of links for machines.

import type { APIRoute } from 'astro';
import { writeJson } from '../files/files.ts';
import { buildLinkList } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';
import { answer } from './_routes.ts';

export const GET: APIRoute = async () =>
	answer('application/json', writeJson(buildLinkList(await loadReport())));
