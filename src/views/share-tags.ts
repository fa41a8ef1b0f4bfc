// What other sites are told of a page for the links to it.

import type { SitePage } from '../domain/links/permalink.ts';
import { formatTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkTo, linkToFile, origin } from '../site/address.ts';
import { buildCard } from './card.ts';

/** Open Graph asks for language and country: `en_GB`. */
const localeOf = (locale: Locale) => formatTags[locale].replace('-', '_');

/** Builds the tags of `sitePage`, which has `title` and `description`. */
export function buildShareTags(
	report: Report,
	sitePage: SitePage,
	locale: Locale,
	{ title, description }: { readonly title: string; readonly description: string },
) {
	const { company, shortTitle } = report.identity;
	const tags: (readonly [property: string, content: string])[] = [
		['og:title', title],
		['og:description', description],
		['og:site_name', `${company[locale]} ${shortTitle[locale]}`],
		['og:type', 'slug' in sitePage ? 'article' : 'website'],
		['og:locale', localeOf(locale)],
		...otherLocales(locale).map((other) => ['og:locale:alternate', localeOf(other)] as const),
	];
	if (!origin) return { tags };
	const { file, text } = buildCard(report, sitePage, locale);
	return {
		tags: [...tags, ['og:url', origin + linkTo(locale, sitePage)] as const],
		card: { address: origin + linkToFile(file), text },
	};
}
