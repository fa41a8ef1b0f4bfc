// What a query is compared by: two Han characters side by side, a Han character alone, or an English stem.

import { findNear } from './abbreviation.ts';
import { isQuantityWord, stem, type Token } from './query.ts';
import { noPostings, type Postings } from './postings.ts';

/** A record's title, cut into grams. */
export interface CutTitle {
	readonly grams: ReadonlySet<string>;
	/** Grams of the titles above it. */
	readonly path: ReadonlySet<string>;
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

/** Returns the keys of the grams of `tokens`, in their order. */
export function gramKeys(tokens: readonly Token[]): string[] {
	return cutPairs(tokens).map(([token, next]) => keyOf(token, next));
}

/** Makes the grams of a query. `named` are those of the glossary's names. */
export function buildGrams(
	tokens: readonly Token[],
	postings: ReadonlyMap<string, Postings>,
	titles: readonly CutTitle[],
	named: ReadonlySet<string>,
): Gram[] {
	const grams = new Map<string, Gram>();

	const placesOf = ({ text }: Token) => postings.get(text) ?? noPostings;
	const add = (key: string, places: Postings, near?: ReadonlySet<number>) => {
		if (grams.has(key)) return;
		const holders = countHolders(key, places, titles);
		grams.set(key, {
			key,
			places,
			near: near ?? new Set(),
			isPair: near !== undefined,
			isUnknown: holders === 0 && places.size === 0,
			weight: weigh(key, holders, titles.length, places.size > 0 || named.has(key)),
		});
	};
	const strays: (readonly [Token, Token])[] = [];
	for (const [token, next] of cutPairs(tokens)) {
		const key = keyOf(token, next);
		const places = placesOf(token);
		if (!next) {
			add(key, places);
			continue;
		}
		const joined = joinPlaces(places, placesOf(next));
		const isKnown =
			joined.size > 0 || titles.some((own) => own.grams.has(key) || own.path.has(key));
		if (isKnown) add(key, joined, findNear(places, placesOf(next)));
		else strays.push([token, next]);
	}
	// Two characters that stand side by side nowhere are the end of one word and the start of the next, or an abbreviation.
	const held = [...grams.keys()].join('');
	for (const [token, next] of strays) {
		const strange = [token, next].filter(({ text }) => !held.includes(text));
		const key = keyOf(token, next);
		if (strange.length === 2 || named.has(key))
			add(key, noPostings, findNear(placesOf(token), placesOf(next)));
		else for (const own of strange) add(own.text, placesOf(own));
	}
	return [...grams.values()];
}

/** Each token with the one that it makes a pair with; a Han character that ends a run is in the pair before. */
function cutPairs(tokens: readonly Token[]): (readonly [Token, Token | undefined])[] {
	const joins = (one: Token | undefined, other: Token | undefined) =>
		one?.isHan === true && other?.isHan === true && one.run === other.run;
	return tokens.flatMap((token, index) => {
		const next = tokens[index + 1];
		if (joins(token, next)) return [[token, next] as const];
		return joins(tokens[index - 1], token) ? [] : [[token, undefined] as const];
	});
}

function keyOf(token: Token, next: Token | undefined): string {
	if (next) return token.text + next.text;
	return token.isHan ? token.text : stem(token.text);
}

function countHolders(key: string, places: Postings, titles: readonly CutTitle[]): number {
	return titles.filter(
		({ grams }, number) => (places.get(number)?.length ?? 0) > 0 || grams.has(key),
	).length;
}

/** The inverse document frequency of BM25 for what texts hold. */
function weigh(key: string, holders: number, count: number, isNamed: boolean): number {
	const known = isNamed ? namedWeight : unknownWeight;
	const weight = holders === 0 ? known : Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
	return isQuantityWord(key) ? weight * quantityShare : weight;
}

/** Places at which `next` follows at once; none for a record that holds both only in its other name. */
export function joinPlaces(places: Postings, next: Postings): Postings {
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
