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
		.replaceAll(/https?:\S+/g, '')
		.normalize('NFKC');
	return findNumbers(text).map(({ text: number }) => number.replaceAll(',', ''));
}

/**
 * Returns the stretches of `text` that stand in `source` word for word with at least `length` Han characters. Both are
 * compared without white space; punctuation and digits may stand between the characters.
 */
export function sharedRuns(text: string, source: string, length: number): string[] {
	const normalized = normalizeSource(text);
	const other = normalizeSource(source);
	const runs: string[] = [];
	for (let from = 0; from < normalized.length;) {
		let to = from + length;
		if (to > normalized.length) break;
		if (!other.includes(normalized.slice(from, to))) {
			from++;
			continue;
		}
		while (to < normalized.length && other.includes(normalized.slice(from, to + 1))) to++;
		const run = normalized.slice(from, to);
		if ((run.match(/\p{Script=Han}/gu) ?? []).length < length) {
			from++;
			continue;
		}
		runs.push(run);
		from = to;
	}
	return runs;
}
