// What a query asks, piece by piece, and where each piece stands: two Han characters side by side, one alone, or a stem.

import type { Catalogue, Entry } from './catalogue.ts';
import { cutPairs, gramKey, type SearchToken } from './tokens.ts';

/** Places of a token in the text of each record, by the record's number; none where only its other name holds it. */
export type Postings = ReadonlyMap<number, readonly number[]>;

/** A token that the index does not have. */
export const noPostings: Postings = new Map();

/** A query as it is asked, and what the index answers for each of its tokens. */
export interface Reading {
	readonly query: string;
	readonly tokens: readonly SearchToken[];
	readonly postings: ReadonlyMap<string, Postings>;
}

export interface Gram {
	readonly key: string;
	readonly places: Postings;
	/** Where two characters stand near each other, 能源消耗 for 能耗: in texts, and what finds them so in a title. */
	readonly near: Postings;
	readonly short: RegExp | undefined;
	readonly isUnknown: boolean;
	/** How much it tells: rare grams tell more. */
	readonly weight: number;
}

/** A gram that stands nowhere weighs no more than this, so that a slip does not drown the rest. */
const unknownWeight = 3.5;
/** One that only the glossary or a name in the other language knows: as much as one that a few records hold. */
const namedWeight = 4.5;
/** 占比, "share": it says that a figure is sought, not which. */
const quantityShare = 0.4;
/** An abbreviation takes a character of each word, and a word has two to four: 能耗 for 能源消耗. */
const farthest = 4;

/** Makes the grams of a query. */
export function buildGrams(reading: Reading, catalogue: Catalogue): Gram[] {
	const { entries, termGrams } = catalogue;
	const grams = new Map<string, Gram>();
	const placesOf = ({ text }: SearchToken) => reading.postings.get(text) ?? noPostings;
	const add = (token: SearchToken, next?: SearchToken) => {
		const key = gramKey(token, next);
		if (grams.has(key)) return;
		const follow = (other: SearchToken, reach: number) =>
			findFollowing(placesOf(token), placesOf(other), reach);
		const places = next ? follow(next, 1) : placesOf(token);
		const holders = countHolders(key, places, entries);
		grams.set(key, {
			key,
			places,
			near: next ? follow(next, farthest) : noPostings,
			short: next && shortPattern(token.text, next.text),
			isUnknown: holders === 0 && places.size === 0,
			weight: weigh(key, holders, entries.length, places.size > 0 || termGrams.has(key)),
		});
	};
	const strays: (readonly [SearchToken, SearchToken])[] = [];
	for (const [token, next] of cutPairs(reading.tokens)) {
		if (!next || isPairKnown(token.text + next.text, reading, catalogue)) add(token, next);
		else strays.push([token, next]);
	}
	// Two characters that stand side by side nowhere are the end of one word and the start of the next, or an abbreviation.
	const held = [...grams.keys()].join('');
	for (const [token, next] of strays) {
		const strange = [token, next].filter(({ text }) => !held.includes(text));
		if (strange.length === 2 || termGrams.has(gramKey(token, next))) add(token, next);
		else for (const single of strange) add(single);
	}
	return [...grams.values()];
}

/** Whether the index or a title knows two Han characters side by side. */
export function isPairKnown(pair: string, { postings }: Reading, { entries }: Catalogue): boolean {
	return findPair(pair, postings).size > 0 || isTitled(pair, entries);
}

/** Whether a text of the report has what `key` stands for, or a title: not only what it is looked for under. */
export function isWritten(key: string, { postings }: Reading, { entries }: Catalogue): boolean {
	const places = /^\p{Script=Han}{2}$/u.test(key)
		? findPair(key, postings)
		: (postings.get(key) ?? noPostings);
	return keepWritten(places, entries).size > 0 || isTitled(key, entries);
}

/** The places of each token that readers see. */
export function readWritten(
	{ postings }: Pick<Reading, 'postings'>,
	{ entries }: Pick<Catalogue, 'entries'>,
): Reading['postings'] {
	return new Map([...postings].map(([token, places]) => [token, keepWritten(places, entries)]));
}

/** Those of `places` that readers see. */
function keepWritten(places: Postings, entries: readonly Entry[]): Postings {
	return new Map(
		[...places].flatMap(([number, list]) => {
			const end = entries[number]?.end ?? Number.POSITIVE_INFINITY;
			const seen = list.filter((place) => place < end);
			return seen.length > 0 || list.length === 0 ? [[number, seen] as const] : [];
		}),
	);
}

function findPair(pair: string, postings: Reading['postings']): Postings {
	const [places = noPostings, next = noPostings] = [...pair].map((char) => postings.get(char));
	return findFollowing(places, next, 1);
}

function isTitled(key: string, entries: readonly Entry[]): boolean {
	return entries.some(({ cut }) => cut.grams.has(key) || cut.path.has(key));
}

/** Finds two characters with one to three between them. */
function shortPattern(one: string, other: string): RegExp {
	return new RegExp(`${one}(?!${other}).{1,${String(farthest - 1)}}${other}`, 'u');
}

/** Places of `next` at which it follows one of `places` within `reach`; none for a record that holds both only in its other name. */
export function findFollowing(places: Postings, next: Postings, reach: number): Postings {
	const following = new Map<number, readonly number[]>();
	for (const [number, list] of places) {
		const after = next.get(number);
		if (!after) continue;
		const found = after.filter((place) =>
			list.some((before) => place > before && place - before <= reach),
		);
		if (found.length > 0 || list.length + after.length === 0) following.set(number, found);
	}
	return following;
}

function countHolders(key: string, places: Postings, entries: readonly Entry[]): number {
	return entries.filter(
		({ cut, number }) => (places.get(number)?.length ?? 0) > 0 || cut.grams.has(key),
	).length;
}

/** The inverse document frequency of BM25 for what texts hold. */
function weigh(key: string, holders: number, count: number, isNamed: boolean): number {
	const known = isNamed ? namedWeight : unknownWeight;
	const weight = holders === 0 ? known : Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
	return quantityWord.test(key) ? weight * quantityShare : weight;
}

/** A gram that says only that a figure is sought. */
const quantityWord =
	/^(?:人数|数量|总数|总量|占比|比例|百分|分比|number|share|percent|percentag|total)$/;
