// A KPI table as it is shown: words, printed numbers, addresses.

import { formatDecimal } from '../figure/decimal.ts';
import type { Locale } from '../locale/locale.ts';
import type { Discrepancy } from '../report/report.ts';
import {
	flattenRows,
	type KpiCell,
	type KpiTable,
	type OmissionReason,
	type PlacedRow,
} from './kpi-table.ts';

export interface CellView {
	/** `table.row.column`: the id of the cell. */
	readonly anchor: string;
	readonly column: string;
	/** The printed value, the text, or empty for an omission. */
	readonly text: string;
	readonly kind: 'value' | 'text' | 'omission';
	readonly omission?: OmissionReason | undefined;
	/** The exact decimal, for machines. */
	readonly value?: string | undefined;
	readonly footnotes: readonly string[];
	/** Ids of the discrepancies that stand at this cell. */
	readonly flags: readonly string[];
}

export interface RowView {
	/** `table.row`: the id of the row. */
	readonly anchor: string;
	readonly label: string;
	/** Empty where the table's unit or none holds. */
	readonly unit: string;
	readonly depth: number;
	/** A heading without figures. */
	readonly isGroup: boolean;
	readonly footnotes: readonly string[];
	readonly flags: readonly string[];
	readonly cells: readonly CellView[];
}

export interface ColumnView {
	readonly id: string;
	readonly label: string;
	/** The latest period of the table. */
	readonly isLatest: boolean;
	/** Whether its cells are figures. */
	readonly isNumeric: boolean;
}

export interface FlagView {
	readonly id: string;
	/** `a`, `b` …: the mark at the cell. */
	readonly mark: string;
	readonly title: string;
	readonly note: string;
}

export interface TableView {
	readonly id: string;
	readonly title: string;
	/** The unit of every row, where all share one. */
	readonly unit: string;
	readonly hasUnitColumn: boolean;
	readonly columns: readonly ColumnView[];
	readonly rows: readonly RowView[];
	readonly footnotes: readonly { readonly id: string; readonly text: string }[];
	/** Numbers of footnotes whose text stands in the chapter. */
	readonly notes: readonly string[];
	readonly omissions: readonly OmissionReason[];
	readonly flags: readonly FlagView[];
}

/** Builds the view of `table` in `locale`, with the discrepancies that stand at it, its rows or its cells. */
export function buildTableView(
	table: KpiTable,
	locale: Locale,
	discrepancies: readonly Discrepancy[],
): TableView {
	const own = discrepancies.filter(({ at }) =>
		at.some((id) => id === table.id || id.startsWith(`${table.id}.`)),
	);
	const placed = flattenRows(table.rows);
	const units = new Set(placed.flatMap(({ row }) => (row.unit ? [row.unit[locale]] : [])));
	const shared = units.size === 1 ? ([...units][0] ?? '') : '';
	const flagsAt = (id: string) => own.filter(({ at }) => at.includes(id)).map((entry) => entry.id);
	const rows = placed.map((row) => buildRow(row, table, locale, shared, flagsAt));
	const latest = table.columns.find((column) => 'period' in column)?.id;
	return {
		id: table.id,
		title: table.title[locale],
		unit: shared,
		hasUnitColumn: units.size > 1,
		columns: table.columns.map((column) => ({
			id: column.id,
			label: 'label' in column ? column.label[locale] : column.id,
			isLatest: column.id === latest,
			isNumeric: !rows.some(({ cells }) =>
				cells.some((cell) => cell.column === column.id && cell.kind === 'text'),
			),
		})),
		rows,
		footnotes: (table.footnotes ?? []).map(({ id, text }) => ({ id, text: text[locale] })),
		notes: (table.notes ?? []).map((note) => note[locale]),
		omissions: [
			...new Set(rows.flatMap(({ cells }) => cells.flatMap(({ omission }) => omission ?? []))),
		],
		flags: own.map(({ id, title, note }, index) => ({
			id,
			mark: String.fromCharCode(97 + index),
			title: title[locale],
			note: note[locale],
		})),
	};
}

function buildRow(
	{ row, depth }: PlacedRow,
	table: KpiTable,
	locale: Locale,
	sharedUnit: string,
	flagsAt: (id: string) => string[],
): RowView {
	const anchor = `${table.id}.${row.id}`;
	return {
		anchor,
		label: row.label[locale],
		unit: sharedUnit ? '' : (row.unit?.[locale] ?? ''),
		depth,
		isGroup: !row.cells,
		footnotes: row.footnotes ?? [],
		flags: flagsAt(anchor),
		cells: row.cells
			? table.columns.flatMap(({ id }) => {
					const cell = row.cells?.[id];
					const own = `${anchor}.${id}`;
					return cell ? [buildCell(cell, own, id, locale, flagsAt(own))] : [];
				})
			: [],
	};
}

function buildCell(
	cell: KpiCell,
	anchor: string,
	column: string,
	locale: Locale,
	flags: readonly string[],
): CellView {
	const shared = { anchor, column, footnotes: cell.footnotes ?? [], flags };
	if (cell.value !== undefined) {
		return { ...shared, kind: 'value', text: formatDecimal(cell.value, locale), value: cell.value };
	}
	if (cell.text) return { ...shared, kind: 'text', text: cell.text[locale] };
	return { ...shared, kind: 'omission', text: '', omission: cell.omission };
}
