// What of a query is marked in titles and texts, and how it travels to the page that a result leads to.

import { tokenize, type Token } from './query.ts';

/** More marks than these would mark everything. */
const mostMarks = 12;

/** The stretches of the query as they may stand in a text; see `joinTokens`. */
export function readMarks(query: string, tokens: readonly Token[]): string[] {
	const marks = [...new Set(joinTokens(tokens))].slice(0, mostMarks);
	return marks.length > 0 ? marks : [query];
}

/** The marks that a page is given in its address, with a space between them. */
export function readMarksFrom(text: string): string[] {
	const marks = text
		.split(' ')
		.flatMap((part) => (/\p{Script=Han}/u.test(part) ? [part] : joinTokens(tokenize(part))));
	return [...new Set(marks)].slice(0, mostMarks);
}

/**
 * Runs of Han characters, and words. A short number says nothing by itself: it goes with the word before it, as in `305-1`
 * and in `scope-1`, which stands for `scope 1`.
 */
function joinTokens(tokens: readonly Token[]): string[] {
	const joined: string[] = [];
	let before: Token | undefined;
	for (const token of tokens) {
		const { text, isHan, run } = token;
		const isShort = /^\d{1,2}$/.test(text) && before !== undefined;
		const last = joined.length - 1;
		if (isHan && before?.isHan && before.run === run) joined[last] += text;
		else if (!isShort) joined.push(text);
		else if (!before?.isHan) joined[last] += `-${text}`;
		before = token;
	}
	return joined;
}
