// The one index of a report: everything that has an id, by its id. Built once, before the checks run, so that it makes do
// with content that has faults: of two things with one id the last counts, and what names nothing leads nowhere.

import { indexTable, type IndexedTable } from '../kpi/indexed-table.ts';
import { listOldAddresses } from '../links/permalink-lock.ts';
import type { SitePage } from '../links/permalink.ts';
import { type Bilingual, colon, comma, inEachLocale, firstLocale } from '../locale/locale.ts';
import type {
	Chapter,
	Destination,
	Discrepancy,
	IndexedDisclosure,
	ChapterFootnote,
	Report,
	ReportIndex,
} from '../report/report.ts';

/** What the index is built from. */
export type Unindexed = Omit<Report, 'index'>;

/** Builds the index of `report`. */
export function buildIndex(report: Unindexed): ReportIndex {
	const tables = new Map(
		report.tables.map((table) => [table.id, indexTable(table, report.discrepancies)]),
	);
	const indexChapter = report.chapters.find(({ texts }) =>
		texts[firstLocale].outline.components.some(({ id }) => id === 'ContentIndex'),
	)?.slug;
	const destinations = collectDestinations(report, tables, indexChapter);
	return {
		chapters: new Map(report.chapters.map((chapter) => [chapter.slug, chapter])),
		parts: byId(report.identity.parts),
		tables,
		terms: byId(report.glossary),
		discrepancies: byId(report.discrepancies),
		diagrams: byId(report.diagrams),
		disclosures: byId(
			report.standards.flatMap((standard) =>
				standard.disclosures.map((disclosure) => ({ ...disclosure, standard })),
			),
		),
		footnotes: collectFootnotes(report),
		indexChapter,
		destinations,
		backlinks: collectBacklinks(report, destinations),
		oldAddresses: listOldAddresses({ ...report, index: { destinations } }),
	};
}

/** Returns what `entries` holds under `id`; throws where there is nothing, which the checks rule out. */
export function getById<Entry>(entries: ReadonlyMap<string, Entry>, id: string): Entry {
	const entry = entries.get(id);
	if (entry === undefined) throw new Error(`Nothing in the report has the id "${id}".`);
	return entry;
}

/** Returns the disclosures that any of the sections, tables or chapters `ids` answers, in the standards' order. */
export function findDisclosures(
	{ index, answers }: Report,
	ids: readonly string[],
): IndexedDisclosure[] {
	return [...index.disclosures.values()].filter(({ id }) =>
		answers.get(id)?.some((answer) => ids.includes(answer)),
	);
}

function byId<Entry extends { readonly id: string }>(
	entries: readonly Entry[],
): ReadonlyMap<string, Entry> {
	return new Map(entries.map((entry) => [entry.id, entry]));
}

function collectFootnotes({ chapters }: Unindexed): ReadonlyMap<string, ChapterFootnote> {
	const footnotes = new Map<string, ChapterFootnote>();
	for (const { slug, texts } of chapters) {
		for (const { id } of texts[firstLocale].outline.footnoteTexts) {
			const text = inEachLocale(
				(locale) => texts[locale].outline.footnoteTexts.find((note) => note.id === id)?.text ?? '',
			);
			footnotes.set(id, { chapter: slug, text });
		}
	}
	return footnotes;
}

function collectDestinations(
	report: Unindexed,
	tables: ReportIndex['tables'],
	indexChapter: string | undefined,
): ReadonlyMap<string, Destination> {
	const destinations = new Map<string, Destination>();
	const add = (destination: Destination) => destinations.set(destination.id, destination);
	for (const chapter of report.chapters) for (const entry of chapterParts(chapter)) add(entry);
	for (const indexed of tables.values()) for (const entry of tableParts(indexed)) add(entry);
	for (const { id, term } of report.glossary)
		add({
			id,
			kind: 'term',
			sitePage: { page: 'glossary' },
			fragment: id,
			title: term,
			chapter: undefined,
		});
	for (const { slug, texts } of report.chapters) {
		for (const { id } of texts[firstLocale].outline.footnoteTexts)
			add(footnote(id, { page: 'chapter', slug }, slug));
	}
	for (const { id: table, chapter, footnotes = [] } of report.tables) {
		for (const { id } of footnotes) add(footnote(id, { page: 'table', id: table }, chapter));
	}
	if (indexChapter !== undefined) {
		for (const { id, code, title } of report.standards.flatMap((standard) => standard.disclosures))
			add({
				id,
				kind: 'code',
				sitePage: { page: 'chapter', slug: indexChapter },
				fragment: id,
				title: inEachLocale((locale) => `${code} ${title[locale]}`),
				chapter: indexChapter,
			});
	}
	for (const discrepancy of report.discrepancies) {
		const shown = locateDiscrepancy(discrepancy, report, destinations);
		if (shown) add({ ...shown, id: discrepancy.id, kind: 'discrepancy', title: discrepancy.title });
	}
	for (const { slug, texts } of report.chapters) {
		for (const { id } of texts[firstLocale].outline.diagrams) {
			const title = report.diagrams.find((diagram) => diagram.id === id)?.title;
			const sitePage = { page: 'chapter', slug } as const;
			if (title) add({ id, kind: 'diagram', sitePage, fragment: id, title, chapter: slug });
		}
	}
	return destinations;
}

/** A chapter and its sections. */
function chapterParts({ slug, texts }: Chapter): Destination[] {
	const sitePage = { page: 'chapter', slug } as const;
	const title = inEachLocale((locale) => texts[locale].meta.title);
	const sections = texts[firstLocale].outline.sections.map(({ id }, index): Destination => ({
		id,
		kind: 'section',
		sitePage,
		fragment: id,
		title: inEachLocale((locale) => texts[locale].outline.sections[index]?.title ?? ''),
		chapter: slug,
	}));
	return [{ id: slug, kind: 'chapter', sitePage, fragment: '', title, chapter: slug }, ...sections];
}

/** A table, its rows and its cells. */
function tableParts({ table, columns, rows }: IndexedTable): Destination[] {
	const shared = { sitePage: { page: 'table', id: table.id } as const, chapter: table.chapter };
	const parts: Destination[] = [
		{ ...shared, id: table.id, kind: 'table', fragment: '', title: table.title },
	];
	const add = (id: string, kind: 'row' | 'cell', title: Bilingual) =>
		parts.push({ ...shared, id, kind, fragment: id, title });
	for (const { id, row, path, figures } of rows.values()) {
		const title = inEachLocale(
			(locale) =>
				table.title[locale] +
				colon[locale] +
				[...path, row.label].map((label) => label[locale]).join(comma[locale]),
		);
		add(id, 'row', title);
		for (const figure of figures) {
			const head = columns.find((column) => column.id === figure.column)?.label;
			add(
				figure.id,
				'cell',
				inEachLocale((locale) => title[locale] + comma[locale] + (head?.[locale] ?? '')),
			);
		}
	}
	return parts;
}

function footnote(label: string, sitePage: SitePage, chapter: string): Destination {
	const title = inEachLocale((locale) => `${noteWord[locale]} ${label}`);
	return { id: `fn-${label}`, kind: 'footnote', sitePage, fragment: `fn-${label}`, title, chapter };
}

const noteWord: Bilingual = { zh: '注', en: 'Note' };

/**
 * The chapter that shows `discrepancy` in its text, that of its first place before others; else the page of the first section or
 * table that it names.
 */
function locateDiscrepancy(
	{ id, at }: Discrepancy,
	{ chapters }: Unindexed,
	destinations: ReadonlyMap<string, Destination>,
): Pick<Destination, 'sitePage' | 'fragment' | 'chapter'> | undefined {
	const showing = chapters
		.filter(({ texts }) =>
			texts[firstLocale].outline.discrepancies.some((mention) => mention.id === id),
		)
		.map(({ slug }) => slug);
	const home = destinations.get(at[0] ?? '')?.chapter;
	const slug = showing.find((own) => own === home) ?? showing[0];
	if (slug !== undefined)
		return { sitePage: { page: 'chapter', slug }, fragment: id, chapter: slug };
	for (const named of at) {
		const found = destinations.get(named.split('.')[0] ?? named);
		if (!found || !['chapter', 'section', 'table', 'term'].includes(found.kind)) continue;
		const { sitePage, chapter, kind, fragment } = found;
		return { sitePage, chapter, fragment: kind === 'table' ? id : fragment };
	}
	return undefined;
}

function collectBacklinks(
	{ chapters, glossary }: Unindexed,
	destinations: ReadonlyMap<string, Destination>,
): ReadonlyMap<string, readonly Destination[]> {
	const order = new Map([...destinations.keys()].map((id, index) => [id, index]));
	const sources = new Map<string, Set<string>>();
	const add = (to: string, from: string) => {
		if (to !== from) sources.set(to, (sources.get(to) ?? new Set()).add(from));
	};
	for (const { slug, texts } of chapters) {
		const { references, sections } = texts[firstLocale].outline;
		for (const { id: to, line } of references)
			add(to, sections.findLast((section) => section.line < line)?.id ?? slug);
	}
	for (const { id, see = [] } of glossary) for (const to of see) add(to, id);
	return new Map(
		[...sources].map(([to, from]) => [
			to,
			[...from]
				.sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0))
				.flatMap((id) => destinations.get(id) ?? []),
		]),
	);
}
