// links.csv: the directory of links for spreadsheets.

import type { APIRoute } from 'astro';
import { buildLinkList, writeLinkCsv } from '../files/link-list.ts';
import { loadReport } from '../read/report.ts';
import { answer } from './_routes.ts';

export const GET: APIRoute = async () =>
	answer('text/csv', writeLinkCsv(buildLinkList(await loadReport())));
