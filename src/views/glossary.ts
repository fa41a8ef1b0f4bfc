// The terms of the report in the order of a language, for the glossary and the search page.

import { getById } from '../domain/index/report-index.ts';
import { initialOf, noLetter } from '../domain/locale/initials.ts';
import { languageTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkToDestination } from './links.ts';

/** Builds the glossary of `report`, sorted as `locale` sorts words. */
export function buildGlossary(report: Report, locale: Locale) {
	const collator = new Intl.Collator(languageTags[locale]);
	return [...report.glossary]
		.sort((a, b) => collator.compare(a.term[locale], b.term[locale]))
		.map(({ id, term, abbreviation, definition, explain, see, synonyms }) => ({
			id,
			term: term[locale],
			/** Absent where it is the term itself. */
			abbreviation: abbreviation === term[locale] ? undefined : abbreviation,
			/** The term in the other languages, each with its BCP 47 tag. */
			twins: otherLocales(locale).map((other) => ({ term: term[other], tag: languageTags[other] })),
			definition: definition[locale],
			/** Chapters explain it where they name it. */
			isExplained: explain === true,
			/** Other terms that the definition refers to; absent where it refers to none. */
			see: see?.map((to) => linkToDestination(getById(report.index.destinations, to), locale)),
			synonyms: synonyms[locale],
		}));
}

/** Builds the glossary by letters; a letter without a term is left out. */
export function buildGlossaryLetters(report: Report, locale: Locale) {
	const terms = Map.groupBy(buildGlossary(report, locale), ({ term }) => initialOf(term));
	return [...terms]
		.sort(([a], [b]) => Number(a === noLetter) - Number(b === noLetter) || (a < b ? -1 : 1))
		.map(([letter, under]) => ({
			letter: letter === noLetter ? '0–9' : letter,
			/** The first and the last, as at the head of a page of a dictionary; the only one. */
			span: [...new Set([under[0]?.term, under.at(-1)?.term])].join(' – '),
			terms: under,
		}));
}
