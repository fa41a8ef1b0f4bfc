// The codes of a standard, or of all, with what answers each: every cell of the tables and every section, as CSV, workbook and
// JSON. A code that a table answers has all cells of the table: no list says which rows the code asks for.

import type { Row, Sheet } from 'write-excel-file/universal';
import { findAnswer, type DisclosureAnswer } from '../domain/report/disclosure-answer.ts';
import type { Destination, IndexedDisclosure, Report } from '../domain/report/report.ts';
import {
	describeReport,
	type CellData,
	type RowData,
	type TableData,
} from '../domain/kpi/table-data.ts';
import { qualifierWords } from '../domain/figure/print-number.ts';
import { omissionOf } from '../domain/figure/figure.ts';
import { getById } from '../domain/index/report-index.ts';
import {
	colon,
	inEachLocale,
	languageNames,
	locales,
	type Bilingual,
	type Locale,
} from '../domain/locale/locale.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { disclosureStates } from '../schemas/lists.ts';
import type { CodeData } from '../schemas/code-data.ts';
import { allCodes } from '../views/code-files.ts';
import { buildRecord, perLanguage, writeRecords, type CsvField } from './csv.ts';
import { addressOf, codeSchemaFile, fileAddress, getTables, writeJson } from './files.ts';
import { bold, buildNumber, packSheets, text } from './xlsx.ts';

/** A code and what answers it. */
interface CodeEntry extends DisclosureAnswer {
	readonly disclosure: IndexedDisclosure;
	readonly address: Bilingual | undefined;
	readonly sections: readonly (Destination & { readonly address: Bilingual })[];
	readonly tables: readonly TableData[];
}

/** One line of CSV and workbook: a cell, a section, or a code for which there is neither. */
interface CodeLine {
	readonly entry: CodeEntry;
	readonly section?: CodeEntry['sections'][number];
	readonly figure?: {
		readonly table: TableData;
		readonly row: RowData;
		readonly cell: CellData;
	};
}

type TableField = Exclude<CsvField, `${'table' | 'text'}_${Locale}`>;
type PerLanguage = 'standard' | 'title' | 'place' | 'printed' | 'omission' | 'remark' | 'chapter';

const tableFields = [
	...(['table_id', 'row_id', 'column_id', 'period_start', 'period_end'] as const),
	...(['value', 'status', 'qualifier'] as const),
] satisfies TableField[];
const wordFields = [
	...(['standard', 'title', 'place', 'group', 'row', 'column', 'unit', 'printed'] as const),
	...(['omission', 'note', 'chapter', 'remark', 'address'] as const),
];

/** The fields of the CSV of codes, in order. */
export const codeFields = [
	...(['standard_id', 'code_id', 'code', 'state', 'kind', 'section_id'] as const),
	...tableFields,
	...(['discrepancies', 'assured'] as const),
	...wordFields.flatMap((name) => locales.map((locale) => `${name}_${locale}` as const)),
] as const;

export type CodeField = (typeof codeFields)[number];

/** Returns the CSV of the standard `set`, or of all. */
export function writeCodeCsv(report: Report, set: string): string {
	return writeRecords(listLines(report, set).map(buildLine), codeFields);
}

/** Returns the JSON of the standard `set`, or of all. */
export function writeCodeJson(report: Report, set: string): string {
	return writeJson({ $schema: fileAddress(codeSchemaFile), ...buildCodeData(report, set) });
}

/** Returns the workbook of the standard `set`, or of all: a sheet in each language, and one of notes. */
export function writeCodeWorkbook(report: Report, set: string): Promise<Uint8Array<ArrayBuffer>> {
	const known = written.get(report) ?? new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
	written.set(report, known);
	const workbook = known.get(set) ?? packWorkbook(report, set);
	known.set(set, workbook);
	return workbook;
}

/** A build needs that of all twice, for itself and in the archive, and to pack it is slow. */
const written = new WeakMap<Report, Map<string, Promise<Uint8Array<ArrayBuffer>>>>();

function packWorkbook(report: Report, set: string): Promise<Uint8Array<ArrayBuffer>> {
	const lines = listLines(report, set);
	return packSheets([
		...locales.map((locale) => buildSheet(lines, locale)),
		buildNotesSheet(report),
	]);
}

/** What to know before using the files. */
export function codeNotes(report: Report): Bilingual[] {
	return (
		[
			'codes.noteFound',
			'codes.noteRows',
			'codes.noteSums',
			...(report.figureFacts.assurance ? (['codes.noteAssured'] as const) : []),
		] as const
	).map((key) => inEachLocale((locale) => getTranslator(locale)(key)));
}

function listEntries(report: Report, set: string): CodeEntry[] {
	const tables = new Map(getTables(report).map((table) => [table.id, table]));
	const { destinations, disclosures } = report.index;
	return [...disclosures.values()]
		.filter(({ standard }) => set === allCodes || standard.id === set)
		.map((disclosure) => {
			const ids = report.answers.get(disclosure.id) ?? [];
			return {
				...findAnswer(report, disclosure.id),
				disclosure,
				address: addressIn(destinations.get(disclosure.id)),
				sections: ids
					.filter((id) => !tables.has(id))
					.map((id) => {
						const section = getById(destinations, id);
						return { ...section, address: addressOfPlace(section) };
					}),
				tables: ids.flatMap((id) => tables.get(id) ?? []),
			};
		});
}

function addressIn(destination: Destination | undefined): Bilingual | undefined {
	return destination && addressOfPlace(destination);
}

function addressOfPlace({ sitePage, fragment }: Destination): Bilingual {
	return inEachLocale((locale) => addressOf(locale, sitePage, fragment));
}

function listLines(report: Report, set: string): CodeLine[] {
	return listEntries(report, set).flatMap((entry): CodeLine[] => {
		const lines = [
			...entry.tables.flatMap((table) =>
				table.rows.flatMap((row) =>
					row.cells.map((cell): CodeLine => ({ entry, figure: { table, row, cell } })),
				),
			),
			...entry.sections.map((section): CodeLine => ({ entry, section })),
		];
		return lines.length > 0 ? lines : [{ entry }];
	});
}

function buildLine({ entry, section, figure }: CodeLine): Record<CodeField, string> {
	const { disclosure, state } = entry;
	const known = figure && buildRecord(figure.table, figure.row, figure.cell);
	const words = (locale: Locale): Record<PerLanguage, string> & { address?: string } => ({
		standard: disclosure.standard.name[locale],
		title: disclosure.title[locale],
		place: figure?.table.title[locale] ?? section?.title[locale] ?? '',
		printed: figure?.cell.printed?.[locale] ?? '',
		omission: wordReason(entry, figure?.cell, locale),
		chapter: entry.chapters.map((chapter) => chapter[locale]).join('; '),
		remark: entry.remarks.map((remark) => remark[locale]).join(' '),
		...(figure ? {} : { address: (section ?? entry).address?.[locale] ?? '' }),
	});
	return {
		...(Object.fromEntries(codeFields.map((name) => [name, ''])) as Record<CodeField, string>),
		...known,
		standard_id: disclosure.standard.id,
		code_id: disclosure.id,
		code: disclosure.code,
		state,
		kind: figure ? 'cell' : section ? 'section' : 'none',
		section_id: section?.id ?? '',
		discrepancies: figure ? listDiscrepancies(figure).join(' ') : '',
		assured: figure ? wordAssured(figure.table) : '',
		...perLanguage(words),
	};
}

/** Why a cell has no figure, or why the report leaves the disclosure out. */
function wordReason({ omissions }: CodeEntry, cell: CellData | undefined, locale: Locale): string {
	if (!cell) return omissions.map((reason) => reason[locale]).join(' ');
	const omission = omissionOf(cell);
	return omission ? wordOmission(omission, locale).long : '';
}

/** Ids of the discrepancies at a cell or its row. */
function listDiscrepancies({ row, cell }: NonNullable<CodeLine['figure']>): string[] {
	return [...new Set([...row.discrepancies, ...cell.discrepancies])];
}

function wordAssured({ assurance }: TableData): 'yes' | 'no' | 'not-listed' {
	if (!assurance) return 'no';
	return assurance.status === 'assured' ? 'yes' : 'not-listed';
}

function buildCodeData(report: Report, set: string): CodeData {
	const entries = listEntries(report, set);
	return {
		report: describeReport(report),
		notes: codeNotes(report),
		standards: report.standards
			.filter(({ id }) => set === allCodes || id === set)
			.map(({ id, name }) => ({ id, name })),
		disclosures: entries.map((entry) => ({
			standard: entry.disclosure.standard.id,
			id: entry.disclosure.id,
			code: entry.disclosure.code,
			title: entry.disclosure.title,
			state: entry.state,
			address: entry.address,
			index: { chapters: entry.chapters, remarks: entry.remarks, omissions: entry.omissions },
			sections: entry.sections.map(({ id, title, address }) => ({ id, title, address })),
			cells: entry.tables.flatMap((table) =>
				table.rows.flatMap((row) => row.cells.map((cell) => buildCell({ table, row, cell }))),
			),
		})),
	};
}

function buildCell({
	table,
	row,
	cell,
}: NonNullable<CodeLine['figure']>): CodeData['disclosures'][number]['cells'][number] {
	const column = table.columns.find(({ id }) => id === cell.column);
	const omission = omissionOf(cell);
	return {
		...cell,
		discrepancies: listDiscrepancies({ table, row, cell }),
		footnotes: [...new Set([...row.footnotes, ...cell.footnotes])],
		table: table.title,
		label: row.label,
		groups: row.groups,
		columnLabel: column?.label ?? inEachLocale(() => cell.column),
		period: column?.period,
		unit: row.unit,
		omission: omission && inEachLocale((locale) => wordOmission(omission, locale).long),
		assured: wordAssured(table),
		address: inEachLocale((locale) => `${table.address[locale]}#${cell.id}`),
	};
}

function buildSheet(lines: readonly CodeLine[], locale: Locale): Sheet<Blob> {
	const t = getTranslator(locale);
	const columns: readonly {
		readonly head: string;
		readonly width: number;
		readonly cell: (line: CodeLine, own: Record<CodeField, string>) => Row[number];
	}[] = [
		{ head: t('codes.standard'), width: 12, cell: (_, own) => text(own.standard_id.toUpperCase()) },
		{ head: t('index.code'), width: 16, cell: (_, own) => text(own.code) },
		{ head: t('index.asks'), width: 34, cell: (_, own) => wrapped(own[`title_${locale}`]) },
		{
			head: t('codes.state'),
			width: 20,
			cell: ({ entry }) => wrapped(t(`index.state.${entry.state}`)),
		},
		{ head: t('codes.place'), width: 30, cell: (_, own) => wrapped(own[`place_${locale}`]) },
		{
			head: t('table.indicator'),
			width: 40,
			cell: (_, own) =>
				wrapped([own[`group_${locale}`], own[`row_${locale}`]].filter(Boolean).join(' › ')),
		},
		{ head: t('codes.column'), width: 14, cell: (_, own) => text(own[`column_${locale}`]) },
		{ head: t('codes.first'), width: 12, cell: (_, own) => text(own.period_start) },
		{ head: t('codes.last'), width: 12, cell: (_, own) => text(own.period_end) },
		{
			head: t('codes.value'),
			width: 16,
			cell: ({ figure }) => (figure ? buildNumber(figure.cell, locale) : null),
		},
		{ head: t('table.unitColumn'), width: 14, cell: (_, own) => text(own[`unit_${locale}`]) },
		{ head: t('codes.printed'), width: 24, cell: (_, own) => wrapped(own[`printed_${locale}`]) },
		{
			head: t('codes.qualifier'),
			width: 12,
			cell: ({ figure }) => {
				const qualifier = figure?.cell.qualifier;
				return text(qualifier ? qualifierWords[qualifier][locale].trim() : '');
			},
		},
		{ head: t('codes.omission'), width: 24, cell: (_, own) => wrapped(own[`omission_${locale}`]) },
		{ head: t('codes.discrepancy'), width: 20, cell: (_, own) => wrapped(own.discrepancies) },
		{
			head: t('figure.assurance'),
			width: 12,
			cell: ({ figure }) => {
				if (!figure) return text('');
				const assured = wordAssured(figure.table);
				return text(t(`codes.assured.${assured}`));
			},
		},
		{ head: t('codes.chapter'), width: 24, cell: (_, own) => wrapped(own[`chapter_${locale}`]) },
		{ head: t('codes.remark'), width: 30, cell: (_, own) => wrapped(own[`remark_${locale}`]) },
		{ head: t('codes.address'), width: 40, cell: (_, own) => text(own[`address_${locale}`]) },
		{
			head: t('download.id'),
			width: 34,
			cell: ({ figure, section, entry }) =>
				text(figure?.cell.id ?? section?.id ?? entry.disclosure.id),
		},
	];
	const heads = columns.map(({ head }) => ({
		...text(head),
		...bold,
		wrap: true,
		bottomBorderStyle: 'thin' as const,
	}));
	return {
		sheet: languageNames[locale],
		data: [
			heads,
			...lines.map((line) => {
				const own = buildLine(line);
				return columns.map(({ cell }) => cell(line, own));
			}),
		],
		columns: columns.map(({ width }) => ({ width })),
		orientation: 'landscape',
		stickyRowsCount: 1,
		stickyColumnsCount: 2,
	};
}

function wrapped(value: string) {
	return { ...text(value), wrap: true } as const;
}

/** The notes, and what each state means. */
function buildNotesSheet(report: Report): Sheet<Blob> {
	const states = disclosureStates.map((state) =>
		inEachLocale((locale) => {
			const t = getTranslator(locale);
			return t(`index.state.${state}`) + colon[locale] + t(`index.state.${state}.long`);
		}),
	);
	const lines = [...codeNotes(report), ...states, report.source.title];
	return {
		sheet: locales.map((locale) => getTranslator(locale)('download.notes')).join(' '),
		data: [
			locales.map((locale) => ({ ...text(languageNames[locale]), ...bold })),
			...lines.map((line) => locales.map((locale) => wrapped(line[locale]))),
		],
		columns: locales.map(() => ({ width: 80 })),
		orientation: 'landscape',
		stickyRowsCount: 1,
	};
}
