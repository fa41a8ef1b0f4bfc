// A KPI table with everything that is known of its figures, in every language: what each download is written from.

import type { Decimal, OmissionReason } from '../domain/kpi/kpi-table.ts';
import type { Place } from '../domain/links/permalink.ts';
import type { Bilingual, Locale } from '../domain/locale/locale.ts';
import { colon } from '../domain/locale/punctuation.ts';
import type { FootnoteText } from '../domain/index/figure-facts.ts';

/** Returns the address of a place; whole where the site's own is known, else from the root of its host. */
export type AddressOf = (locale: Locale, place: Place, fragment?: string) => string;

export type CellStatus = 'value' | 'text' | OmissionReason;

export interface CellData {
	/** `table.row.column`: the fragment of its address. */
	readonly id: string;
	readonly column: string;
	/** Whether there is a value or a text, else why not. */
	readonly status: CellStatus;
	/** The printed digits, ungrouped: `"372.00"`. */
	readonly value?: Decimal | undefined;
	/** The value with the grouping of each language, or the text. */
	readonly printed?: Bilingual | undefined;
	readonly footnotes: readonly string[];
	readonly discrepancies: readonly string[];
	readonly sourceLine: number;
}

export interface RowData {
	/** `table.row`. */
	readonly id: string;
	readonly label: Bilingual;
	/** Labels of the rows above it in the tree, outermost first. */
	readonly groups: readonly Bilingual[];
	/** Absent for a heading and for texts. */
	readonly unit?: Bilingual | undefined;
	/** What the glossary of this edition says of it. */
	readonly definitions: readonly {
		readonly id: string;
		readonly term: Bilingual;
		readonly definition: Bilingual;
		readonly address: Bilingual;
	}[];
	/** Where the row is defined: in the glossary, at most in the notes of the report, or nowhere. */
	readonly definedIn: 'glossary' | 'notes' | 'nowhere';
	readonly footnotes: readonly string[];
	readonly discrepancies: readonly string[];
	readonly sourceLine: number;
	/** None for a heading. */
	readonly cells: readonly CellData[];
}

export interface ColumnData {
	readonly id: string;
	readonly label: Bilingual;
	/** First and last day, `2023-01-01/2023-12-31`; absent for a column that is no period. */
	readonly period?: string | undefined;
}

export interface NoteData extends FootnoteText {
	/** Where it stands. */
	readonly address: Bilingual;
}

export interface AssuranceData {
	/** `assured`: a note says so of the whole chapter. `not-listed`: the report does not say which figures were. */
	readonly status: 'assured' | 'not-listed';
	/** The note, or what holds where there is none. */
	readonly basis: Bilingual;
	/** As printed in the assurance statement on the report. */
	readonly standard: Bilingual;
	/** As printed in the assurance statement on the report. */
	readonly typeAndLevel: Bilingual;
	/** The section that prints standard, type and level. */
	readonly address: Bilingual;
	/** What the report says differently elsewhere. */
	readonly discrepancies: readonly {
		readonly id: string;
		readonly title: Bilingual;
		readonly note: Bilingual;
	}[];
}

export interface TableData {
	readonly id: string;
	readonly title: Bilingual;
	/** Of the table's page. */
	readonly address: Bilingual;
	readonly report: {
		readonly title: Bilingual;
		readonly publisher: Bilingual;
		readonly period: string;
		readonly address: string;
		/** Month of publication. */
		readonly published: string;
		/** Of the text that the source lines count in. */
		readonly sha256: string;
	};
	readonly chapter: {
		readonly id: string;
		readonly title: Bilingual;
		readonly address: Bilingual;
		/** Page of the printed report on which the chapter begins, where its contents name one. */
		readonly page?: number | undefined;
	};
	readonly codes: readonly {
		readonly id: string;
		readonly standard: Bilingual;
		readonly code: string;
		readonly title: Bilingual;
	}[];
	/** What the figures include, where the report says it of the chapter. */
	readonly boundary?: NoteData | undefined;
	readonly assurance: AssuranceData;
	readonly columns: readonly ColumnData[];
	readonly rows: readonly RowData[];
	readonly footnotes: readonly NoteData[];
	/** Remarks on the whole table. */
	readonly notes: readonly Bilingual[];
	readonly discrepancies: readonly {
		readonly id: string;
		/** `a`, `b` …: the mark in the table. */
		readonly mark: string;
		readonly title: Bilingual;
		readonly note: Bilingual;
		readonly sourceLines: readonly number[];
	}[];
}

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
