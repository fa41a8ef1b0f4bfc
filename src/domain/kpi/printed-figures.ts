// The printed figures that identities speak of, each with the values that its digits stand for.

import type { Interval } from '../figure/interval.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';
import { sourceLocale } from '../locale/locale.ts';
import { flattenRows, type Decimal, type KpiTable } from './kpi-table.ts';
import type { Operand } from './identity.ts';
import { readCell, readEntry, readQualifier } from './tolerance.ts';

/** What else than the tables identities may draw on. */
export interface FigureSources {
	/** By chapter slug. */
	readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>;
	/** Units, in the source's language, of what is counted one by one. */
	readonly countUnits: readonly string[];
}

export interface PrintedFigure {
	/** `table.row.column`, or `chapter@line:value`. */
	readonly address: string;
	/** Ungrouped and without a scale: 3.7 万 is `"37000"`. */
	readonly value: Decimal;
	readonly interval: Interval;
	/** For a figure of a chapter's text. */
	readonly entry?: LedgerEntry | undefined;
}

/** Cells by row and column; a cell without a figure is there, but undefined. Figures of the text by address. */
export interface PrintedFigures {
	readonly rows: ReadonlyMap<string, ReadonlyMap<string, PrintedFigure | undefined>>;
	readonly prose: (operand: Operand) => PrintedFigure | undefined;
}

export function collectFigures(
	tables: readonly KpiTable[],
	{ ledgers, countUnits }: FigureSources,
): PrintedFigures {
	const rows = new Map(
		tables.flatMap((table) =>
			flattenRows(table.rows).map(({ row }) => {
				const id = `${table.id}.${row.id}`;
				const isCount = row.unit !== undefined && countUnits.includes(row.unit[sourceLocale]);
				const cells = Object.entries(row.cells ?? {}).map(([column, { value }]) => {
					const address = `${id}.${column}`;
					const interval = value === undefined ? undefined : readCell(value, isCount);
					return [column, interval && { address, value, interval }];
				});
				return [id, new Map(cells as [string, PrintedFigure | undefined][])] as const;
			}),
		),
	);
	const read = new Map<Operand, PrintedFigure | undefined>();
	const ledgerFigures = new Map<string, ReadonlyMap<string, readonly LedgerEntry[]>>();
	const figuresOf = (chapter: string) => {
		const figures = (ledgers.get(chapter) ?? []).filter(({ kind }) => kind === 'figure');
		const byPlace =
			ledgerFigures.get(chapter) ?? Map.groupBy(figures, ({ line, value }) => `${line}:${value}`);
		ledgerFigures.set(chapter, byPlace);
		return byPlace;
	};
	return {
		rows,
		prose: (operand) => {
			if (read.has(operand)) return read.get(operand);
			const [chapter = '', place = ''] = operand.split(/@(.*)/s);
			const entries = figuresOf(chapter).get(place) ?? [];
			const entry = entries.find(({ zh }) => readQualifier(zh)) ?? entries[0];
			const stands = entry && readEntry(entry, countUnits);
			const figure = stands && { address: operand, ...stands, entry };
			read.set(operand, figure);
			return figure;
		},
	};
}

/** Whether `operand` names a figure of a chapter's text. */
export function isProse(operand: Operand): boolean {
	return operand.includes('@');
}
