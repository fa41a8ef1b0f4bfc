// The content index: every disclosure with the sections and tables that answer it, and the other way round.

import type { Locale } from '../domain/locale/locale.ts';
import type { Disclosure, Report } from '../domain/report/report.ts';
import { findDisclosures, getById } from '../domain/index/report-index.ts';

/** Builds the index of each standard in `locale`, disclosures in the standard's order. */
export function buildContentIndex(report: Report, locale: Locale) {
	return report.standards.map(({ id, name, disclosures }) => ({
		id,
		name: name[locale],
		rows: disclosures.map((disclosure) => buildRow(report, disclosure, locale)),
	}));
}

/** Returns the disclosures that the section `id` answers, by standard (`GRI`), with codes without its name: `305-1`. */
export function groupCodes(report: Report, id: string) {
	const byStandard = Map.groupBy(findDisclosures(report, [id]), ({ standard }) => standard.id);
	return [...byStandard].map(([standardId, answered]) => {
		const standard = standardId.toUpperCase();
		const codes = answered.map((of) => ({ id: of.id, short: of.code.replace(`${standard} `, '') }));
		return { standard, codes };
	});
}

function buildRow(report: Report, { id, code, title }: Disclosure, locale: Locale) {
	const printed = report.printedIndex.filter((row) => row.disclosure === id);
	return {
		id,
		code,
		title: title[locale],
		answers: (report.answers.get(id) ?? []).map((answer) => buildAnswer(report, answer, locale)),
		/** What the printed index names: chapters, or a heading of its own. */
		chapters: [
			...new Set(
				printed.map(
					({ chapter, place }) =>
						place?.[locale] ?? getById(report.index.chapters, chapter).texts[locale].meta.title,
				),
			),
		],
		notes: [...new Set(printed.flatMap(({ note }) => (note ? [note[locale]] : [])))],
	};
}

function buildAnswer(report: Report, id: string, locale: Locale) {
	const found = getById(report.index.destinations, id);
	const { sitePage, fragment, title, kind, chapter: slug = '' } = found;
	const chapter = kind === 'chapter' ? undefined : report.index.chapters.get(slug);
	// Empty for a chapter itself.
	const chapterTitle = chapter?.texts[locale].meta.title ?? '';
	return { sitePage, fragment, title: title[locale], chapter: chapterTitle };
}
