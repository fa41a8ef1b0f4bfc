// Terms that come near to a query that found nothing.

import type { Catalogue } from './catalogue.ts';
import { foldText } from './query.ts';
import { countSlips } from './spelling.ts';

/** Returns the ids and names of at most `most` glossary terms, the nearest first. */
export function suggestTerms(
	query: string,
	{ terms }: Catalogue,
	most: number,
): { readonly id: string; readonly term: string }[] {
	const folded = foldText(query).replaceAll(/\s+/g, ' ');
	return terms
		.map(([id, term, own, others]) => ({
			id,
			term,
			score: Math.max(...[term, ...own, ...others].map((name) => compare(folded, foldText(name)))),
		}))
		.filter(({ score }) => score >= 0.34)
		.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
		.slice(0, most)
		.map(({ id, term }) => ({ id, term }));
}

/** 1 for the same words, 0 for nothing in common. */
function compare(a: string, b: string): number {
	if (/\p{Script=Han}/u.test(a) !== /\p{Script=Han}/u.test(b)) return 0;
	if (/\p{Script=Han}/u.test(a)) {
		const own = new Set(a.match(/\p{Script=Han}/gu));
		const other = new Set(b.match(/\p{Script=Han}/gu));
		const shared = [...own].filter((char) => other.has(char)).length;
		return shared < 2 ? 0 : (2 * shared) / (own.size + other.size);
	}
	const longest = Math.max(a.length, b.length);
	return longest === 0 ? 0 : 1 - countSlips(a, b, longest) / longest;
}
