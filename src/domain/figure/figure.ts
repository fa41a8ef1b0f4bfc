// One figure: a cell of a KPI table with all that any form of it needs. Page, chart, explorer, search, citation and every
// file read it; none of them prints, looks up or words anything of it again.

import type { KpiRow, KpiTable } from '../kpi/kpi-table.ts';
import { inEachLocale, type Bilingual } from '../locale/locale.ts';
import type { OmissionReason, Qualifier } from '../../schemas/lists.ts';
import type { Decimal } from '../../schemas/text.ts';
import { formatFigure } from './print-number.ts';

export interface Figure {
	/** `table.row.column`: the fragment of its address. */
	readonly id: string;
	/** Id of its column. */
	readonly column: string;
	/** Whether there is a value or a text, else why not. */
	readonly status: 'value' | 'text' | OmissionReason;
	/** The printed digits, ungrouped: `"372.00"`. */
	readonly value?: Decimal | undefined;
	/** What stands before the value where it is not exact. */
	readonly qualifier?: Qualifier | undefined;
	/** The value with its qualifier and the grouping of each language, or the text. */
	readonly printed?: Bilingual | undefined;
	/** Printed numbers of the footnotes that it carries. */
	readonly footnotes: readonly string[];
	/** Ids of the discrepancies that it is in. */
	readonly discrepancies: readonly string[];
	/** Line of the source. */
	readonly sourceLine: number;
}

/** Returns the figures of `row` of `table` in the order of its columns; none for a heading. */
export function buildFigures(
	table: KpiTable,
	row: KpiRow,
	discrepanciesAt: (id: string) => readonly string[],
): Figure[] {
	return table.columns.flatMap(({ id: column }): Figure[] => {
		const cell = row.cells?.[column];
		if (!cell) return [];
		const { value, qualifier, text, omission, footnotes = [], line = row.line } = cell;
		const id = `${table.id}.${row.id}.${column}`;
		const status = value !== undefined ? 'value' : text ? 'text' : omission;
		if (!status) throw new Error(`The cell ${id} is empty.`);
		const printed =
			value === undefined ? text : inEachLocale((locale) => formatFigure(value, qualifier, locale));
		const discrepancies = discrepanciesAt(id);
		return [
			{ id, column, status, value, qualifier, printed, footnotes, discrepancies, sourceLine: line },
		];
	});
}

/** Why there is no figure; nothing where there is a value or a text. */
export function omissionOf({ status }: Pick<Figure, 'status'>): OmissionReason | undefined {
	return status === 'value' || status === 'text' ? undefined : status;
}
