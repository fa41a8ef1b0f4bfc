// Builds the data of a KPI table. Values and words come from the same view as the table on the page.

import { buildTableView, type CellView, type TableView } from '../domain/kpi/table-view.ts';
import { flattenRows, type KpiTable, type PlacedRow } from '../domain/kpi/kpi-table.ts';
import type { Place } from '../domain/links/permalink.ts';
import { locales, type Bilingual, type Locale } from '../domain/locale/locale.ts';
import { findDisclosures } from '../domain/index/report-index.ts';
import type { Report } from '../domain/report/report.ts';
import {
	findChapterNote,
	findTerms,
	getFootnote,
	type FootnoteText,
} from '../domain/index/figure-facts.ts';
import type {
	AddressOf,
	AssuranceData,
	CellStatus,
	NoteData,
	RowData,
	TableData,
} from './table-data.ts';

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
		rows: placed.map((row, index) => buildRow(report, table, row, views, index, addressOf)),
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
	const target = report.index.destinations.get(section);
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
	views: Readonly<Record<Locale, TableView>>,
	index: number,
	addressOf: AddressOf,
): RowData {
	const { row, path } = placed;
	const view = views.zh.rows[index];
	if (!view) throw new Error(`The row "${row.id}" is not in the view.`);
	const definitions = findTerms(report, table, placed).map(({ id, term, definition }) => ({
		id,
		term,
		definition,
		address: inEach((locale) => addressOf(locale, { page: 'glossary' }, id)),
	}));
	const isNoted =
		view.footnotes.length > 0 ||
		view.cells.some(({ footnotes }) => footnotes.length > 0) ||
		(table.notes ?? []).length > 0;
	return {
		id: view.anchor,
		label: inEach((locale) => views[locale].rows[index]?.label ?? ''),
		groups: path,
		unit: row.unit && inEach((locale) => views[locale].rows[index]?.unit || views[locale].unit),
		definitions,
		definedIn: definitions.length > 0 ? 'glossary' : isNoted ? 'notes' : 'nowhere',
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
