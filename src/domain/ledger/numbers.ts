// Numbers as they are written in Chinese and English prose, compared by value.

import type { Locale } from '../locale/locale.ts';

/** A number as it stands in a text: its characters and where they begin. */
export interface WrittenNumber {
	readonly text: string;
	readonly index: number;
}

const digits = /\d+(?:[,，]\d{3}(?!\d))*(?:\.\d+)*/g;

const scales: Record<Locale, readonly (readonly [RegExp, number])[]> = {
	zh: [
		[/^\s*万亿/, 12],
		[/^\s*[千][万萬]/, 7],
		[/^\s*百万/, 6],
		[/^\s*亿/, 8],
		[/^\s*万/, 4],
	],
	en: [
		[/^[\s-]*trillion/i, 12],
		[/^[\s-]*billion/i, 9],
		[/^[\s-]*million/i, 6],
		[/^[\s-]*thousand/i, 3],
	],
};

const months = [
	'January',
	'February',
	'March',
	'April',
	'May',
	'June',
	'July',
	'August',
	'September',
	'October',
	'November',
	'December',
];

const words: Record<Locale, Readonly<Record<string, number>>> = {
	zh: { 一: 1, 两: 2, 二: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9, 十: 10 },
	en: {
		once: 1,
		one: 1,
		first: 1,
		single: 1,
		twice: 2,
		two: 2,
		second: 2,
		both: 2,
		double: 2,
		dual: 2,
		three: 3,
		third: 3,
		triple: 3,
		four: 4,
		fourth: 4,
		five: 5,
		fifth: 5,
		six: 6,
		sixth: 6,
		seven: 7,
		seventh: 7,
		eight: 8,
		eighth: 8,
		nine: 9,
		ninth: 9,
		ten: 10,
		tenth: 10,
		eleven: 11,
		twelve: 12,
		dozen: 12,
		thirteen: 13,
		fourteen: 14,
		fifteen: 15,
		sixteen: 16,
		seventeen: 17,
		eighteen: 18,
		nineteen: 19,
		twenty: 20,
		half: 0.5,
	},
};

/** Finds every run of digits in `text`, grouped and decimal ones whole. */
export function findNumbers(text: string): WrittenNumber[] {
	return [...text.matchAll(digits)].map((match) => ({ text: match[0], index: match.index }));
}

/**
 * Returns the values of the digits in `text`, sorted, as plain decimal strings: `"6.41 亿"` and `"641 million"` both give
 * `["641000000"]`; a month's English name counts as its number.
 */
export function readValues(text: string, locale: Locale): string[] {
	const values = findNumbers(text).map(({ text: number, index }) => {
		const scale = readScale(text.slice(index + number.length), locale);
		return shift(number.replaceAll(/[,，]/g, ''), scale);
	});
	const named =
		locale === 'en' ? months.flatMap((month, index) => count(text, month, index + 1)) : [];
	return [...values, ...named].sort();
}

/** Returns the power of ten that the words after a number multiply it by: 4 for 万, 6 for "million", else 0. */
export function readScale(rest: string, locale: Locale): number {
	return scales[locale].find(([pattern]) => pattern.test(rest))?.[1] ?? 0;
}

/** Returns the values of the number words (五, "five") in `text`, for readings that spell their number out. */
export function readNumberWords(text: string, locale: Locale): string[] {
	if (locale === 'zh')
		return [...text].flatMap((sign) =>
			words.zh[sign] === undefined ? [] : [String(words.zh[sign])],
		);
	return text
		.toLowerCase()
		.split(/[^a-z]+/)
		.flatMap((word) => (words.en[word] === undefined ? [] : [String(words.en[word])]));
}

/** Moves the decimal point of `decimal` by `places` and drops what is superfluous: `("6.41", 8)` gives `"641000000"`. */
export function shift(decimal: string, places: number): string {
	const [whole = '', fraction = '', ...more] = decimal.split('.');
	if (more.length > 0) return decimal;
	const padded = fraction.padEnd(places, '0');
	const left = (whole + padded.slice(0, places)).replace(/^0+(?=\d)/, '');
	const right = padded.slice(places).replace(/0+$/, '');
	return right ? `${left}.${right}` : left;
}

function count(text: string, month: string, value: number): string[] {
	return [...text.matchAll(new RegExp(`\\b${month}\\b`, 'g'))].map(() => String(value));
}
