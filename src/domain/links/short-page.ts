// The page of a short address. All of them are one page with other words: the site's generator makes it once, with marks
// in the places of what differs, and each address fills them in.

import { locales, type Bilingual, type Locale } from '../locale/locale.ts';
import { escapeMarkup } from '../markup/escape-markup.ts';
import type { Destination, Report } from '../report/report.ts';

/** The id under which the page with marks is made. No permanent id contains an underscore. */
export const templateId = '_template';

/** What a page says of where it leads. */
export interface ShortPage {
	readonly id: string;
	readonly title: Bilingual;
	readonly href: Bilingual;
}

const mark = (name: string, locale: Locale) => `_${name}-${locale}_`;

/** The page with marks. */
export const templatePage: ShortPage = {
	id: templateId,
	title: { zh: mark('title', 'zh'), en: mark('title', 'en') },
	href: { zh: mark('href', 'zh'), en: mark('href', 'en') },
};

/** Returns every permanent id, former ones too, with the destination that it leads to now. */
export function listShortAddresses(report: Report): ReadonlyMap<string, Destination> {
	const former = report.index.oldAddresses.map(({ id, to }) => [id, to] as const);
	return new Map([...former, ...report.index.destinations]);
}

/** Returns `html`, made of the page with marks, as that of `page`. */
export function fillShortPage(html: string, page: ShortPage): string {
	const words = new Map([
		[templateId, page.id],
		...locales.flatMap((locale) => [
			[templatePage.title[locale], page.title[locale]] as const,
			[templatePage.href[locale], page.href[locale]] as const,
		]),
	]);
	return html.replaceAll(anyMark, (found) => escapeMarkup(words.get(found) ?? found));
}

const anyMark = new RegExp(
	[templateId, ...Object.values(templatePage.title), ...Object.values(templatePage.href)].join('|'),
	'g',
);
