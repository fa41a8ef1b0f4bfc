// A table as CSV: one line for each cell (tidy data), RFC 4180, UTF-8 with a byte order mark, which Excel needs for Chinese.

import { stringify } from 'csv-stringify/sync';
import { locales, type Locale } from '../domain/locale/locale.ts';
import { notesAt, type CellData, type RowData, type TableData } from '../domain/kpi/table-data.ts';

type PerLanguage = 'table' | 'group' | 'row' | 'column' | 'unit' | 'text' | 'note' | 'address';

/** The fields of every table's CSV, in order. */
export const csvFields = [
	'table_id',
	'row_id',
	'column_id',
	'period_start',
	'period_end',
	'value',
	'status',
	'qualifier',
	...(['table', 'group', 'row', 'column', 'unit', 'text', 'note', 'address'] as const).flatMap(
		(name) => locales.map((locale) => `${name}_${locale}` as const),
	),
] as const;

export type CsvField = (typeof csvFields)[number];

/** Returns the CSV of `data`, from its byte order mark to the last line's end. */
export function writeCsv(data: TableData): string {
	return writeRecords(buildRecords(data), csvFields);
}

/** Returns the CSV of `records` with these fields; `value` is a decimal, everything else a text. */
export function writeRecords<Field extends string>(
	records: readonly Readonly<Record<Field, string>>[],
	fields: readonly Field[],
): string {
	return stringify([...records], {
		bom: true,
		header: true,
		columns: [...fields],
		record_delimiter: 'windows',
		// A spreadsheet would run a text that begins with one of = + - @. Decimals are no texts.
		escape_formulas: true,
		cast: {
			string: (value, { column }) =>
				column === 'value' ? { value, escape_formulas: false } : value,
		},
	});
}

/** Returns one record for each cell of `data`; an empty text where there is nothing. */
export function buildRecords(data: TableData): Record<CsvField, string>[] {
	return data.rows.flatMap((row) => row.cells.map((cell) => buildRecord(data, row, cell)));
}

/** Returns the record of one cell of `data`. */
export function buildRecord(
	data: TableData,
	row: RowData,
	cell: CellData,
): Record<CsvField, string> {
	const column = data.columns.find(({ id }) => id === cell.column);
	const [start = '', end = ''] = column?.period?.split('/') ?? [];
	const words = (locale: Locale): Record<PerLanguage, string> => ({
		table: data.title[locale],
		group: row.groups.map((group) => group[locale]).join(' › '),
		row: row.label[locale],
		column: column?.label[locale] ?? cell.column,
		unit: row.unit?.[locale] ?? '',
		text: cell.status === 'text' ? (cell.printed?.[locale] ?? '') : '',
		note: notesAt(data, row, cell, locale).join(' '),
		address: `${data.address[locale]}#${cell.id}`,
	});
	return {
		table_id: data.id,
		row_id: row.id.slice(data.id.length + 1),
		column_id: cell.column,
		period_start: start,
		period_end: end,
		value: cell.value ?? '',
		status: cell.status,
		qualifier: cell.qualifier ?? '',
		...perLanguage(words),
	} as Record<CsvField, string>;
}

/** Returns what `words` gives for each language, under names that end with it: `unit_zh`, `unit_en`. */
export function perLanguage(
	words: (locale: Locale) => Readonly<Record<string, string>>,
): Record<string, string> {
	return Object.fromEntries(
		locales.flatMap((locale) =>
			Object.entries(words(locale)).map(([name, text]) => [`${name}_${locale}`, text]),
		),
	);
}
