// The explorer of the data tables: what can be chosen, what the address says of it, and the chart that follows.

import type { Citation } from '../citation/forms.ts';
import type { ChartBreak, ChartPoint, ChartView } from '../chart/chart-view.ts';
import { mostSeries } from '../chart/drawing.ts';
import { divide, multiply, roundRational, toRational, type Rational } from '../figure/interval.ts';
import { formatFigure } from '../figure/print-number.ts';
import { explorerKinds, type Qualifier } from '../../schemas/lists.ts';
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
	/** Id of the topic that it stands under. */
	readonly topic: string;
	/** Title of the table. */
	readonly table: string;
	/** Label, after those of the rows above it. */
	readonly label: string;
	/** Whether the label is in want of its table's title, since a row above it is but a heading: `By age · Under 30`. */
	readonly isOfHeading?: boolean | undefined;
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
	/** Whether its whole numbers are exact, since they count things one by one. */
	readonly isCounted?: boolean | undefined;
	/** Whether a note says that it was assured; absent where the report has no assurance statement. */
	readonly isAssured?: boolean | undefined;
}

/** A reporting period: the id of its columns, and what readers see of it. */
export interface ExplorerPeriod {
	readonly id: string;
	readonly label: string;
}

export interface ExplorerData {
	/** The earliest first. */
	readonly periods: readonly ExplorerPeriod[];
	/** Those with a series of periods first, by topic and table. */
	readonly indicators: readonly Indicator[];
	/** Topics of the indicators by id, in their order. */
	readonly topics: Readonly<Record<string, string>>;
	/** What notes and discrepancies say, by the address to which their marks lead. */
	readonly notes: Readonly<Record<string, string>>;
}

/** The data as the browser fetches it. */
export interface ExplorerFile extends ExplorerData {
	/** Of the page, with marks for what is chosen: `citeChoice` puts it in. */
	readonly citation: Citation;
}

export { explorerKinds };
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
	return {
		ids: wanted
			.filter((id) => indicators.some((indicator) => indicator.id === id))
			.slice(0, mostIndicators),
		from: idAt(Math.min(...ends)),
		to: idAt(Math.max(...ends)),
		kind: explorerKinds.find((name) => name === parameters.get('kind')) ?? 'line',
		base: idAt(at('base')),
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

/** Why there is no index where there is a figure: no base to compare with, or too few digits to say anything. */
export type IndexGap = 'no-base' | 'too-few-digits';

/** A figure of the choice, as chart, table and files show it. */
export interface ChosenPoint extends ChartPoint {
	readonly indexGap?: IndexGap | undefined;
}

/** A chosen indicator with what is shown of it: printed figures, or their index. */
export interface ChosenRow {
	readonly indicator: Indicator;
	/** Empty for an index. */
	readonly unit: string;
	/** One for each period of `findShown`. */
	readonly points: readonly ChosenPoint[];
}

/** What is shown of each indicator of `state`, in its order. Charts, table and files all read it. */
export function chooseRows(data: ExplorerData, state: ExplorerState, locale: Locale): ChosenRow[] {
	const shown = findShown(data, state).map(({ id }) => id);
	return findChosen(data, state).map((indicator) => {
		const { id, values, omissions, qualifiers } = indicator;
		const index = state.base ? indexRow(indicator, state.base, shown) : undefined;
		return {
			indicator,
			unit: index ? '' : indicator.unit,
			points: shown.map((period): ChosenPoint => {
				const { value, qualifier, gap } = index
					? (index.get(period) ?? {})
					: { value: values[period], qualifier: qualifiers[period] };
				return {
					anchor: `${id}.${period}`,
					text: value === undefined ? '' : formatFigure(value, qualifier, locale),
					value,
					qualifier,
					// A period that the table does not have is no figure of the row's.
					omission: values[period] ? undefined : (omissions[period] ?? 'not-applicable'),
					indexGap: gap,
				};
			}),
		};
	});
}

interface ChartWords {
	/** Heads a chart of several rows. */
	readonly titleOf: (rows: readonly ChosenRow[]) => string;
	/** The label with the title of its table. */
	readonly inTable: (indicator: Indicator) => string;
	readonly indexUnit: string;
}

/** The charts of `rows`: one, or one for each unit where printed figures have several. */
export function buildExplorerCharts(
	data: ExplorerData,
	state: ExplorerState,
	rows: readonly ChosenRow[],
	words: ChartWords,
): ChartView[] {
	const shown = findShown(data, state);
	return [...Map.groupBy(rows, ({ unit }) => unit)].map(([unit, alike], at) => {
		const labels = nameLines(alike, words);
		return {
			id: at === 0 ? 'explorer-chart' : `explorer-chart-${at + 1}`,
			title: alike.length === 1 ? (labels[0] ?? '') : words.titleOf(alike),
			finding: '',
			form: state.base && state.kind === 'stack' ? 'columns' : state.kind,
			hasOwnScales: false,
			unit: state.base ? words.indexUnit : unit,
			period: '',
			categories: shown.map(({ label }) => label),
			breaks: findBreaks(
				alike.map(({ indicator }) => indicator),
				shown,
			),
			series: alike.map(({ points }, index) => ({ label: labels[index] ?? '', unit, points })),
		};
	});
}

/** A line has its table's title before it where the chart does not say it and another reads alike, or the label needs it. */
function nameLines(rows: readonly ChosenRow[], { inTable }: ChartWords): string[] {
	const indicators = rows.map(({ indicator }) => indicator);
	const isOfOne = rows.length > 1 && new Set(indicators.map(({ table }) => table)).size === 1;
	return indicators.map((own) => {
		const isAlike = indicators.some((other) => other !== own && other.label === own.label);
		return !isOfOne && (isAlike || own.isOfHeading) ? inTable(own) : own.label;
	});
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

interface IndexPoint {
	readonly value?: Decimal;
	readonly qualifier?: Qualifier | undefined;
	readonly gap?: IndexGap;
}

/** A digit after the point is the most that an index has. */
const mostIndexPlaces = 1;

/**
 * The index of each figure of `indicator` in the periods `shown`, where `base` stands for 100. All have as many decimals as
 * the figure with the fewest significant digits bears, rounded half away from zero; where not even the units are sure, they
 * are round tens and said to be about that.
 */
function indexRow(
	{ values, qualifiers, isCounted = false }: Indicator,
	base: string,
	shown: readonly string[],
): Map<string, IndexPoint> {
	const whole = values[base];
	const indexes = shown.flatMap((period) => {
		const value = values[period];
		const ratio =
			value && whole && Number(whole) > 0 && divide(toRational(value), toRational(whole));
		return ratio && value && whole
			? [{ period, value, index: multiply(ratio, hundred), whole }]
			: [];
	});
	const bearing = indexes
		.filter(({ period, value }) => period !== base && Number(value) !== 0)
		.map(({ value, index, whole: divisor }) => {
			const digits = Math.min(...[value, divisor].map((own) => countDigits(own, isCounted)));
			return digits - 1 - Math.floor(Math.log10(Math.abs(Number(index.n) / Number(index.d))));
		});
	const places = Math.min(mostIndexPlaces, ...bearing);
	const known = new Map(indexes.map(({ period, index }) => [period, index]));
	return new Map(
		shown.map((period): [string, IndexPoint] => {
			const index = known.get(period);
			if (!index) return [period, values[period] ? { gap: 'no-base' } : {}];
			if (period === base) return [period, { value: roundRational(hundred, Math.max(0, places)) }];
			if (places < -1) return [period, { gap: 'too-few-digits' }];
			const isRound = places < 0;
			const value = isRound ? roundToTens(index) : roundRational(index, places);
			const isVague = isRound || qualifiers[base] !== undefined;
			return [period, { value, qualifier: isVague ? 'about' : qualifiers[period] }];
		}),
	);
}

const hundred = { n: 100n, d: 1n };

/** Significant digits: all that are printed but zeros in front. What is counted has no end of them. */
function countDigits(value: Decimal, isCounted: boolean): number {
	if (isCounted && !value.includes('.')) return Infinity;
	return value.replaceAll(/^-?(?:0\.?)?0*|\./g, '').length;
}

function roundToTens(index: Rational): Decimal {
	const tens = roundRational({ n: index.n, d: index.d * 10n }, 0);
	return Number(tens) === 0 ? '0' : `${tens}0`;
}
