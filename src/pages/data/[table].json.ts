// A table as JSON, with everything that is known of its figures.

import type { APIRoute, GetStaticPaths } from 'astro';
import { getTable, writeTableJson } from '../../files/tables.ts';
import { loadReport } from '../../read/load-report.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { tables } = await loadReport();
	return tables.map(({ id }) => ({ params: { table: id } }));
};

export const GET: APIRoute = async ({ params }) =>
	new Response(writeTableJson(getTable(await loadReport(), params['table'] ?? '')), {
		headers: { 'content-type': 'application/json' },
	});
