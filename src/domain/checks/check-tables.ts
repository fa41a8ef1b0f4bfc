// The form of each KPI table: rows, columns, cells, units, footnotes, charts.

import { fault, type Fault } from '../fault/fault.ts';
import { flattenRows, footnotesOf, type KpiTable, type PlacedRow } from '../kpi/kpi-table.ts';
import { readScale } from '../ledger/numbers.ts';
import { suggest } from '../links/nearest.ts';
import { inEachLocale, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { checkDrawable } from './check-drawable.ts';
import { checkFindings } from './check-findings.ts';

/** Returns what is wrong in the form of the tables of `report`. */
export function checkTables(report: Report): Fault[] {
	const outlines = report.chapters.map(({ texts }) => texts.zh.outline);
	const notes: Notes = {
		inProse: new Set(outlines.flatMap(({ footnoteTexts }) => footnoteTexts.map(({ id }) => id))),
		marked: new Set(outlines.flatMap(({ footnoteMarks }) => footnoteMarks.map(({ id }) => id))),
		ofTables: new Set(
			report.tables.flatMap(({ id, footnotes = [] }) =>
				footnotes.map((note) => `${id}.${note.id}`),
			),
		),
	};
	const spellings = new Map<string, string>();
	const periods = new Map<string, { readonly table: string; readonly period: string }>();
	return report.tables.flatMap((table) => {
		const file = `content/kpi/${table.id}.json`;
		const rows = flattenRows(table.rows);
		const columns = table.columns.map(({ id }) => id);
		return [
			...checkIds(file, rows, columns),
			...checkPeriods(file, table),
			...comparePeriods(file, table, periods),
			...checkColumns(file, rows, columns),
			...rows.flatMap((placed) => checkRow(file, placed)),
			...checkFootnotes(file, table, rows, notes),
			...checkCharts(file, table, rows),
			...checkBreaks(file, table, rows, columns, notes),
			...checkSpelling(file, rows, spellings),
			...findUnbroken(file, table),
			...checkDrawable(file, table),
			...checkFindings(file, table),
		];
	});
}

/**
 * Returns tables of a chapter that are not numbered 1, 2, 3 …. Where not all tables are there (`isComplete`), or one names no
 * chapter, a number may be that of another one: only what stands twice is wrong.
 */
export function checkTableOrder({ tables, index: known }: Report, isComplete: boolean): Fault[] {
	const mayLack = !isComplete || tables.some(({ chapter }) => !known.chapters.has(chapter));
	return tables.flatMap(({ id, chapter, order }, index) => {
		const before = tables[index - 1];
		const due = before?.chapter === chapter ? before.order + 1 : 1;
		if (order === due || (mayLack && order > due)) return [];
		const problem = `"order" is ${order} where ${due} is the next of the tables of "${chapter}".`;
		return [fault('kpi/order-differs', `content/kpi/${id}.json`, '#/order', problem)];
	});
}

/** Ids of footnotes. */
interface Notes {
	/** Those whose text stands in a chapter. */
	readonly inProse: ReadonlySet<string>;
	/** Those whose mark stands in a chapter. */
	readonly marked: ReadonlySet<string>;
	/** Those whose text stands in a table, `table.note`. */
	readonly ofTables: ReadonlySet<string>;
}

function checkIds(file: string, rows: readonly PlacedRow[], columns: readonly string[]): Fault[] {
	const faults = repeated(columns).map((id) =>
		fault('kpi/column-repeated', file, '#/columns', `The column "${id}" stands twice.`),
	);
	for (const id of repeated(rows.map(({ row }) => row.id))) {
		const place = rows.filter(({ row }) => row.id === id)[1]?.pointer ?? '#/rows';
		faults.push(fault('kpi/row-repeated', file, place, `The row id "${id}" stands twice.`));
	}
	return faults;
}

/** The latest period comes first; none repeats or overlaps another; a column named after a year covers it. */
function checkPeriods(file: string, { columns }: KpiTable): Fault[] {
	const faults: Fault[] = [];
	let later: { readonly id: string; readonly first: string } | undefined;
	for (const [index, column] of columns.entries()) {
		if (!('period' in column)) continue;
		const { id, period } = column;
		const [first = '', last = ''] = period.split('/');
		const place = `#/columns/${index}/period`;
		if (/^\d{4}$/.test(id) && period !== `${id}-01-01/${id}-12-31`) {
			const problem = `The column "${id}" has the period ${period}.`;
			const remedy = `Write ${id}-01-01/${id}-12-31, or give the column an id such as "fy${id}" and a "label".`;
			faults.push(fault('kpi/period-differs', file, place, problem, remedy));
		}
		if (!/^\d{4}$/.test(id) && !column.label) {
			const problem = `Readers would see the id of the column "${id}" as its head.`;
			faults.push(fault('kpi/period-unnamed', file, `#/columns/${index}`, problem));
		}
		if (later && last >= later.first) {
			const problem = `The period of "${id}" (${period}) does not end before that of "${later.id}" begins (${later.first}).`;
			faults.push(fault('kpi/period-order', file, place, problem));
		}
		later = { id, first };
	}
	return faults;
}

/** What one id stands for in one table it stands for in all: the explorer puts their rows side by side. */
function comparePeriods(
	file: string,
	{ id: table, columns }: KpiTable,
	known: Map<string, { readonly table: string; readonly period: string }>,
): Fault[] {
	return columns.flatMap((column, index) => {
		if (!('period' in column)) return [];
		const { id, label } = column;
		const period = [column.period, label?.zh, label?.en].filter(Boolean).join(', ');
		const other = known.get(id);
		if (!other) known.set(id, { table, period });
		if (!other || other.period === period) return [];
		const problem = `The column "${id}" is ${period} here and ${other.period} in the table "${other.table}".`;
		return [fault('kpi/period-ambiguous', file, `#/columns/${index}`, problem)];
	});
}

/** Rows have a cell in each column and in no other; a column that is renamed or removed is told once. */
function checkColumns(
	file: string,
	rows: readonly PlacedRow[],
	columns: readonly string[],
): Fault[] {
	const filled = rows.flatMap(({ row: { id, cells }, pointer }) =>
		cells ? [{ id, pointer, held: Object.keys(cells) }] : [],
	);
	const isEmpty = (column: string) => filled.every(({ held }) => !held.includes(column));
	const empty = filled.length > 1 ? columns.filter(isEmpty) : [];
	const strays = [...new Set(filled.flatMap(({ held }) => held))].filter(
		(id) => !columns.includes(id),
	);
	const ofStrays = strays.flatMap((column) => {
		const [first, ...others] = filled.filter(({ held }) => held.includes(column));
		if (!first) return [];
		const more = others.length > 0 ? `, like ${others.length} more,` : '';
		const problem = `The row "${first.id}"${more} has a cell for "${column}", which is no column of this table.`;
		const remedy = suggest(
			column,
			empty.length > 0 ? empty : columns,
			`The columns are ${columns.join(', ')}.`,
		);
		const place = `${first.pointer}/cells/${column}`;
		return [fault('kpi/cell-without-column', file, place, problem, remedy)];
	});
	const ofEmpty = empty.map((column) => {
		const problem = `No row has a cell for the column "${column}".`;
		return fault('kpi/cell-missing', file, `#/columns/${columns.indexOf(column)}`, problem);
	});
	const ofCells = columns
		.filter((column) => !empty.includes(column))
		.flatMap((column) =>
			filled
				.filter(({ held }) => !held.includes(column))
				.map(({ id, pointer }) => {
					const problem = `The row "${id}" has no cell for the column "${column}".`;
					return fault('kpi/cell-missing', file, `${pointer}/cells`, problem);
				}),
		);
	// A column without cells beside cells without column has another id than they.
	return [...ofStrays, ...(strays.length > 0 ? [] : ofEmpty), ...ofCells];
}

function checkRow(file: string, { row, pointer }: PlacedRow): Fault[] {
	const { id: name, cells } = row;
	if (!cells) {
		const problem = `The row "${name}" has neither cells nor rows below it.`;
		return row.children?.length ? [] : [fault('kpi/row-empty', file, pointer, problem)];
	}
	const faults: Fault[] = [];
	const scales = inEachLocale((locale) => findScale(row.unit?.[locale] ?? '', locale));
	if (scales.zh !== scales.en) {
		const problem = `The unit of the row "${name}" is "${row.unit?.zh ?? ''}" and "${row.unit?.en ?? ''}".`;
		faults.push(fault('kpi/unit-scale-differs', file, `${pointer}/unit`, problem));
	}
	if (!row.unit && Object.values(cells).some(({ value }) => value !== undefined)) {
		const problem = `The row "${name}" has values but no unit.`;
		faults.push(fault('kpi/unit-missing', file, pointer, problem));
	}
	return faults;
}

/** The power of ten in the name of a unit: 6 in 吨 / 百万元. */
function findScale(unit: string, locale: Locale): number {
	const scales = [
		...unit.matchAll(/[百千]?[万亿]|\b(?:ten )?(?:thousand|million|billion)\b/gi),
	].map(([word]) => (/^ten /i.test(word) ? 1 : 0) + readScale(word.replace(/^ten /i, ''), locale));
	return scales.reduce((all, scale) => all + scale, 0);
}

/** A unit is written in capital and small letters as in the tables before, `spellings`. */
function checkSpelling(
	file: string,
	rows: readonly PlacedRow[],
	spellings: Map<string, string>,
): Fault[] {
	return rows.flatMap(({ row: { unit }, pointer }) => {
		if (!unit) return [];
		const other = spellings.get(unit.en.toLowerCase());
		if (other === undefined) spellings.set(unit.en.toLowerCase(), unit.en);
		if (other === undefined || other === unit.en) return [];
		const problem = `The unit is written "${unit.en}" here and "${other}" before.`;
		return [fault('kpi/unit-spelling', file, `${pointer}/unit/en`, problem)];
	});
}

function checkFootnotes(
	file: string,
	{ footnotes = [] }: KpiTable,
	rows: readonly PlacedRow[],
	{ inProse, marked }: Notes,
): Fault[] {
	const faults: Fault[] = [];
	const known = new Set([...inProse, ...footnotes.map(({ id }) => id)]);
	for (const { row, pointer } of rows) {
		for (const id of footnotesOf(row)) {
			if (known.has(id)) continue;
			const problem = `The row "${row.id}" carries the footnote ${id}, which has no text.`;
			faults.push(fault('kpi/footnote-without-text', file, pointer, problem));
		}
	}
	const used = new Set([...marked, ...rows.flatMap(({ row }) => footnotesOf(row))]);
	for (const [index, { id }] of footnotes.entries()) {
		if (used.has(id)) continue;
		const problem = `The footnote ${id} is carried by no row and no cell.`;
		faults.push(fault('kpi/footnote-without-mark', file, `#/footnotes/${index}`, problem));
	}
	return faults;
}

function checkCharts(file: string, { charts = [] }: KpiTable, rows: readonly PlacedRow[]): Fault[] {
	const faults: Fault[] = [];
	const names = rows.map(({ row }) => row.id);
	const values = rows.flatMap(({ row }) =>
		Object.entries(row.cells ?? {}).flatMap(([column, { value }]) =>
			value === undefined ? [] : `${row.id}.${column}`,
		),
	);
	for (const [index, { id, kind, rows: drawn, target }] of charts.entries()) {
		const place = `#/charts/${index}`;
		for (const row of drawn) {
			if (names.includes(row)) continue;
			const problem = `The chart "${id}" draws the row "${row}", which is not in the table.`;
			const remedy = suggest(row, names, 'Name a row of this table.');
			faults.push(fault('kpi/chart-row-unknown', file, `${place}/rows`, problem, remedy));
		}
		for (const row of repeated(drawn)) {
			const problem = `The chart "${id}" draws the row "${row}" twice.`;
			faults.push(fault('kpi/chart-row-repeated', file, `${place}/rows`, problem));
		}
		const isRight =
			kind === 'progress'
				? target !== undefined && values.includes(target) && drawn.length === 1
				: target === undefined;
		if (!isRight) {
			const problem = `The chart "${id}" of the kind "${kind}" has the rows "${drawn.join(', ')}" and the target "${target ?? ''}".`;
			faults.push(fault('kpi/chart-target', file, place, problem));
		}
	}
	return faults;
}

function checkBreaks(
	file: string,
	{ id: table, breaks = [] }: KpiTable,
	rows: readonly PlacedRow[],
	columns: readonly string[],
	{ ofTables }: Notes,
): Fault[] {
	const names = rows.map(({ row }) => row.id);
	return breaks.flatMap(({ at, rows: broken, footnote, table: noted = table }, index) => {
		const isKnown =
			columns.includes(at) &&
			ofTables.has(`${noted}.${footnote}`) &&
			broken.every((row) => names.includes(row));
		if (at === columns.at(-1)) {
			const problem = `The rows "${broken.join(', ')}" break at "${at}", the last column.`;
			return [fault('kpi/break-needless', file, `#/breaks/${index}/at`, problem)];
		}
		if (isKnown) return [];
		const problem = `The rows "${broken.join(', ')}" break at "${at}" by the footnote ${footnote} of "${noted}": one of them does not exist.`;
		return [fault('kpi/break-unknown', file, `#/breaks/${index}`, problem)];
	});
}

/** Words of a footnote that say, in one language or the other, that the figures cover something else than before. */
const boundaryWords =
	/新增(?!披露)[^。]*业务|范围(?:不含|不包括|扩大|变化|有变)|(?<!整)合并|口径(?:调整|变化|有变)|\b(?:merged|boundary (?:changed|was)|no longer compar)/;

/** Footnotes of a table by which none of its series breaks, though the figures that carry them do not compare. */
function findUnbroken(
	file: string,
	{ id: table, footnotes = [], columns, breaks = [] }: KpiTable,
): Fault[] {
	const own = breaks.filter((each) => (each.table ?? table) === table);
	if (columns.filter((column) => 'period' in column).length < 2) return [];
	return footnotes.flatMap(({ id, text }, index) => {
		if (own.some(({ footnote }) => footnote === id)) return [];
		if (!boundaryWords.test(`${text.zh} ${text.en}`)) return [];
		const problem = `The footnote ${id} says that the figures cover something else than before; no break names it.`;
		return [fault('kpi/break-missing', file, `#/footnotes/${index}`, problem)];
	});
}

function repeated(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
