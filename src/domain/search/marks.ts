// What of a query is marked in titles and texts, how that travels to the page that a result leads to, and the part of a text
// that a reader looks for.

import { foldText, stem, tokenize, type SearchToken } from './tokens.ts';

export interface Piece {
	readonly text: string;
	readonly isMarked: boolean;
}

type Range = readonly [from: number, to: number];

/** More marks than these would mark everything. */
const mostMarks = 12;

/** The stretches of the query as they may stand in a text; see `joinTokens`. */
export function readMarks(query: string, tokens: readonly SearchToken[]): string[] {
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
 * Places in `text` at which the `marks` of a query stand: Han by pairs, words by their stem, joined words side by side; in
 * order, not overlapping.
 */
export function findMarks(text: string, marks: readonly string[]): Range[] {
	const folded = foldText(text);
	const ranges: Range[] = [];
	for (const mark of marks) {
		if (/\p{Script=Han}/u.test(mark)) {
			const chars = [...mark];
			const parts =
				chars.length === 1
					? chars
					: chars.slice(1).map((char, index) => (chars[index] ?? '') + char);
			for (const part of parts) {
				for (let at = folded.indexOf(part); at >= 0; at = folded.indexOf(part, at + 1)) {
					ranges.push([at, at + part.length]);
				}
			}
		} else if (mark.includes('-')) {
			for (const match of folded.matchAll(joinedPattern(mark)))
				ranges.push([match.index, match.index + match[0].length]);
		} else {
			const root = stem(mark);
			for (const match of folded.matchAll(wordPattern)) {
				const word = match[0].replaceAll(',', '');
				if (word === mark || (/^[a-z]{3,}$/.test(root) && stem(word) === root))
					ranges.push([match.index, match.index + match[0].length]);
			}
		}
	}
	return mergeRanges(ranges);
}

/** Cuts about `size` characters out of `text` where most of `marks` stand; begins with a sentence, a clause or a word. */
export function buildExcerpt(text: string, marks: readonly string[], size: number): Piece[] {
	const ranges = findMarks(text, marks);
	const from = text.length <= size ? 0 : chooseStart(text, ranges, size);
	const to = endOfWord(text, Math.min(text.length, from + size));
	const pieces: Piece[] = [];
	const add = (piece: string, isMarked: boolean) => {
		if (piece) pieces.push({ text: piece, isMarked });
	};
	let at = from;
	if (from > 0) add('… ', false);
	for (const [start, end] of ranges) {
		if (start < from || end > to) continue;
		add(text.slice(at, start), false);
		add(text.slice(start, end), true);
		at = end;
	}
	add(text.slice(at, to), false);
	if (to < text.length) add(' …', false);
	return pieces;
}

/**
 * Runs of Han characters, and words. A short number says nothing by itself: it goes with the word before it, as in `305-1`
 * and in `scope-1`, which stands for `scope 1`.
 */
function joinTokens(tokens: readonly SearchToken[]): string[] {
	const joined: string[] = [];
	let before: SearchToken | undefined;
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

const wordPattern =
	/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu;

/** The words of `305-1` with one sign between them; `scope-1` may stand as `scope1` too. */
function joinedPattern(mark: string): RegExp {
	const words = mark
		.replaceAll('.', String.raw`\.`)
		.replaceAll(/(?<=\d)-/g, String.raw`[^\p{L}\p{N}]`)
		.replaceAll('-', String.raw`[^\p{L}\p{N}]?`);
	return new RegExp(String.raw`(?<![\p{L}\p{N}])${words}(?![\p{L}\p{N}]|[.,]\d)`, 'gu');
}

function mergeRanges(ranges: readonly Range[]): Range[] {
	const merged: [number, number][] = [];
	for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
		const last = merged.at(-1);
		if (last && from <= last[1]) last[1] = Math.max(last[1], to);
		else merged.push([from, to]);
	}
	return merged;
}

/** The start of the stretch that holds most marked characters. */
function chooseStart(text: string, ranges: readonly Range[], size: number): number {
	const latest = startOfStretch(text, Math.max(0, text.length - size), size);
	let best = 0;
	let most = -1;
	for (const [start] of ranges) {
		const from = Math.min(startOfStretch(text, start, size), latest);
		const held = ranges
			.filter(([at, end]) => at >= from && end <= from + size)
			.reduce((sum, [at, end]) => sum + (end - at) ** 1.5, 0);
		if (held > most) {
			most = held;
			best = from;
		}
	}
	return best;
}

/** Where the sentence, else the clause begins in which `at` stands; if that is too far before, a word a little before. */
function startOfStretch(text: string, at: number, size: number): number {
	const reach = Math.round(size * 0.4);
	if (at <= reach) return 0;
	const before = text.slice(at - reach, at);
	for (const pattern of [sentenceEnd, clauseEnd]) {
		const last = [...before.matchAll(pattern)].at(-1);
		if (last) return at - reach + last.index + last[0].length;
	}
	return startOfWord(text, at - Math.round(size / 6));
}

function startOfWord(text: string, at: number): number {
	if (!/^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(text.slice(at))) return at;
	const head = /(?:(?!\p{Script=Han})[\p{L}\p{N}.,’'-])*$/u.exec(text.slice(0, at))?.[0] ?? '';
	return at - head.length;
}

const sentenceEnd = /[。！？；][”’』」）]*\s*|[.!?;][”’")]*\s+/gu;
const clauseEnd = /[，：、）]\s*|[,:)]\s+/gu;

function endOfWord(text: string, at: number): number {
	const rest = /^[\p{L}\p{N}.,]*/u.exec(text.slice(at))?.[0] ?? '';
	return at < text.length && !/\p{Script=Han}/u.test(rest) ? at + rest.length : at;
}
