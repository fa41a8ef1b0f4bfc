// A fault: one wrong thing in the content, said so that its author can mend it.

export interface Fault {
	/** Path from the project's root, with `/`. */
	readonly file: string;
	/** JSON Pointer (`#/rows/2`), `12:4` (line and column) or empty for the whole file. */
	readonly place: string;
	/** What was found, with the values. */
	readonly problem: string;
	/** What the author should do. */
	readonly remedy: string;
}

/** Line 9 comes before line 10, and row 2 before row 10. */
const places = new Intl.Collator('en', { numeric: true });

/** Prints `faults` sorted by file and place, one paragraph each, ready for a terminal. */
export function formatFaults(faults: readonly Fault[]): string {
	const sorted = [...faults].sort(
		(a, b) =>
			compare(a.file, b.file) || places.compare(a.place, b.place) || compare(a.problem, b.problem),
	);
	return sorted.map(formatFault).join('\n\n');
}

function formatFault(fault: Fault): string {
	const separator = fault.place === '' || fault.place.startsWith('#') ? '' : ':';
	return `${fault.file}${separator}${fault.place}\n  ${fault.problem}\n  ${fault.remedy}`;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
