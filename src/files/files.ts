// What readers take away: the data of every table with this site's addresses, and the names and addresses of the files.
// Names are stable, told by their suffix, relative to the site's root.

import type { KpiTable } from '../domain/kpi/kpi-table.ts';
import { buildTableData, type AddressOf, type TableData } from '../domain/kpi/table-data.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo, linkToFile, origin } from '../site/address.ts';
import { fileFormats, type FileFormat } from '../views/code-files.ts';

/** All tables, with a description of their fields. */
export const archiveFile = 'data/all.zip';
/** The description on its own. */
export const packageFile = 'data/datapackage.json';
/** The JSON Schema of the tables' JSON. */
export const schemaFile = 'data/table.schema.json';

/** The JSON Schema of the JSON of codes. */
export const codeSchemaFile = 'data/by-code.schema.json';

export { fileFormats, type FileFormat };

/** Media types of the files of a table. */
export const mediaTypes = {
	csv: 'text/csv',
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const satisfies Record<FileFormat, string>;

/** Returns the file of the table `id`: `data/water-use.csv`. */
export function tableFile(id: string, format: FileFormat): string {
	return `data/${id}.${format}`;
}

/** Returns the Markdown of the chapter `slug`: `zh/report/climate.md`. */
export function chapterFile(locale: Locale, slug: string): string {
	return `${locale}/report/${slug}.md`;
}

/** Address of a place; from the root of the host where the site's own is not known. */
export const addressOf: AddressOf = (locale, sitePage, fragment) =>
	(origin ?? '') + linkTo(locale, sitePage, fragment);

/** Address of a file; from the root of the host where the site's own is not known. */
export function fileAddress(path: string): string {
	return (origin ?? '') + linkToFile(path);
}

/** Address of a file of the table `id`. */
export function tableFileAddress(id: string, format: FileFormat): string {
	return fileAddress(tableFile(id, format));
}

/** Returns the links to the files of a table. */
export function linkTableFiles({ id, title }: Pick<KpiTable, 'id' | 'title'>, locale: Locale) {
	const t = getTranslator(locale);
	return fileFormats.map((format) => ({
		href: linkToFile(tableFile(id, format)),
		text: format.toUpperCase(),
		label: t('download.table', { title: title[locale], format: format.toUpperCase() }),
	}));
}

/** Returns the data of every table of `report`, in its order. */
export function getTables(report: Report): readonly TableData[] {
	return report.tables.map(({ id }) => getTable(report, id));
}

/** Returns the data of the table `id`; throws when there is none. */
export function getTable(report: Report, id: string): TableData {
	return buildTableData(report, id, addressOf);
}

/** Returns the JSON of a table as it is published. */
export function writeTableJson(data: TableData): string {
	return writeJson({ $schema: fileAddress(schemaFile), ...data });
}

/** JSON as all files of the site are written. */
export function writeJson(value: object): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
