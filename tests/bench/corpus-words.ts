// Words and sentences of the generated corpus. They mean nothing; they have the length, the variety and the punctuation
// of a report, which is what a build and a search index cost by.

import type { Locale } from '../../src/domain/locale/locale.ts';

export type Random = () => number;

/** Returns a source of numbers from 0 (included) to 1 (excluded); the same `seed` gives the same numbers (mulberry32). */
export function seedRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Returns a whole number from `low` to `high`, both included. */
export function pickNumber(random: Random, low: number, high: number): number {
	return low + Math.floor(random() * (high - low + 1));
}

const hanSigns = [
	...new Set(
		'环境社会管治公司产品服务质量供应链可持续发展温室气体排放能源再生碳中和目标员工培训数据安全隐私保护董事风险系审核回收废弃物水资创新技术投入用户益合规商业道德举报机制绩效',
	),
];
const syllables =
	'ba co der el fi gan hor in ka li men nor op pra qui res sta tor un ver wa zen'.split(' ');
const vocabularySize = 2600;

const vocabularies: Readonly<Record<Locale, readonly string[]>> = {
	zh: makeVocabulary(hanSigns, 2, 2),
	en: makeVocabulary(syllables, 1, 4),
};

/** Returns a heading of three or four words. */
export function makeTitle(random: Random, locale: Locale): string {
	const words = makeWords(random, locale, pickNumber(random, 3, 4));
	return locale === 'zh' ? words.join('') : words.map(capitalize).join(' ');
}

/** Returns whole sentences of together at least `bytes` bytes in UTF-8. */
export function makeSentences(random: Random, locale: Locale, bytes: number): string {
	const sentences: string[] = [];
	for (let size = 0; size < bytes;) {
		const words = makeWords(random, locale, pickNumber(random, 8, 20));
		const sentence = locale === 'zh' ? `${words.join('')}。` : `${capitalize(words.join(' '))}.`;
		sentences.push(sentence);
		size += Buffer.byteLength(sentence) + 1;
	}
	return sentences.join(locale === 'zh' ? '' : ' ');
}

/** Common words come far more often than rare ones, as in any text. */
function makeWords(random: Random, locale: Locale, count: number): string[] {
	const words = vocabularies[locale];
	return Array.from(
		{ length: count },
		() => words[Math.floor(words.length * random() ** 2.4)] ?? '',
	);
}

function makeVocabulary(parts: readonly string[], shortest: number, longest: number): string[] {
	const random = seedRandom(42);
	const words = new Set<string>();
	while (words.size < vocabularySize) {
		const length = pickNumber(random, shortest, longest);
		words.add(
			Array.from({ length }, () => parts[Math.floor(random() * parts.length)] ?? '').join(''),
		);
	}
	return [...words];
}

function capitalize(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
