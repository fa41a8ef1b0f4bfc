// What the explorer compares: the rows of all tables that have a figure in a year, with all that bears on their figures.

import { buildTableView, type CellView, type RowView } from '../kpi/table-view.ts';
import { findBreak } from '../kpi/find-break.ts';
import {
	flattenRows,
	type KpiBreak,
	type KpiTable,
	type OmissionReason,
} from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

/** What stands behind a label or a figure, and where it is explained. */
export interface IndicatorMark {
	/** As the table prints it: a number for a note, a letter for figures in conflict. */
	readonly text: string;
	readonly isFlag: boolean;
	readonly href: string;
}

export interface IndicatorBreak extends KpiBreak {
	/** Id of the table that carries the footnote. */
	readonly table: string;
	/** Its title. */
	readonly title: string;
	/** Address of the footnote. */
	readonly href: string;
}

export interface Indicator {
	/** `table.row`. */
	readonly id: string;
	readonly table: string;
	/** Label, after those of the rows above it. */
	readonly label: string;
	readonly unit: string;
	/** Printed figures by year. */
	readonly texts: Readonly<Record<string, string>>;
	/** Why there is none, by year; a year that the table does not have is not there. */
	readonly omissions: Readonly<Record<string, OmissionReason>>;
	/** Those of the label and of the rows above it. */
	readonly marks: readonly IndicatorMark[];
	/** Those of the figures, by year. */
	readonly cellMarks: Readonly<Record<string, readonly IndicatorMark[]>>;
	readonly break?: IndicatorBreak | undefined;
}

export interface ExplorerData {
	/** The earliest first. */
	readonly years: readonly string[];
	readonly indicators: readonly Indicator[];
}

/** Address of what explains a mark of `table`: a footnote by its label, or a discrepancy by its id. */
export type LinkToMark = (
	table: KpiTable,
	mark: { readonly footnote: string } | { readonly discrepancy: string },
) => string;

type Marked = Pick<RowView, 'footnotes' | 'flags'>;

/** Returns every row of the report's tables that has a figure in a year, in the order of the tables. */
export function buildExplorerData(
	{ tables, discrepancies }: Pick<Report, 'tables' | 'discrepancies'>,
	locale: Locale,
	linkToMark: LinkToMark,
): ExplorerData {
	const indicators = tables.flatMap(indicatorsOf);
	const years = new Set(indicators.flatMap(({ texts }) => Object.keys(texts)));
	return { years: [...years].sort(), indicators };

	function indicatorsOf(table: KpiTable): Indicator[] {
		const view = buildTableView(table, locale, discrepancies);
		const periods = table.columns.filter((column) => 'period' in column).map(({ id }) => id);
		const path: RowView[] = [];
		return flattenRows(table.rows).flatMap(({ row: source, depth }, index) => {
			const row = view.rows[index];
			if (!row) return [];
			path.splice(depth, Infinity, row);
			const cells = row.cells.filter(({ column }) => periods.includes(column));
			const texts = byColumn(cells, ({ kind, text }) => (kind === 'value' ? text : undefined));
			if (Object.keys(texts).length === 0) return [];
			return [
				{
					id: row.anchor,
					table: view.title,
					label: path.map(({ label }) => label).join(' · '),
					unit: row.unit || view.unit,
					texts,
					omissions: byColumn(cells, ({ omission }) => omission),
					marks: path.flatMap(marksOf),
					cellMarks: byColumn(cells, (cell) => {
						const marks = marksOf(cell);
						return marks.length > 0 ? marks : undefined;
					}),
					break: placeBreak(findBreak(table, source), table),
				},
			];
		});

		function marksOf({ footnotes, flags }: Marked): IndicatorMark[] {
			return [
				...footnotes.map((label) => ({
					text: label,
					isFlag: false,
					href: linkToMark(table, { footnote: label }),
				})),
				...view.flags
					.filter(({ id }) => flags.includes(id))
					.map(({ id, mark }) => ({
						text: mark,
						isFlag: true,
						href: linkToMark(table, { discrepancy: id }),
					})),
			];
		}
	}

	function placeBreak(own: KpiBreak | undefined, table: KpiTable): IndicatorBreak | undefined {
		const noted = own && tables.find(({ id }) => id === (own.table ?? table.id));
		return (
			noted && {
				...own,
				table: noted.id,
				title: noted.title[locale],
				href: linkToMark(noted, { footnote: own.footnote }),
			}
		);
	}
}

/** What `valueOf` gives for each cell, by its column; nothing for a cell for which it gives nothing. */
function byColumn<Value>(
	cells: readonly CellView[],
	valueOf: (cell: CellView) => Value | undefined,
): Record<string, Value> {
	return Object.fromEntries(
		cells.flatMap((cell): [string, Value][] => {
			const value = valueOf(cell);
			return value === undefined ? [] : [[cell.column, value]];
		}),
	);
}
