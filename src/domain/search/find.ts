// Answers a query: reads it, asks the index for each of its tokens, mends what the index does not know, and ranks.

import type { Catalogue, Entry } from './catalogue.ts';
import { findCodes } from './codes.ts';
import { foldText, normalizeQuery, readTokens, stem, tokenize, type Token } from './query.ts';
import {
	buildTitleViews,
	findTerms,
	rankRecords,
	type Hit,
	type Postings,
	type TitleView,
} from './rank.ts';
import { findNearest } from './spelling.ts';

/** Where each token stands, by the id of the index's result. */
export type Ask = (
	token: string,
) => Promise<readonly { readonly id: string; readonly words: readonly number[] }[]>;

export interface Sources {
	readonly catalogue: Catalogue;
	readonly entries: readonly Entry[];
	readonly ask: Ask;
	/** The text of a record that the last answer of `ask` named. */
	readonly readText: (entry: Entry) => Promise<string>;
	/** Traditional characters and their Simplified ones, side by side. Fetched only for a query that needs it. */
	readonly loadScript: () => Promise<string>;
	/** Every English word of the texts. Fetched only for a word that stands nowhere. */
	readonly loadWords: () => Promise<readonly string[]>;
}

export interface Answer {
	readonly hits: readonly Hit[];
	/** The query as it was searched, where a word was corrected. */
	readonly corrected?: string | undefined;
	/** No result holds the whole query. */
	readonly isApproximate: boolean;
	/** The records of glossary terms that the query names. */
	readonly terms: readonly Entry[];
	/** Whether the first result was found through the glossary, by a name in the other language. */
	readonly isAcross: boolean;
	/** What to mark in texts. */
	readonly marks: readonly string[];
}

/** A result that holds less of the query is only near to it. What the glossary gives counts four fifths. */
const looseShare = 0.78;
const mostHan = 10;
const mostWords = 10;

/** Makes a search over one language's index. */
export function buildSearch(sources: Sources): (typed: string) => Promise<Answer> {
	const { catalogue, entries } = sources;
	const titles = buildTitleViews(entries);
	const codes = catalogue.codes.map(([, code]) => code);
	const firstCode = entries.findIndex(({ kind }) => kind === 'code');
	const numbers = new Map<string, number>();
	for (let index = 0; index * catalogue.width < catalogue.ids.length; index += 1) {
		numbers.set(catalogue.ids.slice(index * catalogue.width, (index + 1) * catalogue.width), index);
	}
	const known = new Map<string, Promise<Postings>>();
	const lookUp = (token: string) => {
		const cached = known.get(token);
		if (cached) return cached;
		const found = sources.ask(token).then((results) => {
			const postings = new Map<number, readonly number[]>();
			for (const { id, words } of results) {
				const number = numbers.get(id.slice(id.lastIndexOf('_') + 1).slice(0, catalogue.width));
				if (number !== undefined) postings.set(number, words);
			}
			return postings;
		});
		known.set(token, found);
		found.catch(() => known.delete(token));
		return found;
	};
	const vocabulary = buildVocabulary(catalogue, entries);

	return async (typed) => {
		let query = normalizeQuery(typed);
		const { found, rest } = findCodes(query, codes);
		let corrected: string | undefined;
		let tokens = chooseTokens(query, catalogue);
		let postings = await lookUpAll([...tokens, ...literalTokens(query)], lookUp);
		refuseBroken(postings, titles);
		if (tokens.some(({ text, isHan }) => isHan && isUnknown(text, postings))) {
			const simple = simplify(query, await sources.loadScript());
			if (simple !== query) {
				query = simple;
				tokens = chooseTokens(query, catalogue);
				postings = await lookUpAll([...tokens, ...literalTokens(query)], lookUp);
			}
		}
		const joined = tokens.filter(
			({ text, isHan }) =>
				!isHan &&
				/^[a-z]{2,}\d+$/.test(text) &&
				![...(postings.get(text)?.values() ?? [])].some((places) => places.length > 0),
		);
		if (joined.length > 0) {
			for (const { text } of joined) {
				query = query.replace(new RegExp(text, 'iu'), text.replace(/(?<=[a-z])(?=\d)/, ' '));
			}
			tokens = chooseTokens(query, catalogue);
			postings = await lookUpAll([...tokens, ...literalTokens(query)], lookUp);
		}
		const strange = tokens.filter(
			({ text, isHan }) => !isHan && isUnknown(text, postings) && /^\p{L}{3,}$/u.test(text),
		);
		if (strange.length > 0 && found.length === 0) {
			for (const { text } of strange) {
				const variant = await findVariant(text, vocabulary, sources.loadWords);
				if (!variant) continue;
				query = replaceWord(query, text, variant);
				corrected = query;
			}
			if (corrected) {
				tokens = chooseTokens(query, catalogue);
				postings = await lookUpAll([...tokens, ...literalTokens(query)], lookUp);
			}
		}
		const ranked = rankRecords({ query, tokens, postings, catalogue, entries, titles });
		const hits =
			found.length > 0
				? leadWithCodes(ranked, found, rest)
				: await preferQuotations(query, ranked, sources.readText);
		const top = hits[0];
		return {
			hits,
			corrected,
			isApproximate:
				top !== undefined && found.length === 0 && top.covered < looseShare && !top.isLiteral,
			terms: findTerms(query, tokens, catalogue, entries.length).numbers.flatMap(
				(number) => entries[number] ?? [],
			),
			isAcross:
				top !== undefined &&
				found.length === 0 &&
				top.own < 0.34 &&
				top.covered > 0.5 &&
				isForeign(query, catalogue),
			marks: readMarks(query, tokens),
		};
	};

	/** The disclosures named, then what answers them, then the rest. */
	function leadWithCodes(ranked: readonly Hit[], found: readonly number[], rest: string): Hit[] {
		const byNumber = new Map(ranked.map((hit) => [hit.entry.number, hit]));
		const hitOf = (number: number): Hit[] => {
			const entry = entries[number];
			if (!entry) return [];
			return [byNumber.get(number) ?? { entry, score: 0, own: 0, covered: 0, isLiteral: false }];
		};
		const answers = [
			...new Set(found.flatMap((index) => catalogue.codes[index]?.slice(2) as number[])),
		];
		const own = found.flatMap((index) => hitOf(firstCode + index));
		const more = answers.flatMap(hitOf);
		const words = tokenize(rest);
		const lead =
			words.length > 0 ? [...own, ...more].sort((a, b) => b.score - a.score) : [...own, ...more];
		const taken = new Set(lead.map(({ entry }) => entry.number));
		return [...lead, ...ranked.filter(({ entry }) => !taken.has(entry.number))];
	}
}

function isUnknown(token: string, postings: ReadonlyMap<string, Postings>): boolean {
	return (postings.get(token)?.size ?? 0) === 0;
}

/**
 * Puts those of the first hits that hold a short English query letter for letter before those that hold other forms of
 * its words, which are one word to the index. Their texts are shown anyway.
 */
async function preferQuotations(
	query: string,
	hits: readonly Hit[],
	readText: Sources['readText'],
): Promise<readonly Hit[]> {
	const tokens = tokenize(query);
	if (tokens.length < 2 || tokens.length > 3 || tokens.some(({ isHan }) => isHan)) return hits;
	const first = hits.slice(0, 5);
	if (!first[0]?.isLiteral) return hits;
	const sought = foldText(query).replaceAll(/\s+/g, ' ');
	const exact = await Promise.all(
		first.map(async ({ entry, isLiteral }) => {
			if (!isLiteral || entry.kind === 'term' || entry.kind === 'code') return false;
			const text = await readText(entry).catch(() => '');
			return foldText(`${entry.title} ${text}`).replaceAll(/\s+/g, ' ').includes(sought);
		}),
	);
	return [
		...first.filter((_, index) => exact[index]),
		...first.filter((_, index) => !exact[index]),
		...hits.slice(5),
	];
}

/** Throws where the index knows nothing at all of what stands in titles: its pieces could not be loaded. */
function refuseBroken(postings: ReadonlyMap<string, Postings>, titles: readonly TitleView[]): void {
	const isSilent = [...postings.values()].every(({ size }) => size === 0);
	if (!isSilent) return;
	for (const token of postings.keys()) {
		if (titles.some(({ text }) => tokenize(text).some((own) => own.text === token)))
			throw new Error('The index is not whole.');
	}
}

/** All tokens of a short query, which may be sought word for word. */
function literalTokens(query: string): Token[] {
	const all = tokenize(query);
	return all.length <= 6 ? all : [];
}

/** The tokens that are asked for: of a long query the ones that are rare in titles. */
function chooseTokens(query: string, catalogue: Catalogue): Token[] {
	const all = tokenize(query);
	const tokens = all.length <= 2 ? all : readTokens(query, catalogue.names);
	const han = [...new Set(tokens.filter(({ isHan }) => isHan).map(({ text }) => text))];
	const words = [...new Set(tokens.filter(({ isHan }) => !isHan).map(({ text }) => text))];
	const titles = catalogue.sections.map(([, , title]) => title).join('');
	const count = (char: string) => titles.split(char).length;
	const keptHan = new Set(
		han.length > mostHan ? han.toSorted((a, b) => count(a) - count(b)).slice(0, mostHan) : han,
	);
	const keptWords = new Set(
		words.length > mostWords
			? words.toSorted((a, b) => b.length - a.length).slice(0, mostWords)
			: words,
	);
	return tokens.filter(({ text }) => keptHan.has(text) || keptWords.has(text));
}

async function lookUpAll(
	tokens: readonly Token[],
	lookUp: (token: string) => Promise<Postings>,
): Promise<ReadonlyMap<string, Postings>> {
	const unique = [...new Set(tokens.map(({ text }) => text))];
	const found = await Promise.all(unique.map(lookUp));
	return new Map(unique.map((text, index) => [text, found[index] ?? new Map<number, number[]>()]));
}

/** Replaces each Traditional character by its Simplified one. `script` lists them in turn. */
export function simplify(text: string, script: string): string {
	const pairs = [...script];
	const map = new Map<string, string>();
	for (let index = 0; index + 1 < pairs.length; index += 2) {
		map.set(pairs[index] ?? '', pairs[index + 1] ?? '');
	}
	return [...text].map((char) => map.get(char) ?? char).join('');
}

/** Words of titles and of the glossary, in lower case, the most frequent first. */
function buildVocabulary(catalogue: Catalogue, entries: readonly Entry[]): string[] {
	const counts = new Map<string, number>();
	const texts = [
		...entries.flatMap(({ title, path }) => [title, ...path.slice(-1)]),
		...catalogue.terms.flatMap(([, term, own, others]) => [term, ...own, ...others]),
	];
	for (const { text, isHan } of texts.flatMap(tokenize)) {
		if (!isHan && text.length > 2) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

async function findVariant(
	word: string,
	vocabulary: readonly string[],
	loadWords: Sources['loadWords'],
): Promise<string | undefined> {
	if (vocabulary.some((own) => stem(own) === stem(word))) {
		return vocabulary.find((own) => own !== word && stem(own) === stem(word));
	}
	const near = findNearest(word, vocabulary);
	if (near && near.distance <= 1) return near.word;
	const words = await loadWords();
	const nearer = findNearest(word, words);
	if (nearer && (!near || nearer.distance < near.distance)) return nearer.word;
	return near?.word ?? words.find((own) => word.length > 3 && own.startsWith(word));
}

function replaceWord(query: string, word: string, by: string): string {
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
	return query.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').replace(pattern, by);
}

function isForeign(query: string, { locale }: Catalogue): boolean {
	const isHan = /\p{Script=Han}/u.test(query);
	return locale === 'zh' ? !isHan : isHan;
}

/** The stretches of the query as they may stand in a text. */
function readMarks(query: string, tokens: readonly Token[]): string[] {
	const marks = new Set<string>();
	let open = '';
	let run = -1;
	for (const { text, isHan, run: own } of tokens) {
		if (!isHan) {
			marks.add(text);
			continue;
		}
		if (own === run) open += text;
		else {
			if (open) marks.add(open);
			open = text;
			run = own;
		}
	}
	if (open) marks.add(open);
	return [...marks].slice(0, 12).length > 0 ? [...marks].slice(0, 12) : [query];
}
