// The tables of the benchmarks. A column says what it shows of a row, and what the site is held to in it.

import { markdownTable } from 'markdown-table';

interface Column<Row> {
	readonly head: string;
	/** Returns a text or a number; NaN is printed as `–`. */
	readonly of: (row: Row) => string | number;
	/** Of a number; 0 where it is left out. */
	readonly decimals?: number;
	/** The most that a number may be. It stands in the head, and a mark behind each number above it. */
	readonly limit?: number;
	/** Whether a row is held to the limit; every row is where it is left out. */
	readonly isHeld?: (row: Row) => boolean;
}

export type Columns<Row> = readonly Column<Row>[];

/** Prints a line for each of `rows`; the first column begins at the left, the others end at the right. */
export function printTable<Row>(title: string, rows: readonly Row[], columns: Columns<Row>): void {
	const heads = columns.map(({ head, limit }) =>
		limit === undefined ? head : `${head} (≤ ${limit})`,
	);
	const cells = rows.map((row) => columns.map((column) => cellOf(column, row)));
	const align = columns.map((_, index) => (index === 0 ? 'l' : 'r'));
	console.log(`\n${title}\n\n${markdownTable([heads, ...cells], { align })}`);
}

function cellOf<Row>({ of, decimals, limit = Infinity, isHeld }: Column<Row>, row: Row): string {
	const value = of(row);
	if (typeof value === 'string') return value;
	if (Number.isNaN(value)) return '–';
	return value.toFixed(decimals) + (value > limit && (isHeld?.(row) ?? true) ? ' ✗' : '');
}

/** Returns the sum of `values`. */
export function sum(values: readonly number[]): number {
	return values.reduce((total, value) => total + value, 0);
}

/** Returns the middle of `values`, or the mean of the two in the middle; NaN when there are none. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const [low = Number.NaN, high = low] = sorted.slice((sorted.length - 1) >> 1);
	return sorted.length % 2 ? low : (low + high) / 2;
}
