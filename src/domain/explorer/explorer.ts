// The explorer of the data tables: what can be compared, what the address says of it, and the chart and rows that follow.

import type { ChartView } from '../chart/chart-view.ts';
import { divide, multiply, roundRational, toRational } from '../figure/interval.ts';
import { buildTableView } from '../kpi/build-table-view.ts';
import type { KpiTable, OmissionReason } from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';

export interface Indicator {
	/** `table.row`. */
	readonly id: string;
	readonly table: string;
	/** Label, after those of the rows above it. */
	readonly label: string;
	readonly unit: string;
	/** Printed figures by year. */
	readonly texts: Readonly<Record<string, string>>;
	/** Why there is none, by year; a year that the table does not have is not there. */
	readonly omissions: Readonly<Record<string, OmissionReason>>;
}

export interface ExplorerData {
	/** The earliest first. */
	readonly years: readonly string[];
	readonly indicators: readonly Indicator[];
}

export const explorerKinds = ['line', 'columns', 'stack'] as const;
export type ExplorerKind = (typeof explorerKinds)[number];

export interface ExplorerState {
	readonly ids: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly kind: ExplorerKind;
	/** The year that stands for 100; empty for printed figures. */
	readonly base: string;
}

/** At most so many indicators are compared at once. */
export const mostIndicators = 6;

/** Returns every row of `tables` that has a figure in a year, in the order of the tables. */
export function buildExplorerData(tables: readonly KpiTable[], locale: Locale): ExplorerData {
	const years = new Set<string>();
	const indicators = tables.flatMap((table) => {
		const view = buildTableView(table, locale, []);
		const periods = table.columns.filter((column) => 'period' in column).map(({ id }) => id);
		const path: string[] = [];
		return view.rows.flatMap((row): Indicator[] => {
			path.length = row.depth;
			const above = path.join(' · ');
			path[row.depth] = row.label;
			const texts = Object.fromEntries(
				row.cells.flatMap(({ column, kind, text }) =>
					kind === 'value' && periods.includes(column) ? [[column, text]] : [],
				),
			);
			const omissions = Object.fromEntries(
				row.cells.flatMap(({ column, omission }) =>
					omission && periods.includes(column) ? [[column, omission]] : [],
				),
			);
			const own = Object.keys(texts);
			for (const year of own) years.add(year);
			const label = above ? `${above} · ${row.label}` : row.label;
			return own.length > 0
				? [
						{
							id: row.anchor,
							table: view.title,
							label,
							unit: row.unit || view.unit,
							texts,
							omissions,
						},
					]
				: [];
		});
	});
	return { years: [...years].sort(), indicators };
}

/** Reads the state from the query of an address; what does not exist is left out. */
export function readState(query: string, { years, indicators }: ExplorerData): ExplorerState {
	const parameters = new URLSearchParams(query);
	const year = (name: string) => years.find((own) => own === parameters.get(name));
	const [from = '', to = ''] = [year('from') ?? years[0], year('to') ?? years.at(-1)];
	const wanted = [...new Set((parameters.get('rows') ?? '').split(','))];
	const known = wanted.flatMap((id) => indicators.find((own) => own.id === id) ?? []);
	const base = year('base') ?? '';
	return {
		ids: known
			.filter(({ unit }) => base || unit === known[0]?.unit)
			.slice(0, mostIndicators)
			.map(({ id }) => id),
		from: from < to ? from : to,
		to: from < to ? to : from,
		kind: explorerKinds.find((own) => own === parameters.get('kind')) ?? 'line',
		base,
	};
}

/** The query that `readState` reads the same state from; empty where nothing is chosen. */
export function writeState({ ids, from, to, kind, base }: ExplorerState): string {
	if (ids.length === 0) return '';
	const rows = ids.map(encodeURIComponent).join(',');
	return `?rows=${rows}&from=${from}&to=${to}&kind=${kind}${base ? `&base=${base}` : ''}`;
}

/** The chart of `state`: printed figures, or indexes with one decimal, rounded half away from zero. */
export function buildExplorerChart(
	{ years, indicators }: ExplorerData,
	{ ids, from, to, kind, base }: ExplorerState,
	title: string,
	indexUnit: string,
): ChartView {
	const shown = years.filter((year) => year >= from && year <= to);
	const chosen = ids.flatMap((id) => indicators.find((own) => own.id === id) ?? []);
	return {
		id: 'explorer-chart',
		title,
		form: base && kind === 'stack' ? 'columns' : kind,
		hasOwnScales: false,
		unit: base ? indexUnit : (chosen[0]?.unit ?? ''),
		period: '',
		categories: shown,
		series: chosen.map(({ id, label, unit, texts, omissions }) => ({
			label,
			unit: base ? '' : unit,
			points: shown.map((year) => {
				const text = base ? indexOf(texts[year], texts[base]) : texts[year];
				return {
					anchor: `${id}.${year}`,
					text: text ?? '',
					value: text?.replaceAll(',', ''),
					// A year that the table does not have is no figure of the row's.
					omission: texts[year] ? undefined : (omissions[year] ?? 'not-applicable'),
				};
			}),
		})),
	};
}

function indexOf(text: string | undefined, base: string | undefined): string | undefined {
	if (text === undefined || base === undefined) return undefined;
	const [value, whole] = [text, base].map((own) => toRational(own.replaceAll(',', '')));
	const ratio = value && whole && whole.n > 0n ? divide(value, whole) : undefined;
	return ratio && roundRational(multiply(ratio, { n: 100n, d: 1n }), 1);
}
