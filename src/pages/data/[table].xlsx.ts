// A table as an Excel workbook.

import type { APIRoute, GetStaticPaths } from 'astro';
import { getTable } from '../../data/downloads.ts';
import { loadReport } from '../../data/report.ts';
import { writeWorkbook } from '../../data/workbook.ts';
import { mediaTypes } from '../../domain/download/json-ld.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { tables } = await loadReport();
	return tables.map(({ id }) => ({ params: { table: id } }));
};

export const GET: APIRoute = async ({ params }) =>
	new Response(await writeWorkbook(getTable(await loadReport(), params['table'] ?? '')), {
		headers: { 'content-type': mediaTypes.xlsx },
	});
