// Mends a query whose words the index does not know: the other script, a word run together with a number, slips.

import type { Catalogue, Entry } from './catalogue.ts';
import { joinPlaces } from './grams.ts';
import { noPostings, type Postings } from './postings.ts';
import { stem, tokenize, type Token } from './query.ts';
import { simplify } from './script.ts';
import { findNearest } from './spelling.ts';
import { nameGrams } from './terms.ts';
import type { TitleView } from './titles.ts';

/** A query as it is asked, and what the index answers. */
export interface Reading {
	readonly query: string;
	readonly tokens: readonly Token[];
	readonly postings: ReadonlyMap<string, Postings>;
}

export interface Mending {
	readonly reading: Reading;
	/** The query as it is searched, where a slip was corrected. */
	readonly corrected?: string | undefined;
}

export interface MendSources {
	readonly catalogue: Catalogue;
	readonly titles: readonly TitleView[];
	readonly loadScript: () => Promise<string>;
	readonly loadWords: () => Promise<readonly string[]>;
	/** Asks the index for the tokens of a query. */
	readonly read: (query: string) => Promise<Reading>;
	/** English words of titles and of the glossary, the most frequent first. */
	readonly words: readonly string[];
	/** Han names of titles and of the glossary. */
	readonly names: readonly string[];
}

/** Returns the query that the index knows more of; slips are left alone where `hasCodes`. */
export async function mendQuery(
	first: Reading,
	hasCodes: boolean,
	sources: MendSources,
): Promise<Mending> {
	const reading = await splitJoined(await readSimplified(first, sources), sources);
	if (hasCodes) return { reading };
	const query = correctHan(reading, sources) ?? (await correctWords(reading, sources));
	if (query === undefined) return { reading };
	const mended = await sources.read(query);
	return { reading: mended, corrected: sameStems(query, reading.query) ? undefined : query };
}

async function readSimplified(reading: Reading, sources: MendSources): Promise<Reading> {
	const { query, tokens, postings } = reading;
	if (!tokens.some(({ text, isHan }) => isHan && isUnknown(text, postings))) return reading;
	const simple = simplify(query, await sources.loadScript());
	return simple === query ? reading : sources.read(simple);
}

/** `SU7` stands in texts as it is; `scope1` does not, but `scope 1` does. */
async function splitJoined(reading: Reading, { catalogue, read }: MendSources): Promise<Reading> {
	const joined = reading.tokens.filter(
		({ text }) =>
			/^[a-z]{2,}\d+$/.test(text) &&
			!nameGrams(catalogue).has(text) &&
			![...(reading.postings.get(text)?.values() ?? [])].some((places) => places.length > 0),
	);
	if (joined.length === 0) return reading;
	let { query } = reading;
	for (const { text } of joined) {
		query = query.replace(new RegExp(text, 'iu'), text.replace(/(?<=[a-z])(?=\d)/, ' '));
	}
	return read(query);
}

/** The query with each unknown English word replaced by the nearest known one; undefined where none is. */
async function correctWords(
	{ query, tokens, postings }: Reading,
	{ words, loadWords }: MendSources,
): Promise<string | undefined> {
	let mended = query;
	for (const { text, isHan } of tokens) {
		if (isHan || !isUnknown(text, postings) || !/^\p{L}{3,}$/u.test(text)) continue;
		const variant = await findVariant(text, words, loadWords);
		if (variant) mended = replaceWord(mended, text, variant);
	}
	return mended === query ? undefined : mended;
}

async function findVariant(
	word: string,
	words: readonly string[],
	loadWords: MendSources['loadWords'],
): Promise<string | undefined> {
	if (words.some((own) => stem(own) === stem(word))) {
		return words.find((own) => own !== word && stem(own) === stem(word));
	}
	const near = findNearest(word, words);
	if (near && near.distance <= 1) return near.word;
	const all = await loadWords();
	const nearer = findNearest(word, all);
	if (nearer && (!near || nearer.distance < near.distance)) return nearer.word;
	return near?.word ?? all.find((own) => word.length > 3 && own.startsWith(word));
}

function replaceWord(query: string, word: string, by: string): string {
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
	return query.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').replace(pattern, by);
}

/** Fewer characters than these have too many names one character away. */
const shortestName = 4;

/**
 * The query with one wrong character of a name put right, 星伙计划 to 星火计划, where that character makes no pair that
 * the index knows; undefined where there is none.
 */
function correctHan(
	reading: Reading,
	{ catalogue, names, titles }: MendSources,
): string | undefined {
	const { query } = reading;
	const named = nameGrams(catalogue);
	const isKnown = (pair: string) => named.has(pair) || isPairKnown(pair, reading, titles);
	for (const [run] of query.matchAll(/\p{Script=Han}{4,}/gu)) {
		for (const name of names) {
			if (name.length < shortestName || name.length > run.length || query.includes(name)) continue;
			for (let from = 0; from + name.length <= run.length; from += 1) {
				const written = run.slice(from, from + name.length);
				const wrong = findSlip(written, name);
				if (wrong < 0) continue;
				const at = from + wrong;
				const pairs = [run.slice(Math.max(0, at - 1), at + 1), run.slice(at, at + 2)];
				if (!pairs.some(isKnown)) return query.replace(written, name);
			}
		}
	}
	return undefined;
}

/** The place of the only character in which two texts of one length differ; -1 where there is not one. */
function findSlip(one: string, other: string): number {
	let slip = -1;
	for (let at = 0; at < one.length; at += 1) {
		if (one[at] === other[at]) continue;
		if (slip >= 0) return -1;
		slip = at;
	}
	return slip;
}

function isPairKnown(pair: string, { postings }: Reading, titles: readonly TitleView[]): boolean {
	const [one = '', other = ''] = [...pair];
	const joined = joinPlaces(postings.get(one) ?? noPostings, postings.get(other) ?? noPostings);
	return joined.size > 0 || titles.some(({ grams, path }) => grams.has(pair) || path.has(pair));
}

function isUnknown(token: string, postings: ReadonlyMap<string, Postings>): boolean {
	return (postings.get(token)?.size ?? 0) === 0;
}

function sameStems(one: string, other: string): boolean {
	const stems = (text: string) =>
		tokenize(text)
			.map((token) => stem(token.text))
			.join(' ');
	return stems(one) === stems(other);
}

/** Returns the English words of titles and of the glossary, in lower case, the most frequent first. */
export function listWords(catalogue: Catalogue, entries: readonly Entry[]): string[] {
	const counts = new Map<string, number>();
	for (const { text, isHan } of [...listTitles(entries), ...listTerms(catalogue)].flatMap(
		tokenize,
	)) {
		if (!isHan && text.length > 2) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** Returns the names in Han characters of titles, then of the glossary, the longest of each first. */
export function listNames(catalogue: Catalogue, entries: readonly Entry[]): string[] {
	const runsOf = (texts: readonly string[]) =>
		texts
			.flatMap((text) => text.match(/\p{Script=Han}{4,}/gu) ?? [])
			.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
	return [...new Set([...runsOf(listTitles(entries)), ...runsOf(listTerms(catalogue))])];
}

function listTitles(entries: readonly Entry[]): string[] {
	return entries.flatMap(({ title, path }) => [title, ...path.slice(-1)]);
}

function listTerms({ terms }: Catalogue): string[] {
	return terms.flatMap(([, term, own, others]) => [term, ...own, ...others]);
}
