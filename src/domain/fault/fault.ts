// A fault: one wrong thing in the content, said so that its author can mend it.

import { faultCodes, type FaultCode } from './fault-codes.ts';

export interface Fault {
	/** Its kind: `kpi/cell-missing`. docs/faults.md explains each. */
	readonly code: FaultCode;
	/** Path from the project's root, with `/`. */
	readonly file: string;
	/** JSON Pointer (`#/rows/2`), `12:4` (line and column) or empty for the whole file. */
	readonly place: string;
	/** What was found, with the values. */
	readonly problem: string;
	/** What the author should do. */
	readonly remedy: string;
}

/** Returns a fault. A number as its `place` is a line; without a `remedy` of its own it has that of its kind. */
export function fault(
	code: FaultCode,
	file: string,
	place: string | number,
	problem: string,
	remedy: string = faultCodes[code].remedy,
): Fault {
	return { code, file, place: typeof place === 'number' ? `${place}:1` : place, problem, remedy };
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

function formatFault({ code, file, place, problem, remedy }: Fault): string {
	return `${joinPlace(file, place)} [${code}]\n  ${problem}\n  ${remedy}`;
}

/** `1 fault`, `12 faults`. */
export function countFaults({ length }: readonly Fault[]): string {
	return `${length} ${length === 1 ? 'fault' : 'faults'}`;
}

/** Returns file and place as an editor opens them: `a.mdx:12:4`, `a.json#/rows/2`. */
export function joinPlace(file: string, place: string): string {
	return file + (place === '' || place.startsWith('#') ? '' : ':') + place;
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
