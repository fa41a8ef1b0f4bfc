// How a number is printed: the source's digits, the locale's grouping, its unit.

import type { Qualifier } from '../../schemas/lists.ts';
import { formatTags, type Bilingual, type Locale } from '../locale/locale.ts';
import type { Decimal } from '../kpi/kpi-table.ts';

/** Prints `value` with the locale's grouping and exactly the decimals that the source gave. */
export function formatDecimal(value: Decimal, locale: Locale): string {
	const places = decimalPlaces(value);
	const format = formatter(locale, places);
	return format.format(value as `${number}`);
}

/** Prints `value` with what stands before it: `超过 400`, `more than 400`. */
export function formatFigure(
	value: Decimal,
	qualifier: Qualifier | undefined,
	locale: Locale,
): string {
	return (qualifier ? qualifierWords[qualifier][locale] : '') + formatDecimal(value, locale);
}

/** With the space that follows. */
export const qualifierWords: Readonly<Record<Qualifier, Bilingual>> = {
	about: { zh: '约 ', en: 'about ' },
	nearly: { zh: '近 ', en: 'nearly ' },
	'more-than': { zh: '超过 ', en: 'more than ' },
	'not-less-than': { zh: '不低于 ', en: 'not less than ' },
	'less-than': { zh: '低于 ', en: 'less than ' },
	'not-more-than': { zh: '不高于 ', en: 'not more than ' },
};

/** Number of digits after the point. */
export function decimalPlaces(value: Decimal): number {
	return value.split('.')[1]?.length ?? 0;
}

/** Joins a printed number and its unit: `36.1%`, `12,260 t`. */
export function joinUnit(printed: string, unit: string): string {
	if (unit === '%') return `${printed}%`;
	return unit ? `${printed} ${unit}` : printed;
}

const formatters = new Map<string, Intl.NumberFormat>();

function formatter(locale: Locale, places: number): Intl.NumberFormat {
	const key = `${locale}${places}`;
	const known = formatters.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(formatTags[locale], {
		minimumFractionDigits: places,
		maximumFractionDigits: places,
		roundingMode: 'trunc',
	});
	formatters.set(key, made);
	return made;
}
