// What the page of a chapter in two languages at once shows around and beside its text.

import { groupBlocks } from '../domain/chapter/chapter-outline.ts';
import { getById } from '../domain/index/report-index.ts';
import { languageTags, otherLocales, type Locale } from '../domain/locale/locale.ts';
import type { Chapter, Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { linkTo } from '../site/address.ts';
import { buildChapterView } from './chapter-view.ts';
import type { Link } from './links.ts';

export type ParallelView = ReturnType<typeof buildParallelView>;

/** The language that stands beside `locale`. */
export function besideLocale(locale: Locale): Locale {
	return otherLocales(locale)[0] ?? locale;
}

/** Builds the view of the chapter `slug` of `report`, with `locale` on the left. */
export function buildParallelView(report: Report, slug: string, locale: Locale) {
	const t = getTranslator(locale);
	const { chapters, index } = report;
	const chapter = getById(index.chapters, slug);
	const { title, ...own } = buildChapterView(report, slug, locale);
	const { theme, crumbs, contents, hasDiagrams, hasCharts, words } = own;
	const at = chapters.indexOf(chapter);
	const linkTwo = (other: Chapter | undefined): Link | undefined =>
		other && {
			href: linkTo(locale, { page: 'parallel', slug: other.slug }),
			title: other.texts[locale].meta.title,
		};
	return {
		...{ slug, theme, contents, hasDiagrams, hasCharts, words },
		title: t('parallel.title', { title }),
		description: t('parallel.description', { title }),
		crumbs: [...crumbs, { href: linkTo(locale, { page: 'chapter', slug }), title }],
		left: buildHalf(chapter, locale),
		right: buildHalf(chapter, besideLocale(locale)),
		address: (number: number) => t('parallel.address', { number }),
		previous: linkTwo(chapters[at - 1]),
		next: linkTwo(chapters[at + 1]),
	};
}

function buildHalf({ slug, texts }: Chapter, locale: Locale) {
	const { meta, outline } = texts[locale];
	return {
		tag: languageTags[locale],
		home: linkTo(locale, { page: 'home' }),
		title: meta.title,
		summary: meta.summary,
		groups: [outline.lead, ...outline.sections].map(({ blocks }) =>
			groupBlocks(blocks).map(({ length }) => length),
		),
		alone: {
			href: (id?: string) => linkTo(locale, { page: 'chapter', slug }, id),
			words: getTranslator(locale)('parallel.alone'),
		},
	};
}
