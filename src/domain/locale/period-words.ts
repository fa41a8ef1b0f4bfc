// Names of periods as a sentence has them.

import { languageTags, type Locale } from './locale.ts';

/** `names` in a row: `2020 and 2021`. Chinese stands apart from digits and Latin letters: `2020 和 2021`. */
export function listNames(names: readonly string[], locale: Locale): string {
	return new Intl.ListFormat(languageTags[locale], { type: 'conjunction' })
		.format(names)
		.replaceAll(/(?<=[\dA-Za-z])和/g, ' 和')
		.replaceAll(/和(?=[\dA-Za-z])/g, '和 ');
}

/** The labels of periods in a row; Chinese calls a bare year one: `2020 和 2021 年`, but `2023 年上半年`, `FY2023/24`. */
export function sayPeriods(labels: readonly string[], locale: Locale): string {
	const isYear = locale === 'zh' && /^\d{4}$/.test(labels.at(-1) ?? '');
	return listNames(labels, locale) + (isYear ? ' 年' : '');
}

/** `text` with the space that Chinese has between a digit or Latin letter and the word after it. */
export function beforeWord(text: string, locale: Locale): string {
	return locale === 'zh' && /[\dA-Za-z]$/.test(text) ? `${text} ` : text;
}
