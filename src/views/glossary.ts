// The terms of the report in the order of a language, for the glossary and the search page.

import { getById } from '../domain/index/report-index.ts';
import { languageTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkToDestination } from './links.ts';

/** Builds the glossary of `report`, sorted as `locale` sorts words. */
export function buildGlossary(report: Report, locale: Locale) {
	const collator = new Intl.Collator(languageTags[locale]);
	return [...report.glossary]
		.sort((a, b) => collator.compare(a.term[locale], b.term[locale]))
		.map(({ id, term, abbreviation, definition, see, synonyms }) => ({
			id,
			term: term[locale],
			/** Absent where it is the term itself. */
			abbreviation: abbreviation === term[locale] ? undefined : abbreviation,
			/** The term in the other languages, each with its BCP 47 tag. */
			twins: otherLocales(locale).map((other) => ({ term: term[other], tag: languageTags[other] })),
			definition: definition[locale],
			/** Other terms that the definition refers to; absent where it refers to none. */
			see: see?.map((to) => linkToDestination(getById(report.index.destinations, to), locale)),
			synonyms: synonyms[locale],
		}));
}
