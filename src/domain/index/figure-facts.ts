// What a reader must know of a figure besides its value: boundary, assurance, definitions. The file
// content/figure-facts.json says which note of the report covers which chapter's tables.

import type { ChapterNote } from '../../schemas/figure-facts.ts';
import { plainText } from '../chapter/scan-chapter.ts';
import type { KpiTable, PlacedRow } from '../kpi/kpi-table.ts';
import { locales, type Bilingual } from '../locale/locale.ts';
import type { GlossaryTerm, Report } from '../report/report.ts';

export interface FootnoteText {
	/** The printed number. */
	readonly id: string;
	readonly text: Bilingual;
	/** Slug of the chapter in which it stands; absent where it stands below the table. */
	readonly chapter?: string | undefined;
	/** Line of the source, for a note that stands below the table. */
	readonly sourceLine?: number | undefined;
}

/** Returns the note `label` as `table` sees it: its own, else the chapters'. Throws when there is none. */
export function getFootnote(
	report: Report,
	table: KpiTable | undefined,
	label: string,
): FootnoteText {
	const own = table?.footnotes?.find(({ id }) => id === label);
	if (own) return { id: label, text: own.text, sourceLine: own.line };
	for (const { slug, texts } of report.chapters) {
		const lines = locales.map((locale) => {
			const start = `[^${label}]:`;
			const line = texts[locale].body.split('\n').find((text) => text.startsWith(start));
			return [locale, line && plainText(line).trim()] as const;
		});
		if (lines.every(([, text]) => text)) {
			return { id: label, text: Object.fromEntries(lines) as Bilingual, chapter: slug };
		}
	}
	throw new Error(`There is no footnote "${label}".`);
}

/** Returns the note of `notes` that covers the tables of `chapter`, if one does. */
export function findChapterNote(
	notes: readonly ChapterNote[],
	chapter: string,
): ChapterNote | undefined {
	return notes.find(({ chapters }) => chapters.includes(chapter));
}

/**
 * Returns the terms that define a row, in the order of the glossary: those that its file names, else those that its
 * labels or the title of the table use. Only terms that point to the table or its chapter count then, and of two terms
 * one of which contains the other the longer one.
 */
export function findTerms(
	report: Report,
	table: KpiTable,
	{ row, path }: PlacedRow,
): GlossaryTerm[] {
	if (row.terms) return report.glossary.filter(({ id }) => row.terms?.includes(id));
	const label = [table.title, ...path, row.label].map(({ zh }) => zh).join(' ');
	const used = report.glossary.filter(
		({ term, see }) =>
			(see ?? []).some((id) => id === table.id || id === table.chapter) && label.includes(term.zh),
	);
	return used.filter(
		({ term }) =>
			!used.some((other) => other.term.zh !== term.zh && other.term.zh.includes(term.zh)),
	);
}
