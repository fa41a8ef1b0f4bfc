// What decides the order of the results: how much of a query a record holds, from the places at which the index finds each
// of its tokens and from the catalogue; then the codes that it names, then the words as they are typed. The weights were set
// by the query sets of tests/search/: `npm run bench:search`.

import type { Catalogue, Entry } from './catalogue.ts';
import { findClaims, sureClaim } from './claims.ts';
import {
	buildGrams,
	findFollowing,
	noPostings,
	readWritten,
	type Gram,
	type Postings,
	type Reading,
} from './grams.ts';
import { foldText, tokenize, type SearchToken } from './tokens.ts';

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

/** What the query is after. */
interface Aim {
	readonly folded: string;
	readonly isQuantity: boolean;
	readonly gramCount: number;
}

/** A code or a term answers only who asks for it; a table's rows answer better than the table. */
const kindWeights = {
	section: 1,
	table: 0.75,
	indicator: 0.95,
	code: 0.3,
	term: 0.08,
	page: 0.7,
} as const;
const contentIndexWeight = 0.3;
/** Words that ask for a figure. */
const quantity =
	/多少|几[个家名人项次]|人数|数量|总数|总量|占比|比例|百分比|\bhow (?:many|much)\b|\bnumber of\b|\bshare of\b|\bpercentage\b|\b(?:total|amount of|generated|average|tonnes|[mk]wh)\b|(?<![质能流])量(?![\p{Script=Han}])/iu;
/** Words of a row that sums up the others. */
const whole = /总|整体|全部|合计|\b(?:total|overall|all)\b/u;

/** What is the opposite of what was asked stands last. */
const oppositeWeight = 0.05;
/** A name of the glossary is sought for what it means, not where it stands. */
const nameWeight = 1.2;
/** The glossary's order of the records that its term is sure of holds, unless their words differ much. */
const leadWeight = 0.6;

/**
 * Returns the records that hold anything of the query, best first, whether the whole query is a name of the glossary, and
 * what the glossary claims for each record: see `findClaims`.
 */
export function rankRecords(reading: Reading, catalogue: Catalogue) {
	const { query, tokens } = reading;
	const { entries, indexChapter } = catalogue;
	const grams = buildGrams(reading, catalogue);
	const total = grams.reduce((sum, { weight }) => sum + weight, 0);
	const { claims, isName, leads } = findClaims(reading, grams, catalogue);
	const all = tokenize(query);
	const literal = findLiteral(all, readWritten(reading, catalogue));
	const literalWeight = isName ? nameWeight : weighLiteral(all, tokens);
	const folded = foldLine(query);
	const isQuantity = quantity.test(query) || tokens.every(({ text }) => /^[\d.]+$/.test(text));
	const aim = { folded, isQuantity, gramCount: grams.length };
	const average = entries.reduce((sum, { words }) => sum + words, 0) / Math.max(1, entries.length);
	const hits: Hit[] = [];
	for (const entry of entries) {
		const { number, cut } = entry;
		const match = matchRecord(entry, grams, claims.get(number), average);
		if (match.covered === 0) continue;
		const covered = match.covered / total;
		const isLiteral = literal.has(number) || (folded.length > 1 && cut.text.includes(folded));
		// The content index names everything and says nothing.
		const isIndex = entry.kind === 'section' && entry.chapter === indexChapter;
		const score =
			match.score *
			covered ** 2 *
			weighRecord(entry, match, aim) *
			(isLiteral ? literalWeight : 1) *
			(isIndex ? contentIndexWeight : 1) *
			(isOpposite(folded, cut.text) ? oppositeWeight : 1) *
			(1 + leadWeight * (leads.get(number) ?? 0));
		hits.push({ entry, score, own: match.own / total, covered, isLiteral });
	}
	return { hits: hits.sort((a, b) => b.score - a.score), isName, claims };
}

/** Two words that mean the opposite of each other. */
const opposites = [
	[/有害|危险废/u, /无害/u],
	[/(?<![间直])直接/u, /间接/u],
	[/(?<!non[-— ]?)\bhazardous/u, /\bnon[-— ]?hazardous/u],
	[/\bdirect\b/u, /\bindirect\b/u],
] as const;

/** Whether a query asks for one of two opposites, and a title names only the other. */
function isOpposite(query: string, title: string): boolean {
	return opposites.some(([one, other]) => {
		const [wanted, unwanted] = one.test(query) ? [one, other] : [other, one];
		return (
			wanted.test(query) && !unwanted.test(query) && unwanted.test(title) && !wanted.test(title)
		);
	});
}

/** Puts the codes that a query names, `found`, first, then what answers them; by their rank where its `rest` says more. */
export function leadWithCodes(
	ranked: readonly Hit[],
	found: readonly Entry[],
	rest: string,
	entries: readonly Entry[],
): Hit[] {
	const byNumber = new Map(ranked.map((hit) => [hit.entry.number, hit]));
	const numbers = new Set([
		...found.map(({ number }) => number),
		...found.flatMap(({ answers = [] }) => answers),
	]);
	const named = [...numbers]
		.flatMap((number) => entries[number] ?? [])
		.map((entry) => byNumber.get(entry.number) ?? unranked(entry));
	const lead = tokenize(rest).length > 0 ? named.toSorted((a, b) => b.score - a.score) : named;
	return [...lead, ...ranked.filter(({ entry }) => !numbers.has(entry.number))];
}

/** A result that holds nothing of the query. */
export function unranked(entry: Entry): Hit {
	return { entry, ...noMatch, isLiteral: false };
}

/** As many as are shown with their texts at once, so that as a rule no text is fetched for this alone. */
const shown = 5;
/** Where none of these holds the words as they are typed, the next ones may. */
const mostLooked = 15;
/** A record that stands far behind the first does not come before it for a quotation. */
const nearScore = 0.3;
/** A longer query is not typed as a quotation. */
const mostWords = 3;

/**
 * Puts those of the first hits that hold a short English query letter for letter before those that hold other forms of
 * its words, which are one word to the index. The texts of the first are shown anyway.
 */
export async function preferQuotations(
	query: string,
	hits: readonly Hit[],
	readText: (entry: Entry) => Promise<string>,
): Promise<readonly Hit[]> {
	const tokens = tokenize(query);
	const isShort = tokens.length >= 2 && tokens.length <= mostWords;
	if (!isShort || tokens.some(({ isHan }) => isHan) || !hits[0]?.isLiteral) return hits;
	const sought = foldLine(query);
	const least = hits[0].score * nearScore;
	const holds = async ({ entry, isLiteral }: Hit) => {
		if (!isLiteral || entry.kind === 'term' || entry.kind === 'code') return false;
		const text = await readText(entry).catch(() => '');
		return foldLine(`${entry.title} ${text}`).includes(sought);
	};
	for (let from = 0; from < mostLooked; from += shown) {
		const looked = hits.slice(from, from + shown).filter(({ score }) => score >= least);
		const exact = await Promise.all(looked.map(holds));
		const found = looked.filter((_, index) => exact[index]);
		if (found.length > 0) return [...found, ...hits.filter((hit) => !found.includes(hit))];
	}
	return hits;
}

/** Between words of other scripts one place may be left out: the index counts a sign as a place. */
const reachOfWords = 2;

/** Returns the numbers of the records that hold all `tokens` one after the other; none for a single token. */
export function findLiteral(
	tokens: readonly SearchToken[],
	postings: ReadonlyMap<string, Postings>,
): ReadonlySet<number> {
	const [first, ...rest] = tokens;
	if (!first || rest.length === 0) return new Set();
	let ends = postings.get(first.text) ?? noPostings;
	let before = first;
	for (const token of rest) {
		const reach = token.isHan && before.isHan ? 1 : reachOfWords;
		ends = findFollowing(ends, postings.get(token.text) ?? noPostings, reach);
		before = token;
	}
	return new Set([...ends].flatMap(([number, places]) => (places.length > 0 ? [number] : [])));
}

/** Folded, with single spaces. */
function foldLine(text: string): string {
	return foldText(text).replaceAll(/\s+/g, ' ');
}

/** A query with words that say nothing by themselves is a quotation, and so are two English words. */
function weighLiteral(all: readonly SearchToken[], tokens: readonly SearchToken[]): number {
	const isHan = all.some((token) => token.isHan);
	const isQuotation = all.length > tokens.length && (isHan || tokens.length < 2);
	if (isQuotation) return 6;
	if (isHan) return 3;
	return all.length === 2 ? 6 : 2;
}

/** BM25's saturation and length normalisation. */
const saturation = 1.2;
const lengthShare = 0.45;

/** How a record meets the grams of a query. */
const noMatch = {
	score: 0,
	/** Weight of the grams that it holds in its own words, and of those that it holds at all. */
	own: 0,
	covered: 0,
	/** How many grams stand in its title or are claimed for it, and how many only in the titles above. */
	inTitle: 0,
	above: 0,
};
type Match = Readonly<typeof noMatch>;
/** What a word tells under which a record is looked for, however often it stands there. */
const searchedGain = 0.9;

function matchRecord(
	{ kind, number, words, end = Infinity, cut: title }: Entry,
	grams: readonly Gram[],
	claims: ReadonlyMap<string, number> | undefined,
	average: number,
): Match {
	const isRow = kind === 'indicator';
	const sum = { ...noMatch };
	const norm = 1 - lengthShare + lengthShare * (words / average);
	for (const gram of grams) {
		const places = gram.places.get(number);
		const times = places?.filter((place) => place < end).length ?? 0;
		const isSearched = (places?.length ?? 0) > times;
		const isTitled = title.grams.has(gram.key);
		const isAbove = title.path.has(gram.key);
		const claim = claims?.get(gram.key) ?? 0;
		let gain = times > 0 ? (times * (1 + saturation)) / (times + saturation * norm) : 0;
		if (isSearched) gain += searchedGain;
		// The label of a row is all its words, and half of them stand above it.
		if (isTitled) gain += isRow ? 1.8 : 1.35;
		if (isAbove) gain += isRow ? 1.3 : 0.4;
		if (isTitled || claim >= sureClaim) sum.inTitle += 1;
		else if (isAbove) sum.above += 1;
		// What the glossary or another language says of the record covers the query less than its own words.
		let part = gain > 0 ? 1 : claim >= sureClaim ? 0.9 : 0.8;
		if (gain > 0) sum.own += gram.weight;
		if (claim >= sureClaim && isTitled) gain += claim;
		else if (claim > 0 && !isTitled) gain += weighClaim(claim, times, gram) * claim;
		else if (gain === 0 && places) gain = 0.9;
		if (gain === 0 && gram.short?.test(title.all)) [gain, part] = [0.9, 0.6];
		if (gain === 0 && gram.near.has(number)) [gain, part] = [0.3, 0.35];
		if (gain > 0) sum.covered += gram.weight * part;
		sum.score += gain * gram.weight;
	}
	return sum;
}

/** Of a word that the report does not have, the glossary alone says what it means. */
function weighClaim(claim: number, times: number, { isUnknown }: Gram): number {
	if (times > 0) return 0.5;
	return isUnknown && claim >= sureClaim ? 3 : 1.3;
}

/** What speaks for a record besides the grams that it holds. */
function weighRecord(
	{ kind, path, value, cut: title }: Entry,
	{ inTitle, above }: Match,
	{ folded, isQuantity, gramCount }: Aim,
): number {
	const isRow = kind === 'indicator';
	const tightness = Math.min(1, inTitle / title.size);
	const inHead = isRow ? inTitle + above : inTitle;
	let weight =
		kindWeights[kind] *
		(1 +
			0.35 * (isRow ? 0.7 + 0.3 * tightness : tightness) * Math.min(1, (inHead / gramCount) * 1.2));
	if (title.text === folded) weight *= isRow ? 1.7 : 1.5;
	// A lead sums up what its sections say.
	if (kind === 'section' && path.length === 1) weight *= 0.85;
	if (!isRow) return weight;
	weight *= 0.95 ** path.length;
	if (!value) weight *= 0.8;
	else if (isQuantity)
		weight *= (inTitle > 0 ? 1.4 + 0.4 * tightness : 1.2) * (whole.test(title.text) ? 1.3 : 1);
	if (!isQuantity) weight *= 0.58 + 0.42 * tightness;
	return weight;
}
