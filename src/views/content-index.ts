// The content index: every disclosure with the sections and tables that answer it, and the other way round.

import type { Locale } from '../domain/locale/locale.ts';
import type { SitePage } from '../domain/links/permalink.ts';
import type { Disclosure, Report } from '../domain/report/report.ts';
import { findDisclosures, getById } from '../domain/index/report-index.ts';

export interface AnswerView {
	readonly sitePage: SitePage;
	readonly fragment: string;
	readonly title: string;
	/** Title of the chapter that the section or table belongs to; empty for a chapter itself. */
	readonly chapter: string;
}

export interface IndexRowView {
	readonly id: string;
	readonly code: string;
	readonly title: string;
	readonly answers: readonly AnswerView[];
	/** Chapters that the printed index names. */
	readonly chapters: readonly string[];
	readonly notes: readonly string[];
}

export interface IndexView {
	readonly id: string;
	readonly name: string;
	readonly rows: readonly IndexRowView[];
}

/** Builds the index of each standard in `locale`, disclosures in the standard's order. */
export function buildContentIndex(report: Report, locale: Locale): IndexView[] {
	return report.standards.map(({ id, name, disclosures }) => ({
		id,
		name: name[locale],
		rows: disclosures.map((disclosure) => buildRow(report, disclosure, locale)),
	}));
}

export interface CodeGroup {
	/** Short name of the standard: `GRI`. */
	readonly standard: string;
	/** Its disclosures, with their codes without the standard's name: `305-1`, `KPI A1.2`. */
	readonly codes: readonly { readonly id: string; readonly short: string }[];
}

/** Returns the disclosures that the section `id` answers, by standard. */
export function groupCodes(report: Report, id: string): CodeGroup[] {
	const byStandard = Map.groupBy(findDisclosures(report, [id]), ({ standard }) => standard.id);
	return [...byStandard].map(([standardId, answered]) => {
		const standard = standardId.toUpperCase();
		const codes = answered.map((of) => ({ id: of.id, short: of.code.replace(`${standard} `, '') }));
		return { standard, codes };
	});
}

function buildRow(report: Report, { id, code, title }: Disclosure, locale: Locale): IndexRowView {
	const printed = report.printedIndex.filter((row) => row.disclosure === id);
	const slugs = [...new Set(printed.map(({ chapter }) => chapter))];
	return {
		id,
		code,
		title: title[locale],
		answers: (report.answers.get(id) ?? []).map((answer) => buildAnswer(report, answer, locale)),
		chapters: slugs.flatMap(
			(slug) => report.index.chapters.get(slug)?.texts[locale].meta.title ?? [],
		),
		notes: [...new Set(printed.flatMap(({ note }) => (note ? [note[locale]] : [])))],
	};
}

function buildAnswer(report: Report, id: string, locale: Locale): AnswerView {
	const found = getById(report.index.destinations, id);
	const { sitePage, fragment, title, kind, chapter: slug = '' } = found;
	const chapter = kind === 'chapter' ? undefined : report.index.chapters.get(slug);
	const chapterTitle = chapter?.texts[locale].meta.title ?? '';
	return { sitePage, fragment, title: title[locale], chapter: chapterTitle };
}
