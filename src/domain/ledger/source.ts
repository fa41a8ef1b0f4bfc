// Compares the ledger, the tables and the Chinese text with the source's own lines.

import type { Qualifier } from '../../schemas/lists.ts';
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

/** Words that stand before a number, or behind it, and say that it is round or a bound. */
const qualifierWords: readonly (readonly [Qualifier, before: string, behind?: string])[] = [
	['not-more-than', '不超过|不高于|至多'],
	['not-less-than', '不低于|不少于|至少'],
	['more-than', '超过|超|逾', '余|多'],
	['less-than', '低于'],
	['about', '约为?'],
	['nearly', '接近|近'],
];

/** Returns the numbers of `line` that it prints as round or as a bound, ungrouped. */
export function sourceQualifiers(line: string): [number: string, Qualifier][] {
	const text = normalizeSource(line);
	return findNumbers(text).flatMap(({ text: number, index }) => {
		const [before, after] = [text.slice(0, index), text.slice(index + number.length)];
		const found = qualifierWords.find(
			([, ahead, behind]) =>
				new RegExp(`(?:${ahead})$`).test(before) ||
				(behind && new RegExp(`^(?:${behind})`).test(after)),
		);
		return found ? [[number, found[0]] as [string, Qualifier]] : [];
	});
}

/** Whether the Chinese `text` has a word for `qualifier`. */
export function hasQualifier(text: string, qualifier: Qualifier): boolean {
	const [, ...words] = qualifierWords.find(([name]) => name === qualifier) ?? [];
	return new RegExp(words.join('|')).test(text);
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
