// A table as CSV.

import type { APIRoute, GetStaticPaths } from 'astro';
import { getTable } from '../../files/tables.ts';
import { loadReport } from '../../read/load-report.ts';
import { writeCsv } from '../../files/csv.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { tables } = await loadReport();
	return tables.map(({ id }) => ({ params: { table: id } }));
};

export const GET: APIRoute = async ({ params }) =>
	new Response(writeCsv(getTable(await loadReport(), params['table'] ?? '')), {
		headers: { 'content-type': 'text/csv; charset=utf-8' },
	});
