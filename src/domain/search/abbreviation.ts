// Two Han characters that stand for longer words, 能耗 for 能源消耗: in a title, and by their places in a text.

import type { Postings } from './postings.ts';

/** An abbreviation takes a character of each word, and a word has two to four. */
const farthest = 4;

/** Whether the two characters of `pair` stand in `text` with one to three between them. */
export function standsShort(pair: string, text: string): boolean {
	const [first = '', second = ''] = [...pair];
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
		if (text.slice(at + 1, at + 1 + farthest).indexOf(second) > 0) return true;
	}
	return false;
}

/** Records in which `next` follows with up to three characters between. */
export function findNear(places: Postings, next: Postings): ReadonlySet<number> {
	const near = new Set<number>();
	for (const [number, list] of places) {
		const after = next.get(number) ?? [];
		if (list.some((place) => after.some((other) => other > place && other - place <= farthest)))
			near.add(number);
	}
	return near;
}
