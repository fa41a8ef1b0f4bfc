// The words under which the search finds a term of the glossary, besides the term itself.

import type { Locale } from '../locale/locale.ts';
import type { GlossaryTerm } from '../report/report.ts';

type Words = Pick<GlossaryTerm, 'abbreviation' | 'synonyms' | 'searched'>;

/** Returns the abbreviation of a term, its synonyms in `locale`, and what else it is looked for under. */
export function getSearchWords(
	{ abbreviation, synonyms, searched }: Words,
	locale: Locale,
): readonly string[] {
	return [
		...(abbreviation ? [abbreviation] : []),
		...synonyms[locale],
		...(searched?.[locale] ?? []),
	];
}
