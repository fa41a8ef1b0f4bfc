// Words that are nearly what was typed, and terms that come near to a query that found nothing.

import type { Entry } from './catalogue.ts';
import { foldText } from './tokens.ts';

/**
 * Returns the nearest of `words` within one slip (two from seven letters on, not both of them letters too many or too few);
 * the first of equals.
 */
export function findNearest(
	word: string,
	words: readonly string[],
): { readonly word: string; readonly distance: number } | undefined {
	const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
	let best: { word: string; distance: number } | undefined;
	for (const known of words) {
		if (Math.abs(known.length - word.length) > Math.min(most, 1) || known[0] !== word[0]) continue;
		const distance = countSlips(word, known, best ? best.distance - 1 : most);
		if (distance > 0 && distance <= most && (!best || distance < best.distance)) {
			best = { word: known, distance };
		}
	}
	return best;
}

/** Terms that are offered at most. */
const mostTerms = 6;

/** Returns the entries of the glossary that come near to `query`, the nearest first. */
export function suggestTerms(query: string, entries: readonly Entry[]): Entry[] {
	const folded = foldText(query).replaceAll(/\s+/g, ' ');
	return entries
		.flatMap((entry) => {
			if (!entry.term) return [];
			const names = [entry.title, ...entry.term.names];
			return [{ entry, score: Math.max(...names.map((name) => compare(folded, foldText(name)))) }];
		})
		.filter(({ score }) => score >= 0.34)
		.sort((a, b) => b.score - a.score || (a.entry.id < b.entry.id ? -1 : 1))
		.slice(0, mostTerms)
		.map(({ entry }) => entry);
}

/** 1 for the same words, 0 for nothing in common. */
function compare(a: string, b: string): number {
	const isHan = /\p{Script=Han}/u.test(a);
	if (isHan !== /\p{Script=Han}/u.test(b)) return 0;
	if (isHan) {
		const one = new Set(a.match(/\p{Script=Han}/gu));
		const other = new Set(b.match(/\p{Script=Han}/gu));
		const shared = [...one].filter((char) => other.has(char)).length;
		return shared < 2 ? 0 : (2 * shared) / (one.size + other.size);
	}
	const longest = Math.max(a.length, b.length);
	return longest === 0 ? 0 : 1 - countSlips(a, b, longest) / longest;
}

/** Letters left out, added, replaced or swapped with their neighbour; more than `most` is `most + 1`. */
function countSlips(a: string, b: string, most: number): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			next.push(cost);
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
