// The data of every table with this site's addresses, for the pages and the files.

import { fileFormats, type FileFormat } from './json-ld.ts';
import { schemaFile, tableFile } from './files.ts';
import { buildTableData, type AddressOf, type TableData } from '../domain/kpi/table-data.ts';
import type { KpiTable } from '../domain/kpi/kpi-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo, linkToFile, origin } from '../site/address.ts';

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
	return `${JSON.stringify({ $schema: fileAddress(schemaFile), ...data }, undefined, '\t')}\n`;
}
