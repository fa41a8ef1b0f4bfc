// The tables of the benchmarks, and what the site is held to in them.

export const targets = {
	/** Compressed kilobytes of a chapter's page above the same text as plain HTML. */
	aboveText: 14,
	/** Compressed kilobytes of JavaScript on a chapter's page. */
	script: 5,
	requests: 6,
	layoutShift: 0,
	/** Build time against a bare Astro site of the same text with the same Markdown pipeline. */
	wallRatio: 1.15,
	/** Growth of the build's cost with the number of chapters; 1 is linear, the rest is noise. */
	growth: 1.05,
	/** Build time of a section of a further chapter against the mean of those that are there. */
	sectionRatio: 1.5,
	/** Most megabytes of memory that one process of a build may hold. */
	memory: 2000,
} as const;

/** Returns `value` with `decimals`, `–` for NaN, and a mark behind it where it is above `limit`. */
export function cell(value: number, decimals: number, limit = Number.POSITIVE_INFINITY): string {
	if (Number.isNaN(value)) return '–';
	return `${value.toFixed(decimals)}${value > limit ? ' ✗' : ''}`;
}

/** Prints `rows` under `heads`; the first column begins at the left, the others end at the right. */
export function printTable(
	title: string,
	heads: readonly string[],
	rows: readonly (readonly string[])[],
): void {
	const widths = heads.map((head, column) =>
		Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const rule = widths.map((width) => '-'.repeat(width));
	console.log(`\n${title}`);
	for (const row of [heads, rule, ...rows]) {
		const cells = widths.map((width, column) => {
			const text = row[column] ?? '';
			return column === 0 ? text.padEnd(width) : text.padStart(width);
		});
		console.log(cells.join('  ').trimEnd());
	}
}

/** Returns the middle of `values`, or the mean of the two in the middle; NaN when there are none. */
export function median(values: readonly number[]): number {
	const sorted = values.toSorted((a, b) => a - b);
	const [low = Number.NaN, high = low] = sorted.slice((sorted.length - 1) >> 1);
	return sorted.length % 2 ? low : (low + high) / 2;
}
