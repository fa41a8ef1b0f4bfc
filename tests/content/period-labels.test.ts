// Quarters, half-years and fiscal years: everything that readers see or take away says their labels, never their ids.

import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { findShown, readState } from '../../src/domain/explorer/explorer.ts';
import { buildTableData } from '../../src/domain/kpi/table-data.ts';
import { buildTableView } from '../../src/domain/kpi/table-view.ts';
import { buildChartViews } from '../../src/domain/chart/chart-view.ts';
import { checkTables } from '../../src/domain/checks/check-tables.ts';
import type { KpiTable } from '../../src/domain/kpi/kpi-table.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import { both, buildChapter, buildReport } from '../../src/domain/report/examples.ts';
import { buildSearchRecords } from '../../src/domain/search/records.ts';
import { writeChapterFile } from '../../src/files/chapter-file.ts';
import { buildCiter } from '../../src/files/citations.ts';
import { writeCsv } from '../../src/files/csv.ts';
import { writeWorkbook } from '../../src/files/xlsx.ts';
import { buildChartFigure } from '../../src/views/chart-figure.ts';
import { describeView } from '../describe-view.ts';
import { buildExplorerData } from '../../src/views/explorer.ts';
import { findHeadline } from '../../src/views/headline-view.ts';

const periods = {
	quarters: [
		['q4-2023', '2023-10-01/2023-12-31', '2023 年第四季度', 'Q4 2023'],
		['q3-2023', '2023-07-01/2023-09-30', '2023 年第三季度', 'Q3 2023'],
		['q2-2023', '2023-04-01/2023-06-30', '2023 年第二季度', 'Q2 2023'],
	],
	halves: [
		['h2-2023', '2023-07-01/2023-12-31', '2023 年下半年', 'H2 2023'],
		['h1-2023', '2023-01-01/2023-06-30', '2023 年上半年', 'H1 2023'],
	],
	fiscal: [
		['fy2024', '2023-04-01/2024-03-31', 'FY2023/24', 'FY2023/24'],
		['fy2023', '2022-04-01/2023-03-31', 'FY2022/23', 'FY2022/23'],
	],
} as const;
type Name = keyof typeof periods;
const names = Object.keys(periods) as Name[];

const tables = names.map((name): KpiTable => ({
	id: name,
	title: both(name),
	chapter: 'climate',
	order: 1,
	topics: [],
	standards: [],
	columns: periods[name].map(([id, period, zh, en]) => ({ id, period, label: { zh, en } })),
	rows: [
		{
			id: 'use',
			label: { zh: '用量', en: 'Use' },
			unit: both('t'),
			line: 1,
			cells: Object.fromEntries(
				periods[name].map(([id], index) => [id, { value: String(4 - index), footnotes: ['1'] }]),
			),
		},
	],
	footnotes: [{ id: '1', text: both('A note.'), line: 2 }],
	breaks: [{ at: periods[name][0][0], rows: ['use'], footnote: '1' }],
	charts: [
		{
			id: 'chart',
			kind: 'line',
			rows: ['use'],
			title: both('Chart'),
			finding: both('Finding'),
		},
	],
}));
const body = names.map((name) => `<KpiTable id="${name}" />\n\n`).join('');
const report = buildReport({
	tables,
	chapters: [
		buildChapter('climate', {
			zh: `${body}## 目标 {/* #climate-goals */}\n`,
			en: `${body}## Goals {/* #climate-goals */}\n`,
		}),
	],
});
const labels = (name: Name, locale: Locale) =>
	periods[name].map(([, , zh, en]) => (locale === 'zh' ? zh : en));
const isId = /(q\d|h\d)-2023|fy202\d/;

test('are in order', () => {
	expect(checkTables(report).filter(({ code }) => code.startsWith('kpi/period'))).toEqual([]);
	expect(buildExplorerData(report, 'en').periods.map(({ label }) => label)).toEqual([
		...['FY2022/23', 'Q2 2023', 'H1 2023', 'Q3 2023', 'Q4 2023', 'H2 2023', 'FY2023/24'],
	]);
});

test.each(locales.flatMap((locale) => names.map((name) => [locale, name] as const)))(
	'in %s %s are named in tables, charts, records, citations and headlines',
	async (locale, name) => {
		const indexed = report.index.tables.get(name);
		if (!indexed) throw new Error('The table is not indexed.');
		const wanted = labels(name, locale);
		const head = buildTableView(indexed, locale).columns.map(({ label }) => label);
		expect(head).toEqual(wanted);
		const [view] = buildChartViews(indexed, locale);
		if (!view) throw new Error('There is no chart.');
		expect(view.categories).toEqual(wanted.toReversed());
		const { breaks } = buildChartFigure(view, locale, report);
		const description = describeView(view, locale);
		for (const text of [...description, breaks[0]?.text]) expect(text).not.toMatch(isId);
		expect(description[1]).toContain(wanted[0]);
		expect(breaks[0]?.text).toContain(wanted[0]);
		const record = buildSearchRecords(report).find(
			({ id, locale: own }) => id === `${name}.use` && own === locale,
		);
		expect(record?.value?.column).toBe(wanted[0]);
		expect(record?.content).not.toMatch(isId);
		const cite = buildCiter(report, locale, '/');
		expect(cite(`${name}.use.${periods[name][0][0]}`).title).toMatch(
			new RegExp(`${wanted[0] ?? ''}$`),
		);
		const headline = findHeadline(report, `${name}.use`, locale);
		expect(headline?.moved).toContain(wanted[1]);
		expect(headline?.points.map(({ label }) => label)).toEqual(wanted.toReversed());
		const explorer = buildExplorerData(report, locale);
		const state = readState(`?rows=${name}.use`, explorer);
		expect(findShown(explorer, state).map(({ label }) => label)).toEqual(wanted.toReversed());
		const data = buildTableData(report, name, () => '');
		const workbook = Object.values(unzipSync(await writeWorkbook(data))).map((file) =>
			strFromU8(file),
		);
		const files = [writeChapterFile(report, 'climate', locale), writeCsv(data), workbook.join('')];
		for (const file of [...files, JSON.stringify(data.columns)])
			for (const label of wanted) expect(file).toContain(label);
		// The note of a cell names its period.
		expect(workbook.join('')).toContain(`${wanted[0] ?? ''}: 1`);
	},
);

test('Chinese sentences call a bare year one and keep the space behind a Latin label', () => {
	const says = names.map((name) => {
		const indexed = report.index.tables.get(name);
		const [view] = indexed ? buildChartViews(indexed, 'zh') : [];
		return view && describeView(view, 'zh')[1];
	});
	expect(says).toEqual([
		'用量：2023 年第二季度为 2 t，2023 年第四季度为 4 t（上升 100.0%）。',
		'用量：2023 年上半年为 3 t，2023 年下半年为 4 t（上升 33.3%）。',
		'用量：FY2022/23 为 3 t，FY2023/24 为 4 t（上升 33.3%）。',
	]);
});
