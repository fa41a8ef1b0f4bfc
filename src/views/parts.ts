// The parts of the report with their chapters, in one language.

import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkTo } from '../site/address.ts';

export type PartView = ReturnType<typeof buildParts>[number];

/** Builds the parts of `report` that have chapters. */
export function buildParts(report: Report, locale: Locale) {
	return report.identity.parts.flatMap(({ id, number, title, theme }) => {
		const chapters = report.chapters
			.filter(({ texts }) => texts[locale].meta.part === id)
			.map(({ slug, texts }) => ({
				href: linkTo(locale, { page: 'chapter', slug }),
				title: texts[locale].meta.title,
				summary: texts[locale].meta.summary,
				/** Of the printed report. */
				page: texts[locale].meta.page,
			}));
		return chapters.length > 0 ? [{ id, number, title: title[locale], theme, chapters }] : [];
	});
}
