// The printed figures that identities speak of, each with the values that its digits stand for.

import type { Interval } from '../figure/interval.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';
import type { Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { flattenRows, type Decimal, type KpiTable } from './kpi-table.ts';
import type { Operand } from '../../schemas/identity.ts';
import { readCell, readEntry, readQualifier } from './tolerance.ts';

/** What else than the tables identities may draw on. */
export interface FigureSources {
	/** By chapter slug. */
	readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>;
	/** Units, in the original's language, of what is counted one by one. */
	readonly countUnits: readonly string[];
	readonly originalLanguage: Locale;
}

export function figureSources({
	ledgers,
	identity,
	source,
}: Pick<Report, 'ledgers' | 'identity' | 'source'>): FigureSources {
	const { countUnits } = identity;
	return { ledgers, countUnits, originalLanguage: source.originalLanguage };
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
	sources: FigureSources,
): PrintedFigures {
	const { ledgers, countUnits, originalLanguage } = sources;
	const rows = new Map(
		tables.flatMap((table) =>
			flattenRows(table.rows).map(({ row }) => {
				const id = `${table.id}.${row.id}`;
				const isCount = row.unit !== undefined && countUnits.includes(row.unit[originalLanguage]);
				const cells = Object.entries(row.cells ?? {}).map(([column, { value }]) => {
					const address = `${id}.${column}`;
					const interval = value === undefined ? undefined : readCell(value, isCount);
					return [column, interval && { address, value, interval }];
				});
				return [id, new Map(cells as [string, PrintedFigure | undefined][])] as const;
			}),
		),
	);
	const placed = [...ledgers].flatMap(([chapter, entries]) =>
		entries.map((entry) => ({ entry, address: `${chapter}@${entry.line}:${entry.value}` })),
	);
	const byAddress = Map.groupBy(
		placed.filter(({ entry }) => entry.kind === 'figure'),
		({ address }) => address,
	);
	return {
		rows,
		prose: (operand) => {
			const entries = byAddress.get(operand)?.map(({ entry }) => entry);
			const entry = entries?.find(({ zh }) => readQualifier(zh)) ?? entries?.[0];
			const stands = entry && readEntry(entry, sources);
			return stands && { address: operand, ...stands, entry };
		},
	};
}

/** Whether `operand` names a figure of a chapter's text. */
export function isProse(operand: Operand): boolean {
	return operand.includes('@');
}
