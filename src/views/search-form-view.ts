// What the search box of a page says and where it leads.

import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { longestQuery } from '../domain/search/query.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export type SearchFormView = ReturnType<typeof buildSearchFormView>;

export function buildSearchFormView(report: Report, locale: Locale) {
	const t = getTranslator(locale);
	const code = chooseExample(report);
	return {
		action: linkTo(locale, { page: 'search' }),
		label: t('search.label'),
		placeholder: code ? t('search.placeholder', { code }) : t('search.placeholderPlain'),
		submit: t('search.submit'),
		/** The key that leads to the box, and its name on Apple's keyboards. */
		key: t('search.key'),
		appleKey: t('search.appleKey'),
		/** Longest query, in characters. */
		longest: longestQuery,
	};
}

/** A code that a figure of the home page answers, or any: what a reader who tries it finds is worth finding. */
function chooseExample({ identity, tables, standards, index }: Report): string | undefined {
	const headline = identity.headlines[0]?.row.split('.')[0];
	const [answered] = tables.find(({ id }) => id === headline)?.standards ?? [];
	const disclosure = index.disclosures.get(answered ?? '') ?? standards[0]?.disclosures[0];
	return disclosure?.code;
}
