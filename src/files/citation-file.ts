// What the menu at a heading or a table copies: one file for each chapter (its sections) and each table (its rows and
// cells), in every language. Read on demand.

import { formNames, type FormId } from '../domain/citation/forms.ts';
import { getById } from '../domain/index/report-index.ts';
import { sitePagePath } from '../domain/links/permalink.ts';
import { inEachLocale, languageNames, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { buildCiter } from './citations.ts';

/** Returns the ids of the chapters and tables, each of which has a file. */
export function listCitationFiles({ chapters, tables }: Report): string[] {
	return [...chapters.map(({ slug }) => slug), ...tables.map(({ id }) => id)];
}

/** Makes what writes the JSON of a chapter or table. `origin` is `https://example.org` where it is known. */
export function makeCitationWriter(
	report: Report,
	base: string,
	origin?: string,
): (id: string) => string {
	const { destinations } = report.index;
	const words = inEachLocale(wordsOf);
	const cite = inEachLocale((locale) => buildCiter(report, locale, base, origin));
	const cited = [...destinations.values()].filter(({ kind }) =>
		['chapter', 'section', 'table', 'row', 'cell', 'diagram'].includes(kind),
	);
	return (file) => {
		const page = sitePagePath(getById(destinations, file).sitePage);
		const entries = cited
			.filter(({ sitePage }) => sitePagePath(sitePage) === page)
			.map(({ id }) => [id, inEachLocale((locale) => cite[locale](id))]);
		return JSON.stringify({
			...(origin ? { origin } : {}),
			languages: languageNames,
			words,
			entries: Object.fromEntries(entries),
		});
	};
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
		figures: t('cite.figures'),
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
			...formNames,
			plain: t('cite.plain'),
			gbt7714Figure: t('cite.withFigure', { form: formNames.gbt7714 }),
			apaFigure: t('cite.withFigure', { form: formNames.apa }),
		} satisfies Record<FormId, string>,
	};
}
