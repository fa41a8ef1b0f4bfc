// What of a query is marked in titles and texts, how that travels to the page that a result leads to, and the part of a text
// that a reader looks for.

import { foldText, gramKeys, stem, tokenize, type SearchToken } from './tokens.ts';

export interface Piece {
	readonly text: string;
	readonly isMarked: boolean;
}

type Range = readonly [from: number, to: number];

/** More marks than these would mark everything. */
const mostMarks = 12;

/**
 * The stretches that `tokens` make in a text: runs of Han characters, and words. A short number says nothing by itself: it
 * goes with the word before it, as in `305-1` and in `scope-1`, which stands for `scope 1`. The `figures` that the query may
 * mean follow.
 */
export function readMarks(
	tokens: readonly SearchToken[],
	figures: readonly string[] = [],
): string[] {
	const marks: string[] = [];
	let before: SearchToken | undefined;
	for (const token of tokens) {
		const { text, isHan, run } = token;
		const isShort = /^\d{1,2}$/.test(text) && before !== undefined;
		const last = marks.length - 1;
		if (isHan && before?.isHan && before.run === run) marks[last] += text;
		else if (!isShort) marks.push(text);
		else if (!before?.isHan) marks[last] += `-${text}`;
		before = token;
	}
	return [...new Set([...marks, ...figures])].slice(0, mostMarks);
}

/**
 * Places in `text` at which the `marks` of a query stand: Han by pairs, words by their stem, joined words side by side; in
 * order, not overlapping.
 */
export function findMarks(text: string, marks: readonly string[]): Range[] {
	const folded = foldText(text);
	const matches = marks.flatMap((mark) => findMatches(folded, mark));
	return mergeRanges(
		matches.map(({ index, 0: match, 1: ahead = match }) => [index, index + ahead.length]),
	);
}

function findMatches(folded: string, mark: string): readonly RegExpExecArray[] {
	if (/\p{Script=Han}/u.test(mark)) {
		// Pairs overlap: they are looked for ahead of each place.
		const pairs = gramKeys(tokenize(mark)).join('|');
		return [...folded.matchAll(new RegExp(`(?=(${pairs}))`, 'gu'))];
	}
	if (mark.includes('-')) return [...folded.matchAll(joinedPattern(mark))];
	const root = stem(mark);
	return [...folded.matchAll(wordPattern)].filter(
		([word]) => stem(word.replaceAll(',', '')) === root,
	);
}

/** Cuts about `size` characters out of `text` where most of `marks` stand; begins with a sentence, a clause or a word. */
export function buildExcerpt(text: string, marks: readonly string[], size: number): Piece[] {
	const ranges = findMarks(text, marks);
	const from = text.length <= size ? 0 : chooseStart(text, ranges, size);
	const to = endOfWord(text, Math.min(text.length, from + size));
	const pieces = [{ text: from > 0 ? '… ' : '', isMarked: false }];
	let at = from;
	for (const [start, end] of ranges) {
		if (start < from || end > to) continue;
		pieces.push({ text: text.slice(at, start), isMarked: false });
		pieces.push({ text: text.slice(start, end), isMarked: true });
		at = end;
	}
	pieces.push({ text: text.slice(at, to), isMarked: false });
	pieces.push({ text: to < text.length ? ' …' : '', isMarked: false });
	return pieces.filter((piece) => piece.text);
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
	for (const [from, to] of ranges.toSorted((a, b) => a[0] - b[0])) {
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
