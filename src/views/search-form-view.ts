// What the search box of a page says and where it leads.

import type { Locale } from '../domain/locale/locale.ts';
import { longestQuery } from '../domain/search/query.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';

export interface SearchFormView {
	readonly action: string;
	readonly label: string;
	readonly placeholder: string;
	readonly submit: string;
	/** The key that leads to the box, and its name on Apple's keyboards. */
	readonly key: string;
	readonly appleKey: string;
	/** Longest query, in characters. */
	readonly longest: number;
}

export function buildSearchFormView(locale: Locale): SearchFormView {
	const t = getTranslator(locale);
	return {
		action: linkTo(locale, { page: 'search' }),
		label: t('search.label'),
		placeholder: t('search.placeholder'),
		submit: t('search.submit'),
		key: t('search.key'),
		appleKey: t('search.appleKey'),
		longest: longestQuery,
	};
}
