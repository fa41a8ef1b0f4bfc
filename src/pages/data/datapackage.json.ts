// The description of the tables' CSV, for tools that read it from its address.

import type { APIRoute } from 'astro';
import { getTables, writeJson } from '../../files/files.ts';
import { loadReport } from '../../read/report.ts';
import { buildDataPackage } from '../../files/data-archive.ts';
import { answer } from '../_routes.ts';

export const GET: APIRoute = async () => {
	const report = await loadReport();
	const description = buildDataPackage(report, getTables(report), ({ id }) => `${id}.csv`);
	return answer('application/json', writeJson(description));
};
