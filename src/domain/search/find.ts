// Answers a query: reads it, asks the index for each of its tokens, mends what the index does not know, and ranks.

import type { Catalogue, Entry } from './catalogue.ts';
import { findCodes } from './codes.ts';
import type { SearchIndex } from './engine.ts';
import type { Reading } from './grams.ts';
import { readMarks } from './marks.ts';
import { mendQuery, type MendSources } from './mend.ts';
import { chooseTokens, literalTokens, normalizeQuery } from './query.ts';
import { leadWithCodes, preferQuotations, rankRecords, type Hit } from './rank.ts';
import { cutTokens } from './tokens.ts';

export interface Sources extends SearchIndex, Omit<MendSources, 'read'> {}

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
	const { catalogue } = sources;
	const codes = catalogue.entries.filter(({ kind }) => kind === 'code');
	const read = async (query: string): Promise<Reading> => {
		const tokens = chooseTokens(query, catalogue);
		const texts = new Set([...tokens, ...literalTokens(query)].map(({ text }) => text));
		const postings = await Promise.all(
			[...texts].map(async (text) => [text, await sources.lookUp(text)] as const),
		);
		return { query, tokens, postings: new Map(postings) };
	};

	return async (typed) => {
		const asked = normalizeQuery(typed);
		const { found, rest } = findCodes(asked, codes);
		const hasCodes = found.length > 0;
		const first = await read(asked);
		refuseBroken(first, catalogue);
		const { reading, corrected } = await mendQuery(first, hasCodes, { ...sources, read });
		const { query, tokens } = reading;
		const { hits: ranked, isName } = rankRecords(reading, catalogue);
		const hits = hasCodes
			? leadWithCodes(ranked, found, rest, catalogue.entries)
			: isName
				? ranked
				: await preferQuotations(query, ranked, sources.readText);
		const top = hasCodes ? undefined : hits[0];
		return {
			hits,
			corrected,
			isApproximate: top !== undefined && top.covered < looseShare && !top.isLiteral,
			isAcross:
				top !== undefined &&
				top.own < mostOwnAcross &&
				top.covered > leastCoveredAcross &&
				/\p{Script=Han}/u.test(query) === (catalogue.locale !== 'zh'),
			marks: readMarks(tokens),
		};
	};
}

/** Throws where the index knows nothing at all of what stands in titles: its pieces could not be loaded. */
function refuseBroken({ postings }: Reading, { entries }: Catalogue): void {
	const isSilent = [...postings.values()].every(({ size }) => size === 0);
	const isInTitles = ({ cut }: Entry) => cutTokens(cut.text).some((token) => postings.has(token));
	if (isSilent && entries.some(isInTitles)) throw new Error('The index is not whole.');
}
