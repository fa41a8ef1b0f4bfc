// Days and months in words.

import { formatTags, inEachLocale, type Locale } from './locale.ts';

// Each costs some 50 µs to make, and a build words thousands of days.
const days = inEachLocale((locale) => makeFormat(locale, { dateStyle: 'long' }));
const months = inEachLocale((locale) => makeFormat(locale, { year: 'numeric', month: 'long' }));

function makeFormat(locale: Locale, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
	return new Intl.DateTimeFormat(formatTags[locale], { ...options, timeZone: 'UTC' });
}

/** `2024-04-25` as `25 April 2024` or `2024 年 4 月 25 日`. */
export function formatDay(day: string, locale: Locale): string {
	return format(day, days[locale]);
}

/** `2024-04` as `April 2024` or `2024 年 4 月`. */
export function formatMonth(month: string, locale: Locale): string {
	return format(month, months[locale]);
}

function format(date: string, words: Intl.DateTimeFormat): string {
	// `Intl` leaves out the spaces that Chinese text has here between digits and words.
	return words
		.format(new Date(date))
		.replaceAll(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ');
}
