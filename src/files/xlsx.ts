// A table as an Excel workbook: a sheet in each language as the page shows it, and one of notes.

import { unzipSync } from 'fflate';
import writeExcelFile, { type Row, type Sheet, type SheetData } from 'write-excel-file/universal';
import { hasTexts, type CellData, type RowData, type TableData } from '../domain/kpi/table-data.ts';
import { qualifierWords } from '../domain/figure/print-number.ts';
import { numberFormat } from '../domain/figure/number-format.ts';
import { languageNames, locales, type Locale } from '../domain/locale/locale.ts';
import { nameRows } from '../views/table-words.ts';
import { wordOmission } from '../i18n/omission-words.ts';
import { getTranslator } from '../i18n/translator.ts';
import { packFiles } from './archive.ts';

/**
 * Returns the bytes of the workbook of `data`: the same for the same data, at any time and in any time zone. A build needs each
 * twice, for itself and in the archive, and to pack it is slow.
 */
export function writeWorkbook(data: TableData): Promise<Uint8Array<ArrayBuffer>> {
	const known = written.get(data);
	if (known) return known;
	const workbook = packWorkbook(data);
	written.set(data, workbook);
	return workbook;
}

const written = new WeakMap<TableData, Promise<Uint8Array<ArrayBuffer>>>();

async function packWorkbook(data: TableData): Promise<Uint8Array<ArrayBuffer>> {
	const sheets: Sheet<Blob>[] = [
		...locales.map((locale) => buildTableSheet(data, locale)),
		buildNotesSheet(data),
	];
	return packSheets(sheets);
}

/** Returns the bytes of the workbook of `sheets`. */
export async function packSheets(sheets: Sheet<Blob>[]): Promise<Uint8Array<ArrayBuffer>> {
	const blob = await writeExcelFile(sheets, { fontSize: 11 }).toBlob();
	// The library packs with the clock's time.
	return packFiles(unzipSync(new Uint8Array(await blob.arrayBuffer())));
}

function buildTableSheet(data: TableData, locale: Locale): Sheet<Blob> {
	const t = getTranslator(locale);
	const head = [
		nameRows(
			data.columns.map(({ id }) => ({ isNumeric: !hasTexts(data, id) })),
			locale,
		),
		t('table.unitColumn'),
		...data.columns.map(({ label }) => label[locale]),
		t('download.notes'),
		t('download.id'),
	];
	const rows = data.rows.map((row): Row => [
		{
			...text(row.label[locale]),
			indent: row.groups.length,
			wrap: true,
			...(row.cells.length === 0 ? bold : {}),
		},
		text(row.unit?.[locale] ?? ''),
		...data.columns.map(({ id }) => {
			const cell = row.cells.find(({ column }) => column === id);
			return cell ? buildCell(cell, locale) : null;
		}),
		{ ...text(noteLabels(data, row, locale)), wrap: true },
		text(row.id),
	]);
	return {
		sheet: languageNames[locale],
		data: [
			[{ ...text(data.title[locale]), ...bold }],
			head.map((label) => ({ ...text(label), ...bold, bottomBorderStyle: 'thin' as const })),
			...rows,
		],
		columns: [
			{ width: 44 },
			{ width: 16 },
			...data.columns.map(({ id }) => ({ width: hasTexts(data, id) ? 48 : 16 })),
			{ width: 14 },
			{ width: 34 },
		],
		orientation: 'landscape',
		stickyRowsCount: 2,
		stickyColumnsCount: 1,
	};
}

export const bold = { fontWeight: 'bold' } as const;

/** A cell of words; its type keeps a text that begins with `=` a text. */
export function text(value: string) {
	return { value, type: String, alignVertical: 'top' } as const;
}

function buildCell(cell: CellData, locale: Locale): Row[number] {
	const number = buildNumber(cell, locale);
	if (number) return number;
	const { status: reason } = cell;
	if (reason === 'text') return { ...text(cell.printed?.[locale] ?? ''), wrap: true };
	if (reason === 'value') throw new Error(`The cell ${cell.id} has no value.`);
	return {
		...text(wordOmission(reason, locale).short),
		align: 'right',
		textColor: '#4E545B',
	};
}

/** The cell of a value as a number with the decimals of the report; nothing where there is none. */
export function buildNumber({ value, qualifier }: CellData, locale: Locale): Row[number] {
	if (value === undefined) return null;
	return {
		value: Number(value),
		type: Number,
		format: numberFormat(value, qualifier && qualifierWords[qualifier][locale]),
		alignVertical: 'top',
	};
}

/** Numbers and marks of the notes at a row and its cells, the cell's with its column: `75; 2022: 86`. */
function noteLabels(data: TableData, row: RowData, locale: Locale): string {
	const labels = new Map(data.columns.map(({ id, label }) => [id, label[locale]]));
	const marks = (marked: { footnotes: readonly string[]; discrepancies: readonly string[] }) => [
		...marked.footnotes,
		...data.discrepancies
			.filter(({ id }) => marked.discrepancies.includes(id))
			.map(({ mark }) => mark),
	];
	return [
		...marks(row),
		...row.cells.flatMap((cell) =>
			marks(cell).map((mark) => `${labels.get(cell.column) ?? ''}: ${mark}`),
		),
	].join('; ');
}

/** Notes, discrepancies, boundary, assurance and origin, one a line, in every language side by side. */
function buildNotesSheet(data: TableData): Sheet<Blob> {
	const line = (mark: string, of: (locale: Locale) => string): Row => [
		text(mark),
		...locales.map((locale) => ({ ...text(of(locale)), wrap: true })),
	];
	const rows: SheetData = [
		...data.footnotes.map((note) => line(note.id, (locale) => note.text[locale])),
		...data.discrepancies.map(({ mark, title, note }) =>
			line(mark, (locale) => `${title[locale]} ${note[locale]}`),
		),
		...data.notes.map((note) => line('', (locale) => note[locale])),
		...(data.boundary
			? [
					line('', (locale) => getTranslator(locale)('figure.boundary')),
					line('', (locale) => data.boundary?.text[locale] ?? ''),
				]
			: []),
		...(data.assurance
			? [
					line('', (locale) => getTranslator(locale)('figure.assurance')),
					line('', (locale) => data.assurance?.basis[locale] ?? ''),
				]
			: []),
		line('', (locale) => getTranslator(locale)('figure.source')),
		line('', (locale) => `${data.report.title[locale]} · ${data.address[locale]}`),
	];
	return {
		sheet: locales.map((locale) => getTranslator(locale)('download.notes')).join(' '),
		data: [
			[text(''), ...locales.map((locale) => ({ ...text(languageNames[locale]), ...bold }))],
			...rows,
		],
		columns: [{ width: 8 }, ...locales.map(() => ({ width: 70 }))],
		orientation: 'landscape',
		stickyRowsCount: 1,
	};
}
