// A KPI table with everything that is known of its figures, in every language: what each download is written from. Values
// and words come from the same view as the table on the page.

import { decimalPlaces } from '../figure/decimal.ts';
import { buildTableView, type CellView, type TableView } from '../kpi/build-table-view.ts';
import {
	flattenRows,
	type Decimal,
	type KpiTable,
	type OmissionReason,
	type PlacedRow,
} from '../kpi/kpi-table.ts';
import type { Place } from '../links/permalink.ts';
import { locales, type Bilingual, type Locale } from '../locale/locale.ts';
import { collectTargets } from '../report/targets.ts';
import type { Report } from '../report/report.ts';
import { findDisclosures } from '../standards/content-index.ts';
import { findChapterNote, findTerms, getFootnote, type FootnoteText } from './figure-facts.ts';

/** Returns the address of a place; whole where the site's own is known, else from the root of its host. */
export type AddressOf = (locale: Locale, place: Place, fragment?: string) => string;

export type CellStatus = 'value' | 'text' | OmissionReason;

export interface CellData {
	/** `table.row.column`: the fragment of its address. */
	readonly id: string;
	readonly column: string;
	/** Whether there is a value or a text, else why not. */
	readonly status: CellStatus;
	/** The printed digits, ungrouped: `"372.00"`. */
	readonly value?: Decimal | undefined;
	/** The value with the grouping of each language, or the text. */
	readonly printed?: Bilingual | undefined;
	readonly footnotes: readonly string[];
	readonly discrepancies: readonly string[];
	readonly sourceLine: number;
}

export interface RowData {
	/** `table.row`. */
	readonly id: string;
	readonly label: Bilingual;
	/** Labels of the rows above it in the tree, outermost first. */
	readonly groups: readonly Bilingual[];
	/** Absent for a heading and for texts. */
	readonly unit?: Bilingual | undefined;
	/** Terms of the label that the report's glossary defines. */
	readonly definitions: readonly { readonly term: Bilingual; readonly definition: Bilingual }[];
	readonly footnotes: readonly string[];
	readonly discrepancies: readonly string[];
	readonly sourceLine: number;
	/** None for a heading. */
	readonly cells: readonly CellData[];
}

export interface ColumnData {
	readonly id: string;
	readonly label: Bilingual;
	/** First and last day, `2023-01-01/2023-12-31`; absent for a column that is no period. */
	readonly period?: string | undefined;
}

export interface NoteData extends FootnoteText {
	/** Where it stands. */
	readonly address: Bilingual;
}

export interface AssuranceData {
	/** `assured`: a note says so of the whole chapter. `not-listed`: the report does not say which figures were. */
	readonly status: 'assured' | 'not-listed';
	/** The note, or what holds where there is none. */
	readonly basis: Bilingual;
	/** As printed in the assurance statement on the report. */
	readonly standard: Bilingual;
	/** As printed in the assurance statement on the report. */
	readonly typeAndLevel: Bilingual;
	/** The section that prints standard, type and level. */
	readonly address: Bilingual;
	/** What the report says differently elsewhere. */
	readonly discrepancies: readonly {
		readonly id: string;
		readonly title: Bilingual;
		readonly note: Bilingual;
	}[];
}

export interface TableData {
	readonly id: string;
	readonly title: Bilingual;
	/** Of the table's page. */
	readonly address: Bilingual;
	readonly report: {
		readonly title: Bilingual;
		readonly publisher: Bilingual;
		readonly period: string;
		readonly address: string;
		/** Month of publication. */
		readonly published: string;
		/** Of the text that the source lines count in. */
		readonly sha256: string;
	};
	readonly chapter: {
		readonly id: string;
		readonly title: Bilingual;
		readonly address: Bilingual;
		/** Page of the printed report on which the chapter begins, where its contents name one. */
		readonly page?: number | undefined;
	};
	readonly codes: readonly {
		readonly id: string;
		readonly standard: Bilingual;
		readonly code: string;
		readonly title: Bilingual;
	}[];
	/** What the figures include, where the report says it of the chapter. */
	readonly boundary?: NoteData | undefined;
	readonly assurance: AssuranceData;
	readonly columns: readonly ColumnData[];
	readonly rows: readonly RowData[];
	readonly footnotes: readonly NoteData[];
	/** Remarks on the whole table. */
	readonly notes: readonly Bilingual[];
	readonly discrepancies: readonly {
		readonly id: string;
		/** `a`, `b` …: the mark in the table. */
		readonly mark: string;
		readonly title: Bilingual;
		readonly note: Bilingual;
		readonly sourceLines: readonly number[];
	}[];
}

/** Builds the data of `table`. Footnotes are those below the table and those of a chapter that its cells name, once each. */
export function buildTableData(report: Report, table: KpiTable, addressOf: AddressOf): TableData {
	const views = inEach((locale) => buildTableView(table, locale, report.discrepancies));
	const chapter = report.chapters.find(({ slug }) => slug === table.chapter);
	if (!chapter) throw new Error(`There is no chapter "${table.chapter}".`);
	const page = { page: 'table', id: table.id } as const;
	const placed = flattenRows(table.rows);
	const named = placed.flatMap(({ row }) => [
		...(row.footnotes ?? []),
		...Object.values(row.cells ?? {}).flatMap(({ footnotes }) => footnotes ?? []),
	]);
	const labels = new Set([...(table.footnotes ?? []).map(({ id }) => id), ...named]);
	const boundary = findChapterNote(report.figureFacts.boundaries, table.chapter);
	const noteOf = (label: string) => withAddress(getFootnote(report, table, label), page, addressOf);
	return {
		id: table.id,
		title: table.title,
		address: inEach((locale) => addressOf(locale, page)),
		report: {
			title: report.source.title,
			publisher: report.source.publisher,
			period: report.identity.period,
			address: report.source.address,
			published: report.source.published,
			sha256: report.source.sha256,
		},
		chapter: {
			id: chapter.slug,
			title: inEach((locale) => chapter.texts[locale].meta.title),
			address: inEach((locale) => addressOf(locale, { page: 'chapter', slug: chapter.slug })),
			page: chapter.texts.zh.meta.page,
		},
		codes: findDisclosures(report, [table.id]).map(({ id, code, title }) => ({
			id,
			standard: standardOf(report, id),
			code,
			title,
		})),
		boundary: boundary && noteOf(boundary.footnote),
		assurance: buildAssurance(report, table, addressOf),
		columns: table.columns.map((column, index) => ({
			id: column.id,
			label: inEach((locale) => views[locale].columns[index]?.label ?? column.id),
			period: 'period' in column ? column.period : undefined,
		})),
		rows: placed.map((row, index) => buildRow(report, table, row, index, views)),
		footnotes: [...labels].map(noteOf),
		notes: table.notes ?? [],
		discrepancies: views.zh.flags.map(({ id, mark }) => {
			const entry = report.discrepancies.find((own) => own.id === id);
			if (!entry) throw new Error(`There is no discrepancy "${id}".`);
			return { id, mark, title: entry.title, note: entry.note, sourceLines: entry.lines };
		}),
	};
}

function standardOf(report: Report, disclosure: string): Bilingual {
	const standard = report.standards.find(({ disclosures }) =>
		disclosures.some(({ id }) => id === disclosure),
	);
	if (!standard) throw new Error(`No standard has the disclosure "${disclosure}".`);
	return standard.name;
}

function withAddress(note: FootnoteText, page: Place, addressOf: AddressOf): NoteData {
	const place: Place = note.chapter ? { page: 'chapter', slug: note.chapter } : page;
	return { ...note, address: inEach((locale) => addressOf(locale, place, `fn-${note.id}`)) };
}

function buildAssurance(report: Report, table: KpiTable, addressOf: AddressOf): AssuranceData {
	const { section, standard, typeAndLevel, scope, discrepancies, assured } =
		report.figureFacts.assurance;
	const note = findChapterNote(assured, table.chapter);
	const target = collectTargets(report).get(section);
	if (!target) throw new Error(`There is no section "${section}".`);
	return {
		status: note ? 'assured' : 'not-listed',
		basis: note ? getFootnote(report, undefined, note.footnote).text : scope,
		standard,
		typeAndLevel,
		address: inEach((locale) => addressOf(locale, target.place, target.fragment)),
		discrepancies: report.discrepancies
			.filter(({ id }) => discrepancies.includes(id))
			.map(({ id, title, note: text }) => ({ id, title, note: text })),
	};
}

function buildRow(
	report: Report,
	table: KpiTable,
	placed: PlacedRow,
	index: number,
	views: Readonly<Record<Locale, TableView>>,
): RowData {
	const { row, path } = placed;
	const view = views.zh.rows[index];
	if (!view) throw new Error(`The row "${row.id}" is not in the view.`);
	return {
		id: view.anchor,
		label: inEach((locale) => views[locale].rows[index]?.label ?? ''),
		groups: path,
		unit: row.unit && inEach((locale) => views[locale].rows[index]?.unit || views[locale].unit),
		definitions: findTerms(report, table, placed).map(({ term, definition }) => ({
			term,
			definition,
		})),
		footnotes: view.footnotes,
		discrepancies: view.flags,
		sourceLine: row.line,
		cells: view.cells.map((cell, at) => ({
			id: cell.anchor,
			column: cell.column,
			status: statusOf(cell),
			value: cell.value,
			printed:
				cell.kind === 'omission'
					? undefined
					: inEach((locale) => views[locale].rows[index]?.cells[at]?.text ?? ''),
			footnotes: cell.footnotes,
			discrepancies: cell.flags,
			sourceLine: row.cells?.[cell.column]?.line ?? row.line,
		})),
	};
}

function statusOf({ kind, omission }: CellView): CellStatus {
	if (kind !== 'omission') return kind;
	if (!omission) throw new Error('An omission has a reason.');
	return omission;
}

function inEach<T>(of: (locale: Locale) => T): Record<Locale, T> {
	return Object.fromEntries(locales.map((locale) => [locale, of(locale)])) as Record<Locale, T>;
}

/** The notes at a row and one of its cells in `locale`, each on its own, with its printed number or mark. */
export function notesAt(data: TableData, row: RowData, cell: CellData, locale: Locale): string[] {
	const labels = new Set([...row.footnotes, ...cell.footnotes]);
	const flags = new Set([...row.discrepancies, ...cell.discrepancies]);
	return [
		...data.footnotes
			.filter(({ id }) => labels.has(id))
			.map(({ id, text }) => `[${id}] ${text[locale]}`),
		...data.discrepancies
			.filter(({ id }) => flags.has(id))
			.map(
				({ mark, title, note }) =>
					`[${mark}] ${title[locale]}${locale === 'zh' ? '：' : ': '}${note[locale]}`,
			),
	];
}

/** Excel's format of a number with the decimals of `value`: `#,##0.00`. */
export function numberFormat(value: Decimal): string {
	const places = decimalPlaces(value);
	return places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0';
}
