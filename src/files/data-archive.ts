// Everything in one file: CSV, JSON and workbook of every table, their description, and what to know before using them.

import { strToU8 } from 'fflate';
import { writeCsv } from './csv.ts';
import { buildDataPackage } from './data-package.ts';
import { omissionReasons } from '../domain/kpi/kpi-table.ts';
import { locales } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { buildTableJsonSchema } from '../schemas/table-data.ts';
import { packFiles } from './archive.ts';
import { fileAddress, getTables, schemaFile, writeJson, writeTableJson } from './files.ts';
import { writeWorkbook } from './xlsx.ts';

/** Returns the bytes of the archive. */
export async function writeDataArchive(report: Report): Promise<Uint8Array<ArrayBuffer>> {
	const tables = getTables(report);
	const files: Record<string, Uint8Array> = {
		'README.md': strToU8(writeReadme(report)),
		'datapackage.json': strToU8(
			writeJson(buildDataPackage(report, tables, ({ id }) => `csv/${id}.csv`)),
		),
		'table.schema.json': strToU8(writeJson(buildTableJsonSchema(fileAddress(schemaFile)))),
	};
	for (const table of tables) {
		files[`csv/${table.id}.csv`] = strToU8(writeCsv(table));
		files[`json/${table.id}.json`] = strToU8(writeTableJson(table));
		files[`xlsx/${table.id}.xlsx`] = await writeWorkbook(table);
	}
	return packFiles(files);
}

function writeReadme(report: Report): string {
	const parts = locales.map((locale) => {
		const t = getTranslator(locale);
		const list = (entries: readonly (readonly [string, string])[]) =>
			entries.map(([name, words]) => `- \`${name}\`: ${words}`).join('\n');
		return [
			`# ${report.source.title[locale]}`,
			`${t('site.notice')} <${report.source.address}>`,
			t('readme.files'),
			list([
				['csv/', t('readme.csv', { field: '`value`' })],
				['json/', t('readme.json', { schema: '`table.schema.json`' })],
				['xlsx/', t('readme.xlsx')],
				[
					'datapackage.json',
					t('readme.package', { standard: '[Data Package](https://datapackage.org/)' }),
				],
			]),
			t('readme.status', { field: '`status`' }),
			list([
				['value', t('readme.value')],
				['text', t('readme.text')],
				...omissionReasons.map((reason) => [reason, t(`omission.${reason}.long`)] as const),
			]),
			t('readme.formulas'),
			t('site.rights', { company: report.identity.company[locale] }),
			list(
				getTables(report).map(
					({ id, title, address }) => [id, `${title[locale]} <${address[locale]}>`] as const,
				),
			),
		].join('\n\n');
	});
	return `${parts.join('\n\n')}\n`;
}
