// Which records hold a query word for word.

import type { Postings } from './postings.ts';
import type { Token } from './query.ts';

/** Between words of other scripts one place may be left out: the index counts a sign as a place. */
const reachOfWords = 2;

/** Returns the numbers of the records that hold all `tokens` one after the other; none for a single token. */
export function findLiteral(
	tokens: readonly Token[],
	postings: ReadonlyMap<string, Postings>,
): ReadonlySet<number> {
	const [first, ...rest] = tokens;
	if (!first || rest.length === 0) return new Set();
	let ends: Postings = postings.get(first.text) ?? new Map<number, readonly number[]>();
	let before = first;
	for (const token of rest) {
		const own = postings.get(token.text);
		const reach = token.isHan && before.isHan ? 1 : reachOfWords;
		const next = new Map<number, readonly number[]>();
		for (const [number, list] of ends) {
			const found = (own?.get(number) ?? []).filter((place) =>
				list.some((end) => place > end && place - end <= reach),
			);
			if (found.length > 0) next.set(number, found);
		}
		ends = next;
		before = token;
	}
	return new Set(ends.keys());
}
