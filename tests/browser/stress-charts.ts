// Made-up tables of everything that the schema admits, each drawn as every kind of chart that the checks admit for it, by the
// component of the site. Loaded through Vite, which Astro's components need.

import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import ChartFigure from '../../src/components/chart/ChartFigure.astro';
import { buildChartViews } from '../../src/domain/chart/chart-view.ts';
import { checkDrawable } from '../../src/domain/checks/check-drawable.ts';
import { indexTable } from '../../src/domain/kpi/indexed-table.ts';
import type { KpiCell, KpiTable } from '../../src/domain/kpi/kpi-table.ts';
import type { Locale } from '../../src/domain/locale/locale.ts';
import { both, buildReport } from '../../src/domain/report/examples.ts';
import { chartKinds } from '../../src/schemas/lists.ts';
import { buildChartFigure } from '../../src/views/chart-figure.ts';

/** The figure of a row in a period, the latest being 0; empty where there is none. */
type ValueOf = (row: number, period: number, rows: number) => string;

const wave = (row: number, period: number) => Math.sin(row * 3 + period) * 1000;
const values: Readonly<Record<string, ValueOf>> = {
	plain: (row, period) => (1000 + Math.abs(wave(row, period))).toFixed(2),
	negative: (row, period) => (-1 - Math.abs(wave(row, period))).toFixed(1),
	mixed: (row, period) => wave(row, period).toFixed(2),
	huge: (row, period) => (row === 0 && period === 1 ? '987654321098765' : String(row + period + 1)),
	hugeMixed: (row) => (row % 2 === 0 ? '123456789012.25' : '-123456789012.25'),
	trace: (row) => (row === 1 ? '1.97' : '12000'),
	tiny: (row, period) => `0.0000${row}${period % 10}1`,
	equal: () => '5',
	zeros: () => '0.00',
	gaps: (row, period) => ((row + period) % 3 === 0 ? '' : String(10 + row * period)),
	close: (row, period) => (99 + Math.sin(row + period) / 10).toFixed(3),
	shares: (row, _, rows) =>
		row === rows - 1
			? (100.01 - Number((100 / rows).toFixed(2)) * (rows - 1)).toFixed(2)
			: (100 / rows).toFixed(2),
	loneShare: (row, _, rows) => (row === 0 ? String(100 - (rows - 1) * 0.25) : '0.25'),
	half: (_, __, rows) => (50 / rows).toFixed(1),
};
const names = {
	short: (row: number) => ({ zh: `甲${row}`, en: `Row ${row}` }),
	long: (row: number) => ({
		zh: `采用市场法核算的全部运营场所范围一与范围二温室气体排放总量（含汽车业务）${row}`,
		en: `Total market-based greenhouse gas emissions of all operating sites, Scopes 1 and 2 (automotive business included) ${row}`,
	}),
	words: (row: number) => ({
		zh: `Hydrochlorofluorocarbons-and-hydrofluorocarbons ${row}`,
		en: `Hydrochlorofluorocarbons-and-perfluoromethylcyclohexane ${row}`,
	}),
};
const periods = {
	years: (at: number) => ({ zh: String(2023 - at), en: String(2023 - at) }),
	quarters: (at: number) => ({
		zh: `${2023 - Math.floor(at / 4)} 年第${'四三二一'[at % 4] ?? ''}季度`,
		en: `Q${4 - (at % 4)} ${2023 - Math.floor(at / 4)}`,
	}),
	fiscal: (at: number) => ({ zh: `${2023 - at}/${24 - at} 财年`, en: `FY${2023 - at}/${24 - at}` }),
	spans: (at: number) => ({
		zh: `${2023 - at} 年 4 月至次年 3 月`,
		en: `April ${2023 - at} to March ${2024 - at}`,
	}),
};
const shapes = [
	[1, 2],
	[2, 4],
	[3, 6],
	[4, 3],
	[6, 16],
	[12, 12],
] as const;

/** Each kind of values in each shape; names of rows and periods by turns. */
const tables = Object.entries(values).flatMap(([name, valueOf], turn) =>
	shapes.map(([rows, columns], shape): KpiTable => {
		const [nameOf] = Object.values(names).slice((turn + shape) % 3);
		const [periodOf] = Object.values(periods).slice((turn + shape) % 4);
		const unit = /share|half|close/i.test(name) ? '%' : 't CO₂e';
		const ids = Array.from({ length: columns }, (_, at) => `p${at}`);
		return {
			id: `${name}-${rows}-${columns}`,
			title: both(name),
			chapter: 'climate',
			order: 1,
			topics: [],
			standards: [],
			columns: ids.map((id, at) => ({
				id,
				period: `${2100 - at}-01-01/${2100 - at}-12-31`,
				label: periodOf?.(at),
			})),
			rows: Array.from({ length: rows }, (_, row) => ({
				id: `r${row}`,
				label: nameOf?.(row) ?? both(''),
				unit: both(unit),
				line: 1,
				cells: Object.fromEntries(
					ids.map((id, at): [string, KpiCell] => {
						const value = valueOf(row, at, rows);
						return [id, value ? { value } : { omission: 'not-reported' }];
					}),
				),
			})),
			footnotes: [{ id: '1', text: both('A note.'), line: 1 }],
			breaks:
				shape % 2 === 0 ? [{ at: 'p0', rows: ['r0', 'r1'].slice(0, rows), footnote: '1' }] : [],
			charts: chartKinds.map((kind) => ({
				id: kind,
				kind,
				rows: Array.from({ length: kind === 'progress' ? 1 : rows }, (_, row) => `r${row}`),
				title: (nameOf ?? both)(0 as never),
				finding: (nameOf ?? both)(0 as never),
				...(kind === 'progress' ? { target: 'r0.p1' } : {}),
			})),
		};
	}),
);

/** All figures in `locale` as HTML, and the charts that the checks refuse, by table and kind. */
export async function drawStress(locale: Locale) {
	const container = await AstroContainer.create();
	const refused: string[] = [];
	const drawn: string[] = [];
	for (const table of tables) {
		const faults = checkDrawable('', table);
		const admitted = table.charts?.filter((chart) => {
			const isRefused = faults.some(({ problem }) => problem.includes(`"${chart.id}"`));
			if (isRefused) refused.push(`${table.id}--${chart.id}`);
			return !isRefused;
		});
		const report = buildReport({ tables: [table] });
		for (const view of buildChartViews(indexTable({ ...table, charts: admitted }, []), locale)) {
			const props = { view: buildChartFigure(view, locale, report) };
			drawn.push(await container.renderToString(ChartFigure as never, { props }));
		}
	}
	return { tables: tables.length, figures: drawn.length, html: drawn.join('\n'), refused };
}
