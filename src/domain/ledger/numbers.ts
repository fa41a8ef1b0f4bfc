// Numbers as they are written in Chinese and English prose, compared by value.

import { inEachLocale, type Locale } from '../locale/locale.ts';

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
	...['January', 'February', 'March', 'April', 'May', 'June'],
	...['July', 'August', 'September', 'October', 'November', 'December'],
];
const anyMonth = new RegExp(`\\b(?:${months.join('|')})\\b`, 'g');

/** The words for one, two and so on. */
const words: Record<Locale, readonly string[]> = {
	zh: ['一', '二 两', '三', '四', '五', '六', '七', '八', '九', '十'],
	en: [
		...['one first once single', 'two second twice both double dual', 'three third triple'],
		...['four fourth', 'five fifth', 'six sixth', 'seven seventh', 'eight eighth'],
		...['nine ninth', 'ten tenth decade', 'eleven', 'twelve dozen', 'thirteen', 'fourteen'],
		...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty twentieth'],
	],
};

const largeWords = [
	['half', '0.5'],
	['thirty', '30'],
	['forty', '40'],
	['fifty', '50'],
	['sixty', '60'],
	['seventy', '70'],
	['eighty', '80'],
	['ninety', '90'],
	['hundred', '100'],
	['thousand', '1000'],
	['million', '1000000'],
] as const;

const valuesOfWords = inEachLocale((locale) => {
	const values = words[locale].flatMap((names, index) =>
		names.split(' ').map((name) => [name, String(index + 1)] as const),
	);
	return new Map([...values, ...(locale === 'en' ? largeWords : [])]);
});

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
	const named = locale === 'en' ? text.matchAll(anyMonth) : [];
	const ofMonths = Array.from(named, ([month]) => String(months.indexOf(month) + 1));
	return [...values, ...ofMonths].sort();
}

/** Returns the power of ten that the words after a number multiply it by: 4 for 万, 6 for "million", else 0. */
export function readScale(rest: string, locale: Locale): number {
	return scales[locale].find(([pattern]) => pattern.test(rest))?.[1] ?? 0;
}

/** Returns the values of the number words (五, 二十八, "five", "twenty-eighth") in `text`, for readings that spell a number out. */
export function readNumberWords(text: string, locale: Locale): string[] {
	const values = valuesOfWords[locale];
	if (locale === 'zh') {
		return [...text.matchAll(hanNumber)].flatMap(([number]) => {
			const signs = [...number].flatMap((sign) => values.get(sign) ?? []);
			return [...new Set([...signs, String(readHanNumber(number))])];
		});
	}
	const read = text
		.toLowerCase()
		.split(/[^a-z]+/)
		.map((word) => values.get(word));
	return read.flatMap((value, index) => {
		const ones = Number(read[index + 1] ?? 0);
		const isTens = Number(value) >= 20 && Number(value) % 10 === 0;
		const sum = isTens && ones > 0 && ones < 10 ? [String(Number(value) + ones)] : [];
		return value === undefined ? [] : [value, ...sum];
	});
}

/** Words that count or order something for certain: 三项 and 第二届, not 千家万户; "three", not "one of them". */
const counts: Record<Locale, RegExp> = {
	zh: /(?<!数|[一二三四五六七八九十百千]、)[两二三四五六七八九十百千]+(?=\s?(?:个|项|种|家(?!万户)|名|次|类|条|大|所|款|届|期|级|年|月|天|倍|成|(?<!百)分之|份|(?<!千)位|人|场|轮|版|列|组|方面|部分|步|层))|(?<=第)[一二三四五六七八九十百]+/g,
	en: /\b(?:(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)[ -])?(?:(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|twenty|thirty|forty|fifty|hundred)|(?:third|fourth|fifth|sixth|seventh|eighth|ninth|tenth))\b/gi,
};

/** Returns the values of the number words in `text` that count or order something for certain. */
export function readCounts(text: string, locale: Locale): string[] {
	return [...text.matchAll(counts[locale])].map(({ 0: number, index }) => {
		if (locale === 'zh') return String(readHanNumber(number));
		const parts = number
			.toLowerCase()
			.split(/[ -]/)
			.map((word) => Number(valuesOfWords.en.get(word)));
		const sum = parts.reduce((all, part) => all + part, 0);
		return shift(String(sum), readScale(text.slice(index + number.length), 'en'));
	});
}

const hanNumber = /[一两二三四五六七八九十百千万亿]+/g;

/** The powers of ten that they stand for. */
const hanUnits = new Map(
	[...'十百千万'].map((unit, index) => [unit, 10 ** (index + 1)] as const),
).set('亿', 10 ** 8);

/** 二十八 is 28, 万 is 10,000. */
function readHanNumber(number: string): number {
	let [total, section, digit] = [0, 0, 0];
	for (const sign of number) {
		const unit = hanUnits.get(sign);
		if (unit === undefined) digit = Number(valuesOfWords.zh.get(sign));
		else if (unit < 10_000) {
			section += (digit || 1) * unit;
			digit = 0;
		} else {
			total = (total + (section + digit || 1)) * unit;
			[section, digit] = [0, 0];
		}
	}
	return total + section + digit;
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
