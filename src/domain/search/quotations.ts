// The order among the first hits of a short English query.

import type { Entry } from './catalogue.ts';
import { foldText, tokenize } from './query.ts';
import type { Hit } from './rank.ts';

/** As many as are shown with their texts at once, so that as a rule no text is fetched for this alone. */
const shown = 5;
/** Where none of these holds the words as they are typed, the next ones may. */
const mostLooked = 15;
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
	if (tokens.length < 2 || tokens.length > mostWords || tokens.some(({ isHan }) => isHan))
		return hits;
	if (!hits[0]?.isLiteral) return hits;
	const sought = foldText(query).replaceAll(/\s+/g, ' ');
	const holds = async ({ entry, isLiteral }: Hit) => {
		if (!isLiteral || entry.kind === 'term' || entry.kind === 'code') return false;
		const text = await readText(entry).catch(() => '');
		return foldText(`${entry.title} ${text}`).replaceAll(/\s+/g, ' ').includes(sought);
	};
	for (let from = 0; from < mostLooked; from += shown) {
		const looked = hits.slice(from, from + shown);
		const exact = await Promise.all(looked.map(holds));
		const found = looked.filter((_, index) => exact[index]);
		if (found.length > 0) return [...found, ...hits.filter((hit) => !found.includes(hit))];
	}
	return hits;
}
