// A KPI table with everything that is known of its figures, in every language: what each download is written from.

import type {
	AssuranceData,
	CellData,
	NoteData,
	RowData,
	TableData,
} from '../schemas/table-data.ts';
import type { Place } from '../domain/links/permalink.ts';
import type { Locale } from '../domain/locale/locale.ts';
import { colon } from '../domain/locale/punctuation.ts';

/** Returns the address of a place; whole where the site's own is known, else from the root of its host. */
export type AddressOf = (locale: Locale, place: Place, fragment?: string) => string;

export type { AssuranceData, CellData, NoteData, RowData, TableData };

export type CellStatus = CellData['status'];

/** The notes at a row and one of its cells in `locale`, each on its own, with its printed number or mark. */
export function notesAt(data: TableData, row: RowData, cell: CellData, locale: Locale): string[] {
	const labels = new Set([...row.footnotes, ...cell.footnotes]);
	const flags = new Set([...row.discrepancies, ...cell.discrepancies]);
	return [
		...data.footnotes
			.filter(({ id }) => labels.has(id))
			.map(({ id, text }) => `[${id}] ${text[locale]}`),
		...data.discrepancies
			.filter(({ id }) => flags.has(id))
			.map(({ mark, title, note }) => `[${mark}] ${title[locale]}${colon[locale]}${note[locale]}`),
	];
}
