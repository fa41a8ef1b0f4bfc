// What of a query is marked in titles and texts, and how it travels to the page that a result leads to.

import { tokenize, type Token } from './query.ts';

/** More marks than these would mark everything. */
const mostMarks = 12;

/** The stretches of the query as they may stand in a text. */
export function readMarks(query: string, tokens: readonly Token[]): string[] {
	const marks = new Map<string, string>();
	for (const { text, isHan, run } of tokens) {
		const key = isHan ? `run ${String(run)}` : text;
		marks.set(key, isHan ? (marks.get(key) ?? '') + text : text);
	}
	const all = [...new Set(marks.values())].slice(0, mostMarks);
	return all.length > 0 ? all : [query];
}

/** The tokens of a query as marks, for a page that is given them in its address. */
export function readMarksFrom(text: string): string[] {
	return [
		...new Set(
			text
				.split(' ')
				.flatMap((part) =>
					/\p{Script=Han}/u.test(part) ? [part] : tokenize(part).map((token) => token.text),
				),
		),
	].slice(0, mostMarks);
}
