// The words of a query that the report does not have, so that a result that stands without them does not seem to answer.

import { stemKey, type Catalogue, type Entry } from './catalogue.ts';
import { isWritten, readWritten, type Reading } from './grams.ts';
import { emptyPattern, isEmptyWord } from './query.ts';
import { findLiteral } from './rank.ts';
import { foldText, gramKey, tokenize, type SearchToken } from './tokens.ts';

/** A longer question is told in words that say little by themselves. */
const mostHan = 12;
/** More of them than these, and it is no word that is missing, but the way to ask. */
const mostMissing = 2;

/** Returns the words of `reading` that stand nowhere in the report and in no name of the glossary; none for a long question. */
export function findMissing(reading: Reading, catalogue: Catalogue): string[] {
	if ((reading.query.match(/\p{Script=Han}/gu)?.length ?? 0) > mostHan) return [];
	const words = [...segment(reading.query, catalogue)].filter((word) => {
		const tokens = reading.tokens.filter(({ text }) => foldText(word).includes(text));
		return !isKnown(word, tokens, reading, catalogue);
	});
	const named = findUnwritten(reading, catalogue);
	const missing = [...named, ...words.filter((word) => !named.some((name) => name.includes(word)))];
	const all = [...new Set(missing)];
	return all.length > mostMissing ? [] : all;
}

/** A question says the word that it has in other words too. */
const asking = /多少|几|谁|\b(?:how|who|what)\b/u;

/** Words of the glossary in the query that are no name, and that no text has side by side: “pay gap”. */
function findUnwritten(reading: Reading, catalogue: Catalogue): string[] {
	const { query, postings } = reading;
	const { terms } = catalogue;
	const sought = stemKey(tokenize(query));
	const stand = terms.flatMap(({ names }) => names.filter(({ key }) => sought.includes(key)));
	const isWithin = (key: string) =>
		stand.some((other) => other.key.includes(key) && (other.key !== key || !other.isSearched));
	const written = readWritten(reading, catalogue);
	return stand
		.filter(({ key, text, isSearched }) => isSearched && !isWithin(key) && !asking.test(text))
		.filter(({ text }) => {
			const tokens = tokenize(text);
			const isAsked = tokens.every((token) => postings.has(token.text));
			return tokens.length > 1 && isAsked && findLiteral(tokens, written).size === 0;
		})
		.map(({ text }) => text);
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
	const isNamed = (key: string) => catalogue.nameGrams.has(key);
	if (!/\p{Script=Han}/u.test(word))
		return tokens.some(
			({ text, ...token }) =>
				isWritten(text, reading, catalogue) || isNamed(gramKey({ text, ...token })),
		);
	const chars = [...word];
	return chars.slice(1).every((char, at) => {
		const pair = (chars[at] ?? '') + char;
		return isNamed(pair) || isWritten(pair, reading, catalogue);
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
