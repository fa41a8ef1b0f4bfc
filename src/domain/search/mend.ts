// Mends a query whose words the index does not know: the other script, a word run together with a number, slips.

import { hanName, stemKey, type Catalogue } from './catalogue.ts';
import { isPairKnown, type Reading } from './grams.ts';
import { readScript } from './script.ts';
import { soundAlike, soundGroup } from './sounds.ts';
import { findNearest } from './spelling.ts';
import { stem, tokenize } from './tokens.ts';

export interface MendSources {
	readonly catalogue: Catalogue;
	/** Asks the index for the tokens of a query. */
	readonly read: (query: string) => Promise<Reading>;
	/** See `readScript`. Fetched only for a query that needs it, as are all files here. */
	readonly loadScript: () => Promise<string>;
	/** Characters that sound alike, a line each sound that is heard in a `soundGroup`. */
	readonly loadSounds: (group: number) => Promise<string>;
	/** The stems of English words that begin with two letters. */
	readonly loadEnglish: (start: string) => Promise<readonly string[]>;
	/** Every English word of the texts. */
	readonly loadWords: () => Promise<readonly string[]>;
}

/**
 * Returns the query that the index knows more of, and how it is written where a slip was corrected; slips are left alone where
 * `hasCodes`.
 */
export async function mendQuery(
	first: Reading,
	hasCodes: boolean,
	sources: MendSources,
): Promise<{ readonly reading: Reading; readonly corrected?: string | undefined }> {
	const reading = await splitJoined(await readSimplified(first, sources), sources);
	if (hasCodes) return { reading };
	const query = (await correctHan(reading, sources)) ?? (await correctWords(reading, sources));
	if (query === undefined) return { reading };
	const isSame = stemKey(tokenize(query)) === stemKey(tokenize(reading.query));
	return { reading: await sources.read(query), corrected: isSame ? undefined : query };
}

async function readSimplified(reading: Reading, sources: MendSources): Promise<Reading> {
	const { query, tokens } = reading;
	if (!tokens.some(({ text, isHan }) => isHan && isUnknown(text, reading))) return reading;
	const simple = readScript(await sources.loadScript())(query);
	return simple === query ? reading : sources.read(simple);
}

/** `SU7` stands in texts as it is; `scope1` does not, but `scope 1` does. */
async function splitJoined(reading: Reading, { catalogue, read }: MendSources): Promise<Reading> {
	const joined = reading.tokens.filter(
		({ text }) =>
			/^[a-z]{2,}\d+$/.test(text) &&
			!catalogue.termGrams.has(text) &&
			![...(reading.postings.get(text)?.values() ?? [])].some((places) => places.length > 0),
	);
	if (joined.length === 0) return reading;
	let { query } = reading;
	for (const { text } of joined) {
		query = query.replace(new RegExp(text, 'iu'), text.replace(/(?<=[a-z])(?=\d)/, ' '));
	}
	return read(query);
}

/** The query with each unknown English word replaced by the nearest known one; undefined where none is. */
async function correctWords(reading: Reading, sources: MendSources): Promise<string | undefined> {
	let mended = reading.query;
	for (const { text, isHan } of reading.tokens) {
		if (isHan || !isUnknown(text, reading) || !/^\p{L}{3,}$/u.test(text)) continue;
		const variant = await findVariant(text, sources);
		if (variant) mended = replaceWord(mended, text, variant);
	}
	return mended === reading.query ? undefined : mended;
}

async function findVariant(
	word: string,
	{ catalogue: { words }, loadWords, loadEnglish }: MendSources,
): Promise<string | undefined> {
	const variants = words.filter((known) => stem(known) === stem(word));
	if (variants.length > 0) return variants.find((known) => known !== word);
	// A word of English that the report does not have is no slip.
	const root = stem(word);
	const start = /^[a-z]{2}/.exec(root)?.[0];
	if (start && (await loadEnglish(start)).includes(root)) return undefined;
	const near = findNearest(word, words);
	if (near && near.distance <= 1) return near.word;
	const all = await loadWords();
	const nearer = findNearest(word, all);
	if (nearer && (!near || nearer.distance < near.distance)) return nearer.word;
	return near?.word ?? all.find((known) => word.length > 3 && known.startsWith(word));
}

function replaceWord(query: string, word: string, by: string): string {
	const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${word}(?![\\p{L}\\p{N}])`, 'iu');
	return query.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC').replace(pattern, by);
}

/**
 * The query with one wrong character of a name put right, 星伙计划 to 星火计划, where that character makes no pair that
 * the index knows and sounds as the right one; undefined where there is none.
 */
async function correctHan(
	reading: Reading,
	{ catalogue, loadSounds }: MendSources,
): Promise<string | undefined> {
	const { query } = reading;
	const isKnown = (pair: string) =>
		catalogue.termGrams.has(pair) || isPairKnown(pair, reading, catalogue);
	for (const [run] of query.matchAll(hanName)) {
		for (const name of catalogue.hanNames) {
			if (name.length > run.length || query.includes(name)) continue;
			for (let from = 0; from + name.length <= run.length; from += 1) {
				const written = run.slice(from, from + name.length);
				const wrong = findSlip(written, name);
				if (wrong < 0) continue;
				const at = from + wrong;
				const pairs = [run.slice(Math.max(0, at - 1), at + 1), run.slice(at, at + 2)];
				if (pairs.some(isKnown)) continue;
				const right = name[wrong] ?? '';
				if (soundAlike(written[wrong] ?? '', right, await loadSounds(soundGroup(right))))
					return query.replace(written, name);
			}
		}
	}
	return undefined;
}

/** The place of the only character in which two texts of one length differ; -1 where there is not one. */
function findSlip(one: string, other: string): number {
	let at = 0;
	while (at < one.length && one[at] === other[at]) at += 1;
	return at < one.length && one.slice(at + 1) === other.slice(at + 1) ? at : -1;
}

function isUnknown(token: string, { postings }: Reading): boolean {
	return (postings.get(token)?.size ?? 0) === 0;
}
