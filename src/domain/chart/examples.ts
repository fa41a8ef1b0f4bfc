// Tables that the tests of the charts draw.

import { indexTable } from '../kpi/indexed-table.ts';
import type { KpiCell, KpiBreak, KpiChart, KpiRow, KpiTable } from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';
import { buildChartViews, type ChartView } from './chart-view.ts';

const same = (text: string) => ({ zh: text, en: text });

/** A row with the figures of 2023, 2022, 2021; `-` is not reported. */
export function row(id: string, unit: string, ...figures: string[]): KpiRow {
	const cells = Object.fromEntries(
		figures.map((value, index): [string, KpiCell] => [
			String(2023 - index),
			value === '-' ? { omission: 'not-reported' } : { value },
		]),
	);
	return {
		id,
		label: { zh: `甲${id}`, en: `Row ${id}` },
		unit: same(unit),
		line: 1,
		cells,
	};
}

/** The views of `chart` over `rows`; titles, chapter and notes do not matter. */
export function drawExample(
	rows: readonly KpiRow[],
	chart: Pick<KpiChart, 'kind' | 'rows' | 'target'>,
	locale: Locale = 'en',
	breaks: readonly KpiBreak[] = [],
): ChartView[] {
	const table: KpiTable = {
		id: 'table',
		title: same('Table'),
		chapter: 'chapter',
		order: 1,
		topics: [],
		standards: [],
		columns: ['2023', '2022', '2021'].map((id) => ({ id, period: `${id}-01-01/${id}-12-31` })),
		rows,
		breaks,
		charts: [{ id: 'chart', title: same('Chart'), finding: same('Finding'), ...chart }],
	};
	return buildChartViews(indexTable(table, []), locale);
}
