// Every table in every format, in one archive.

import type { APIRoute } from 'astro';
import { writeDataArchive } from '../../files/data-archive.ts';
import { loadReport } from '../../read/report.ts';
import { answer } from '../_routes.ts';

export const GET: APIRoute = async () =>
	answer('application/zip', await writeDataArchive(await loadReport()));
