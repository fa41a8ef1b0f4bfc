// Every table in every format, in one archive.

import type { APIRoute } from 'astro';
import { writeDataArchive } from '../../files/data-archive.ts';
import { loadReport } from '../../read/report.ts';

export const GET: APIRoute = async () =>
	new Response(await writeDataArchive(await loadReport()), {
		headers: { 'content-type': 'application/zip' },
	});
