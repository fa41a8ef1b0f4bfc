// The texts of a JSON file that stand in both languages, whatever its form.

import { locales, type Bilingual } from '../locale/locale.ts';

/**
 * Returns the bilingual texts in `value`, each with its JSON Pointer. A ledger entry, whose readings are two keys among
 * others, is none.
 */
export function findBilingualTexts(
	value: unknown,
	pointer = '#',
): [place: string, text: Bilingual][] {
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.entries(value);
	if (below.length === locales.length && isBilingual(value)) return [[pointer, value]];
	return below.flatMap(([key, inner]) => findBilingualTexts(inner, `${pointer}/${key}`));
}

function isBilingual(value: object): value is Bilingual {
	return locales.every((locale) => typeof (value as Partial<Bilingual>)[locale] === 'string');
}
