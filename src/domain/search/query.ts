// A reader's query as the index understands it.

/** Longest query that is searched, in characters. */
export const longestQuery = 200;

/**
 * Returns `query` normalised: NFKC, no control characters, digits grouped or not as one number, a space between Han and
 * Latin, at most `longestQuery` characters.
 */
export function normalizeQuery(query: string): string {
	return query
		.toWellFormed()
		.normalize('NFKC')
		.replaceAll(/[\p{Cc}\p{Cf}]/gu, ' ')
		.replaceAll(
			/(?<=\p{Script=Han})(?=[\p{Script=Latin}\d])|(?<=[\p{Script=Latin}\d%])(?=\p{Script=Han})/gu,
			' ',
		)
		.replaceAll(/\s+/g, ' ')
		.trim()
		.slice(0, longestQuery);
}

/** Returns the words of a normalised query, each to be searched by itself; Chinese as `segment` cuts it. */
export function splitQuery(query: string, languageTag: string): string[] {
	const segmenter = new Intl.Segmenter(languageTag, { granularity: 'word' });
	const words = query
		.split(' ')
		.flatMap((word) =>
			/\p{Script=Han}/u.test(word)
				? [...segmenter.segment(word)]
						.filter(({ isWordLike }) => isWordLike)
						.map(({ segment }) => segment)
				: [word],
		);
	return [...new Set(words.filter((word) => /[\p{L}\p{N}]/u.test(word)))];
}
