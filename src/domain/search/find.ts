// Answers a query: reads it, asks the index for each of its tokens, mends what the index does not know, and ranks.

import { buildRowFinder, type Asked } from '../answer/find-rows.ts';
import { leadWithRows } from '../answer/lead-with-rows.ts';
import { findCodes, findUnknownCode } from './codes.ts';
import type { SearchIndex } from './engine.ts';
import { placeFigure, readFigures, type ReadFigures } from './figures.ts';
import type { Reading } from './grams.ts';
import { groupRows } from './groups.ts';
import { readMarks } from './marks.ts';
import { mendQuery, type MendSources } from './mend.ts';
import { findMissing, findMissingYears } from './missing.ts';
import { chooseTokens, literalTokens, normalizeQuery } from './query.ts';
import { leadWithCodes, preferQuotations, rankRecords, type Hit } from './rank.ts';

export interface Sources extends SearchIndex, Omit<MendSources, 'read'> {
	/** The printed figures: see `writeFigures`. */
	readonly loadFigures: () => Promise<string>;
}

export interface Answer {
	readonly hits: readonly Hit[];
	/** The figure that the query asks for. */
	readonly asked?: Asked | undefined;
	/** The query as it was searched, where a slip was corrected, and as it was typed, which can be searched as it is. */
	readonly corrected?: string | undefined;
	readonly typed: string;
	/** Words of the query that the report does not have. */
	readonly missing: readonly string[];
	/** Years of the query for which the report has no figure. */
	readonly missingYears: readonly string[];
	/** The query names a code or a figure: it asks for one place, and how many others there are says nothing. */
	readonly isPrecise: boolean;
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

/** Makes a search over one language's index. It corrects nothing where `isExact`. */
export function buildSearch(
	sources: Sources,
): (typed: string, isExact?: boolean) => Promise<Answer> {
	const { catalogue } = sources;
	const codes = catalogue.entries.filter(({ kind }) => kind === 'code');
	const readWith =
		({ meant }: ReadFigures) =>
		async (query: string): Promise<Reading> => {
			const tokens = chooseTokens(query, catalogue);
			const texts = new Set([...tokens, ...literalTokens(query)].map(({ text }) => text));
			const postings = await Promise.all(
				[...texts].map(async (text) => {
					const places = await sources.lookUp(text);
					return [text, placeFigure(places, meant.get(text))] as const;
				}),
			);
			return { query, tokens, postings: new Map(postings) };
		};
	const findRows = buildRowFinder(catalogue);
	const isKnown = async (word: string) => (await sources.lookUp(word)).size > 0;

	return async (typed, isExact = false) => {
		const written = normalizeQuery(typed);
		const { found, rest } = findCodes(written, codes);
		const hasCodes = found.length > 0;
		const figures = hasCodes
			? { query: written, meant: new Map<never, never>(), digits: [] }
			: await readFigures(written, sources.loadFigures, isKnown);
		const read = readWith(figures);
		const first = await read(figures.query);
		const { reading, corrected } = await mendQuery(first, hasCodes || isExact, {
			...sources,
			read,
		});
		const { query, tokens } = reading;
		const { hits: ranked, isName } = rankRecords(reading, catalogue);
		const asked = findRows(query);
		const hits = hasCodes
			? leadWithCodes(ranked, found, rest, catalogue.entries)
			: isName
				? ranked
				: await preferQuotations(query, ranked, sources.readText);
		const top = hasCodes ? undefined : hits[0];
		const missingYears = findMissingYears(reading, top?.entry, catalogue.years);
		return {
			hits: hasCodes ? hits : groupRows(leadWithRows(hits, asked, catalogue), catalogue.entries),
			asked,
			missingYears,
			isPrecise: hasCodes || figures.meant.size > 0,
			missing: hasCodes
				? []
				: [
						...findUnknownCode(written, codes),
						...findMissing(reading, catalogue).filter((word) => !missingYears.includes(word)),
					],
			corrected,
			typed: written,
			isApproximate: top !== undefined && top.covered < looseShare && !top.isLiteral,
			isAcross:
				top !== undefined &&
				top.own < mostOwnAcross &&
				top.covered > leastCoveredAcross &&
				/\p{Script=Han}/u.test(query) === (catalogue.locale !== 'zh'),
			marks: readMarks(tokens, figures.digits),
		};
	};
}
