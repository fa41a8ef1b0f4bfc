// What several routes do alike: their paths, and the answer of a table's files.

import type { APIRoute, GetStaticPaths } from 'astro';
import type { TableData } from '../domain/kpi/table-data.ts';
import { locales } from '../domain/locale/locale.ts';
import { getTable } from '../files/files.ts';
import { loadReport } from '../read/report.ts';

/** Returns the path of a page in each language. */
export function localePaths() {
	return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** Returns the path of a file of each table. */
export const tablePaths: GetStaticPaths = async () => {
	const { tables } = await loadReport();
	return tables.map(({ id }) => ({ params: { table: id } }));
};

/** Returns the route of the file that `write` makes of a table. */
export function answerTable(
	type: string,
	write: (data: TableData) => BodyInit | Promise<BodyInit>,
): APIRoute {
	return async ({ params: { table = '' } }) =>
		new Response(await write(getTable(await loadReport(), table)), {
			headers: { 'content-type': type },
		});
}
