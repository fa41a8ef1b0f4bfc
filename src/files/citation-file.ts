// What the menu at a heading or a table copies: one file for each chapter (its sections) and each table (its rows and
// cells), in every language. Read on demand.

import type { FormId } from '../domain/citation/forms.ts';
import { getById } from '../domain/index/report-index.ts';
import { placePath } from '../domain/links/permalink.ts';
import { languageNames, locales, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { buildCitation } from './citations.ts';

/** Returns the ids of the chapters and tables, each of which has a file. */
export function listCitationFiles({ chapters, tables }: Report): string[] {
	return [...chapters.map(({ slug }) => slug), ...tables.map(({ id }) => id)];
}

/** Returns the JSON for the chapter or table `id`. `origin` is `https://example.org` where it is known. */
export function writeCitationFile(
	report: Report,
	id: string,
	base: string,
	origin?: string,
): string {
	const page = placePath(getById(report.index.destinations, id).place);
	const own = [...report.index.destinations.values()].filter(
		({ kind, place }) =>
			['chapter', 'section', 'table', 'row', 'cell'].includes(kind) && placePath(place) === page,
	);
	const inEach = (of: (locale: Locale) => unknown) =>
		Object.fromEntries(locales.map((locale) => [locale, of(locale)]));
	return JSON.stringify({
		...(origin ? { origin } : {}),
		languages: languageNames,
		words: inEach(wordsOf),
		entries: Object.fromEntries(
			own.map((place) => [
				place.id,
				inEach((locale) => buildCitation(report, place.id, locale, base, origin)),
			]),
		),
	});
}

/** The names of formats and standards are the same in every language. */
function wordsOf(locale: Locale) {
	const t = getTranslator(locale);
	return {
		title: t('cite.title'),
		place: t('cite.place'),
		language: t('cite.language'),
		form: t('cite.form'),
		links: t('cite.links'),
		citations: t('cite.citations'),
		text: t('cite.text'),
		copy: t('cite.copy'),
		copied: t('cite.copied'),
		selected: t('cite.selected'),
		close: t('cite.close'),
		forms: {
			address: t('cite.address'),
			short: t('cite.short'),
			titled: t('cite.titled'),
			markdown: 'Markdown',
			html: 'HTML',
			gbt7714: 'GB/T 7714-2015',
			apa: 'APA 7',
			bibtex: 'BibTeX',
			ris: 'RIS',
			csl: 'CSL-JSON',
		} satisfies Record<FormId, string>,
	};
}
