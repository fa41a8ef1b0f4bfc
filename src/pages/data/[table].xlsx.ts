// A table as an Excel workbook.

import type { APIRoute, GetStaticPaths } from 'astro';
import { getTable } from '../../files/tables.ts';
import { loadReport } from '../../read/load-report.ts';
import { writeWorkbook } from '../../files/xlsx.ts';
import { mediaTypes } from '../../files/json-ld.ts';

export const getStaticPaths: GetStaticPaths = async () => {
	const { tables } = await loadReport();
	return tables.map(({ id }) => ({ params: { table: id } }));
};

export const GET: APIRoute = async ({ params }) =>
	new Response(await writeWorkbook(getTable(await loadReport(), params['table'] ?? '')), {
		headers: { 'content-type': mediaTypes.xlsx },
	});
