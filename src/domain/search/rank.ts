// Puts the records in order for a query, from the places at which the index finds each of its tokens, and from the
// catalogue. Nothing is fetched for it. The weights were set by the query sets of tests/search/: `npm run bench:search`.

import { standsShort } from './abbreviation.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import { buildGrams, type Gram } from './grams.ts';
import { findLiteral } from './literal.ts';
import type { Postings } from './postings.ts';
import { foldText, tokenize, type Token } from './query.ts';
import { findTerms, nameGrams, sureClaim, type Claims } from './terms.ts';
import type { TitleView } from './titles.ts';

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

/** How a record meets the grams of a query. */
interface Match {
	readonly score: number;
	/** Weight of the grams that it holds in its own words, and of those that it holds at all. */
	readonly own: number;
	readonly covered: number;
	/** How many grams stand in its title or are claimed for it, and how many only in the titles above. */
	readonly inTitle: number;
	readonly above: number;
}

/** What the query is after. */
interface Aim {
	readonly folded: string;
	readonly isQuantity: boolean;
	readonly gramCount: number;
	readonly literalWeight: number;
	readonly indexChapter: number;
}

/** A code or a term answers only who asks for it; a table's rows answer better than the table. */
const kindWeights = { section: 1, table: 0.75, indicator: 1.05, code: 0.3, term: 0.08 } as const;
/** The content index names everything and says nothing. */
const contentIndexWeight = 0.3;
/** Words that ask for a figure. */
const quantity =
	/多少|几[个家名人项次]|人数|数量|总数|总量|占比|比例|百分比|\bhow (?:many|much)\b|\bnumber of\b|\bshare of\b|\bpercentage\b|\b(?:total|amount of|generated|average|tonnes|[mk]wh)\b|(?<![质能流])量(?![\p{Script=Han}])/iu;
/** Words of a row that sums up the others. */
const whole = /总|整体|全部|合计|\b(?:total|overall|all)\b/u;

export interface Ranking {
	/** The records that hold anything of the query, best first. */
	readonly hits: readonly Hit[];
	/** The whole query is a name of the glossary. */
	readonly isName: boolean;
}

/** Ranks all records. */
export function rankRecords(options: RankOptions): Ranking {
	const { query, tokens, postings, catalogue, entries, titles } = options;
	const grams = buildGrams(tokens, postings, titles, nameGrams(catalogue));
	const total = grams.reduce((sum, { weight }) => sum + weight, 0);
	const terms = findTerms(query, tokens, catalogue, entries.length - catalogue.terms.length, {
		unknown: new Set(grams.filter(({ isUnknown }) => isUnknown).map(({ key }) => key)),
		holders: findHolders(grams, entries),
	});
	const all = tokenize(query);
	const literal = findLiteral(all, postings);
	const aim: Aim = {
		folded: foldText(query).replaceAll(/\s+/g, ' '),
		isQuantity: quantity.test(query) || isFigure(tokens),
		gramCount: grams.length,
		literalWeight: terms.isName ? nameWeight : weighLiteral(all, tokens),
		indexChapter: catalogue.index,
	};
	const average = entries.reduce((sum, { words }) => sum + words, 0) / Math.max(1, entries.length);
	const hits: Hit[] = [];
	for (const [number, entry] of entries.entries()) {
		const title = titles[number];
		if (!title) continue;
		const match = matchRecord(entry, title, grams, terms.claims.get(number), average);
		if (total === 0 || match.covered === 0) continue;
		const covered = match.covered / total;
		const isLiteral =
			literal.has(number) || (aim.folded.length > 1 && title.text.includes(aim.folded));
		const score =
			match.score *
			covered ** 2 *
			weighRecord(entry, title, match, aim, isLiteral) *
			weighLead(terms.leads.get(number));
		hits.push({ entry, score, own: match.own / total, covered, isLiteral });
	}
	hits.sort((a, b) => b.score - a.score || a.entry.number - b.entry.number);
	return { hits, isName: terms.isName };
}

/** Terms whose names in the other language hold all of the query: a definition that does says nothing. */
function findHolders(grams: readonly Gram[], entries: readonly Entry[]): ReadonlySet<number> {
	return new Set(
		entries.flatMap(({ kind, number }) =>
			kind === 'term' && grams.every(({ places }) => places.get(number)?.length === 0)
				? [number]
				: [],
		),
	);
}

function isFigure(tokens: readonly Token[]): boolean {
	return tokens.every(({ text, isHan }) => !isHan && /^[\d.]+$/.test(text));
}

/** A name of the glossary is sought for what it means, not where it stands. */
const nameWeight = 1.2;

/** The glossary's order of the records that its term is sure of holds, unless their words differ much. */
function weighLead(lead = 0): number {
	return 1 + 0.6 * lead;
}

/** A query with words that say nothing by themselves is a quotation, and so are two English words. */
function weighLiteral(all: readonly Token[], tokens: readonly Token[]): number {
	const isHan = all.some((token) => token.isHan);
	const isQuotation = all.length > tokens.length && (isHan || tokens.length < 2);
	if (isQuotation) return 6;
	if (isHan) return 1.5;
	return all.length === 2 ? 6 : 2;
}

/** BM25's saturation and length normalisation. */
const saturation = 1.2;
const lengthShare = 0.45;

function matchRecord(
	{ kind, number, words }: Entry,
	title: TitleView,
	grams: readonly Gram[],
	claims: Claims | undefined,
	average: number,
): Match {
	const isRow = kind === 'indicator';
	const sum = { score: 0, own: 0, covered: 0, inTitle: 0, above: 0 };
	const norm = 1 - lengthShare + lengthShare * (words / average);
	for (const gram of grams) {
		const places = gram.places.get(number);
		const times = places?.length ?? 0;
		const isTitled = title.grams.has(gram.key);
		const isAbove = title.path.has(gram.key);
		const claim = claims?.get(gram.key) ?? 0;
		let gain = times > 0 ? (times * (1 + saturation)) / (times + saturation * norm) : 0;
		// The label of a row is all its words, and half of them stand above it.
		if (isTitled) gain += isRow ? 1.8 : 1.6;
		if (isAbove) gain += isRow ? 1.3 : 0.4;
		if (isTitled || claim >= sureClaim) sum.inTitle += 1;
		else if (isAbove) sum.above += 1;
		// What the glossary or another language says of the record covers the query less than its own words.
		let part = gain > 0 ? 1 : claim >= sureClaim ? 0.9 : 0.8;
		if (gain > 0) sum.own += gram.weight;
		if (claim >= sureClaim && isTitled) gain += claim;
		else if (claim > 0 && !isTitled) gain += weighClaim(claim, times, gram) * claim;
		else if (gain === 0 && places) gain = 0.9;
		if (gain === 0 && gram.isPair) {
			if (standsShort(gram.key, title.all)) [gain, part] = [0.9, 0.6];
			else if (gram.near.has(number)) [gain, part] = [0.3, 0.35];
		}
		// A single character within a longer word of the title: 女 in 女性员工.
		if (gain === 0 && isSingleHan(gram.key) && title.text.includes(gram.key)) gain = 0.9;
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

function isSingleHan(key: string): boolean {
	return /^\p{Script=Han}$/u.test(key);
}

/** What speaks for a record besides the grams that it holds. */
function weighRecord(
	{ kind, depth, path, value, chapter }: Entry,
	title: TitleView,
	{ inTitle, above }: Match,
	{ folded, isQuantity, gramCount, literalWeight, indexChapter }: Aim,
	isLiteral: boolean,
): number {
	const isRow = kind === 'indicator';
	const tightness = Math.min(1, inTitle / title.size);
	const inHead = isRow ? inTitle + above : inTitle;
	let weight =
		kindWeights[kind] *
		(1 +
			0.5 * (isRow ? 0.7 + 0.3 * tightness : tightness) * Math.min(1, (inHead / gramCount) * 1.2));
	if (title.text === folded) weight *= isRow ? 1.7 : 1.5;
	if (isLiteral) weight *= literalWeight;
	// A lead sums up what its sections say.
	if (kind === 'section' && depth === 1) weight *= 0.85;
	if (kind === 'section' && chapter === indexChapter) weight *= contentIndexWeight;
	if (!isRow) return weight;
	weight *= 0.95 ** path.length;
	if (!value) weight *= 0.8;
	else if (isQuantity)
		weight *= (inTitle > 0 ? 1.4 + 0.4 * tightness : 1.2) * (whole.test(title.text) ? 1.3 : 1);
	if (!isQuantity) weight *= 0.45 + 0.55 * tightness;
	return weight;
}
