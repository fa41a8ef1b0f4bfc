// Everything in one file: CSV, JSON and workbook of every table, what to know before using them, and the description of the
// CSV by the Data Package standard 2.0 (datapackage.org), which is published on its own too.

import { strToU8 } from 'fflate';
import {
	codeFields,
	codeNotes,
	writeCodeCsv,
	writeCodeJson,
	writeCodeWorkbook,
	type CodeField,
} from './by-code.ts';
import { csvFields, writeCsv, type CsvField } from './csv.ts';
import { listOmissions } from '../domain/kpi/omissions.ts';
import { assuredWords, buildCodeJsonSchema } from '../schemas/code-data.ts';
import { disclosureStates, qualifiers } from '../schemas/lists.ts';
import type { OmissionReason } from '../domain/kpi/kpi-table.ts';
import type { TableData } from '../domain/kpi/table-data.ts';
import {
	colon,
	languageNames,
	locales,
	type Bilingual,
	type Locale,
} from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { buildTableJsonSchema } from '../schemas/table-data.ts';
import { allCodes, listCodeSets, titleCodeFile } from '../views/code-files.ts';
import { describeEdition } from '../views/edition.ts';
import { packFiles } from './archive.ts';
import {
	codeSchemaFile,
	fileAddress,
	getTables,
	schemaFile,
	writeJson,
	writeTableJson,
} from './files.ts';
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
	if (listCodeSets(report).length > 0) {
		const schema = buildCodeJsonSchema(fileAddress(codeSchemaFile));
		files['by-code.schema.json'] = strToU8(writeJson(schema));
		// Those of each standard hold no more than that of all.
		files[`by-code/${allCodes}.csv`] = strToU8(writeCodeCsv(report, allCodes));
		files[`by-code/${allCodes}.json`] = strToU8(writeCodeJson(report, allCodes));
		files[`by-code/${allCodes}.xlsx`] = await writeCodeWorkbook(report, allCodes);
	}
	for (const table of tables) {
		files[`csv/${table.id}.csv`] = strToU8(writeCsv(table));
		files[`json/${table.id}.json`] = strToU8(writeTableJson(table));
		files[`xlsx/${table.id}.xlsx`] = await writeWorkbook(table);
	}
	return packFiles(files);
}

function writeReadme(report: Report): string {
	const omissions = listOmissions(report.tables);
	const parts = locales.map((locale) => {
		const t = getTranslator(locale);
		const list = (entries: readonly (readonly [string, string])[]) =>
			entries.map(([name, words]) => `- \`${name}\`: ${words}`).join('\n');
		return [
			`# ${report.source.title[locale]}`,
			`${describeEdition(report, locale).notice} <${report.source.address}>`,
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
			...(listCodeSets(report).length > 0 ? describeCodes(report, locale) : []),
			t('readme.status', { field: '`status`' }),
			list([
				['value', t('readme.value')],
				['text', t('readme.text')],
				...omissions.map((reason) => [reason, wordOmission(reason, locale).long] as const),
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

/** What the files of codes hold, and what to know before using them. */
function describeCodes(report: Report, locale: Locale): string[] {
	const t = getTranslator(locale);
	const list = (lines: readonly string[]) => lines.map((line) => `- ${line}`).join('\n');
	return [
		`\`by-code/\`${colon[locale]}${t('readme.byCode', { field: '`state`', schema: '`by-code.schema.json`' })}`,
		list(
			disclosureStates.map(
				(state) => `\`${state}\`${colon[locale]}${t(`index.state.${state}.long`)}`,
			),
		),
		list(codeNotes(report).map((note) => note[locale])),
	];
}

/**
 * Returns the descriptor of the CSV of `tables` and of all codes; `pathOf` tells where that of a table lies beside it. `version` changes when the form of a file does.
 */
export function buildDataPackage(
	report: Report,
	tables: readonly TableData[],
	pathOf: (table: TableData) => string,
): object {
	const omissions = listOmissions(report.tables);
	return {
		$schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
		name: `report-${report.identity.year}`,
		title: report.source.title.en,
		description: `${report.source.title.zh}. ${report.identity.description.en}`,
		version: '1.0.0',
		sources: [{ title: report.source.title.en, path: report.source.address }],
		contributors: [
			{ title: report.source.publisher.en, roles: ['rightsHolder'], path: report.source.address },
		],
		resources: [
			...tables.map((table) => ({
				...describeCsv(table.id, table.title, pathOf(table)),
				schema: {
					$schema: tableSchemaProfile,
					fields: csvFields.map((field) => describeField(field, omissions)),
					primaryKey: ['table_id', 'row_id', 'column_id'],
					missingValues: [''],
				},
			})),
			...(listCodeSets(report).length > 0
				? [
						{
							...describeCsv(
								`by-code-${allCodes}`,
								titleCodeFile(report, allCodes),
								`by-code/${allCodes}.csv`,
							),
							schema: {
								$schema: tableSchemaProfile,
								fields: codeFields.map((field) => describeCodeField(field, omissions)),
								missingValues: [''],
							},
						},
					]
				: []),
		],
	};
}

const tableSchemaProfile = 'https://datapackage.org/profiles/2.0/tableschema.json';

function describeCsv(name: string, title: Bilingual, path: string): object {
	return {
		$schema: 'https://datapackage.org/profiles/2.0/dataresource.json',
		name,
		type: 'table',
		title: title.en,
		description: title.zh,
		path,
		scheme: 'file',
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		dialect: {
			$schema: 'https://datapackage.org/profiles/2.0/tabledialect.json',
			delimiter: ',',
			lineTerminator: '\r\n',
			quoteChar: '"',
			doubleQuote: true,
		},
	};
}

const described: Partial<
	Record<CsvField | CodeField, Omit<Field, 'name'> & { readonly type: string }>
> = {
	standard_id: { type: 'string', constraints: { required: true } },
	code_id: { type: 'string', constraints: { required: true } },
	code: { type: 'string', constraints: { required: true } },
	state: {
		type: 'string',
		description:
			'How the report answers the code: figures, text, named (this edition found no answer), omitted (left out with its reason).',
		constraints: { required: true, enum: [...disclosureStates] },
	},
	kind: {
		type: 'string',
		description:
			'cell: a cell of a table that answers the code. section: a section that does. none: neither was found.',
		constraints: { required: true, enum: ['cell', 'section', 'none'] },
	},
	discrepancies: { type: 'string', description: 'Ids, with a space between them.' },
	assured: {
		type: 'string',
		description:
			'Of a cell. no: the report has no assurance statement. not-listed: it does not list what was assured.',
		constraints: { enum: [...assuredWords] },
	},
	table_id: { type: 'string', constraints: { required: true } },
	row_id: { type: 'string', constraints: { required: true } },
	column_id: { type: 'string', constraints: { required: true } },
	period_start: { type: 'date', description: 'First day; empty for a column that is no period.' },
	period_end: { type: 'date', description: 'Last day.' },
	qualifier: {
		type: 'string',
		description: 'What the report says before the value: it is no exact figure.',
		constraints: { enum: [...qualifiers] },
	},
	value: {
		type: 'number',
		decimalChar: '.',
		description: 'The digits of the report without grouping, with its trailing zeros.',
	},
};

/** As in a table; but what is of a cell may be empty, since a section has none. */
function describeCodeField(name: CodeField, omissions: readonly OmissionReason[]): Field {
	const field = describeField(name, omissions);
	const isOfCell = ['table_id', 'row_id', 'column_id', 'status'].includes(name);
	return isOfCell ? { ...field, constraints: { ...field.constraints, required: false } } : field;
}

interface Field {
	readonly name: string;
	readonly type: string;
	readonly title?: string;
	readonly description?: string;
	readonly decimalChar?: string;
	readonly constraints?: { readonly required?: boolean; readonly enum?: readonly string[] };
}

function describeField(name: CsvField | CodeField, omissions: readonly OmissionReason[]): Field {
	if (name === 'status')
		return {
			name,
			type: 'string',
			description: 'Whether there is a value or a text, else why there is none.',
			constraints: { required: true, enum: ['value', 'text', ...omissions] },
		};
	const known = described[name];
	if (known) return { name, ...known };
	const locale = locales.find((candidate) => name.endsWith(`_${candidate}`));
	return {
		name,
		type: 'string',
		...(locale ? { title: `${name.slice(0, -locale.length - 1)} (${languageNames[locale]})` } : {}),
	};
}
