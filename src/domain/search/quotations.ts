// The order among the first hits of a short English query.

import type { Entry } from './catalogue.ts';
import { foldText, tokenize } from './query.ts';
import type { Hit } from './rank.ts';

/** As many as are shown with their texts at once, so that no text is fetched for this alone. */
const looked = 5;
/** A longer query is not typed as a quotation. */
const mostWords = 3;

/**
 * Puts those of the first hits that hold a short English query letter for letter before those that hold other forms of
 * its words, which are one word to the index. Their texts are shown anyway.
 */
export async function preferQuotations(
	query: string,
	hits: readonly Hit[],
	readText: (entry: Entry) => Promise<string>,
): Promise<readonly Hit[]> {
	const tokens = tokenize(query);
	if (tokens.length < 2 || tokens.length > mostWords || tokens.some(({ isHan }) => isHan))
		return hits;
	const first = hits.slice(0, looked);
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
		...hits.slice(looked),
	];
}
