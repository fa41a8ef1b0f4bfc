// What the site says of itself as an edition, and of the original that it follows.

import { formatMonth } from '../domain/locale/dates.ts';
import { languageMarks, languageTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import { listNames } from '../domain/locale/period-words.ts';
import type { Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';

/** Words the edition of `report` in `locale`. */
export function describeEdition({ identity, source }: Report, locale: Locale) {
	const t = getTranslator(locale);
	const nameOf = (language: Locale) => t(`language.${language}`);
	const original = nameOf(source.originalLanguage);
	return {
		/** Name of the language of the original. */
		original,
		originalTag: languageTags[source.originalLanguage],
		/** Of the link to it. */
		report: t('site.original') + languageMarks[locale][source.originalLanguage],
		notice: t('site.notice', { original }),
		what: t('about.whatText', {
			company: identity.company[locale],
			title: identity.title[locale],
			original,
			other: listNames(otherLocales(source.originalLanguage).map(nameOf), locale),
		}),
		standing: t('about.statusText', {
			original,
			languages: listNames(source.languages.map(nameOf), locale),
			month: formatMonth(source.published, locale),
		}),
	};
}
