// A KPI table as its file says it: rows as a tree, columns, cells.

import type { KpiBreak, KpiRow, KpiTableFile } from '../../schemas/kpi-table.ts';
import type { Bilingual } from '../locale/locale.ts';

export type { Identity } from '../../schemas/identity.ts';
export type { KpiBreak, KpiCell, KpiChart, KpiRow } from '../../schemas/kpi-table.ts';
export type { OmissionReason } from '../../schemas/lists.ts';
export type { Decimal } from '../../schemas/text.ts';

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

/** Returns the rows of a tree in print order; `path` and `list` are the labels above it and the pointer to it. */
export function flattenRows(
	rows: readonly KpiRow[],
	path: readonly Bilingual[] = [],
	list = '#/rows',
): PlacedRow[] {
	return rows.flatMap((row, index) => {
		const pointer = `${list}/${index}`;
		const below = flattenRows(row.children ?? [], [...path, row.label], `${pointer}/children`);
		return [{ row, depth: path.length, pointer, path }, ...below];
	});
}

/** Returns the ids of the footnotes that `row` and its cells carry. */
export function footnotesOf(row: KpiRow): string[] {
	const cells = Object.values(row.cells ?? {});
	return [...(row.footnotes ?? []), ...cells.flatMap(({ footnotes = [] }) => footnotes)];
}

/** The break of the figures of `row` in `table`. */
export function findBreak(table: KpiTable, row: string): KpiBreak | undefined {
	return table.breaks?.find(({ rows }) => rows.includes(row));
}
