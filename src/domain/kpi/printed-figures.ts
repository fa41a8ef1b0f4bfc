// The printed figures that identities speak of, each with the values that its digits stand for.

import { exactly, toInterval, toRational, type Interval } from '../figure/interval.ts';
import { findNumbers, readScale, shift } from '../ledger/numbers.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';
import { sourceLocale } from '../locale/locale.ts';
import { flattenRows, type Decimal, type KpiTable } from './kpi-table.ts';
import type { Operand } from './identity.ts';

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
					return [column, value === undefined ? undefined : readCell(address, value, isCount)];
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
			const figure = entry && readEntry(operand, entry, countUnits);
			read.set(operand, figure);
			return figure;
		},
	};
}

/** Whether `operand` names a figure of a chapter's text. */
export function isProse(operand: Operand): boolean {
	return operand.includes('@');
}

/** A whole number of counted things is exact; any other value was rounded at its last digit. */
function readCell(address: string, value: Decimal, isCount: boolean): PrintedFigure {
	const interval = isCount && !value.includes('.') ? exactly(value) : toInterval(value);
	return { address, value, interval };
}

/**
 * 约 (about) stands for half a unit of the last digit that is not zero to both sides, 近 (nearly) for one unit below,
 * 超过 (more than) for one unit above. Without such a word the rule of a cell holds; a scale (万) rounds also what is counted.
 */
function readEntry(
	address: string,
	entry: LedgerEntry,
	countUnits: readonly string[],
): PrintedFigure | undefined {
	const [number] = findNumbers(entry.value);
	if (!number) return undefined;
	const rest = entry.value.slice(number.index + number.text.length) + (entry.unit ?? '');
	const scale = readScale(rest, sourceLocale);
	const digits = number.text.replaceAll(/[,，]/g, '');
	const value = scale > 0 ? shift(digits, scale) : digits;
	const exact = toRational(value);
	const qualifier = readQualifier(entry.zh);
	const isCount =
		scale === 0 && !value.includes('.') && countUnits.some((unit) => rest.trim().startsWith(unit));
	if (!qualifier && isCount) return { address, value, interval: exactly(value), entry };
	const decimals = (digits.split('.')[1]?.length ?? 0) - scale;
	const zeros = qualifier ? (/0*$/.exec(digits.replace('.', ''))?.[0].length ?? 0) : 0;
	const step = powerOfTen(zeros - decimals);
	const shifted = (halves: bigint) => ({
		n: exact.n * 2n * step.d + halves * step.n * exact.d,
		d: exact.d * 2n * step.d,
	});
	const [low, high] =
		qualifier === 'nearly' ? [-2n, 0n] : qualifier === 'over' ? [0n, 2n] : [-1n, 1n];
	return { address, value, interval: { low: shifted(low), high: shifted(high) }, entry };
}

function powerOfTen(power: number): { n: bigint; d: bigint } {
	return power < 0 ? { n: 1n, d: 10n ** BigInt(-power) } : { n: 10n ** BigInt(power), d: 1n };
}

function readQualifier(reading: string): 'about' | 'nearly' | 'over' | undefined {
	if (/约\s*\d/.test(reading)) return 'about';
	if (/近\s*\d/.test(reading)) return 'nearly';
	if (/(?:超|超过|逾|不低于|不少于|至少|≥)\s*\d|\d[^，。]{0,3}(?:余|多|以上)/.test(reading))
		return 'over';
	return undefined;
}
