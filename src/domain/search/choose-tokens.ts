// Which tokens of a query the index is asked for.

import type { Catalogue } from './catalogue.ts';
import { readTokens, tokenize, type Token } from './query.ts';

/** Each Han character costs the reader a piece of the index. */
const mostHan = 10;
const mostWords = 10;
/** A longer query is not sought word for word. */
const longestLiteral = 6;

/** The tokens that say what is sought: of a long query the characters that are rare in titles, and the longest words. */
export function chooseTokens(query: string, catalogue: Catalogue): Token[] {
	const all = tokenize(query);
	const tokens = all.length <= 2 ? all : readTokens(query, catalogue.names);
	const titles = catalogue.sections.map(([, , title]) => title).join('');
	const count = (char: string) => titles.split(char).length;
	const pick = (isHan: boolean, most: number, compare: (a: string, b: string) => number) => {
		const own = [
			...new Set(tokens.filter((token) => token.isHan === isHan).map(({ text }) => text)),
		];
		return own.length > most ? own.toSorted(compare).slice(0, most) : own;
	};
	const kept = new Set([
		...pick(true, mostHan, (a, b) => count(a) - count(b)),
		...pick(false, mostWords, (a, b) => b.length - a.length),
	]);
	return tokens.filter(({ text }) => kept.has(text));
}

/** All tokens of a short query, which may be sought word for word. */
export function literalTokens(query: string): Token[] {
	const all = tokenize(query);
	return all.length <= longestLiteral ? all : [];
}
