// What a chart of a KPI table shows: the figures of the table itself.

import { compareDecimals } from '../figure/change.ts';
import { omissionOf } from '../figure/figure.ts';
import {
	figureIn,
	type IndexedColumn,
	type IndexedRow,
	type IndexedTable,
} from '../kpi/indexed-table.ts';
import type { Qualifier } from '../../schemas/lists.ts';
import type { Decimal, KpiChart, OmissionReason } from '../kpi/kpi-table.ts';
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
	readonly qualifier?: Qualifier | undefined;
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

export interface ChartView {
	/** `table--chart`: unique in a page. */
	readonly id: string;
	/** The subject. */
	readonly title: string;
	/** What is seen; empty where nobody has said it. */
	readonly finding: string;
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
	readonly target?: ReturnType<typeof findTarget>;
}

/** Builds the charts that a table names, in `locale`. A chart without any value is left out. */
export function buildChartViews(indexed: IndexedTable, locale: Locale): ChartView[] {
	return (indexed.table.charts ?? []).flatMap((chart) => buildChart(chart, indexed, locale) ?? []);
}

/** The forms of several periods. */
const forms = {
	bar: 'columns',
	multiples: 'columns',
	line: 'line',
	'stacked-bar': 'stack',
	'share-bar': 'share',
} as const;

function buildChart(chart: KpiChart, indexed: IndexedTable, locale: Locale): ChartView | undefined {
	const { table, columns } = indexed;
	const rows = nameApart(chart.rows, indexed, locale);
	const hasFigure = ({ id }: IndexedColumn) =>
		rows.some(({ row }) => figureIn(row, id)?.value !== undefined);
	const ofPeriods = columns.filter((column) => column.period && hasFigure(column));
	const filled = ofPeriods.length > 0 ? ofPeriods : columns.filter(hasFigure);
	const [latest] = filled;
	if (!latest) return undefined;
	const units = new Set(rows.map(({ unit }) => unit));
	const shared = {
		id: `${table.id}--${chart.id}`,
		title: chart.title[locale],
		finding: chart.finding[locale],
		unit: units.size === 1 ? ([...units][0] ?? '') : '',
		hasOwnScales: chart.kind === 'multiples',
	};
	if (chart.kind === 'ranked-bar' || chart.kind === 'progress' || filled.length === 1) {
		const bars = rows.flatMap(({ label, row }) => {
			const point = pointIn(row, latest.id, locale);
			return point?.value === undefined ? [] : [{ label, point, value: point.value }];
		});
		// Sorting keeps the order of the table among equals.
		if (chart.kind === 'ranked-bar') bars.sort((a, b) => compareDecimals(b.value, a.value));
		return {
			...shared,
			form: chart.kind === 'progress' ? 'progress' : 'bars',
			period: latest.period ? latest.label[locale] : '',
			categories: bars.map(({ label }) => label),
			series: [{ label: '', unit: shared.unit, points: bars.map(({ point }) => point) }],
			breaks: [],
			target: chart.kind === 'progress' ? findTarget(chart, indexed, locale) : undefined,
		};
	}
	const years = columns.filter(({ period }) => period).toReversed();
	return {
		...shared,
		form: forms[chart.kind],
		period: '',
		categories: years.map(({ label }) => label[locale]),
		series: rows.map(({ label, unit, row }) => ({
			label,
			unit,
			points: years.flatMap(({ id }) => pointIn(row, id, locale) ?? []),
		})),
		breaks: (table.breaks ?? []).flatMap(({ at: column, rows: broken, footnote, table: noted }) => {
			const at = years.findIndex(({ id }) => id === column);
			const series = rows.flatMap(({ row }, index) => (broken.includes(row.row.id) ? [index] : []));
			return at > 0 && series.length > 0
				? [{ at, footnote, table: noted ?? table.id, series }]
				: [];
		}),
	};
}

/** The rows `ids`; where two have one label, each is named by the row above it, if that is enough, or by both. */
function nameApart(ids: readonly string[], { rows }: IndexedTable, locale: Locale) {
	const drawn = ids.flatMap((id) => rows.get(id) ?? []);
	const labels = drawn.map(({ row }) => row.label[locale]);
	const parents = drawn.map(({ path }) => path.at(-1)?.[locale] ?? '');
	const both = labels.map((label, index) => `${parents[index] ?? ''} · ${label}`);
	const names = [labels, parents].find((each) => new Set(each).size === each.length) ?? both;
	return drawn.map((row, index) => ({
		label: names[index] ?? '',
		unit: row.row.unit?.[locale] ?? '',
		row,
	}));
}

/** The cell that `chart` names as its target: its id, the name of its column, its figure as printed, with the unit. */
function findTarget({ target = '' }: KpiChart, { rows, columns }: IndexedTable, locale: Locale) {
	const [rowId = '', columnId = ''] = target.split('.');
	const row = rows.get(rowId);
	const figure = row && figureIn(row, columnId);
	const column = columns.find(({ id }) => id === columnId);
	if (!row || !figure || !column) return undefined;
	const text = `${figure.printed?.[locale] ?? ''} ${row.row.unit?.[locale] ?? ''}`;
	return { anchor: figure.id, label: column.label[locale], text };
}

function pointIn(row: IndexedRow, column: string, locale: Locale): ChartPoint | undefined {
	const figure = figureIn(row, column);
	return (
		figure && {
			anchor: figure.id,
			text: figure.status === 'value' ? (figure.printed?.[locale] ?? '') : '',
			value: figure.value,
			qualifier: figure.qualifier,
			omission: omissionOf(figure),
		}
	);
}
