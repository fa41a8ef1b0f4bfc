// What a chart of a KPI table shows: taken from the table's own view, so that both hold the same printed figures.

import { compareDecimals } from '../figure/change.ts';
import type { RowView, TableView } from '../kpi/table-view.ts';
import type { Decimal, KpiChart, KpiTable, OmissionReason } from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';

/**
 * How it is drawn. `columns`: one panel of columns by period for each series; `line`, `stack` and `share` (100 %): all
 * series in one panel by period; `bars`: one horizontal bar for each row; `progress`: one bar that is full at 100 %.
 */
export const chartForms = ['columns', 'line', 'stack', 'share', 'bars', 'progress'] as const;
export type ChartForm = (typeof chartForms)[number];

export interface ChartPoint {
	/** Id of the table's cell. */
	readonly anchor: string;
	/** The printed value; empty for an omission. */
	readonly text: string;
	readonly value?: Decimal | undefined;
	readonly omission?: OmissionReason | undefined;
}

export interface ChartSeries {
	readonly label: string;
	readonly unit: string;
	/** One for each category. */
	readonly points: readonly ChartPoint[];
}

export interface ChartBreak {
	/** Index of the first category after the break. */
	readonly at: number;
	readonly footnote: string;
	/** Id of the table that carries the footnote. */
	readonly table: string;
	/** Indexes of the series that it concerns. */
	readonly series: readonly number[];
}

export interface ChartTarget {
	/** Id of the table's cell. */
	readonly anchor: string;
	/** Name of its column. */
	readonly label: string;
	/** As printed, with its unit. */
	readonly text: string;
}

export interface ChartView {
	/** `table--chart`: unique in a page. */
	readonly id: string;
	readonly title: string;
	readonly form: ChartForm;
	/** Whether the panels have a scale each. */
	readonly hasOwnScales: boolean;
	/** The unit of all series; empty where they differ. */
	readonly unit: string;
	/** Periods, the earliest first; in `bars` and `progress` the rows. */
	readonly categories: readonly string[];
	/** The period of `bars` and `progress`; empty in the other forms, and where the column is no period. */
	readonly period: string;
	readonly series: readonly ChartSeries[];
	readonly breaks: readonly ChartBreak[];
	/** What 100 % of `progress` stands for. */
	readonly target?: ChartTarget | undefined;
}

/** Builds the charts that `table` names, from its `view` in `locale`. A chart without any value is left out. */
export function buildChartViews(table: KpiTable, view: TableView, locale: Locale): ChartView[] {
	return (table.charts ?? []).flatMap((chart) => buildChart(chart, table, view, locale) ?? []);
}

function buildChart(
	chart: KpiChart,
	table: KpiTable,
	view: TableView,
	locale: Locale,
): ChartView | undefined {
	const rows = nameApart(
		chart.rows.map((id) => view.rows.findIndex(({ anchor }) => anchor === `${view.id}.${id}`)),
		view,
	);
	const periods = table.columns.filter((column) => 'period' in column).map(({ id }) => id);
	const filled = table.columns
		.map(({ id }) => id)
		.filter((id) => rows.some((row) => pointOf(row, id)?.value !== undefined));
	const latest = filled[0];
	if (latest === undefined) return undefined;
	const units = new Set(rows.map((row) => row.unit || view.unit));
	const shared = {
		id: `${view.id}--${chart.id}`,
		title: chart.title[locale],
		unit: units.size === 1 ? ([...units][0] ?? '') : '',
		hasOwnScales: chart.kind === 'multiples',
	};
	if (chart.kind === 'ranked-bar' || chart.kind === 'progress' || filled.length === 1) {
		const column = view.columns.find(({ id }) => id === latest);
		return {
			...shared,
			form: chart.kind === 'progress' ? 'progress' : 'bars',
			period: periods.includes(latest) ? (column?.label ?? '') : '',
			...buildBars(rows, latest, chart.kind === 'ranked-bar', shared.unit),
			breaks: [],
			target: chart.kind === 'progress' ? findTarget(chart, view) : undefined,
		};
	}
	const years = [...periods].reverse();
	const at = chart.break ? years.indexOf(chart.break.at) : -1;
	return {
		...shared,
		form: formOf(chart.kind),
		period: '',
		categories: years.map((id) => view.columns.find((column) => column.id === id)?.label ?? id),
		series: rows.map((row) => ({
			label: row.label,
			unit: row.unit || view.unit,
			points: years.flatMap((id) => pointOf(row, id) ?? []),
		})),
		breaks:
			chart.break && at > 0
				? [
						{
							at,
							footnote: chart.break.footnote,
							table: chart.break.table ?? table.id,
							series: [...rows.keys()],
						},
					]
				: [],
	};
}

/** The rows at `indexes`; where two have one label, each is named by the row above it, if that is enough, or by both. */
function nameApart(indexes: readonly number[], view: TableView): RowView[] {
	const rows = indexes.flatMap((index) => {
		const row = view.rows[index];
		const parent = row && view.rows.slice(0, index).findLast(({ depth }) => depth < row.depth);
		return row ? [{ row, parent: parent?.label ?? '' }] : [];
	});
	const isApart = (names: readonly string[]) => new Set(names).size === names.length;
	if (isApart(rows.map(({ row }) => row.label))) return rows.map(({ row }) => row);
	const parents = isApart(rows.map(({ parent }) => parent));
	return rows.map(({ row, parent }) => ({
		...row,
		label: parents ? parent : `${parent} · ${row.label}`,
	}));
}

function formOf(kind: Exclude<KpiChart['kind'], 'ranked-bar' | 'progress'>): ChartForm {
	switch (kind) {
		case 'line':
			return 'line';
		case 'stacked-bar':
			return 'stack';
		case 'share-bar':
			return 'share';
		default:
			return 'columns';
	}
}

function buildBars(
	rows: readonly RowView[],
	column: string,
	isRanked: boolean,
	unit: string,
): Pick<ChartView, 'categories' | 'series'> {
	const bars = rows.flatMap((row) => {
		const point = pointOf(row, column);
		return point?.value === undefined ? [] : [{ label: row.label, point, value: point.value }];
	});
	// Sorting keeps the order of the table among equals.
	if (isRanked) bars.sort((a, b) => compareDecimals(b.value, a.value));
	return {
		categories: bars.map(({ label }) => label),
		series: [{ label: '', unit, points: bars.map(({ point }) => point) }],
	};
}

/** The cell that `chart` names as its target. */
function findTarget({ target }: KpiChart, view: TableView): ChartTarget | undefined {
	const anchor = `${view.id}.${target}`;
	const row = view.rows.find(({ cells }) => cells.some((cell) => cell.anchor === anchor));
	const cell = row?.cells.find((own) => own.anchor === anchor);
	const column = view.columns.find(({ id }) => id === cell?.column);
	if (!row || !cell || !column) return undefined;
	return { anchor, label: column.label, text: `${cell.text} ${row.unit || view.unit}` };
}

function pointOf(row: RowView, column: string): ChartPoint | undefined {
	const cell = row.cells.find((own) => own.column === column);
	return (
		cell && { anchor: cell.anchor, text: cell.text, value: cell.value, omission: cell.omission }
	);
}
