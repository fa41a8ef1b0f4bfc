// What is known of the records before any query: the words of their titles and the names of the glossary, cut once.

import type { Catalogue, Entry, TermLinks } from './catalogue.ts';
import { foldText, gramKey, gramKeys, tokenize, type SearchToken } from './tokens.ts';

export interface Lexicon {
	readonly catalogue: Catalogue;
	/** Of the records, in their order. */
	readonly titles: readonly CutTitle[];
	readonly terms: readonly Term[];
	/** Grams of all these names. */
	readonly termGrams: ReadonlySet<string>;
	/** English words of titles and of the glossary, in lower case, the most frequent first. */
	readonly words: readonly string[];
	/** Names in Han characters of titles, then of the glossary, the longest of each first. */
	readonly hanNames: readonly string[];
}

/** A record's title, with those above it. */
export interface CutTitle {
	readonly grams: ReadonlySet<string>;
	/** Grams of the titles above it. */
	readonly path: ReadonlySet<string>;
	/** The title, folded. */
	readonly text: string;
	/** Title and path, folded, to find abbreviations in. */
	readonly all: string;
	/** How many grams the title has, 1 at least. */
	readonly size: number;
}

/** An entry of the glossary: its number, where it leads, and its names. */
export interface Term extends Pick<TermLinks, 'targets' | 'sure'> {
	readonly number: number;
	readonly names: readonly TermName[];
}

export interface TermName {
	/** See `stemKey`. */
	readonly key: string;
	readonly grams: readonly string[];
}

/** Cuts the titles and the glossary of `catalogue`. */
export function buildLexicon(catalogue: Catalogue): Lexicon {
	const { entries } = catalogue;
	const titles = entries.flatMap(({ title, path }) => [title, ...path.slice(-1)]);
	const names = entries.flatMap(({ title, term }) => (term ? [title, ...term.names] : []));
	const terms = entries.flatMap(({ number, title, term }): Term[] => {
		if (!term) return [];
		const { names, targets, sure } = term;
		const long = [title, ...names].filter((name) => name.length > 1);
		return [{ number, names: long.map(cutName), targets, sure }];
	});
	return {
		catalogue,
		titles: cutTitles(entries),
		terms,
		termGrams: new Set(terms.flatMap((term) => term.names.flatMap(({ grams }) => grams))),
		words: listWords([...titles, ...names]),
		hanNames: [...new Set([...listRuns(titles), ...listRuns(names)])],
	};
}

/** The stems of `tokens` between spaces, so that one name is found in another by its whole words. */
export function stemKey(tokens: readonly SearchToken[]): string {
	return ` ${tokens.map((token) => gramKey(token)).join(' ')} `;
}

/** “Non-hazardous waste” is not about what is hazardous. */
const negated = /\bnon-\w+/giu;

/** Cuts the titles of all records. */
export function cutTitles(entries: readonly Pick<Entry, 'title' | 'path'>[]): CutTitle[] {
	const cache = new Map<string, readonly string[]>();
	const cut = (text: string) => {
		const known = cache.get(text) ?? gramKeys(tokenize(text.replaceAll(negated, ' ')));
		cache.set(text, known);
		return known;
	};
	return entries.map(({ title, path }) => ({
		grams: new Set(cut(title)),
		path: new Set(path.flatMap(cut)),
		text: foldText(title)
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/(?<=\bnon)-/g, '—'),
		all: foldText([...path.slice(1), title].join(' ')),
		size: Math.max(1, cut(title).length),
	}));
}

function cutName(name: string): TermName {
	const tokens = tokenize(name);
	return { key: stemKey(tokens), grams: gramKeys(tokens) };
}

function listWords(texts: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const { text, isHan } of texts.flatMap(tokenize)) {
		if (!isHan && text.length > 2) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** A name that a slip may be mended by. Fewer characters than these have too many names one character away. */
export const hanName = /\p{Script=Han}{4,}/gu;

function listRuns(texts: readonly string[]): string[] {
	return texts
		.flatMap((text) => text.match(hanName) ?? [])
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
