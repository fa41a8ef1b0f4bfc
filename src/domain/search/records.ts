// What the search index holds: a record for each lead, section, table, row of figures, disclosure and term, in each
// language, in the report's order.

import {
	figureWords,
	writePieces,
	type ChapterPart,
	type TextLine,
} from '../chapter/chapter-outline.ts';
import type { Figure } from '../figure/figure.ts';
import { plainNote } from '../index/note-text.ts';
import { findDisclosures, getById } from '../index/report-index.ts';
import type { IndexedTable } from '../kpi/indexed-table.ts';
import type { OwnPage } from '../links/permalink.ts';
import {
	colon,
	type Bilingual,
	type Locale,
	locales,
	otherLocales,
	semicolon,
} from '../locale/locale.ts';
import type { Searched } from '../../schemas/reference.ts';
import type { Chapter, GlossaryTerm, Report } from '../report/report.ts';
import { recordAddress, type EarlierValue, type ListedRecord } from './catalogue.ts';

/** Its address is without the base path: `/zh/report/climate/#ghg-targets`. */
export interface SearchRecord extends ListedRecord {
	readonly locale: Locale;
	/** What stands there, without the title. */
	readonly content: string;
	/** Under which words readers look for it. */
	readonly searched?: readonly string[] | undefined;
	/** What it is called in the other languages. */
	readonly other: string;
	/** Of an indicator, its figures of the periods before the latest. */
	readonly earlier?: readonly EarlierValue[] | undefined;
}

type Draft = Omit<SearchRecord, 'locale' | 'url'>;

/** A page of the site's own, as the search finds it. */
export interface OwnPageRecord {
	readonly page: OwnPage;
	readonly title: Bilingual;
	readonly content: Bilingual;
	readonly searched: Searched[string];
}

/**
 * Returns the records of `report` in all languages: of each the sections, tables, rows, disclosures and terms, and behind
 * them `pages`.
 */
export function buildSearchRecords(
	report: Report,
	pages: readonly OwnPageRecord[] = [],
): SearchRecord[] {
	const searched = new Map([
		...[...report.searched.values()].flatMap(Object.entries),
		...pages.map(({ page, searched: words }) => [page, words] as const),
	]);
	return locales.flatMap((locale) => {
		const ofTables = [...report.index.tables.values()].flatMap((table) =>
			tableRecords(table, report, locale),
		);
		const all = [
			...report.chapters.flatMap((chapter) => chapterRecords(chapter, report, locale)),
			...ofTables.filter(({ kind }) => kind === 'table'),
			...ofTables.filter(({ kind }) => kind === 'indicator'),
			...codeRecords(report, locale),
			...termRecords(report, locale),
			...pages.map((page) => pageRecord(page, locale)),
		];
		return all.map((draft) => ({
			...draft,
			locale,
			url: recordAddress('/', locale, draft),
			searched: searched.get(draft.id)?.[locale],
		}));
	});
}

/** Returns what a term is called besides itself: its abbreviation and its synonyms in `locale`. */
export function getNames({ abbreviation, synonyms }: TermNames, locale: Locale): readonly string[] {
	return [abbreviation ?? [], synonyms[locale]].flat();
}

/** Returns the words under which a term is found besides itself: its names in `locale`, and what else it is looked for under. */
export function getSearchWords(term: TermNames, locale: Locale): readonly string[] {
	return [...getNames(term, locale), ...(term.searched?.[locale] ?? [])];
}

type TermNames = Pick<GlossaryTerm, 'abbreviation' | 'synonyms' | 'searched'>;

function chapterRecords({ slug, texts }: Chapter, report: Report, locale: Locale): Draft[] {
	const { meta, outline } = texts[locale];
	const part = getById(report.index.parts, meta.part).title[locale];
	const shared = {
		kind: 'section',
		chapter: slug,
		part: meta.part,
		topics: meta.topics,
	} as const;
	const leadText = sectionText(outline.lead.text, report, locale);
	const lead: Draft = {
		...shared,
		id: slug,
		isBare: !leadText || outline.sections.length === 0 ? true : undefined,
		title: meta.title,
		path: [part],
		standards: standardsOf(slug, report),
		content: joinParts([
			meta.summary,
			leadText,
			...discrepancyNotes(outline.lead, report, locale),
			...diagramWords(outline.lead, report, locale),
		]),
		other: inOthers(locale, (language) => texts[language].meta.title),
	};
	const above: { depth: number; title: string }[] = [];
	const sections = outline.sections.map((section, index): Draft => {
		const { id, depth, title, text } = section;
		while ((above.at(-1)?.depth ?? 0) >= depth) above.pop();
		const path = [part, meta.title, ...above.map((entry) => entry.title)];
		above.push({ depth, title });
		return {
			...shared,
			id,
			title,
			path,
			standards: standardsOf(id, report),
			content: joinParts([
				sectionText(text, report, locale),
				...discrepancyNotes(section, report, locale),
				...diagramWords(section, report, locale),
			]),
			other: inOthers(locale, (language) => texts[language].outline.sections[index]?.title ?? ''),
		};
	});
	return [lead, ...sections];
}

/** Ids of the standards that a section or table answers. */
function standardsOf(id: string, report: Report): string[] {
	return [...new Set(findDisclosures(report, [id]).map(({ standard }) => standard.id))];
}

/** The notes on printed contradictions that the page shows in a section. */
function discrepancyNotes(part: ChapterPart, report: Report, locale: Locale): string[] {
	return report.discrepancies
		.filter(({ id }) => part.discrepancies.includes(id))
		.map(({ title, note }) => {
			const words = plainNote(note, report.index.destinations)[locale];
			return `${title[locale]}${colon[locale]}${words}`;
		});
}

/** What the diagrams of a section say of what its text has in other words. */
function diagramWords(part: ChapterPart, { index }: Report, locale: Locale): string[] {
	return part.diagrams.map(({ id }) => getById(index.diagrams, id).title[locale]);
}

function tableRecords(
	{ table, columns, rows: indexed, discrepancies }: IndexedTable,
	report: Report,
	locale: Locale,
): Draft[] {
	const { meta } = getById(report.index.chapters, table.chapter).texts[locale];
	const title = table.title[locale];
	const shared = {
		chapter: table.chapter,
		part: meta.part,
		topics: table.topics,
		standards: standardsOf(table.id, report),
		years: columns.flatMap(({ id, period }) => (period && /^\d{4}$/.test(id) ? [id] : [])),
	};
	const all = [...indexed.values()];
	const rows = all.flatMap(({ id, row, path, figures, discrepancies: ofRow }): Draft[] => {
		if (!row.cells) return [];
		const printed = figures.flatMap((figure) => {
			const text = figure.printed?.[locale] ?? '';
			const column = columns.find(({ id }) => id === figure.column)?.label[locale] ?? '';
			return text ? [{ column, text, figure }] : [];
		});
		const [latest] = printed;
		const isDated = columns.some(({ id, period }) => id === latest?.figure.column && period);
		const unit = row.unit?.[locale] ?? '';
		const findDiscrepancy = (figure?: Figure) => {
			const ids = [...ofRow, ...(figure?.discrepancies ?? [])];
			return discrepancies.find((each) => ids.includes(each.id))?.title[locale];
		};
		const earlier = printed.slice(1).flatMap(({ column, text, figure }) => {
			const isPeriod = columns.some(({ id, period }) => id === figure.column && period);
			const discrepancy = findDiscrepancy(figure);
			return isPeriod ? [{ id: figure.column, column, figure: text, discrepancy }] : [];
		});
		return [
			{
				...shared,
				id,
				kind: 'indicator',
				title: row.label[locale],
				path: [meta.title, title, ...path.map((label) => label[locale])],
				content: writeCells(printed, unit, locale),
				earlier,
				other: inOthers(locale, (language) =>
					[table.title, ...path, row.label].map((label) => label[language]).join(' '),
				),
				value:
					latest && (row.unit || isDated)
						? {
								figure: latest.text,
								unit,
								column: latest.column,
								discrepancy: findDiscrepancy(latest.figure),
							}
						: undefined,
			},
		];
	});
	const whole: Draft = {
		...shared,
		id: table.id,
		kind: 'table',
		title,
		path: [meta.title],
		content: [
			...all.map(({ row }) => row.label[locale]),
			...(table.footnotes ?? []).map(({ text }) => text[locale]),
			...(table.notes ?? []).map((note) => plainNote(note, report.index.destinations)[locale]),
		].join(' · '),
		other: inOthers(locale, (language) => table.title[language]),
	};
	return [whole, ...rows];
}

/** `2023 372.00 t; 2022 365.10 t`, and `Commitment: … Strategy: …`. */
function writeCells(
	cells: readonly { column: string; text: string; figure: Figure }[],
	unit: string,
	locale: Locale,
): string {
	let written = '';
	for (const { column, text, figure } of cells) {
		if (/[^.。]$/.test(written)) written += semicolon[locale];
		else if (written.endsWith('.')) written += ' ';
		written += `${column}${figure.status === 'value' ? ' ' : colon[locale]}${text}${unit ? ` ${unit}` : ''}`;
	}
	return written;
}

function codeRecords(report: Report, locale: Locale): Draft[] {
	const chapter = report.index.chapters.get(report.index.indexChapter ?? '');
	if (!chapter) return [];
	const { meta } = chapter.texts[locale];
	return [...report.index.disclosures.values()].map(({ id, code, title, standard }): Draft => {
		const rows = report.printedIndex.filter(({ disclosure }) => disclosure === id);
		return {
			id,
			kind: 'code',
			title: code,
			path: [meta.title, standard.name[locale]],
			chapter: chapter.slug,
			part: meta.part,
			topics: [],
			standards: [standard.id],
			content: joinParts([
				title[locale],
				...new Set(
					rows.flatMap(({ note, omission }) =>
						[note, omission].flatMap((words) => (words ? [words[locale]] : [])),
					),
				),
			]),
			other: inOthers(locale, (language) => title[language]),
		};
	});
}

function termRecords({ glossary }: Report, locale: Locale): Draft[] {
	return glossary.map((entry): Draft => ({
		id: entry.id,
		kind: 'term',
		title: entry.term[locale],
		path: [],
		chapter: '',
		part: '',
		topics: [],
		standards: [],
		content: entry.definition[locale],
		other: inOthers(locale, (language) =>
			[entry.term[language], ...getSearchWords(entry, language)].join(' '),
		),
	}));
}

function pageRecord({ page, title, content }: OwnPageRecord, locale: Locale): Draft {
	return {
		id: page,
		kind: 'page',
		isBare: true,
		title: title[locale],
		path: [],
		chapter: '',
		part: '',
		topics: [],
		standards: [],
		content: content[locale],
		other: inOthers(locale, (language) => title[language]),
	};
}

function inOthers(locale: Locale, read: (language: Locale) => string): string {
	return otherLocales(locale).map(read).join(' ');
}

/**
 * Returns the words of `lines`, with the titles that their references show, and each figure after its label. Paragraphs, list
 * items and large figures, which a reader sees apart, stand in one line with a sign between them.
 */
export function sectionText(lines: readonly TextLine[], report: Report, locale: Locale): string {
	return joinParts(
		lines.map(({ pieces }) =>
			writePieces(pieces, (piece) => {
				if ('reference' in piece)
					return getById(report.index.destinations, piece.reference).title[locale];
				if (!('figure' in piece)) return undefined;
				const { label = '', ...rest } = piece.figure;
				return `${label}${colon[locale]}${figureWords(rest)}`;
			})
				.replaceAll(/\s+/g, ' ')
				.trim(),
		),
	);
}

/** Joins parts of a text; a dot stands behind one that does not end with a stop or a colon. */
export function joinParts(parts: readonly string[]): string {
	const isStopped = (part: string) => /[.!?:;。！？：；…]["”’」』)）]*$/u.test(part.slice(-4));
	return parts
		.filter(Boolean)
		.flatMap((part) => [part, isStopped(part) ? ' ' : ' · '])
		.slice(0, -1)
		.join('');
}
