// A KPI table as its file says it: rows as a tree, columns, cells.

import type { Bilingual } from '../locale/locale.ts';
import type { Identity } from './identity.ts';

export type { Identity };

/** Why there is no figure. */
export const omissionReasons = ['not-reported', 'pending-2024-09', 'not-applicable'] as const;
export type OmissionReason = (typeof omissionReasons)[number];

export const chartKinds = [
	'bar',
	'line',
	'stacked-bar',
	'share-bar',
	'ranked-bar',
	'multiples',
	'progress',
] as const;

/** Digits as printed, ungrouped: `"12840.50"`. No unit, no percent sign. */
export type Decimal = string;

/** Exactly one of `value`, `text` and `omission` is there; the schema sees to it. */
export interface KpiCell {
	readonly value?: Decimal | undefined;
	readonly text?: Bilingual | undefined;
	readonly omission?: OmissionReason | undefined;
	readonly footnotes?: readonly string[] | undefined;
	/** Line of the source, where it is not the row's. */
	readonly line?: number | undefined;
}

export interface KpiRow {
	readonly id: string;
	readonly label: Bilingual;
	readonly unit?: Bilingual | undefined;
	readonly line: number;
	readonly footnotes?: readonly string[] | undefined;
	/** Ids of the glossary terms that define it, where its labels do not name them. */
	readonly terms?: readonly string[] | undefined;
	/** By column id. A group heading has none. */
	readonly cells?: Readonly<Record<string, KpiCell>> | undefined;
	readonly children?: readonly KpiRow[] | undefined;
}

/** A reporting period, or a column with a name. */
export type KpiColumn =
	| { readonly id: string; readonly period: string }
	| { readonly id: string; readonly label: Bilingual };

export interface KpiFootnote {
	/** The printed number. */
	readonly id: string;
	readonly text: Bilingual;
	readonly line: number;
}

export interface KpiBreak {
	readonly at: string;
	readonly footnote: string;
	/** The table that carries the footnote, where the same figures stand in another one. */
	readonly table?: string | undefined;
}

export interface KpiChart {
	readonly id: string;
	readonly kind: (typeof chartKinds)[number];
	readonly rows: readonly string[];
	readonly title: Bilingual;
	/** The column from which on the figures no longer compare with those before, and the footnote that says so. */
	readonly break?: KpiBreak | undefined;
	/** In `progress`: the cell, `row.column`, that holds what 100 % stands for. */
	readonly target?: string | undefined;
}

export interface KpiTableFile {
	readonly title: Bilingual;
	readonly chapter: string;
	readonly order: number;
	readonly topics: readonly string[];
	readonly standards: readonly string[];
	readonly columns: readonly KpiColumn[];
	readonly rows: readonly KpiRow[];
	readonly footnotes?: readonly KpiFootnote[] | undefined;
	readonly notes?: readonly Bilingual[] | undefined;
	readonly identities?: readonly Identity[] | undefined;
	readonly charts?: readonly KpiChart[] | undefined;
}

export interface KpiTable extends KpiTableFile {
	readonly id: string;
}

/** A row with its place in the tree. */
export interface PlacedRow {
	readonly row: KpiRow;
	/** 0 for a row at the top. */
	readonly depth: number;
	/** JSON Pointer into the table's file. */
	readonly pointer: string;
	/** Labels of the rows above it, outermost first. */
	readonly path: readonly Bilingual[];
}

/** Returns the rows of a tree in print order. */
export function flattenRows(rows: readonly KpiRow[]): PlacedRow[] {
	return place(rows, 0, '#/rows', []);
}

function place(
	rows: readonly KpiRow[],
	depth: number,
	pointer: string,
	path: readonly Bilingual[],
): PlacedRow[] {
	return rows.flatMap((row, index) => {
		const own = `${pointer}/${index}`;
		const below = place(row.children ?? [], depth + 1, `${own}/children`, [...path, row.label]);
		return [{ row, depth, pointer: own, path }, ...below];
	});
}
