// The words of a query that the report does not have, so that a result that stands without them does not seem to answer.

import type { Catalogue, Entry } from './catalogue.ts';
import { isPairKnown, type Reading } from './grams.ts';
import { emptyPattern, isEmptyWord } from './query.ts';
import { cutPairs, foldText, gramKey, type SearchToken } from './tokens.ts';

/** A longer question is told in words that say little by themselves. */
const mostHan = 12;
/** More of them than these, and it is no word that is missing, but the way to ask. */
const mostMissing = 2;

/**
 * Returns the words of `reading` that stand nowhere in the report and that no name of the glossary in the query explains,
 * `claimed`; none for a long or colloquial question.
 */
export function findMissing(
	reading: Reading,
	catalogue: Catalogue,
	claimed: ReadonlyMap<string, number> | undefined,
): string[] {
	if ((reading.query.match(/\p{Script=Han}/gu)?.length ?? 0) > mostHan) return [];
	const words = [...segment(reading.query, catalogue)].filter((word) => {
		const tokens = reading.tokens.filter(({ text }) => foldText(word).includes(text));
		return !isKnown(word, tokens, reading, catalogue) && !tokens.some((token) => isClaimed(token));
	});
	const missing = [...new Set(words)];
	return missing.length > mostMissing ? [] : missing;

	function isClaimed(token: SearchToken): boolean {
		if (!claimed) return false;
		const keys = cutPairs(reading.tokens).flatMap(([one, next]) =>
			one === token || next === token ? [gramKey(one, next)] : [],
		);
		return keys.some((key) => claimed.has(key));
	}
}

/** Words of two Han characters or more, and Latin words and numbers. */
function* segment(query: string, { locale, names }: Catalogue): Generator<string> {
	const segmenter = new Intl.Segmenter(locale, { granularity: 'word' });
	for (const { segment: word, isWordLike } of segmenter.segment(query)) {
		const isLong = /\p{Script=Han}/u.test(word) ? word.length > 1 : word.length > 2;
		if (
			isWordLike &&
			isLong &&
			!isEmptyWord(foldText(word)) &&
			!emptyPattern.test(word) &&
			!names.includes(foldText(word))
		)
			yield word;
	}
}

function isKnown(
	word: string,
	tokens: readonly SearchToken[],
	reading: Reading,
	catalogue: Catalogue,
): boolean {
	if (tokens.length === 0) return true;
	if (!/\p{Script=Han}/u.test(word))
		return tokens.some(
			(token) =>
				(reading.postings.get(token.text)?.size ?? 0) > 0 ||
				catalogue.termGrams.has(gramKey(token)) ||
				catalogue.entries.some(({ cut }) => cut.grams.has(gramKey(token))),
		);
	const chars = [...word];
	return chars.slice(1).every((char, at) => {
		const pair = (chars[at] ?? '') + char;
		return catalogue.termGrams.has(pair) || isPairKnown(pair, reading, catalogue);
	});
}

/**
 * Returns the years of a query for which the report has no figure, and which the `first` result does not name. A year that is
 * still to come may be that of a target.
 */
export function findMissingYears(
	{ query, postings }: Reading,
	first: Entry | undefined,
	years: readonly string[],
): string[] {
	const latest = years.at(-1);
	if (!first || !latest) return [];
	const asked = query.match(/(?<![\d.,])(?:19|20)\d\d(?![\d.,])/g) ?? [];
	return asked.filter(
		(year) => year <= latest && !years.includes(year) && !postings.get(year)?.has(first.number),
	);
}
