// Answers a query: reads it, asks the index for each of its tokens, mends what the index does not know, and ranks.

import type { Catalogue, Entry } from './catalogue.ts';
import { chooseTokens, literalTokens } from './choose-tokens.ts';
import { findCodes } from './codes.ts';
import { readMarks } from './marks.ts';
import { listNames, listWords, mendQuery, type Reading } from './mend.ts';
import { noPostings, type Postings } from './postings.ts';
import { normalizeQuery, tokenize, type Token } from './query.ts';
import { preferQuotations } from './quotations.ts';
import { rankRecords, type Hit } from './rank.ts';
import { buildTitleViews, type TitleView } from './titles.ts';

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
	/** The query as it was searched, where a slip was corrected. */
	readonly corrected?: string | undefined;
	/** No result holds the whole query. */
	readonly isApproximate: boolean;
	/** Whether the first result was found through the glossary, by a name in the other language. */
	readonly isAcross: boolean;
	/** What to mark in texts. */
	readonly marks: readonly string[];
}

/** A result that holds less of the query is only near to it. What the glossary gives counts four fifths. */
const looseShare = 0.78;
/** Across languages a record holds next to nothing of the query itself, and most of it by other names. */
const mostOwnAcross = 0.34;
const leastCoveredAcross = 0.5;

/** Makes a search over one language's index. */
export function buildSearch(sources: Sources): (typed: string) => Promise<Answer> {
	const { catalogue, entries } = sources;
	const titles = buildTitleViews(entries);
	const codes = catalogue.codes.map(([, code]) => code);
	const lookUp = rememberPostings(catalogue, sources.ask);
	const read = async (query: string): Promise<Reading> => {
		const tokens = chooseTokens(query, catalogue);
		return {
			query,
			tokens,
			postings: await lookUpAll([...tokens, ...literalTokens(query)], lookUp),
		};
	};
	const mendSources = {
		...sources,
		titles,
		read,
		words: listWords(catalogue, entries),
		names: listNames(catalogue, entries),
	};

	return async (typed) => {
		const asked = normalizeQuery(typed);
		const { found, rest } = findCodes(asked, codes);
		const first = await read(asked);
		refuseBroken(first.postings, titles);
		const { reading, corrected } = await mendQuery(first, found.length > 0, mendSources);
		const { query, tokens } = reading;
		const { hits: ranked, isName } = rankRecords({ ...reading, catalogue, entries, titles });
		const hits =
			found.length > 0
				? leadWithCodes(ranked, found, rest, sources)
				: isName
					? ranked
					: await preferQuotations(query, ranked, sources.readText);
		const top = found.length > 0 ? undefined : hits[0];
		return {
			hits,
			corrected,
			isApproximate: top !== undefined && top.covered < looseShare && !top.isLiteral,
			isAcross:
				top !== undefined &&
				top.own < mostOwnAcross &&
				top.covered > leastCoveredAcross &&
				isForeign(query, catalogue),
			marks: readMarks(query, tokens),
		};
	};
}

/** Asks each token once; what failed may be asked again. */
function rememberPostings(catalogue: Catalogue, ask: Ask): (token: string) => Promise<Postings> {
	const { ids, width } = catalogue;
	const numbers = new Map<string, number>();
	for (let index = 0; index * width < ids.length; index += 1) {
		numbers.set(ids.slice(index * width, (index + 1) * width), index);
	}
	const known = new Map<string, Promise<Postings>>();
	return (token) => {
		const cached = known.get(token);
		if (cached) return cached;
		const found = ask(token).then((results) => {
			const postings = new Map<number, readonly number[]>();
			for (const { id, words } of results) {
				const number = numbers.get(id.slice(id.lastIndexOf('_') + 1).slice(0, width));
				if (number !== undefined) postings.set(number, words);
			}
			return postings;
		});
		known.set(token, found);
		found.catch(() => known.delete(token));
		return found;
	};
}

async function lookUpAll(
	tokens: readonly Token[],
	lookUp: (token: string) => Promise<Postings>,
): Promise<ReadonlyMap<string, Postings>> {
	const unique = [...new Set(tokens.map(({ text }) => text))];
	const found = await Promise.all(unique.map(lookUp));
	return new Map(unique.map((text, index) => [text, found[index] ?? noPostings]));
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

/** The disclosures named, then what answers them, then the rest; by their rank where the query says more than codes. */
function leadWithCodes(
	ranked: readonly Hit[],
	found: readonly number[],
	rest: string,
	{ catalogue, entries }: Sources,
): Hit[] {
	const byNumber = new Map(ranked.map((hit) => [hit.entry.number, hit]));
	const firstCode = entries.findIndex(({ kind }) => kind === 'code');
	const hitOf = (number: number): Hit[] => {
		const entry = entries[number];
		if (!entry) return [];
		return [byNumber.get(number) ?? { entry, score: 0, own: 0, covered: 0, isLiteral: false }];
	};
	const answers = found.flatMap((index) => catalogue.codes[index]?.slice(2) as number[]);
	const named = [
		...found.flatMap((index) => hitOf(firstCode + index)),
		...[...new Set(answers)].flatMap(hitOf),
	];
	const lead = tokenize(rest).length > 0 ? named.toSorted((a, b) => b.score - a.score) : named;
	const taken = new Set(lead.map(({ entry }) => entry.number));
	return [...lead, ...ranked.filter(({ entry }) => !taken.has(entry.number))];
}

function isForeign(query: string, { locale }: Catalogue): boolean {
	const isHan = /\p{Script=Han}/u.test(query);
	return locale === 'zh' ? !isHan : isHan;
}
