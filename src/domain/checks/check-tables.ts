// The form of each KPI table: rows, columns, cells, units, footnotes, charts.

import type { Fault } from '../fault/fault.ts';
import { flattenRows, type KpiTable, type PlacedRow } from '../kpi/kpi-table.ts';
import { suggest } from '../links/nearest.ts';
import type { Report } from '../report/report.ts';

/** Returns what is wrong in the form of the tables of `report`. */
export function checkTables(report: Report): Fault[] {
	const prose = new Set(
		report.chapters.flatMap(({ texts }) => texts.zh.outline.footnoteTexts.map(({ id }) => id)),
	);
	const marked = new Set(
		report.chapters.flatMap(({ texts }) => texts.zh.outline.footnoteMarks.map(({ id }) => id)),
	);
	const carried = new Set(
		report.tables.flatMap(({ id, footnotes = [] }) => footnotes.map((note) => `${id}.${note.id}`)),
	);
	return report.tables.flatMap((table) => checkTable(table, prose, marked, carried));
}

function checkTable(
	table: KpiTable,
	prose: ReadonlySet<string>,
	marked: ReadonlySet<string>,
	carried: ReadonlySet<string>,
): Fault[] {
	const file = `content/kpi/${table.id}.json`;
	const fault = (place: string, problem: string, remedy: string): Fault => ({
		file,
		place,
		problem,
		remedy,
	});
	const rows = flattenRows(table.rows);
	const columns = table.columns.map(({ id }) => id);
	const known = new Set([...prose, ...(table.footnotes ?? []).map(({ id }) => id)]);
	const used = rows.flatMap(footnotesOf);
	return [
		...repeated(columns).map((id) =>
			fault('#/columns', `The column "${id}" stands twice.`, 'Delete one of the two.'),
		),
		...repeated(rows.map(({ row }) => row.id)).map((id) =>
			fault(
				rows.filter(({ row }) => row.id === id)[1]?.pointer ?? '#/rows',
				`The row id "${id}" stands twice.`,
				'Row ids are unique in their table: choose another one.',
			),
		),
		...rows.flatMap((placed) => checkRow(placed, columns, fault)),
		...rows.flatMap((placed) =>
			footnotesOf(placed)
				.filter((id) => !known.has(id))
				.map((id) =>
					fault(
						placed.pointer,
						`The row "${placed.row.id}" carries the footnote ${id}, which has no text.`,
						'Add it to "footnotes", or correct the number.',
					),
				),
		),
		...(table.footnotes ?? []).flatMap(({ id }, index) =>
			used.includes(id) || marked.has(id)
				? []
				: [
						fault(
							`#/footnotes/${index}`,
							`The footnote ${id} is carried by no row and no cell.`,
							'Name it at its row or cell, or delete it.',
						),
					],
		),
		...(table.charts ?? []).flatMap(({ id, rows: wanted }, index) =>
			wanted
				.filter((row) => !rows.some((placed) => placed.row.id === row))
				.map((row) =>
					fault(
						`#/charts/${index}/rows`,
						`The chart "${id}" draws the row "${row}", which is not in the table.`,
						suggest(
							row,
							rows.map((placed) => placed.row.id),
							'Name a row of this table.',
						),
					),
				),
		),
		...(table.charts ?? []).flatMap(({ id, kind, rows: drawn, target }, index) => {
			const hasTarget = rows.some(({ row }) =>
				Object.entries(row.cells ?? {}).some(
					([column, { value }]) => value !== undefined && `${row.id}.${column}` === target,
				),
			);
			return (kind === 'progress' ? hasTarget && drawn.length === 1 : target === undefined)
				? []
				: [
						fault(
							`#/charts/${index}`,
							`The chart "${id}" of the kind "${kind}" has the rows "${drawn.join(', ')}" and the target "${target ?? ''}".`,
							'"progress" draws one row and names the cell of its target, "row.column"; other kinds have none.',
						),
					];
		}),
		...(table.charts ?? []).flatMap(({ id, break: gap }, index) =>
			!gap || (columns.includes(gap.at) && carried.has(`${gap.table ?? table.id}.${gap.footnote}`))
				? []
				: [
						fault(
							`#/charts/${index}/break`,
							`The chart "${id}" breaks at "${gap.at}" by the footnote ${gap.footnote}: one of them does not exist.`,
							'Name a column of this table and a footnote that it, or the table named beside, carries.',
						),
					],
		),
	];
}

function checkRow(
	{ row, pointer }: PlacedRow,
	columns: readonly string[],
	fault: (place: string, problem: string, remedy: string) => Fault,
): Fault[] {
	if (!row.cells) {
		return row.children?.length
			? []
			: [
					fault(
						pointer,
						`The row "${row.id}" has neither cells nor rows below it.`,
						'Add "cells" or "children".',
					),
				];
	}
	const cells = row.cells;
	const missing = columns.filter((id) => !(id in cells));
	const unknown = Object.keys(cells).filter((id) => !columns.includes(id));
	const needsUnit = Object.values(cells).some(({ value }) => value !== undefined) && !row.unit;
	return [
		...missing.map((id) =>
			fault(
				`${pointer}/cells`,
				`The row "${row.id}" has no cell for the column "${id}".`,
				'Add the printed value, or {"omission": "not-reported"}.',
			),
		),
		...unknown.map((id) =>
			fault(
				`${pointer}/cells/${id}`,
				`The row "${row.id}" has a cell for "${id}", which is no column of this table.`,
				suggest(id, columns, `The columns are ${columns.join(', ')}.`),
			),
		),
		...(needsUnit
			? [
					fault(
						pointer,
						`The row "${row.id}" has values but no unit.`,
						'Add "unit" in both languages.',
					),
				]
			: []),
	];
}

function footnotesOf({ row }: PlacedRow): string[] {
	return [
		...(row.footnotes ?? []),
		...Object.values(row.cells ?? {}).flatMap(({ footnotes = [] }) => [...footnotes]),
	];
}

function repeated(ids: readonly string[]): string[] {
	return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
