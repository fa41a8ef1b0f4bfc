// What the home page shows in one language: headline figures with their years, parts with their chapters.

import type { Locale } from '../domain/locale/locale.ts';
import type { Report, Theme } from '../domain/report/report.ts';
import { findHeadline, type HeadlineView } from './headline-view.ts';
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

export interface HomeView {
	readonly headlines: readonly { readonly view: HeadlineView; readonly note: string }[];
	readonly parts: readonly PartView[];
}

/** Builds the home page's view of `report`; parts without a chapter are left out. */
export function buildHomeView(report: Report, locale: Locale): HomeView {
	const parts = report.identity.parts.flatMap(({ id, number, title, theme }): PartView[] => {
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
	const headlines = report.identity.headlines.flatMap(({ row, note }) => {
		const view = findHeadline(report, row, locale);
		return view ? [{ view, note: note[locale] }] : [];
	});
	return { headlines, parts };
}
