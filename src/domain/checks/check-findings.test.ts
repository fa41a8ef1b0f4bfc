import { describe, expect, test } from 'vitest';
import type { KpiChart, KpiTable } from '../kpi/kpi-table.ts';
import type { Bilingual } from '../locale/locale.ts';
import { both, buildRow, buildTable } from '../report/examples.ts';
import { checkFindings } from './check-findings.ts';

const file = 'content/kpi/energy-use.json';

/** Rows of 2021, 2022 and 2023. */
const series = (id: string, first: string, ...[before, latest]: [string, string]) =>
	buildRow(id, [latest, before], {
		cells: { '2023': { value: latest }, '2022': { value: before }, '2021': { value: first } },
	});
const rows = [series('gas', '40', '50', '60.5'), series('power', '160', '150', '181.50')];

/** The faults of a chart over `rows` whose finding is `finding`. */
function check(
	finding: Bilingual,
	table: Partial<KpiTable> = {},
	kind: KpiChart['kind'] = 'stacked-bar',
) {
	const drawn = (table.rows ?? rows).map(({ id }) => id);
	const chart = { id: 'chart', kind, rows: drawn, title: both('Energy of Site 7'), finding };
	const columns = ['2023', '2022', '2021'].map((id) => ({ id, period: `${id}-01-01/${id}-12-31` }));
	return checkFindings(file, buildTable(rows, { columns, charts: [chart], ...table })).map(
		({ code, place, problem }) => `${code} ${place} ${problem}`,
	);
}

/** Of English alone: the Chinese one has no number and says nothing. */
const inEnglish = (en: string, table?: Partial<KpiTable>, kind?: KpiChart['kind']) =>
	check({ zh: '能源', en }, table, kind);
const inChinese = (zh: string) => check({ zh, en: 'Energy' });

describe('numbers of a finding', () => {
	test.each([
		['a printed figure', 'Power came to 181.50 MWh in 2023'],
		['growth', 'Gas rose 21.0% in 2023'],
		['growth with fewer digits', 'Gas rose 21% in 2023'],
		['growth of the whole', 'Energy use rose 21.0% in 2023'],
		['a share of the whole', 'Gas made up 25.0% of it'],
		['a difference', 'Gas rose by 10.5 MWh'],
		['a sum', 'Energy use came to 242.00 MWh in 2023'],
		['a part of a name', 'Site 7 used 60.5 MWh of gas'],
	])('may be %s', (_, text) => {
		expect(inEnglish(text)).toEqual([]);
	});

	test.each([
		['one digit is wrong', 'Power came to 181.60 MWh in 2023', '181.60'],
		['growth is rounded wrongly', 'Gas rose 21.1% in 2023', '21.1'],
		['a figure is called a share', 'Gas made up 60.5% of it', '60.5'],
		['the year is none of the chart', 'Gas rose in 2024', '2024'],
	])('are refused where %s', (_, text, number) => {
		expect(inEnglish(text)).toContain(
			`kpi/finding-number #/charts/0/finding/en ${number} is no figure of "Energy of Site 7" and follows from none.`,
		);
	});

	test('have the word of a figure that is not exact', () => {
		const about = buildRow('gas', ['5', '6'], {
			cells: { '2023': { value: '5', qualifier: 'more-than' } },
		});
		const table = { rows: [about, buildRow('power', ['3', '2'])] };
		expect(inEnglish('Gas came to more than 5 MWh', table, 'ranked-bar')).toEqual([]);
		expect(inEnglish('Gas came to 5 MWh', table, 'ranked-bar')).toHaveLength(1);
	});

	test('are points where shares are compared', () => {
		const share = (id: string, latest: string, before: string) =>
			buildRow(id, [latest, before], { unit: both('%') });
		const table = { rows: [share('men', '60.5', '58.0'), share('women', '39.5', '42.0')] };
		expect(inEnglish('Men rose 2.5 percentage points', table, 'share-bar')).toEqual([]);
		expect(inEnglish('Men rose 2.4 percentage points', table, 'share-bar')).toHaveLength(1);
	});
});

describe('what a finding says of its figures', () => {
	test.each([
		'Gas rose every year, to 60.5 MWh in 2023',
		'Power fell from 160 to 150 in 2022',
		'Power, at 181.50 MWh, is the largest part',
		'Gas is the smallest part, 60.5 MWh',
		'Power rose to 181.50 in 2023, the highest of all years',
	])('is so: %s', (text) => {
		expect(inEnglish(text)).toEqual([]);
	});

	test.each([
		'Gas fell to 60.5 MWh in 2023',
		'Gas fell 21.0% in 2023',
		'Power fell every year',
		'Gas fell',
		'Gas came to 50 MWh, the most',
		'Power, at 160 MWh, was the lowest',
	])('is not so: %s', (text) => {
		expect(inEnglish(text).join()).toMatch(/^kpi\/finding-untrue #\/charts\/0\/finding\/en/);
	});

	test.each([
		['gas 2023 年升至 60.5 兆瓦时', 0],
		['gas 2023 年降至 60.5 兆瓦时', 1],
		['power 2023 年最高，为 181.50 兆瓦时', 0],
		['power 2023 年最低，为 181.50 兆瓦时', 1],
		['gas 逐年增加', 0],
		['gas 逐年减少', 1],
	])('in Chinese: %s', (text, faults) => {
		expect(inChinese(text)).toHaveLength(faults);
	});
});

test('figures across a break are compared only with a word on their scope', () => {
	const breaks = [{ at: '2023', rows: ['gas'], footnote: '1' }];
	expect(inEnglish('Gas rose 21.0% in 2023', { breaks })).toEqual([
		'kpi/finding-across-break #/charts/0/finding/en "Gas rose 21.0% in 2023" compares figures of different scope.',
	]);
	expect(inEnglish('Gas rose 21.0% in 2023 with the mine included', { breaks })).toEqual([]);
	expect(inEnglish('Gas came to 60.5 MWh', { breaks })).toEqual([]);
});
