// What a chapter page shows around the chapter's text.

import type { Locale } from '../domain/locale/locale.ts';
import { languageTags, otherLocales } from '../domain/locale/locale.ts';
import { getById } from '../domain/index/report-index.ts';
import type { Section } from '../domain/chapter/chapter-outline.ts';
import type { Chapter, Part, Report } from '../domain/report/report.ts';
import { getTranslator } from '../i18n/translator.ts';
import { findHeadline } from './headline-view.ts';
import { linkCodes, type Link } from './links.ts';
import { linkTo, linkToId } from '../site/address.ts';

export interface ContentsEntry extends Link {
	/** The sections in it. */
	readonly parts: readonly ContentsEntry[];
}

export type ChapterView = ReturnType<typeof buildChapterView>;

/** Builds the view of the chapter `slug` of `report` in `locale`; throws when there is none. */
export function buildChapterView(report: Report, slug: string, locale: Locale) {
	const t = getTranslator(locale);
	const { chapters, identity, index } = report;
	const chapter = getById(index.chapters, slug);
	const at = chapters.indexOf(chapter);
	const { meta, outline } = chapter.texts[locale];
	const part = index.parts.get(meta.part);
	const siblings = chapters.filter(({ texts }) => texts[locale].meta.part === meta.part);
	const filled = new Set(chapters.map(({ texts }) => texts[locale].meta.part));
	const tables = report.tables.filter((table) => table.chapter === slug);
	const ids = [slug, ...outline.sections.map(({ id }) => id), ...tables.map(({ id }) => id)];
	const codes = linkCodes(report, ids, locale);
	const home = linkTo(locale, { page: 'home' });
	const linkToPart = ({ id, title }: Part): Link => ({
		href: `${home}#part-${id}`,
		title: title[locale],
	});
	const linkToChapter = (other: Chapter): Link => ({
		href: linkTo(locale, { page: 'chapter', slug: other.slug }),
		title: other.texts[locale].meta.title,
	});
	const [previous, next] = [chapters[at - 1], chapters[at + 1]];
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
		crumbs: [{ href: home, title: t('site.home') }, ...(part ? [linkToPart(part)] : [])],
		/** In no language. */
		short: linkToId(slug),
		parallel: linkTo(locale, { page: 'parallel', slug }),
		codes,
		hasDiagrams: outline.diagrams.length > 0,
		hasCharts: outline.tables.some(({ id }) => index.tables.get(id)?.table.charts?.length),
		contents: nestSections(outline.sections),
		tables: tables.map(({ id, title }) => ({
			href: linkTo(locale, { page: 'table', id }),
			title: title[locale],
		})),
		siblings: siblings.map((other) => ({
			...linkToChapter(other),
			isCurrent: other === chapter,
		})),
		otherParts: identity.parts
			.filter(({ id }) => id !== meta.part && filled.has(id))
			.map(linkToPart),
		previous: previous && linkToChapter(previous),
		next: next && linkToChapter(next),
		words: {
			breadcrumbs: t('chapter.breadcrumbs'),
			/** Which of the chapters of its part it is. */
			place: t('chapter.place', { number: siblings.indexOf(chapter) + 1, count: siblings.length }),
			figures: t('chapter.figures'),
			/** In print. */
			page: meta.page === undefined ? undefined : t('chapter.page', { page: meta.page }),
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
			parallel: t('parallel.open'),
			resume: t('chapter.resume'),
			forget: t('chapter.forget'),
		},
	};
}

/** The headings of level `depth` with those below each. */
function nestSections(sections: readonly Section[], depth = 2): ContentsEntry[] {
	return sections.flatMap(({ id, title, depth: own }, at) => {
		if (own !== depth) return [];
		const after = sections.slice(at + 1);
		const end = after.findIndex((other) => other.depth <= depth);
		const parts = nestSections(end < 0 ? after : after.slice(0, end), depth + 1);
		return [{ href: `#${id}`, title, parts }];
	});
}
