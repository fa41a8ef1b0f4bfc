// The explorer of the data tables: what can be chosen, what the address says of it, and the chart that follows.

import type { ChartBreak, ChartView } from '../chart/chart-view.ts';
import { mostSeries } from '../chart/drawing.ts';
import { divide, multiply, roundRational, toRational } from '../figure/interval.ts';
import { formatFigure } from '../figure/print-number.ts';
import type { Qualifier } from '../../schemas/lists.ts';
import type { Decimal, KpiBreak, OmissionReason } from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';

/** What stands behind a label or a figure, and where it is explained. */
export interface IndicatorMark {
	/** As the table prints it: a number for a note, a letter for a discrepancy. */
	readonly text: string;
	readonly isDiscrepancy: boolean;
	readonly href: string;
}

export interface IndicatorBreak extends Omit<KpiBreak, 'rows'> {
	/** Id of the table that carries the footnote. */
	readonly table: string;
	/** Its title. */
	readonly title: string;
	/** Address of the footnote. */
	readonly href: string;
}

/** A row of a table that has a figure of a period, with all that bears on its figures. */
export interface Indicator {
	/** `table.row`. */
	readonly id: string;
	/** Title of the table. */
	readonly table: string;
	/** Label, after those of the rows above it. */
	readonly label: string;
	readonly unit: string;
	/** By period. */
	readonly values: Readonly<Record<string, Decimal>>;
	/** What stands before a value that is not exact, by period. */
	readonly qualifiers: Readonly<Record<string, Qualifier>>;
	/** Why there is no figure, by period; one that the table does not have is not there. */
	readonly omissions: Readonly<Record<string, OmissionReason>>;
	/** Those of the label and of the rows above it. */
	readonly marks: readonly IndicatorMark[];
	/** Those of the figures, by period. */
	readonly cellMarks: Readonly<Record<string, readonly IndicatorMark[]>>;
	readonly break?: IndicatorBreak | undefined;
}

/** A reporting period: the id of its columns, and what readers see of it. */
export interface ExplorerPeriod {
	readonly id: string;
	readonly label: string;
}

export interface ExplorerData {
	/** The earliest first. */
	readonly periods: readonly ExplorerPeriod[];
	readonly indicators: readonly Indicator[];
}

export const explorerKinds = ['line', 'columns', 'stack'] as const;
export type ExplorerKind = (typeof explorerKinds)[number];

export interface ExplorerState {
	readonly ids: readonly string[];
	readonly from: string;
	readonly to: string;
	readonly kind: ExplorerKind;
	/** Id of the period that stands for 100; empty for printed figures. */
	readonly base: string;
}

/** At most so many indicators are compared at once. */
export const mostIndicators = mostSeries;

/** Reads the state from the query of an address; what does not exist is left out. */
export function readState(query: string, { periods, indicators }: ExplorerData): ExplorerState {
	const parameters = new URLSearchParams(query);
	const at = (name: string) => periods.findIndex(({ id }) => id === parameters.get(name));
	const idAt = (index: number) => periods[index]?.id ?? '';
	const ends = [Math.max(0, at('from')), at('to') < 0 ? periods.length - 1 : at('to')];
	const wanted = [...new Set((parameters.get('rows') ?? '').split(','))];
	const known = wanted.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
	const base = idAt(at('base'));
	return {
		ids: known
			.filter(({ unit }) => base || unit === known[0]?.unit)
			.slice(0, mostIndicators)
			.map(({ id }) => id),
		from: idAt(Math.min(...ends)),
		to: idAt(Math.max(...ends)),
		kind: explorerKinds.find((name) => name === parameters.get('kind')) ?? 'line',
		base,
	};
}

/** The query that `readState` reads the same state from; empty where nothing is chosen. */
export function writeState({ ids, from, to, kind, base }: ExplorerState): string {
	if (ids.length === 0) return '';
	const rows = ids.map(encodeURIComponent).join(',');
	return `?rows=${rows}&from=${from}&to=${to}&kind=${kind}${base ? `&base=${base}` : ''}`;
}

/** The indicators that `state` names, in its order. */
export function findChosen({ indicators }: ExplorerData, { ids }: ExplorerState): Indicator[] {
	return ids.flatMap((id) => indicators.find((indicator) => indicator.id === id) ?? []);
}

/** The chart of `state`: printed figures, or indexes with one decimal, rounded half away from zero. */
export function buildExplorerChart(
	data: ExplorerData,
	state: ExplorerState,
	words: { readonly title: string; readonly indexUnit: string; readonly locale: Locale },
): ChartView {
	const { kind, base } = state;
	const chosen = findChosen(data, state);
	const shown = findShown(data, state);
	return {
		id: 'explorer-chart',
		title: words.title,
		form: base && kind === 'stack' ? 'columns' : kind,
		hasOwnScales: false,
		unit: base ? words.indexUnit : (chosen[0]?.unit ?? ''),
		period: '',
		categories: shown.map(({ label }) => label),
		breaks: findBreaks(chosen, shown),
		series: chosen.map(({ id, label, unit, values, qualifiers, omissions }) => ({
			label,
			unit: base ? '' : unit,
			points: shown.map(({ id: period }) => {
				const value = base ? indexOf(values[period], values[base]) : values[period];
				const qualifier = base ? undefined : qualifiers[period];
				return {
					anchor: `${id}.${period}`,
					text: value === undefined ? '' : formatFigure(value, qualifier, words.locale),
					value,
					qualifier,
					// A period that the table does not have is no figure of the row's.
					omission: values[period] ? undefined : (omissions[period] ?? 'not-applicable'),
				};
			}),
		})),
	};
}

/** The periods of `state` that a table of its indicators has: years do not gape between the quarters of others. */
export function findShown(data: ExplorerData, state: ExplorerState): ExplorerPeriod[] {
	const at = (wanted: string) => data.periods.findIndex(({ id }) => id === wanted);
	const chosen = findChosen(data, state);
	return data.periods
		.slice(at(state.from), at(state.to) + 1)
		.filter(({ id }) => chosen.some(({ values, omissions }) => id in values || id in omissions));
}

/** The breaks of `chosen` in the periods `shown`; those that one note tells of are one. */
function findBreaks(chosen: readonly Indicator[], shown: readonly ExplorerPeriod[]): ChartBreak[] {
	const breaks = new Map<string, ChartBreak>();
	for (const [index, { break: seriesBreak }] of chosen.entries()) {
		const at = shown.findIndex(({ id }) => id === seriesBreak?.at);
		if (!seriesBreak || at <= 0) continue;
		const key = `${seriesBreak.at} ${seriesBreak.href}`;
		const series = [...(breaks.get(key)?.series ?? []), index];
		breaks.set(key, { at, footnote: seriesBreak.footnote, table: seriesBreak.table, series });
	}
	return [...breaks.values()];
}

function indexOf(value: Decimal | undefined, base: Decimal | undefined): Decimal | undefined {
	if (value === undefined || base === undefined) return undefined;
	const whole = toRational(base);
	const ratio = whole.n > 0n ? divide(toRational(value), whole) : undefined;
	return ratio && roundRational(multiply(ratio, { n: 100n, d: 1n }), 1);
}
