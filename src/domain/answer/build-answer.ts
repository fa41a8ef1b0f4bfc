// The answer to a query that names a row: the figure asked for, its year, and what the row says of the others.

import { changeOf, compareDecimals, type Change } from '../figure/change.ts';
import { omissionOf } from '../figure/figure.ts';
import type { CellData, RowData, TableData } from '../kpi/table-data.ts';
import type { OmissionReason } from '../kpi/kpi-table.ts';
import type { Asked } from './find-rows.ts';

/** A column of a table with the cell of a row in it. */
export interface AnswerCell extends CellData {
	/** First and last day; absent for a column that is no period. */
	readonly period: string | undefined;
	readonly columnLabel: RowData['label'];
}

export interface AnswerRow {
	readonly data: TableData;
	readonly row: RowData;
	/** The cell asked for, or the nearest to it. */
	readonly cell: AnswerCell;
	/** Why there is no figure in it. */
	readonly omission: OmissionReason | undefined;
	/** Its cells in periods, the earliest first; without one, all cells that hold a figure. */
	readonly cells: readonly AnswerCell[];
}

export interface Answer extends AnswerRow {
	/** The other rows that the same name stands for, or those that it was compared with. */
	readonly others: readonly AnswerRow[];
	/** A year that was asked for and that the row does not have; `none` where it has no years at all. */
	readonly missing: { readonly year: number; readonly isUndated: boolean } | undefined;
	/** The latest cell before that of `cell` that has a figure, or the one that was asked for beside it. */
	readonly before: AnswerCell | undefined;
	/** How the figure moved since; nothing where the two do not compare exactly. */
	readonly change: Change | undefined;
	/** What parts the figures of `before` and `cell`. */
	readonly broken: TableData['breaks'][number] | undefined;
	/** The cells whose figure none exceeds, or undercuts, where that was asked for. */
	readonly extremes: readonly AnswerCell[];
	/** Where there is no figure in `cell`: the latest figure of another period. */
	readonly nearest: AnswerCell | undefined;
}

/** Builds the answer from the tables of the rows asked for; nothing where none of them has a figure. */
export function buildAnswer(asked: Asked, tables: readonly TableData[]): Answer | undefined {
	const { years, question } = asked;
	const wanted = Math.max(...years);
	const found = asked.rows.flatMap((id) => findRow(tables, id)).flatMap(placeCells);
	const rows = found
		.filter(
			({ row, cells }, index) => !found.slice(0, index).some((other) => isSame(other, row, cells)),
		)
		.map((one) => chooseCell(one, wanted, years, question.isSince));
	const ranked = asked.isAmong ? rankRows(rows, question.extreme) : rows;
	const [first, ...others] = ranked;
	if (!first) return undefined;
	const { data, row, cells } = first;
	const hasExtreme = question.extreme !== undefined && !asked.isAmong && cells[0]?.period;
	const extremes = hasExtreme ? findExtremes(cells, question.extreme, years) : [];
	const cell = extremes.at(-1) ?? first.cell;
	const at = cells.indexOf(cell);
	const other = cells.find(
		(each) => each !== cell && years.some((year) => isOfYear(each, year)) && each.value,
	);
	const earlier = cells.slice(0, at).findLast(({ value }) => value);
	const before =
		cell.period && cell.value ? (extremes.length > 0 ? earlier : (other ?? earlier)) : undefined;
	const broken = before && findBreakBetween(data, row, cells, before, cell);
	const isExact = before && !broken && !cell.qualifier && !before.qualifier;
	const hasYear = cells.some((each) => isOfYear(each, wanted));
	return {
		...first,
		cell,
		omission: omissionOf(cell),
		others,
		missing:
			years.length > 0 && !hasYear ? { year: wanted, isUndated: !cells[0]?.period } : undefined,
		before,
		change:
			isExact && before.value && cell.value
				? changeOf(before.value, cell.value, row.unit?.en === '%')
				: undefined,
		broken,
		extremes,
		nearest: omissionOf(cell) && cells.toReversed().find(({ printed }) => printed),
	};
}

/** The tables (`table`) that the rows of `asked` stand in. */
export function tablesOf({ rows }: Asked): string[] {
	return [...new Set(rows.map((id) => id.split('.')[0] ?? ''))];
}

type Placed = Pick<AnswerRow, 'data' | 'row' | 'cells'>;

function findRow(tables: readonly TableData[], id: string) {
	return tables.flatMap((data) => {
		const row = data.rows.find((each) => each.id === id);
		return row ? [{ data, row }] : [];
	});
}

/** The cells that can answer: those of periods, else those with figures. */
function placeCells({ data, row }: { data: TableData; row: RowData }): Placed[] {
	const all = row.cells.flatMap((cell): AnswerCell[] => {
		const column = data.columns.find(({ id }) => id === cell.column);
		return column ? [{ ...cell, period: column.period, columnLabel: column.label }] : [];
	});
	const dated = all
		.filter(({ period }) => period)
		.toSorted((a, b) => (endOf(a) < endOf(b) ? -1 : 1));
	const cells = dated.length > 0 ? dated : all.filter(({ status }) => status === 'value');
	return cells.length > 0 ? [{ data, row, cells }] : [];
}

/** Two tables may print the same row. */
function isSame(other: Placed, row: RowData, cells: readonly AnswerCell[]): boolean {
	return (
		other.row.unit?.en === row.unit?.en &&
		other.cells.length === cells.length &&
		other.cells.every(({ column, status, value }, index) => {
			const cell = cells[index];
			return cell?.column === column && cell.status === status && cell.value === value;
		}) &&
		other.data.id !== cells[0]?.id.split('.')[0]
	);
}

/** The cell of the year asked for, the one nearest to it, or the latest; with two years, or since one, the latest of them. */
function chooseCell(
	placed: Placed,
	wanted: number,
	years: readonly number[],
	isSince: boolean,
): AnswerRow {
	const { cells } = placed;
	const latest = cells.findLast(({ printed }) => printed) ?? cells.at(-1);
	const ofYear =
		isSince && years.length === 1 ? undefined : cells.findLast((cell) => isOfYear(cell, wanted));
	const nearest =
		years.length > 0 && !isSince && cells[0]?.period
			? cells.toSorted((a, b) => distance(a, wanted) - distance(b, wanted))[0]
			: undefined;
	const cell = ofYear ?? nearest ?? (cells[0]?.period ? latest : cells[0]);
	if (!cell) throw new Error(`${placed.row.id} has no cell.`);
	return { ...placed, cell, omission: omissionOf(cell) };
}

function endOf({ period }: AnswerCell): string {
	return period?.split('/')[1] ?? '';
}

/** Whether `cell` is of the year: its period ends in it, or its column is called by it. */
function isOfYear({ period, columnLabel, ...cell }: AnswerCell, year: number): boolean {
	if (!period) return false;
	return (
		endOf({ period, columnLabel, ...cell }).startsWith(String(year)) ||
		columnLabel.en.includes(String(year))
	);
}

function distance(cell: AnswerCell, year: number): number {
	return Math.abs(Number(endOf(cell).slice(0, 4)) - year);
}

function findExtremes(
	cells: readonly AnswerCell[],
	extreme: Asked['question']['extreme'],
	years: readonly number[],
): AnswerCell[] {
	const within =
		years.length > 1
			? cells.filter((cell) => Number(endOf(cell).slice(0, 4)) >= Math.min(...years))
			: cells;
	const sign = extreme === 'lowest' ? -1 : 1;
	return within.filter(
		({ value }) =>
			value &&
			within.every((other) => !other.value || sign * compareDecimals(value, other.value) >= 0),
	);
}

/** The rows by their figures, the one asked for first; those without a figure last. */
function rankRows(rows: readonly AnswerRow[], extreme: Asked['question']['extreme']): AnswerRow[] {
	const sign = extreme === 'lowest' ? 1 : -1;
	return rows.toSorted((a, b) => {
		const [one, other] = [a.cell.value, b.cell.value];
		if (!one || !other) return Number(!one) - Number(!other);
		return sign * compareDecimals(one, other);
	});
}

function findBreakBetween(
	{ breaks }: TableData,
	row: RowData,
	cells: readonly AnswerCell[],
	before: AnswerCell,
	cell: AnswerCell,
): TableData['breaks'][number] | undefined {
	const at = (column: string) => cells.findIndex((each) => each.column === column);
	const [from, to] = [at(before.column), at(cell.column)].sort((a, b) => a - b);
	return breaks.find(
		({ at: column, rows }) =>
			rows.includes(row.id) && at(column) > (from ?? 0) && at(column) <= (to ?? 0),
	);
}
