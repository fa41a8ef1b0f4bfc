// What the search index holds: a record for each lead, section, table, row of figures, disclosure and term, in each
// language, in the report's order.

import type { ChapterPart } from '../chapter/chapter-outline.ts';
import type { IndexedTable } from '../kpi/indexed-table.ts';
import { pagePath } from '../links/permalink.ts';
import { colon, type Locale, locales, otherLocales, semicolon } from '../locale/locale.ts';
import type { Chapter, ChapterText, GlossaryTerm, Report } from '../report/report.ts';
import type { RecordKind } from './catalogue.ts';
import { joinParts, sectionText } from './section-text.ts';

export interface SearchRecord {
	/** Id of the section, table, row (`table.row`), disclosure or term. */
	readonly id: string;
	readonly locale: Locale;
	readonly kind: RecordKind;
	/** Address without the base path: `/zh/report/climate/#ghg-targets`. */
	readonly url: string;
	readonly title: string;
	/** Titles above it, outermost first. */
	readonly path: readonly string[];
	/** What stands there, without the title. */
	readonly content: string;
	/** What it is called in the other languages. */
	readonly other: string;
	/** Slug of the chapter that it belongs to; empty for a term. */
	readonly chapter: string;
	/** The latest figure of an indicator, as printed, with its unit and its column. */
	readonly value?: { readonly figure: string; readonly unit: string; readonly column: string };
}

/** Returns the records of `report` in all languages: of each the sections, tables, rows, disclosures and terms. */
export function buildSearchRecords(report: Report): SearchRecord[] {
	return locales.flatMap((locale) => {
		const ofTables = [...report.index.tables.values()].flatMap((table) =>
			tableRecords(table, report, locale),
		);
		return [
			...report.chapters.flatMap((chapter) => chapterRecords(chapter, report, locale)),
			...ofTables.filter(({ kind }) => kind === 'table'),
			...ofTables.filter(({ kind }) => kind === 'indicator'),
			...codeRecords(report, locale),
			...termRecords(report, locale),
		];
	});
}

/**
 * Returns the words under which a term is found besides itself: its abbreviation, its synonyms in `locale`, and what else it
 * is looked for under.
 */
export function getSearchWords(
	{
		abbreviation,
		synonyms,
		searched,
	}: Pick<GlossaryTerm, 'abbreviation' | 'synonyms' | 'searched'>,
	locale: Locale,
): readonly string[] {
	return [
		...(abbreviation ? [abbreviation] : []),
		...synonyms[locale],
		...(searched?.[locale] ?? []),
	];
}

function chapterRecords(chapter: Chapter, report: Report, locale: Locale): SearchRecord[] {
	const { slug, texts } = chapter;
	const { meta, outline } = texts[locale];
	const sitePage = { page: 'chapter', slug } as const;
	const part = report.index.parts.get(meta.part)?.title[locale] ?? '';
	const shared = { locale, kind: 'section', chapter: slug } as const;
	const leadText = sectionText(outline.lead.text, report, locale);
	const lead: SearchRecord = {
		...shared,
		id: slug,
		url: pagePath('/', locale, sitePage, leadText && outline.sections.length > 0 ? slug : ''),
		title: meta.title,
		path: [part],
		content: joinParts([meta.summary, leadText, ...discrepancyNotes(outline.lead, report, locale)]),
		other: inOthers(locale, (own) => texts[own].meta.title),
	};
	const above: { depth: number; title: string }[] = [];
	const sections = outline.sections.map((section, index): SearchRecord => {
		const { id, depth, title, text } = section;
		while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
		const path = [part, meta.title, ...above.map((entry) => entry.title)];
		above.push({ depth, title });
		return {
			...shared,
			id,
			url: pagePath('/', locale, sitePage, id),
			title,
			path,
			content: joinParts([
				sectionText(text, report, locale),
				...discrepancyNotes(section, report, locale),
			]),
			other: inOthers(locale, (own) => sectionTitle(texts[own], index)),
		};
	});
	return [lead, ...sections];
}

/** The notes on printed contradictions that the page shows in a section. */
function discrepancyNotes(part: ChapterPart, report: Report, locale: Locale): string[] {
	return report.discrepancies
		.filter(({ id }) => part.discrepancies.includes(id))
		.map(({ title, note }) => `${title[locale]}${colon[locale]}${note[locale]}`);
}

function tableRecords(
	{ table, columns, rows: indexed }: IndexedTable,
	report: Report,
	locale: Locale,
): SearchRecord[] {
	const chapter = report.index.chapters.get(table.chapter);
	const sitePage = { page: 'table', id: table.id } as const;
	const title = table.title[locale];
	const shared = { locale, chapter: table.chapter };
	const above = chapter ? [chapter.texts[locale].meta.title] : [];
	const all = [...indexed.values()];
	const rows = all.flatMap(({ id, row, path, figures }): SearchRecord[] => {
		if (!row.cells) return [];
		const printed = figures.flatMap((figure) => {
			const text = figure.printed?.[locale] ?? '';
			const column = columns.find((own) => own.id === figure.column)?.label[locale] ?? '';
			return text ? [{ column, text, isFigure: figure.status === 'value' }] : [];
		});
		const [latest] = printed;
		const unit = row.unit?.[locale] ?? '';
		return [
			{
				...shared,
				id,
				kind: 'indicator',
				url: pagePath('/', locale, sitePage, id),
				title: row.label[locale],
				path: [...above, title, ...path.map((label) => label[locale])],
				content: writeCells(printed, unit, locale),
				other: inOthers(locale, (own) =>
					[table.title[own], ...path.map((label) => label[own]), row.label[own]].join(' '),
				),
				...(latest && row.unit
					? { value: { figure: latest.text, unit, column: latest.column } }
					: {}),
			},
		];
	});
	const whole: SearchRecord = {
		...shared,
		id: table.id,
		kind: 'table',
		url: pagePath('/', locale, sitePage, table.id),
		title,
		path: above,
		content: [
			...all.map(({ row }) => row.label[locale]),
			...(table.footnotes ?? []).map(({ text }) => text[locale]),
			...(table.notes ?? []).map((note) => note[locale]),
		].join(' · '),
		other: inOthers(locale, (own) => table.title[own]),
	};
	return [whole, ...rows];
}

interface PrintedCell {
	readonly column: string;
	readonly text: string;
	readonly isFigure: boolean;
}

/** `2023 372.00 t; 2022 365.10 t`, and `Commitment: … Strategy: …`. */
function writeCells(cells: readonly PrintedCell[], unit: string, locale: Locale): string {
	let written = '';
	for (const { column, text, isFigure } of cells) {
		if (/[^.。]$/.test(written)) written += semicolon[locale];
		else if (written.endsWith('.')) written += ' ';
		written += `${column}${isFigure ? ' ' : colon[locale]}${text}${unit ? ` ${unit}` : ''}`;
	}
	return written;
}

function codeRecords(report: Report, locale: Locale): SearchRecord[] {
	const slug = report.index.indexChapter;
	const chapter = report.index.chapters.get(slug ?? '');
	if (!chapter) return [];
	return report.standards.flatMap(({ name, disclosures }) =>
		disclosures.map((disclosure): SearchRecord => {
			const rows = report.printedIndex.filter((row) => row.disclosure === disclosure.id);
			return {
				id: disclosure.id,
				locale,
				kind: 'code',
				url: pagePath('/', locale, { page: 'chapter', slug: chapter.slug }, disclosure.id),
				title: disclosure.code,
				path: [chapter.texts[locale].meta.title, name[locale]],
				content: joinParts([
					disclosure.title[locale],
					...new Set(rows.flatMap(({ note }) => (note ? [note[locale]] : []))),
				]),
				other: inOthers(locale, (own) => disclosure.title[own]),
				chapter: chapter.slug,
			};
		}),
	);
}

function termRecords(report: Report, locale: Locale): SearchRecord[] {
	return report.glossary.map((entry): SearchRecord => ({
		id: entry.id,
		locale,
		kind: 'term',
		url: pagePath('/', locale, { page: 'glossary' }, entry.id),
		title: entry.term[locale],
		path: [],
		content: entry.definition[locale],
		other: inOthers(locale, (own) => [entry.term[own], ...getSearchWords(entry, own)].join(' ')),
		chapter: '',
	}));
}

function sectionTitle({ outline }: ChapterText, index: number): string {
	return outline.sections[index]?.title ?? '';
}

function inOthers(locale: Locale, read: (own: Locale) => string): string {
	return otherLocales(locale).map(read).join(' ');
}
