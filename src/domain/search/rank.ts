// Puts the records in order for a query, from the places at which the index finds each of its tokens, and from the
// catalogue. Nothing is fetched for it.

import { buildNamePattern, type Catalogue, type Entry } from './catalogue.ts';
import { foldText, isQuantityWord, stem, tokenize, type Token } from './query.ts';

/** Places of a token in the text of each record, by the record's number; none where only its other name holds it. */
export type Postings = ReadonlyMap<number, readonly number[]>;

export interface Hit {
	readonly entry: Entry;
	readonly score: number;
	/** Share of what the query asks that the record holds in its own words, 0 to 1. */
	readonly own: number;
	/** The same, with terms of the glossary and names in the other language. */
	readonly covered: number;
	/** The query stands there word for word. */
	readonly isLiteral: boolean;
}

export interface RankOptions {
	/** The query, normalised. */
	readonly query: string;
	readonly tokens: readonly Token[];
	readonly postings: ReadonlyMap<string, Postings>;
	readonly catalogue: Catalogue;
	readonly entries: readonly Entry[];
	readonly titles: readonly TitleView[];
}

/** The words of a record's title and path, cut once. */
export interface TitleView {
	readonly grams: ReadonlySet<string>;
	readonly path: ReadonlySet<string>;
	readonly text: string;
	/** Title and path, to find abbreviations in. */
	readonly all: string;
	readonly size: number;
}

/** A unit of comparison: two Han characters side by side, a Han character alone, or a word. */
interface Gram {
	readonly key: string;
	readonly places: ReadonlyMap<number, readonly number[]>;
	/** Records in which the two characters stand near each other: 能源消耗 for 能耗. */
	readonly near: ReadonlySet<number>;
	readonly isPair: boolean;
	readonly isUnknown: boolean;
	/** How much it tells: rare grams tell more. */
	readonly weight: number;
}

const kindWeights = { section: 1, table: 0.75, indicator: 1.05, code: 0.3, term: 0.08 } as const;
/** Words that ask for a figure. */
const quantity =
	/多少|几[个家名人项次]|人数|数量|总数|总量|占比|比例|百分比|\bhow (?:many|much)\b|\bnumber of\b|\bshare of\b|\bpercentage\b|\btotal\b/iu;
/** Words of a row that sums up the others. */
const whole = /总|整体|全部|合计|\b(?:total|overall|all)\b/u;
/** A gram that stands nowhere weighs no more than this, so that a slip does not drown the rest. */
const unknownWeight = 3.5;

/** Cuts the titles of all records. */
export function buildTitleViews(entries: readonly Entry[]): TitleView[] {
	const cache = new Map<string, readonly string[]>();
	const cut = (text: string) => {
		const known = cache.get(text) ?? gramKeys(tokenize(text));
		cache.set(text, known);
		return known;
	};
	return entries.map(({ title, path }) => ({
		grams: new Set(cut(title)),
		path: new Set(path.flatMap(cut)),
		text: foldText(title).replaceAll(/\s+/g, ' '),
		all: foldText([...path.slice(1), title].join(' ')),
		size: cut(title).length,
	}));
}

/** Returns the records that hold anything of the query, best first. */
export function rankRecords(options: RankOptions): Hit[] {
	const { query, tokens, postings, catalogue, entries, titles } = options;
	const grams = buildGrams(tokens, postings, titles, nameGrams(catalogue), entries.length);
	const total = grams.reduce((sum, { weight }) => sum + weight, 0);
	if (total === 0) return [];
	const unknown = new Set(grams.filter((gram) => gram.isUnknown).map(({ key }) => key));
	const holders = new Set(
		entries.flatMap(({ kind, number }) =>
			kind === 'term' && grams.every(({ places }) => places.has(number)) ? [number] : [],
		),
	);
	const terms = findTerms(query, tokens, catalogue, entries.length, unknown, holders);
	const isQuantity =
		quantity.test(query) || tokens.every(({ text, isHan }) => !isHan && /^[\d.]+$/.test(text));
	const folded = foldText(query).replaceAll(/\s+/g, ' ');
	const literal = findLiteral(tokenize(query), postings);
	const all = tokenize(query);
	// A query with words that say nothing by themselves is a quotation.
	const isHan = all.some((token) => token.isHan);
	const isQuotation = all.length > tokens.length && (isHan || tokens.length < 2);
	const literalWeight = isQuotation ? 6 : isHan ? 1.5 : all.length === 2 ? 6 : 2;
	const average = entries.reduce((sum, { words }) => sum + words, 0) / Math.max(1, entries.length);
	const hits: Hit[] = [];
	for (const [number, entry] of entries.entries()) {
		const title = titles[number];
		if (!title) continue;
		const named = terms.byRecord.get(number);
		let score = 0;
		let own = 0;
		let covered = 0;
		let inTitle = 0;
		let above = 0;
		for (const gram of grams) {
			const places = gram.places.get(number);
			const isTitled = title.grams.has(gram.key);
			const isAbove = title.path.has(gram.key);
			const times = places?.length ?? 0;
			const claim = named?.get(gram.key) ?? 0;
			let gain = 0;
			let part = 1;
			if (times > 0) {
				const norm = 0.55 + 0.45 * (entry.words / average);
				gain = (times * 2.2) / (times + 1.2 * norm);
			}
			if (isTitled) {
				gain += entry.kind === 'indicator' ? 1.8 : 1.6;
				inTitle += 1;
			}
			if (isAbove) {
				gain += entry.kind === 'indicator' ? 1.3 : 0.4;
				if (!isTitled) above += 1;
			}
			if (gain > 0) own += gram.weight;
			if (gain === 0) part = 0.8;
			if (claim > 0 && !isTitled) gain += (times > 0 ? 0.5 : 1.3) * claim;
			else if (gain === 0 && places) gain = 0.9;
			if (gain === 0 && gram.isPair) {
				const isShort = standsShort(gram.key, title.all);
				if (isShort || gram.near.has(number)) {
					gain = isShort ? 0.9 : 0.3;
					part = isShort ? 0.6 : 0.35;
				}
			}
			if (gain > 0) covered += gram.weight * part;
			score += gain * gram.weight;
		}
		if (covered === 0) continue;
		const share = covered / total;
		const isLiteral = literal.has(number) || (folded.length > 1 && title.text.includes(folded));
		score *= share ** 2;
		const inHead = entry.kind === 'indicator' ? inTitle + above : inTitle;
		const tightness =
			entry.kind === 'indicator'
				? 0.7 + (0.3 * inTitle) / Math.max(1, title.size)
				: inTitle / Math.max(1, title.size);
		score *= 1 + 0.5 * tightness * Math.min(1, (inHead / grams.length) * 1.2);
		if (title.text === folded) score *= entry.kind === 'indicator' ? 1.7 : 1.5;
		if (isLiteral) score *= literalWeight;
		score *= kindWeights[entry.kind];
		if (entry.kind === 'section' && entry.depth === 1) score *= 0.85;
		if (entry.kind === 'indicator') {
			score *= 0.95 ** entry.path.length;
			if (!entry.value) score *= 0.8;
			else if (isQuantity) score *= (inTitle > 0 ? 1.8 : 1.2) * (whole.test(title.text) ? 1.3 : 1);
			if (!isQuantity) score *= 0.45 + 0.55 * Math.min(1, inTitle / Math.max(1, title.size));
		}
		hits.push({ entry, score, own: own / total, covered: share, isLiteral });
	}
	return hits.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
}

/** Names of the glossary that stand in the query, and the grams that the records they lead to may claim. */
export function findTerms(
	query: string,
	tokens: readonly Token[],
	catalogue: Catalogue,
	recordCount: number,
	unknown: ReadonlySet<string> = new Set(),
	/** Terms that hold all of the query in their names. */
	holders: ReadonlySet<number> = new Set(),
): {
	readonly numbers: readonly number[];
	readonly byRecord: ReadonlyMap<number, ReadonlyMap<string, number>>;
} {
	const folded = foldText(query);
	const first = recordCount - catalogue.terms.length;
	const numbers: number[] = [];
	const byRecord = new Map<number, Map<string, number>>();
	const wanted = new Set(gramKeys(tokens));
	const isExact = (name: string) => foldText(name).replaceAll(/\s+/g, ' ') === folded;
	const hasExact = catalogue.terms.some(([, term, own, others]) =>
		[term, ...own, ...others].some(isExact),
	);
	for (const [index, [, term, own, others, targets]] of catalogue.terms.entries()) {
		const spans = [term, ...own, ...others].filter((name) => stands(name, folded));
		const names = [term, ...own, ...others];
		const strange =
			unknown.size === 0
				? []
				: names.flatMap((name) => gramKeys(tokenize(name))).filter((key) => unknown.has(key));
		const isHolder = !hasExact && holders.has(first + index);
		const isFound = spans.length > 0 || isHolder;
		if (!isFound && strange.length === 0) continue;
		if (isFound) numbers.push(first + index);
		const keys = [
			...strange,
			...(isHolder ? wanted : []),
			...spans.flatMap((name) => gramKeys(tokenize(name))).filter((key) => wanted.has(key)),
		];
		for (const [place, target] of [first + index, ...targets].entries()) {
			const claimed = byRecord.get(target) ?? new Map<string, number>();
			const strength = (1 - 0.02 * Math.min(20, place)) * (spans.some(isExact) ? 1.3 : 1);
			for (const key of keys) claimed.set(key, Math.max(strength, claimed.get(key) ?? 0));
			byRecord.set(target, claimed);
		}
	}
	return { numbers, byRecord };
}

const nameCache = new WeakMap<Catalogue, ReadonlySet<string>>();

/** The grams of all names of the glossary. */
function nameGrams(catalogue: Catalogue): ReadonlySet<string> {
	const known = nameCache.get(catalogue);
	if (known) return known;
	const grams = new Set(
		catalogue.terms.flatMap(([, term, own, others]) =>
			[term, ...own, ...others].flatMap((name) => gramKeys(tokenize(name))),
		),
	);
	nameCache.set(catalogue, grams);
	return grams;
}

const patterns = new Map<string, RegExp>();

function stands(name: string, folded: string): boolean {
	if (name.length < 2) return false;
	const pattern = patterns.get(name) ?? buildNamePattern(name);
	patterns.set(name, pattern);
	return pattern.test(folded);
}

function buildGrams(
	tokens: readonly Token[],
	postings: ReadonlyMap<string, Postings>,
	titles: readonly TitleView[],
	named: ReadonlySet<string>,
	count: number,
): Gram[] {
	const grams = new Map<string, Gram>();
	const add = (
		key: string,
		places: ReadonlyMap<number, readonly number[]>,
		near?: ReadonlySet<number>,
	) => {
		if (grams.has(key)) return;
		let holders = 0;
		for (const [number, { grams: titled }] of titles.entries()) {
			if ((places.get(number)?.length ?? 0) > 0 || titled.has(key)) holders += 1;
		}
		const rarity = Math.log(1 + (count - holders + 0.5) / (holders + 0.5));
		const known =
			holders === 0 ? (places.size > 0 || named.has(key) ? 4.5 : unknownWeight) : rarity;
		const weight = isQuantityWord(key) ? known * 0.4 : known;
		grams.set(key, {
			key,
			places,
			near: near ?? new Set(),
			isPair: near !== undefined,
			isUnknown: holders === 0 && places.size === 0,
			weight,
		});
	};
	const boundaries: (readonly [Token, Token])[] = [];
	const placesOf = (token: Token): Postings =>
		postings.get(token.text) ?? new Map<number, readonly number[]>();
	for (const [index, token] of tokens.entries()) {
		const next = tokens[index + 1];
		const places = placesOf(token);
		if (!token.isHan) add(stem(token.text), places);
		else if (next?.isHan && next.run === token.run) {
			const key = token.text + next.text;
			const after = placesOf(next);
			const joined = joinPlaces(places, after);
			if (joined.size === 0 && !titles.some((title) => title.grams.has(key) || title.path.has(key)))
				boundaries.push([token, next]);
			else add(key, joined, findNear(places, after));
		} else if (!(tokens[index - 1]?.isHan && tokens[index - 1]?.run === token.run))
			add(token.text, places);
	}
	// Two characters that stand side by side nowhere are the end of one word and the start of the next, or an abbreviation.
	const held = [...grams.keys()].join('');
	for (const [token, next] of boundaries) {
		const strange = [token, next].filter(({ text }) => !held.includes(text));
		if (strange.length === 2 || named.has(token.text + next.text))
			add(token.text + next.text, new Map(), findNear(placesOf(token), placesOf(next)));
		else for (const own of strange) add(own.text, placesOf(own));
	}
	return [...grams.values()];
}

/** Places at which `next` follows at once; none for a record that holds both only in its other name. */
function joinPlaces(
	places: Postings,
	next: Postings | undefined,
): ReadonlyMap<number, readonly number[]> {
	const joined = new Map<number, readonly number[]>();
	for (const [number, list] of places) {
		const after = next?.get(number);
		if (!after) continue;
		if (list.length === 0 && after.length === 0) {
			joined.set(number, []);
			continue;
		}
		const follow = new Set(after);
		const found = list.filter((place) => follow.has(place + 1));
		if (found.length > 0) joined.set(number, found);
	}
	return joined;
}

/** Records in which `next` follows after one to three characters. */
function findNear(places: Postings, next: Postings | undefined): ReadonlySet<number> {
	const near = new Set<number>();
	for (const [number, list] of places) {
		const after = next?.get(number);
		if (after && list.some((place) => after.some((other) => other > place && other - place <= 4)))
			near.add(number);
	}
	return near;
}

/** Whether the two characters of `pair` stand in `text` with one to three between them. */
function standsShort(pair: string, text: string): boolean {
	const [first = '', second = ''] = [...pair];
	for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
		const after = text.slice(at + 1, at + 5).indexOf(second);
		if (after > 0) return true;
	}
	return false;
}

/** Records that hold all tokens one after the other. */
function findLiteral(
	tokens: readonly Token[],
	postings: ReadonlyMap<string, Postings>,
): ReadonlySet<number> {
	const [first, ...rest] = tokens;
	if (!first || rest.length === 0) return new Set();
	let ends = new Map(postings.get(first.text) ?? []);
	let before = first;
	for (const token of rest) {
		const own = postings.get(token.text);
		const reach = token.isHan && before.isHan ? 1 : 2;
		const next = new Map<number, readonly number[]>();
		for (const [number, list] of ends) {
			const places = own?.get(number);
			if (!places) continue;
			const found = places.filter((place) =>
				list.some((end) => place > end && place - end <= reach),
			);
			if (found.length > 0) next.set(number, found);
		}
		ends = next;
		before = token;
	}
	return new Set(ends.keys());
}

function gramKeys(tokens: readonly Token[]): string[] {
	const keys: string[] = [];
	for (const [index, token] of tokens.entries()) {
		const next = tokens[index + 1];
		const before = tokens[index - 1];
		if (!token.isHan) keys.push(stem(token.text));
		else if (next?.isHan && next.run === token.run) keys.push(token.text + next.text);
		else if (!(before?.isHan && before.run === token.run)) keys.push(token.text);
	}
	return keys;
}
