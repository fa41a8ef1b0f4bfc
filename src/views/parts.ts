// The parts of the report with their chapters, in one language.

import type { Locale } from '../domain/locale/locale.ts';
import type { Report, Theme } from '../domain/report/report.ts';
import { linkTo } from '../site/address.ts';

export interface PartView {
	readonly id: string;
	readonly number: string | undefined;
	readonly title: string;
	readonly theme: Theme;
	readonly chapters: readonly {
		readonly href: string;
		readonly title: string;
		readonly summary: string;
		/** Page of the printed report. */
		readonly page: number | undefined;
	}[];
}

/** Builds the parts of `report` that have chapters. */
export function buildParts(report: Report, locale: Locale): PartView[] {
	return report.identity.parts.flatMap(({ id, number, title, theme }): PartView[] => {
		const chapters = report.chapters
			.filter(({ texts }) => texts[locale].meta.part === id)
			.map(({ slug, texts }) => ({
				href: linkTo(locale, { page: 'chapter', slug }),
				title: texts[locale].meta.title,
				summary: texts[locale].meta.summary,
				page: texts[locale].meta.page,
			}));
		return chapters.length > 0 ? [{ id, number, title: title[locale], theme, chapters }] : [];
	});
}
