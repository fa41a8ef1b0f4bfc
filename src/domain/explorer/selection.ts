// What is chosen in the explorer as records and as CSV: one line for each figure (tidy data).

import type { ChosenRow, ExplorerData, ExplorerPeriod, ExplorerState } from './explorer.ts';

/** The fields of the CSV, in order. */
export const selectionFields = [
	'table_id',
	'row_id',
	'column_id',
	'table',
	'row',
	'column',
	'unit',
	'value',
	'status',
	'qualifier',
	'index',
	'index_status',
	'index_qualifier',
	'index_base',
	'assured',
	'note',
	'address',
] as const;

export type SelectionRecord = Readonly<Record<(typeof selectionFields)[number], string>>;

/** One record for each figure of `rows` in `periods`; an empty text where there is nothing. `hrefOf` is the address of a cell. */
export function listSelection(
	rows: readonly ChosenRow[],
	periods: readonly ExplorerPeriod[],
	{ base }: Pick<ExplorerState, 'base'>,
	{ notes }: Pick<ExplorerData, 'notes'>,
	hrefOf: (id: string) => string,
): SelectionRecord[] {
	return rows.flatMap(({ indicator, points }) =>
		periods.map(({ id: period, label }, at): SelectionRecord => {
			const { id, values, omissions, qualifiers, marks, cellMarks, isAssured } = indicator;
			const [table = '', row = ''] = id.split('.');
			const point = base ? points[at] : undefined;
			const assured = isAssured ? 'assured' : 'not-listed';
			return {
				table_id: table,
				row_id: row,
				column_id: period,
				table: indicator.table,
				row: indicator.label,
				column: label,
				unit: indicator.unit,
				value: values[period] ?? '',
				status: values[period] ? 'value' : (omissions[period] ?? 'not-applicable'),
				qualifier: qualifiers[period] ?? '',
				index: point?.value ?? '',
				index_status: point ? (point.value === undefined ? (point.indexGap ?? '') : 'value') : '',
				index_qualifier: point?.qualifier ?? '',
				index_base: base,
				assured: isAssured === undefined ? '' : assured,
				note: [...marks, ...(cellMarks[period] ?? [])]
					.map(({ text, href }) => `[${text}] ${notes[href] ?? ''}`.trim())
					.join(' '),
				// A period that the table does not have is no cell of it.
				address: hrefOf(period in values || period in omissions ? `${id}.${period}` : id),
			};
		}),
	);
}

/** The CSV of `records`, RFC 4180, with the byte order mark that Excel needs for Chinese. */
export function writeSelectionCsv(records: readonly SelectionRecord[]): string {
	const lines = [
		selectionFields.join(','),
		...records.map((record) =>
			selectionFields.map((name) => writeField(name, record[name])).join(','),
		),
	];
	return `\uFEFF${lines.map((line) => `${line}\r\n`).join('')}`;
}

/** A spreadsheet would run a text that begins with one of = + - @. Decimals are no texts. */
function writeField(name: keyof SelectionRecord, value: string): string {
	const isNumber = name === 'value' || name === 'index';
	const text = !isNumber && /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
	return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
