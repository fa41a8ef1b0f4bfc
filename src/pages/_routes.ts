// What several routes do alike: their paths, and the answer with a file.

import type { APIRoute, GetStaticPaths } from 'astro';
import type { TableData } from '../domain/kpi/table-data.ts';
import type { Report } from '../domain/report/report.ts';
import { locales } from '../domain/locale/locale.ts';
import { getTable, mediaTypes, type FileFormat } from '../files/files.ts';
import { loadReport } from '../read/report.ts';
import { listCodeSets } from '../views/code-files.ts';
import { hasPage, type OptionalPage } from '../views/page-list.ts';

/** Returns the path of a page in each language. */
export function localePaths() {
	return locales.map((locale) => ({ params: { locale }, props: { locale } }));
}

/** Returns the paths of `page`, or none where it would be empty. */
export function pathsOf(page: OptionalPage) {
	return async () => (hasPage(await loadReport(), page) ? localePaths() : []);
}

/** Returns the path of a file of each table. */
export const tablePaths: GetStaticPaths = async () => {
	const { tables } = await loadReport();
	return tables.map(({ id }) => ({ params: { table: id } }));
};

/** Returns the path of a file of the codes of each standard, and of all. */
export const codePaths: GetStaticPaths = async () =>
	listCodeSets(await loadReport()).map((set) => ({ params: { set } }));

/** Returns the route of the file that `write` makes of the codes of a standard, or of all. */
export function answerCodes(
	format: FileFormat,
	write: (report: Report, set: string) => BodyInit | Promise<BodyInit>,
): APIRoute {
	return async ({ params: { set = '' } }) =>
		answer(mediaTypes[format], await write(await loadReport(), set));
}

/** Returns the route of the file that `write` makes of all tables. A report without any gets none: no body, no file. */
export function answerData(
	type: string,
	write: (report: Report) => BodyInit | Promise<BodyInit>,
): APIRoute {
	return async () => {
		const report = await loadReport();
		return hasPage(report, 'data') ? answer(type, await write(report)) : new Response(null);
	};
}

/** Returns the route of the file that `write` makes of a table. */
export function answerTable(
	format: FileFormat,
	write: (data: TableData) => BodyInit | Promise<BodyInit>,
): APIRoute {
	return async ({ params: { table = '' } }) =>
		answer(mediaTypes[format], await write(getTable(await loadReport(), table)));
}

/** Returns the answer with a file of the media type `type`; all text is UTF-8. */
export function answer(type: string, body: BodyInit): Response {
	const charset = type.startsWith('text/') ? '; charset=utf-8' : '';
	return new Response(body, { headers: { 'content-type': type + charset } });
}
