// The index of one language: how a text is written into it, so that any run of Han characters can be found, how it is asked,
// and how its answers are read.

import type { Locale } from '../locale/locale.ts';
import type { Catalogue, Entry } from './catalogue.ts';
import type { Postings } from './grams.ts';
import { tokenize } from './tokens.ts';

/** The part of Pagefind that is used. */
export interface Engine {
	search(term: string): Promise<{ readonly results: readonly EngineResult[] }>;
}

interface EngineResult {
	readonly id: string;
	/** Places in the text; none where only the other name holds the term. */
	readonly words: readonly number[];
	data(): Promise<{ readonly content: string }>;
}

/** What the search asks of the index. */
export interface SearchIndex {
	/** Where `token` stands; the index is asked once for each, and again after a failure. */
	lookUp(token: string): Promise<Postings>;
	/** The text of a record, without its title. */
	readText(entry: Entry): Promise<string>;
}

/** Writes the text of a record into the index: its title, what stands there, and, unseen, `searched`. */
export function writeRecord({ title, content, searched = [] }: Written): string {
	const seen = writeIndexText(`${title} · ${content}`);
	return searched.length > 0 ? `${seen} ${end} ${writeIndexText(searched.join(' · '))}` : seen;
}

/** Takes the words that are not shown off the text of a record; the index gives it with signs of its own between words. */
export function cutSearched(text: string): string {
	return text.replace(new RegExp(`[\\s\u200b]*${end}.*`, 'su'), '');
}

/** Returns the place in the text of a record from which on only `searched` stands, as Pagefind counts: Chinese word by word. */
export function findEnd({ title, content }: Written, locale: Locale): number {
	const words = writeIndexText(`${title} · ${content}`).split(/\s+/);
	if (locale !== 'zh') return words.length;
	return words.reduce((sum, word) => sum + [...segmenter.segment(word)].length, 0);
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

interface Written {
	readonly title: string;
	readonly content: string;
	readonly searched?: readonly string[] | undefined;
}

/** Behind it stand words that are searched and not shown. */
const end = '\u2063';

/** Puts a space between Han characters and a break after a hyphen or slash within a word: each stands by itself. */
export function writeIndexText(text: string): string {
	return text
		.replaceAll(/(?<=\p{Script=Han})(?=\p{Script=Han})/gu, ' ')
		.replaceAll(/(?<=[\p{L}\p{N}][-‐‑–—/×])(?=[\p{L}\p{N}])/gu, ` ${joiner}`);
}

/** Returns the text as it was written, but for the space at which two paragraphs meet after a Chinese stop. */
export function readIndexText(written: string): string {
	return written
		.replaceAll(` ${joiner}`, '')
		.replaceAll(/(?<=\p{Script=Han}) (?=\p{Script=Han})|(?<=[。！？；]) /gu, '');
}

const joiner = '\u2060';

/** Reads the answers of `engine` by the numbers of `catalogue`. */
export function openIndex(engine: Engine, { ids, entries }: Catalogue): SearchIndex {
	const width = ids.length / entries.length;
	const numbers = new Map(
		entries.map(({ number }) => [ids.slice(number * width, (number + 1) * width), number]),
	);
	const results = new Map<number, EngineResult>();
	const answers = new Map<string, Promise<Postings>>();
	const ask = async (token: string): Promise<Postings> => {
		const postings = new Map<number, readonly number[]>();
		for (const result of await askEngine(engine, token)) {
			const id = result.id.slice(result.id.lastIndexOf('_') + 1);
			const number = numbers.get(id.slice(0, width));
			if (number === undefined) continue;
			results.set(number, result);
			postings.set(number, result.words);
		}
		return postings;
	};
	const lookUp = (token: string) => {
		const answer = answers.get(token) ?? ask(token);
		answers.set(token, answer);
		answer.catch(() => answers.delete(token));
		return answer;
	};
	return {
		lookUp,
		async readText({ number, title }) {
			// What was found by another name stands in no answer of the engine; it does in that to its title.
			const [token] = tokenize(title);
			if (token && !results.has(number)) await lookUp(token.text);
			const data = await results.get(number)?.data();
			const text = readIndexText(data?.content ?? '');
			const lead = `${title} · `;
			return text.startsWith(lead) ? text.slice(lead.length) : text;
		},
	};
}

/**
 * Returns every record that holds `token`, with all places. Pagefind answers a plain term with words that begin like it
 * too, and a quoted one with the first place only: for a word both are asked, which costs no further piece of the index.
 */
async function askEngine(engine: Engine, token: string): Promise<readonly EngineResult[]> {
	const { results } = await engine.search(token);
	if (/^\p{Script=Han}$/u.test(token)) return results;
	const exact = new Set((await engine.search(`"${token}"`)).results.map(({ id }) => id));
	return results.filter(({ id }) => exact.has(id));
}
