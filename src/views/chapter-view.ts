// What a chapter page shows around the chapter's text.

import type { Locale } from '../domain/locale/locale.ts';
import { languageTags, otherLocales } from '../domain/locale/locale.ts';
import type { Report, Theme } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { findHeadline, type HeadlineView } from './headline-view.ts';
import { linkTo, linkToId } from '../site/address.ts';
import { findDisclosures } from '../domain/index/report-index.ts';

export interface Link {
	readonly href: string;
	readonly title: string;
}

export interface ContentsEntry extends Link {
	readonly depth: number;
}

export interface ChapterView {
	readonly title: string;
	readonly summary: string;
	readonly theme: Theme;
	readonly isDraft: boolean;
	readonly twins: readonly { readonly title: string; readonly tag: string }[];
	readonly partNumber: string | undefined;
	readonly partTitle: string;
	readonly figures: readonly HeadlineView[];
	readonly crumbs: readonly Link[];
	readonly page: number | undefined;
	/** The short address, which is in no language. */
	readonly short: string;
	readonly codes: readonly {
		readonly code: string;
		readonly title: string;
		readonly href: string | undefined;
	}[];
	readonly contents: readonly ContentsEntry[];
	readonly tables: readonly Link[];
	readonly siblings: readonly (Link & { readonly isCurrent: boolean })[];
	readonly otherParts: readonly Link[];
	readonly previous: Link | undefined;
	readonly next: Link | undefined;
	readonly words: Readonly<
		Record<
			| 'breadcrumbs'
			| 'place'
			| 'figures'
			| 'page'
			| 'draft'
			| 'codes'
			| 'codesCount'
			| 'contents'
			| 'tables'
			| 'inPart'
			| 'otherParts'
			| 'previous'
			| 'next'
			| 'sequence'
			| 'cite',
			string
		>
	>;
}

/** Builds the view of the chapter `slug` of `report` in `locale`; throws when there is none. */
export function buildChapterView(report: Report, slug: string, locale: Locale): ChapterView {
	const t = getTranslator(locale);
	const at = report.chapters.findIndex((own) => own.slug === slug);
	const chapter = report.chapters[at];
	if (!chapter) throw new Error(`There is no chapter "${slug}".`);
	const { meta, outline } = chapter.texts[locale];
	const part = report.identity.parts.find(({ id }) => id === meta.part);
	const siblings = report.chapters.filter(({ texts }) => texts[locale].meta.part === meta.part);
	const home = linkTo(locale, { page: 'home' });
	const linkOf = (index: number): Link | undefined => {
		const other = report.chapters[index];
		return (
			other && {
				href: linkTo(locale, { page: 'chapter', slug: other.slug }),
				title: other.texts[locale].meta.title,
			}
		);
	};
	const indexSlug = report.index.indexChapter;
	const codes = findDisclosures(report, [
		slug,
		...outline.sections.map(({ id }) => id),
		...report.tables.filter((table) => table.chapter === slug).map(({ id }) => id),
	]).map(({ id, code, title }) => ({
		code,
		title: title[locale],
		href: indexSlug && linkTo(locale, { page: 'chapter', slug: indexSlug }, id),
	}));
	const filled = new Set(report.chapters.map(({ texts }) => texts[locale].meta.part));
	return {
		title: meta.title,
		summary: meta.summary,
		theme: part?.theme ?? 'performance',
		isDraft: meta.state === 'draft',
		twins: otherLocales(locale).map((other) => ({
			title: chapter.texts[other].meta.title,
			tag: languageTags[other],
		})),
		partNumber: part?.number,
		partTitle: part?.title[locale] ?? '',
		figures: (meta.figures ?? []).flatMap((row) => findHeadline(report, row, locale) ?? []),
		crumbs: [
			{ href: home, title: t('site.home') },
			...(part ? [{ href: `${home}#part-${part.id}`, title: part.title[locale] }] : []),
		],
		page: meta.page,
		short: linkToId(slug),
		codes,
		contents: outline.sections
			.filter(({ depth }) => depth <= 3)
			.map(({ id, title, depth }) => ({ href: `#${id}`, title, depth })),
		tables: report.tables
			.filter((table) => table.chapter === slug)
			.map(({ id, title }) => ({
				href: linkTo(locale, { page: 'table', id }),
				title: title[locale],
			})),
		siblings: siblings.map((own) => ({
			href: linkTo(locale, { page: 'chapter', slug: own.slug }),
			title: own.texts[locale].meta.title,
			isCurrent: own.slug === slug,
		})),
		otherParts: report.identity.parts
			.filter(({ id }) => id !== meta.part && filled.has(id))
			.map(({ id, title }) => ({ href: `${home}#part-${id}`, title: title[locale] })),
		previous: linkOf(at - 1),
		next: linkOf(at + 1),
		words: {
			breadcrumbs: t('chapter.breadcrumbs'),
			place: t('chapter.place', {
				number: siblings.findIndex((own) => own === chapter) + 1,
				count: siblings.length,
			}),
			figures: t('chapter.figures'),
			page: meta.page === undefined ? '' : t('chapter.page', { page: meta.page }),
			draft: t('chapter.draft'),
			codes: t('chapter.codes'),
			codesCount: t('chapter.codesCount', { count: codes.length }),
			contents: t('chapter.contents'),
			tables: t('chapter.tables'),
			inPart: t('chapter.inPart'),
			otherParts: t('chapter.otherParts'),
			previous: t('chapter.previous'),
			next: t('chapter.next'),
			sequence: t('chapter.sequence'),
			cite: t('cite.chapter'),
		},
	};
}
