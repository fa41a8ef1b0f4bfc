// Whether each chart of a KPI table can be drawn well: what no drawing would show is refused.

import { compareDecimals } from '../figure/change.ts';
import { mostSeries } from '../chart/drawing.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { flattenRows, type KpiChart, type KpiRow, type KpiTable } from '../kpi/kpi-table.ts';

/** Most rows of a chart: on one scale as many as can be told apart, else as many as a page has room for. */
const mostRows: Readonly<Record<KpiChart['kind'], number>> = {
	bar: 12,
	multiples: 12,
	line: mostSeries,
	'stacked-bar': mostSeries,
	'share-bar': mostSeries,
	'ranked-bar': 24,
	progress: 1,
};
const mostPeriods = 16;
/** By how much rounding may take printed shares away from 100. */
const shareTolerance = 1;

/** Returns what keeps the charts of a table from being drawn. */
export function checkDrawable(file: string, table: KpiTable): Fault[] {
	const { rows, columns, charts = [] } = table;
	const placed = flattenRows(rows).map(({ row }) => row);
	return charts.flatMap((chart, index) => {
		const drawn = chart.rows.flatMap((id) => placed.find((row) => row.id === id) ?? []);
		const filled = columns.filter(({ id }) =>
			drawn.some(({ cells }) => cells?.[id]?.value !== undefined),
		);
		const periods = filled.flatMap((column) => ('period' in column ? [column.id] : []));
		const isByPeriod = chart.kind !== 'ranked-bar' && chart.kind !== 'progress';
		const faults = [
			...findCrowd(chart, isByPeriod ? periods.length : 0),
			...findUnits(chart, drawn),
			...findEmpty(drawn),
			...findTotal(chart, table),
			...(isByPeriod && filled.length > 1 && periods.length === 0
				? [['kpi/chart-periods', 'has figures in no period.'] as const]
				: []),
			...findNoShares(
				chart,
				drawn,
				filled.map(({ id }) => id),
			),
		];
		const subject = `The chart "${chart.id}" of the kind "${chart.kind}"`;
		return faults.map(([code, problem]) =>
			fault(code, file, `#/charts/${index}`, `${subject} ${problem}`),
		);
	});
}

type Found = readonly (readonly [Parameters<typeof fault>[0], string])[];

function findCrowd({ kind, rows }: KpiChart, periods: number): Found {
	const most = mostRows[kind];
	return [
		...(kind !== 'progress' && rows.length > most
			? [['kpi/chart-crowded', `draws ${rows.length} rows; it can draw ${most}.`] as const]
			: []),
		...(periods > mostPeriods
			? [['kpi/chart-crowded', `draws ${periods} periods; it can draw ${mostPeriods}.`] as const]
			: []),
	];
}

function findUnits({ kind }: KpiChart, drawn: readonly KpiRow[]): Found {
	const units = new Set(drawn.flatMap(({ unit }) => unit?.en ?? []));
	if (kind === 'multiples' || units.size < 2) return [];
	return [['kpi/chart-units', `has the units ${[...units].join(', ')}.`]];
}

/** Rows of text, of omissions or of a group. */
function findEmpty(drawn: readonly KpiRow[]): Found {
	return drawn.flatMap(({ id, cells = {} }) =>
		Object.values(cells).some(({ value }) => value !== undefined)
			? []
			: [['kpi/chart-empty', `draws the row "${id}", which has no values.`] as const],
	);
}

/** A sum stacked on a part of it. */
function findTotal({ kind, rows }: KpiChart, { id, identities = [] }: KpiTable): Found {
	if (kind !== 'stacked-bar' && kind !== 'share-bar') return [];
	const drawn = rows.map((row) => `${id}.${row}`);
	const total = identities.find(
		(identity) =>
			identity.kind === 'sum' &&
			drawn.includes(identity.result) &&
			identity.parts.some((part) => drawn.includes(part)),
	);
	if (total?.kind !== 'sum') return [];
	return [['kpi/chart-counts-twice', `draws "${total.result}" and parts of it.`]];
}

function findNoShares(
	{ kind }: KpiChart,
	drawn: readonly KpiRow[],
	columns: readonly string[],
): Found {
	if (kind !== 'share-bar' && kind !== 'progress') return [];
	const found: [Parameters<typeof fault>[0], string][] = [];
	const [other] = drawn.flatMap(({ id, unit }) => (unit && unit.en !== '%' ? [{ id, unit }] : []));
	if (other)
		found.push(['kpi/chart-no-share', `draws "${other.id}", whose unit is ${other.unit.en}.`]);
	for (const column of columns) {
		const cells = drawn.map(({ cells: own }) => own?.[column]);
		const values = cells.flatMap((cell) => cell?.value ?? []);
		const below = values.find((value) => compareDecimals(value, '0') < 0);
		if (below !== undefined) found.push(['kpi/chart-no-share', `draws ${below} in "${column}".`]);
		const sum = Number(values.reduce((all, value) => all + Number(value), 0).toFixed(4));
		const isWhole = values.length === cells.length;
		const misses = sum > 100 + shareTolerance || (isWhole && sum < 100 - shareTolerance);
		if (kind === 'share-bar' && values.length > 0 && misses)
			found.push(['kpi/chart-no-share', `draws shares that add up to ${sum} in "${column}".`]);
	}
	return found;
}
