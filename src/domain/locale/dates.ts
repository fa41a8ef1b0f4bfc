// Days and months in words.

import { formatTags, type Locale } from './locale.ts';

/** `2024-04-25` as `25 April 2024` or `2024 年 4 月 25 日`. */
export function formatDay(day: string, locale: Locale): string {
	return format(day, locale, { dateStyle: 'long' });
}

/** `2024-04` as `April 2024` or `2024 年 4 月`. */
export function formatMonth(month: string, locale: Locale): string {
	return format(month, locale, { year: 'numeric', month: 'long' });
}

function format(date: string, locale: Locale, options: Intl.DateTimeFormatOptions): string {
	const words = new Intl.DateTimeFormat(formatTags[locale], { ...options, timeZone: 'UTC' });
	// `Intl` leaves out the spaces that Chinese text has here between digits and words.
	return words
		.format(new Date(date))
		.replaceAll(/(?<=\d)(?=\p{Script=Han})|(?<=\p{Script=Han})(?=\d)/gu, ' ');
}
