// Whether a text says the same in both languages, as far as its figures go: values, units, bounds, the words that bear on
// them, and the mark at its end.

import { inEachLocale, locales, type Bilingual, type Locale } from '../locale/locale.ts';
import { readCounts, readNumberWords, readValues } from './numbers.ts';
import { compareSaidWords } from './said-words.ts';

/** What one text has and the other has not, as a sentence's object: `the value 12260`. */
export interface Difference {
	readonly what: 'value' | 'number' | 'unit' | 'bound' | 'share' | 'word' | 'name' | 'mark';
	/** In the Chinese text alone. */
	readonly zh: readonly string[];
	/** In the English text alone. */
	readonly en: readonly string[];
}

/** Returns how two texts differ; a value in digits may stand in words in the other. */
export function compareLanguages(text: Bilingual): Difference[] {
	const differences: Difference[] = [
		{ what: 'share', ...compareShares(text) },
		{ what: 'word', ...compareSaidWords(text) },
		{ what: 'name', zh: findLostNames(text), en: [] },
		{ what: 'mark', ...compareNames(ends, text) },
	];
	return [...compareFigures(text), ...differences.filter(isDifference)];
}

/** Returns how the figures of two texts differ, which may be parts of sentences. */
export function compareFigures(text: Bilingual): Difference[] {
	const differences: Difference[] = [
		{ what: 'value', ...compareValues(text) },
		{ what: 'number', ...compareCounts(text) },
		{ what: 'unit', ...compareNames(units, text) },
		{ what: 'bound', ...compareNames(bounds, text) },
	];
	return differences.filter(isDifference);
}

const isDifference = ({ zh, en }: Difference) => zh.length + en.length > 0;

/** `The languages differ in value: 12260 only in "zh".` */
export function wordDifference({ what, ...sides }: Difference): string {
	const only = locales
		.filter((locale) => sides[locale].length > 0)
		.map((locale) => `${sides[locale].join(', ')} only in "${locale}"`);
	return `The languages differ in ${what}: ${only.join('; ')}.`;
}

/** Returns the values in digits of each text that stand in the other neither in digits nor in words. */
export function compareValues({ zh, en }: Bilingual): Record<Locale, readonly string[]> {
	const digits = { zh: readValues(zh, 'zh'), en: readValues(en, 'en') };
	const spelled = {
		zh: new Set([...digits.zh, ...readNumberWords(zh, 'zh')]),
		en: new Set([...digits.en, ...readNumberWords(en, 'en')]),
	};
	return {
		zh: digits.zh.filter((value) => !spelled.en.has(value)),
		en: digits.en.filter((value) => !spelled.zh.has(value)),
	};
}

/** Returns the values of the number words of each text that stand in the other neither in words nor in digits. */
function compareCounts({ zh, en }: Bilingual): Record<Locale, readonly string[]> {
	const known = (text: string, locale: Locale) => [
		...readValues(text, locale),
		...readNumberWords(text, locale),
		...readCounts(text, locale),
	];
	// 半年 is "six months".
	const inZh = new Set([...known(zh, 'zh'), ...(zh.includes('半年') ? ['6'] : [])]);
	// English may quote Chinese.
	const inEn = new Set([...known(en, 'en'), ...readNumberWords(en, 'zh')]);
	return {
		zh: readCounts(zh, 'zh').filter((value) => !inEn.has(value)),
		en: readCounts(en, 'en').filter((value) => !inZh.has(value)),
	};
}

/** Returns the figures that are a share in one language and not in the other: they may have been exchanged with others. */
function compareShares(text: Bilingual): Record<Locale, readonly string[]> {
	const find = (figures: RegExp) =>
		inEachLocale((locale) => [...text[locale].matchAll(figures)].map(([figure]) => figure));
	const shares = find(/\d[\d.,]*(?=\s?%)/g);
	const others = find(/\d[\d.,]*\b(?!\s?%)/g);
	// Where one language has none, the unit tells.
	if (shares.zh.length === 0 || shares.en.length === 0) return { zh: [], en: [] };
	return {
		zh: shares.zh.filter((share) => !shares.en.includes(share) && others.en.includes(share)),
		en: shares.en.filter((share) => !shares.zh.includes(share) && others.zh.includes(share)),
	};
}

/** Returns the Latin words of the Chinese text that the English one has not: there they are names. */
function findLostNames({ zh, en }: Bilingual): string[] {
	const known = en.toLowerCase().replaceAll(/[äöü]/g, (letter) => letter.normalize('NFD')[0] + 'e');
	const names = zh.match(/(?<![A-Za-z])[A-Za-z]{3,}/g) ?? [];
	return names.filter((name) => !known.includes(name.toLowerCase()));
}

type Names = readonly (readonly [name: string, zh: RegExp, en: RegExp])[];

function compareNames(names: Names, { zh, en }: Bilingual): Record<Locale, readonly string[]> {
	const only = (here: boolean, there: boolean, name: string) => (here && !there ? [name] : []);
	return {
		zh: names.flatMap(([name, inZh, inEn]) => only(inZh.test(zh), inEn.test(en), name)),
		en: names.flatMap(([name, inZh, inEn]) => only(inEn.test(en), inZh.test(zh), name)),
	};
}

/** Units of mass, energy, length, area, volume, share and money, as each language writes them. */
const units: Names = [
	['t', /吨|\bMt\b|\d\s?t\b|^t\b/, /\bt\b|\btonnes?\b|\bMt\b|\dt\b/],
	['kg', /千克|公斤|kg/i, /\bkg|\bkilograms?\b/i],
	['MWh', /兆瓦时|MWh/, /\bMWh\b|megawatt-hour/i],
	['kWh', /千瓦时|kWh|[\d亿万]度/, /\bkWh\b|kilowatt-hour/i],
	['km', /公里|千米|\bkm\b/, /\bkm\b|kilomet/],
	['m²', /平方米|m²/, /m²|square met/],
	['m³', /立方米|m³/, /m³|cubic met/],
	['%', /\d\s?%|^%|百分之/, /\d\s?%|^%|\d per ?cent\b/],
	['RMB', /[\d百千万亿]元|人民币/, /\bRMB\b|\byuan\b|\brenminbi\b/i],
	['USD', /美元/, /\bUSD?\b|US\$|\bdollars?\b/],
];

/** A sentence of one language is one of the other; in a list a semicolon may stand for a full stop. */
const ends: Names = [['that at the end', /[。；：？！，、…][”’）]*$/, /[.;:?!,…][”’)]*$/]];

const hanNumber = '\\s?[\\d一两二三四五六七八九十百千万]';
const figure =
	'\\b(?=[^,.;]{0,20}?(?:\\d|\\b(?:half|one|two|three|four|five|six|seven|eight|nine|ten|twenty|fifty|a (?:hundred|thousand))\\b))';

/** What stands before or behind a figure and says that it is not exact. */
const bounds: Names = [
	[
		'about',
		new RegExp(
			`(?:大?约(?:可|可产出|合|为)?|(?:^|[^附])近(?!.年)|接近)${hanNumber}|\\d[^，。；]{0,6}左右`,
		),
		new RegExp(`\\b(?:about|around|approximately|roughly|nearly|almost|close to)${figure}`, 'i'),
	],
	[
		'more than',
		new RegExp(
			`(?:(?<!不)超过|逾|(?<![不远])超)${hanNumber}|[\\d十百千万亿]\\s?%?[余多]|\\d+\\s?岁以上`,
		),
		new RegExp(
			`\\b(?:(?<!\\bnot? )more than|over(?! (?:the |\\w+ years))|exceed\\w*|above|older than)${figure}`,
			'i',
		),
	],
	[
		'at least',
		new RegExp(
			`(?:不低于|不少于|至少[^，。；]{0,4}?)${hanNumber}|[\\d万亿一两二三四五六七八九十](?!\\s?岁)[^，。；\\d]{0,7}以上`,
		),
		new RegExp(
			`\\b(?:at least|no less than|not less than|no fewer than)${figure}|\\d[^,.;]{0,25}\\b(?:or|and) (?:more|above|over)\\b(?! than| \\d)`,
			'i',
		),
	],
	[
		'at most',
		new RegExp(`(?:不超过|不高于|至多|最多|至高|高达)${hanNumber}`),
		new RegExp(
			`\\b(?:no more than|not more than|at most|(?<!\\badds? )up to(?! (?:the )?\\d{4})|as (?:high|much) as)${figure}`,
			'i',
		),
	],
];
