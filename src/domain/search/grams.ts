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
	/** Records in which the two characters stand near each other: 能源消耗 for 能耗. */
	readonly near: ReadonlySet<number>;
	readonly isPair: boolean;
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
export function buildGrams({ tokens, postings }: Reading, catalogue: Catalogue): Gram[] {
	const { entries, termGrams } = catalogue;
	const grams = new Map<string, Gram>();
	const placesOf = ({ text }: SearchToken) => postings.get(text) ?? noPostings;
	const add = (key: string, places: Postings, near?: ReadonlySet<number>) => {
		if (grams.has(key)) return;
		const holders = countHolders(key, places, entries);
		grams.set(key, {
			key,
			places,
			near: near ?? new Set(),
			isPair: near !== undefined,
			isUnknown: holders === 0 && places.size === 0,
			weight: weigh(key, holders, entries.length, places.size > 0 || termGrams.has(key)),
		});
	};
	const strays: (readonly [SearchToken, SearchToken])[] = [];
	for (const [token, next] of cutPairs(tokens)) {
		const key = gramKey(token, next);
		const places = placesOf(token);
		if (!next) {
			add(key, places);
			continue;
		}
		const joined = joinPlaces(places, placesOf(next));
		if (joined.size > 0 || standsInTitles(key, catalogue))
			add(key, joined, findNear(places, placesOf(next)));
		else strays.push([token, next]);
	}
	// Two characters that stand side by side nowhere are the end of one word and the start of the next, or an abbreviation.
	const held = [...grams.keys()].join('');
	for (const [token, next] of strays) {
		const strange = [token, next].filter(({ text }) => !held.includes(text));
		const key = gramKey(token, next);
		if (strange.length === 2 || termGrams.has(key))
			add(key, noPostings, findNear(placesOf(token), placesOf(next)));
		else for (const single of strange) add(single.text, placesOf(single));
	}
	return [...grams.values()];
}

/** Whether the index or a title knows two Han characters side by side. */
export function isPairKnown(pair: string, { postings }: Reading, catalogue: Catalogue): boolean {
	const [one = '', other = ''] = [...pair];
	const joined = joinPlaces(postings.get(one) ?? noPostings, postings.get(other) ?? noPostings);
	return joined.size > 0 || standsInTitles(pair, catalogue);
}

/** Whether the two characters of `pair` stand in `text` with one to three between them. */
export function standsShort(pair: string, text: string): boolean {
	const [first = '', second = ''] = [...pair];
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
		if (text.slice(at + 1, at + 1 + farthest).indexOf(second) > 0) return true;
	}
	return false;
}

/** Records in which `next` follows with up to three characters between. */
function findNear(places: Postings, next: Postings): ReadonlySet<number> {
	return new Set(findFollowing(places, next, farthest).keys());
}

/** Places at which `next` follows at once; none for a record that holds both only in its other name. */
function joinPlaces(places: Postings, next: Postings): Postings {
	const joined = new Map<number, readonly number[]>();
	for (const [number, list] of places) {
		const after = next.get(number);
		if (!after) continue;
		const follow = new Set(after);
		const found = list.filter((place) => follow.has(place + 1));
		if (found.length > 0 || (list.length === 0 && after.length === 0)) joined.set(number, found);
	}
	return joined;
}

/** Places of `next` at which it follows one of `places` within `reach`; no record without any. */
export function findFollowing(places: Postings, next: Postings, reach: number): Postings {
	const following = new Map<number, readonly number[]>();
	for (const [number, list] of places) {
		const found = (next.get(number) ?? []).filter((place) =>
			list.some((before) => place > before && place - before <= reach),
		);
		if (found.length > 0) following.set(number, found);
	}
	return following;
}

function standsInTitles(key: string, { entries }: Catalogue): boolean {
	return entries.some(({ cut }) => cut.grams.has(key) || cut.path.has(key));
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
