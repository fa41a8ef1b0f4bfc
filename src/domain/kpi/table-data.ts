// The published data of a KPI table: its figures with everything that is known of them, in every language.

import type {
	AssuranceData,
	CellData,
	NoteData,
	RowData,
	TableData,
} from '../../schemas/table-data.ts';
import type { ChapterNote, GlossaryTerm } from '../../schemas/reference.ts';
import { plainNote } from '../index/note-text.ts';
import { findDisclosures, getById } from '../index/report-index.ts';
import type { SitePage } from '../links/permalink.ts';
import { colon, inEachLocale, type Bilingual, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { markOf, type IndexedRow, type IndexedTable } from './indexed-table.ts';
import { footnotesOf, type KpiTable } from './kpi-table.ts';

export type { AssuranceData, CellData, NoteData, RowData, TableData };

/** Returns the address of a place; whole where the site's own is known, else from the root of its host. */
export type AddressOf = (locale: Locale, sitePage: SitePage, fragment?: string) => string;

/** Builds the data of the table `id`. Footnotes are those below the table and those of a chapter that its cells name, once each. */
export function buildTableData(report: Report, id: string, addressOf: AddressOf): TableData {
	const indexed = getById(report.index.tables, id);
	const { table, columns, discrepancies } = indexed;
	const rows = [...indexed.rows.values()];
	const chapter = getById(report.index.chapters, table.chapter);
	const page = { page: 'table', id: table.id } as const;
	const address = (sitePage: SitePage, fragment = '') =>
		inEachLocale((locale) => addressOf(locale, sitePage, fragment));
	const noteOf = (label: string): NoteData => {
		const footnote = table.footnotes?.find((note) => note.id === label);
		if (footnote)
			return {
				id: label,
				text: footnote.text,
				sourceLine: footnote.line,
				address: address(page, `fn-${label}`),
			};
		const { chapter: slug, text } = getById(report.index.footnotes, label);
		const sitePage = { page: 'chapter', slug } as const;
		return { id: label, text, chapter: slug, address: address(sitePage, `fn-${label}`) };
	};
	const labels = new Set([
		...(table.footnotes ?? []).map((note) => note.id),
		...rows.flatMap(({ row }) => footnotesOf(row)),
	]);
	const plain = (note: Bilingual) => plainNote(note, report.index.destinations);
	const boundary = findChapterNote(report.figureFacts.boundaries, table.chapter);
	return {
		id: table.id,
		title: table.title,
		address: address(page),
		report: describeReport(report),
		chapter: {
			id: chapter.slug,
			title: inEachLocale((locale) => chapter.texts[locale].meta.title),
			address: address({ page: 'chapter', slug: chapter.slug }),
			page: chapter.texts.zh.meta.page,
		},
		codes: findDisclosures(report, [table.id]).map((disclosure) => ({
			id: disclosure.id,
			standard: disclosure.standard.name,
			code: disclosure.code,
			title: disclosure.title,
		})),
		boundary: boundary && noteOf(boundary.footnote),
		assurance: buildAssurance(report, table, address),
		columns: columns.map(({ id: columnId, label, period }) => ({ id: columnId, label, period })),
		rows: rows.map((row) => buildRow(report, indexed, row, address)),
		breaks: (table.breaks ?? []).map(({ at, rows: broken, footnote, table: noted = table.id }) => ({
			at,
			rows: broken.map((row) => `${table.id}.${row}`),
			footnote,
			address: address(footnotePage(report, noted, footnote), `fn-${footnote}`),
		})),
		footnotes: [...labels].map(noteOf),
		notes: (table.notes ?? []).map(plain),
		discrepancies: discrepancies.map(({ id: discrepancyId, title, note, lines }, index) => ({
			id: discrepancyId,
			mark: markOf(index),
			title,
			note: plain(note),
			sourceLines: lines,
		})),
	};
}

/** What the data say of the report that they are taken from. */
export function describeReport({ source, identity }: Report): TableData['report'] {
	const { title, publisher, address, published, sha256 } = source;
	return { title, publisher, period: identity.period, address, published, sha256 };
}

/** The notes at a row and one of its cells in `locale`, each on its own, with its printed number or mark. */
export function notesAt(data: TableData, row: RowData, cell: CellData, locale: Locale): string[] {
	const labels = new Set([...row.footnotes, ...cell.footnotes]);
	const ids = new Set([...row.discrepancies, ...cell.discrepancies]);
	return [
		...data.footnotes
			.filter(({ id }) => labels.has(id))
			.map(({ id, text }) => `[${id}] ${text[locale]}`),
		...data.discrepancies
			.filter(({ id }) => ids.has(id))
			.map(({ mark, title, note }) => `[${mark}] ${title[locale]}${colon[locale]}${note[locale]}`),
	];
}

/** Whether a cell of the column is a text. */
export function hasTexts({ rows }: TableData, column: string): boolean {
	return rows.some(({ cells }) =>
		cells.some((cell) => cell.column === column && cell.status === 'text'),
	);
}

/** The page on which the footnote `label` of a table stands: below the table, or in the chapter that prints it. */
function footnotePage({ index }: Report, table: string, label: string): SitePage {
	const isBelow = index.tables.get(table)?.table.footnotes?.some(({ id }) => id === label);
	if (isBelow) return { page: 'table', id: table };
	return { page: 'chapter', slug: getById(index.footnotes, label).chapter };
}

/** The note of `notes` that covers the tables of `chapter`, if one does. */
function findChapterNote(notes: readonly ChapterNote[], chapter: string): ChapterNote | undefined {
	return notes.find(({ chapters }) => chapters.includes(chapter));
}

type Address = (sitePage: SitePage, fragment?: string) => TableData['address'];

function buildAssurance(
	report: Report,
	table: KpiTable,
	address: Address,
): AssuranceData | undefined {
	if (!report.figureFacts.assurance) return undefined;
	const { section, standard, typeAndLevel, scope, discrepancies, assured } =
		report.figureFacts.assurance;
	const note = findChapterNote(assured, table.chapter);
	const { sitePage, fragment } = getById(report.index.destinations, section);
	return {
		status: note ? 'assured' : 'not-listed',
		basis: note ? getById(report.index.footnotes, note.footnote).text : scope,
		standard,
		typeAndLevel,
		address: address(sitePage, fragment),
		discrepancies: report.discrepancies
			.filter(({ id }) => discrepancies.includes(id))
			.map(({ id, title, note: text }) => ({
				id,
				title,
				note: plainNote(text, report.index.destinations),
			})),
	};
}

function buildRow(
	report: Report,
	{ table }: IndexedTable,
	indexed: IndexedRow,
	address: Address,
): RowData {
	const { id, row, path, footnotes, discrepancies, figures } = indexed;
	const definitions = findDefinitions(report, table, indexed).map((term) => ({
		id: term.id,
		term: term.term,
		definition: term.definition,
		address: address({ page: 'glossary' }, term.id),
	}));
	const isNoted = footnotesOf(row).length > 0 || (table.notes ?? []).length > 0;
	return {
		id,
		label: row.label,
		groups: path,
		unit: row.unit,
		definitions,
		definedIn: definitions.length > 0 ? 'glossary' : isNoted ? 'notes' : 'nowhere',
		footnotes,
		discrepancies,
		sourceLine: row.line,
		cells: figures,
	};
}

/**
 * Returns the terms that define a row, in the order of the glossary: those that its file names, else those that its
 * labels or the title of the table use. Only terms that point to the table or its chapter count then, and of two terms
 * one of which contains the other the longer one.
 */
export function findDefinitions(
	report: Report,
	table: KpiTable,
	{ row, path }: Pick<IndexedRow, 'row' | 'path'>,
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
