// What the menu at a heading or a table copies: one file for each chapter (its sections) and each table (its rows and
// cells), in every language. Read on demand.

import type { APIRoute } from 'astro';
import { buildCitation } from '../../data/citations.ts';
import { loadReport } from '../../data/report.ts';
import { base, origin } from '../../data/site.ts';
import type { FormId } from '../../domain/citation/forms.ts';
import { collectDestinations } from '../../domain/links/destinations.ts';
import { placePath } from '../../domain/links/permalink.ts';
import { languageNames, locales, type Locale } from '../../domain/locale/locale.ts';
import { getTranslator } from '../../i18n/translator.ts';

export async function getStaticPaths() {
	const { chapters, tables } = await loadReport();
	return [...chapters.map(({ slug }) => slug), ...tables.map(({ id }) => id)].map((id) => ({
		params: { id },
	}));
}

export const GET: APIRoute = async ({ params }) => {
	const report = await loadReport();
	const destinations = [...collectDestinations(report).values()];
	const page = destinations.find(({ id }) => id === params['id'])?.place;
	const own = destinations.filter(
		({ kind, place }) =>
			page &&
			placePath(place) === placePath(page) &&
			['chapter', 'section', 'table', 'row', 'cell'].includes(kind),
	);
	const inEach = (of: (locale: Locale) => unknown) =>
		Object.fromEntries(locales.map((locale) => [locale, of(locale)]));
	const content = {
		...(origin ? { origin } : {}),
		languages: languageNames,
		words: inEach(wordsOf),
		entries: Object.fromEntries(
			own.map(({ id }) => [
				id,
				inEach((locale) => buildCitation(report, id, locale, base, origin)),
			]),
		),
	};
	return new Response(JSON.stringify(content), { headers: { 'content-type': 'application/json' } });
};

/** The names of formats and standards are the same in every language. */
function wordsOf(locale: Locale) {
	const t = getTranslator(locale);
	return {
		title: t('cite.title'),
		place: t('cite.place'),
		language: t('cite.language'),
		form: t('cite.form'),
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
