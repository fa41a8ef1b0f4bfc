// Where the figures of a row cease to compare.

import type { KpiBreak, KpiRow, KpiTable } from './kpi-table.ts';

/** The break of a chart of `table` that draws `row`, or whose footnote `row` refers to. */
export function findBreak(table: KpiTable, row: KpiRow): KpiBreak | undefined {
	return table.charts?.find(
		({ break: own, rows }) =>
			own && (rows.includes(row.id) || row.footnotes?.includes(own.footnote)),
	)?.break;
}
