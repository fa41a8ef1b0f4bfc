// A table on the terminal.

/** Prints `rows` under `heads`; the first column begins at the left, the others end at the right. */
export function printTable(
	title: string,
	heads: readonly string[],
	rows: readonly (readonly string[])[],
): void {
	const widths = heads.map((head, column) =>
		Math.max(head.length, ...rows.map((row) => row[column]?.length ?? 0)),
	);
	const print = (cells: readonly string[]) => {
		const padded = widths.map((width, column) => {
			const cell = cells[column] ?? '';
			return column === 0 ? cell.padEnd(width) : cell.padStart(width);
		});
		console.log(padded.join('  ').trimEnd());
	};
	console.log(`\n${title}`);
	print(heads);
	print(widths.map((width) => '-'.repeat(width)));
	for (const row of rows) print(row);
}

/** Prints kilobytes (1,000 bytes) with one decimal. */
export function kilobytes(bytes: number): string {
	return (bytes / 1000).toFixed(1);
}
