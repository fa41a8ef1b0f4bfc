// A KPI table with its figures, its labels in every language and the discrepancies that stand at it: what every form of a
// table is made from.

import type { Discrepancy } from '../../schemas/reference.ts';
import { buildFigures, type Figure } from '../figure/figure.ts';
import { inEachLocale, type Bilingual } from '../locale/locale.ts';
import { flattenRows, type KpiTable, type PlacedRow } from './kpi-table.ts';

export interface IndexedColumn {
	readonly id: string;
	/** Its name; its id where its file gives none. */
	readonly label: Bilingual;
	/** First and last day, `2023-01-01/2023-12-31`; absent for a column that is no period. */
	readonly period: string | undefined;
	/** Whether its cells are figures, not texts. */
	readonly isNumeric: boolean;
}

export interface IndexedRow extends PlacedRow {
	/** `table.row`. */
	readonly id: string;
	readonly footnotes: readonly string[];
	readonly discrepancies: readonly string[];
	/** In the order of the columns; none for a heading. */
	readonly figures: readonly Figure[];
}

export interface IndexedTable {
	readonly table: KpiTable;
	readonly columns: readonly IndexedColumn[];
	/** By row id, in print order. */
	readonly rows: ReadonlyMap<string, IndexedRow>;
	/** What stands at the table, its rows or its cells. */
	readonly discrepancies: readonly Discrepancy[];
}

/** Builds the figures of `table`; `discrepancies` are those of the whole report. */
export function indexTable(table: KpiTable, discrepancies: readonly Discrepancy[]): IndexedTable {
	const here = discrepancies.filter(({ at }) =>
		at.some((id) => id === table.id || id.startsWith(`${table.id}.`)),
	);
	const discrepanciesAt = (id: string) =>
		here.filter(({ at }) => at.includes(id)).map((entry) => entry.id);
	const rows = flattenRows(table.rows).map((placed): IndexedRow => {
		const id = `${table.id}.${placed.row.id}`;
		return {
			...placed,
			id,
			footnotes: placed.row.footnotes ?? [],
			discrepancies: discrepanciesAt(id),
			figures: buildFigures(table, placed.row, discrepanciesAt),
		};
	});
	const figures = rows.flatMap((row) => row.figures);
	return {
		table,
		columns: table.columns.map((column) => ({
			id: column.id,
			label: column.label ?? inEachLocale(() => column.id),
			period: 'period' in column ? column.period : undefined,
			isNumeric: !figures.some((figure) => figure.column === column.id && figure.status === 'text'),
		})),
		rows: new Map(rows.map((row) => [row.row.id, row])),
		discrepancies: here,
	};
}

/** The figure of `row` in `column`. */
export function figureIn({ figures }: IndexedRow, column: string): Figure | undefined {
	return figures.find((figure) => figure.column === column);
}

/** The cell `table.row.column` with its row and column, where there is one. */
export function findCell(
	id: string,
	tables: ReadonlyMap<string, IndexedTable>,
): { row: IndexedRow; column: IndexedColumn; figure: Figure } | undefined {
	const [table = '', rowId = '', columnId = ''] = id.split('.');
	const row = tables.get(table)?.rows.get(rowId);
	const column = tables.get(table)?.columns.find((each) => each.id === columnId);
	const figure = row && figureIn(row, columnId);
	return row && column && figure ? { row, column, figure } : undefined;
}

/** The mark of the discrepancy at `index` of a table: `a`, `b` … */
export function markOf(index: number): string {
	return String.fromCharCode(97 + index);
}
