// A KPI table as it is shown in one language.

import { omissionOf, type Figure } from '../figure/figure.ts';
import type { Locale } from '../locale/locale.ts';
import { markOf, type IndexedTable } from './indexed-table.ts';
import type { OmissionReason } from './kpi-table.ts';

export interface CellView extends Pick<Figure, 'id' | 'column' | 'footnotes' | 'discrepancies'> {
	/** The printed value, the text, or empty for an omission. */
	readonly text: string;
	readonly kind: 'value' | 'text' | 'omission';
	readonly omission: OmissionReason | undefined;
}

export interface RowView {
	/** `table.row`: the id of the row. */
	readonly id: string;
	readonly label: string;
	/** Empty where the table's unit or none holds. */
	readonly unit: string;
	readonly depth: number;
	/** A heading without figures. */
	readonly isGroup: boolean;
	readonly footnotes: readonly string[];
	readonly discrepancies: readonly string[];
	readonly cells: readonly CellView[];
}

export interface ColumnView {
	readonly id: string;
	readonly label: string;
	/** The latest period of the table. */
	readonly isLatest: boolean;
	/** Whether its cells are figures. */
	readonly isNumeric: boolean;
	/** Whether it stands for a reporting period. */
	readonly isPeriod: boolean;
}

export interface DiscrepancyView {
	readonly id: string;
	/** `a`, `b` …: the mark at the cell. */
	readonly mark: string;
	readonly title: string;
	/** As `note-text.ts` reads it. */
	readonly note: string;
	/** Ids of the marks that call it. */
	readonly calls: readonly string[];
}

export interface TableView {
	readonly id: string;
	readonly title: string;
	/** The unit of every row, where all share one. */
	readonly unit: string;
	readonly hasUnitColumn: boolean;
	readonly columns: readonly ColumnView[];
	readonly rows: readonly RowView[];
	readonly footnotes: readonly {
		readonly id: string;
		readonly text: string;
		/** Ids of the marks that call it. */
		readonly calls: readonly string[];
	}[];
	/** Remarks on the whole table, as `note-text.ts` reads them. */
	readonly notes: readonly string[];
	readonly omissions: readonly OmissionReason[];
	readonly discrepancies: readonly DiscrepancyView[];
}

/** The id of the mark at the row or cell `place` that calls `note`: `fn-75`, or the id of a discrepancy. */
export function markId(place: string, note: string): string {
	return `${place}.${note}`;
}

/** The ids of the marks in the rows and cells of a table that call the footnote or the discrepancy `id`, in print order. */
export function listCalls(
	{ rows }: IndexedTable,
	kind: 'footnotes' | 'discrepancies',
	id: string,
): string[] {
	const note = kind === 'footnotes' ? `fn-${id}` : id;
	// A row's own mark stands before those of its cells.
	return [...rows.values()]
		.flatMap((row) => [row, ...row.figures])
		.filter((place) => place[kind].includes(id))
		.map((place) => markId(place.id, note));
}

/** Builds the view of a table in `locale`. Discrepancies in `elsewhere` are shown by the text around it and left out. */
export function buildTableView(
	indexed: IndexedTable,
	locale: Locale,
	elsewhere: ReadonlySet<string> = new Set(),
): TableView {
	const { table, columns, rows, discrepancies } = indexed;
	const placed = [...rows.values()];
	const units = new Set(placed.flatMap(({ row }) => (row.unit ? [row.unit[locale]] : [])));
	const shared = units.size === 1 ? ([...units][0] ?? '') : '';
	const here = (ids: readonly string[]) => ids.filter((id) => !elsewhere.has(id));
	const latest = columns.find(({ period }) => period)?.id;
	const figures = placed.flatMap((row) => row.figures);
	return {
		id: table.id,
		title: table.title[locale],
		unit: shared,
		hasUnitColumn: units.size > 1,
		columns: columns.map(({ id, label, isNumeric, period }) => ({
			id,
			label: label[locale],
			isLatest: id === latest,
			isNumeric,
			isPeriod: period !== undefined,
		})),
		rows: placed.map(({ id, row, depth, footnotes, discrepancies: ids, figures: rowFigures }) => ({
			id,
			label: row.label[locale],
			unit: shared ? '' : (row.unit?.[locale] ?? ''),
			depth,
			isGroup: !row.cells,
			footnotes,
			discrepancies: here(ids),
			cells: rowFigures.map((figure) => ({
				id: figure.id,
				column: figure.column,
				text: figure.printed?.[locale] ?? '',
				kind: figure.status === 'value' || figure.status === 'text' ? figure.status : 'omission',
				omission: omissionOf(figure),
				footnotes: figure.footnotes,
				discrepancies: here(figure.discrepancies),
			})),
		})),
		footnotes: (table.footnotes ?? []).map(({ id, text }) => ({
			id,
			text: text[locale],
			calls: listCalls(indexed, 'footnotes', id),
		})),
		notes: (table.notes ?? []).map((note) => note[locale]),
		omissions: [...new Set(figures.flatMap((figure) => omissionOf(figure) ?? []))],
		discrepancies: discrepancies
			.filter(({ id }) => !elsewhere.has(id))
			.map(({ id, title, note }, index) => ({
				id,
				mark: markOf(index),
				title: title[locale],
				note: note[locale],
				calls: listCalls(indexed, 'discrepancies', id),
			})),
	};
}
