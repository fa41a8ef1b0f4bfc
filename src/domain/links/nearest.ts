// The known ids nearest to a mistyped one, for error messages.

import { distance } from 'fastest-levenshtein';

/** Returns up to three of `known` that `wanted` may have meant, best first; empty when none is near. */
export function findNearest(wanted: string, known: Iterable<string>): string[] {
	const limit = Math.max(2, Math.floor(wanted.length / 2));
	return [...known]
		.map((id) => ({
			id,
			score: id.includes(wanted) || wanted.includes(id) ? 1 : distance(wanted, id),
		}))
		.filter(({ score }) => score <= limit)
		.sort((a, b) => a.score - b.score || (a.id < b.id ? -1 : 1))
		.slice(0, 3)
		.map(({ id }) => id);
}

/** Says what may have been meant: `Did you mean "a" or "b"?`, or `fallback` when nothing is near. */
export function suggest(wanted: string, known: Iterable<string>, fallback: string): string {
	const near = findNearest(wanted, known);
	return near.length > 0 ? `Did you mean ${near.map((id) => `"${id}"`).join(' or ')}?` : fallback;
}
