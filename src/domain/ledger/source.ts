// Compares the ledger, the tables and the Chinese text with the source's own lines.

import { findNumbers } from './numbers.ts';

const superscripts = /[⁰¹²³⁴⁵⁶⁷⁸⁹]/g;

/** Returns `text` in the form that comparisons use: NFKC, no footnote marks, no white space, `|` between cells, no grouping, lower case. */
export function normalizeSource(text: string): string {
	return text
		.replaceAll(superscripts, '')
		.normalize('NFKC')
		.replaceAll(/(?<=\d),(?=\d{3})/g, '')
		.replaceAll('\t', '|')
		.replaceAll(/\s+/g, '')
		.toLowerCase();
}

/** Whether `value` (as printed) stands in `line`, digits not as part of a longer number. */
export function standsInLine(value: string, line: string): boolean {
	const wanted = normalizeSource(value);
	const text = normalizeSource(line);
	for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
		const before = /^\d/.test(wanted) && /[\d]$|\d\.$/.test(text.slice(0, at));
		const after = /\d$/.test(wanted) && /^\d|^\.\d/.test(text.slice(at + wanted.length));
		if (!before && !after) return true;
	}
	return false;
}

/** The numbers printed in `line`, ungrouped, without footnote marks and addresses. */
export function sourceNumbers(line: string): string[] {
	const text = line
		.replaceAll(superscripts, '')
		.replaceAll(/https?:[!-~]+/g, '')
		.normalize('NFKC');
	return findNumbers(text).map(({ text: number }) => number.replaceAll(',', ''));
}

/**
 * Returns the stretches of `text` that stand in `source` with the same `length` or more letters, digits and Han characters in a
 * row, whatever the marks and spaces between them: a moved comma hides no copy.
 */
export function sharedRuns(text: string, source: string, length: number): string[] {
	const written = bareSigns(text);
	const other = bareSigns(source);
	const runs: string[] = [];
	for (let from = 0; from + length <= written.length;) {
		let to = from + length;
		if (!other.includes(written.slice(from, to))) {
			from++;
			continue;
		}
		while (to < written.length && other.includes(written.slice(from, to + 1))) to++;
		runs.push(written.slice(from, to));
		from = to;
	}
	return runs;
}

function bareSigns(text: string): string {
	return normalizeSource(text).replaceAll(/[^\p{L}\p{N}]/gu, '');
}
