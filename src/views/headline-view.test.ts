import { describe, expect, test } from 'vitest';
import { buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { buildSparkline, findHeadline, placeBreak } from './headline-view.ts';

const percent = { zh: '%', en: '%' };
const report = (row = buildRow('solar', ['150.00', '100']), table = {}) =>
	buildReport({ tables: [buildTable([row], table)] });

describe('a headline', () => {
	test('is the latest value as printed, with its unit, its move and the value before', () => {
		expect(findHeadline(report(), 'energy-use.solar', 'en')).toMatchObject({
			value: '150.00',
			unit: 'MWh',
			label: 'solar row',
			moved: 'up 50.0% (2022: 100)',
			description: '2022: 100, 2023: 150.00',
		});
	});

	test('joins a percent sign to its number and moves by points', () => {
		const row = buildRow('share', ['11.98', '13.96'], { unit: percent });
		expect(findHeadline(report(row), 'energy-use.share', 'zh')).toMatchObject({
			value: '11.98%',
			unit: '',
			moved: '下降 1.98 个百分点（2022 年：13.96%）',
		});
	});

	test('of one year alone has no move', () => {
		const row = buildRow('first', ['5', '4'], {
			cells: { '2023': { value: '5' }, '2022': { omission: 'not-reported' } },
		});
		expect(findHeadline(report(row), 'energy-use.first', 'en')?.moved).toBeUndefined();
	});

	test.each([
		['breaks', 'solar', 100],
		['does not', 'other', undefined],
	] as const)('has a break where its row %s', (_, broken, at) => {
		const breaks = [{ at: '2023', rows: [broken], footnote: '74' }];
		const row = buildRow('solar', ['2', '1']);
		expect(findHeadline(report(row, { breaks }), 'energy-use.solar', 'en')?.breakAt).toBe(at);
	});

	test('leads to what the report says differently of one of its figures', () => {
		const discrepancy = {
			id: 'two-sums',
			at: ['energy-use.solar.2022'],
			lines: [1],
			title: { zh: '和不符', en: 'Sum differs' },
			note: { zh: '不符。', en: 'It differs.' },
		};
		const { tables } = report(buildRow('solar', ['2', '1']));
		const of = (at: string[]) =>
			findHeadline(
				buildReport({ tables, discrepancies: [{ ...discrepancy, at }] }),
				'energy-use.solar',
				'en',
			)?.discrepancies;
		expect(of(discrepancy.at)).toEqual([
			{ title: 'Sum differs', href: '/en/data/energy-use/#two-sums' },
		]);
		expect(of(['energy-use'])).toEqual([]);
	});

	test('is none for a row without a value', () => {
		const row = buildRow('none', ['1', '1'], { cells: { '2023': { omission: 'not-reported' } } });
		expect(findHeadline(report(row), 'energy-use.none', 'en')).toBeUndefined();
	});
});

describe('the small line', () => {
	const build = (...values: [number, string][]) =>
		buildSparkline(
			values.map(([year, value]) => ({
				label: String(year),
				period: `${year}-01-01/${year}-12-31`,
				value,
			})),
		);
	const line = (...values: [number, string][]) => build(...values).map(({ x, y }) => [x, y]);

	test('spreads the years over the width and the values over the height, from a scale that begins at zero', () => {
		// Height 40: half of the highest value lies at 20, a quarter at 30.
		expect(line([2021, '25.0'], [2022, '50'], [2023, '100'])).toEqual([
			[0, 30],
			[100, 20],
			[200, 0],
		]);
	});

	test('leaves room for a year without value', () => {
		expect(line([2020, '1'], [2021, '1'], [2023, '1']).map(([x]) => x)).toEqual([0, 66.67, 200]);
	});

	test('draws zeros on the zero line', () => {
		expect(line([2022, '0'], [2023, '0.00'])).toEqual([
			[0, 40],
			[200, 40],
		]);
	});

	test('keeps values below zero inside, and the line of zero between', () => {
		expect(line([2022, '-10'], [2023, '30'])).toEqual([
			[0, 40],
			[200, 0],
		]);
		const row = buildRow('solar', ['30', '-10']);
		expect(findHeadline(report(row), 'energy-use.solar', 'en')?.zeroAt).toBe(30);
	});

	test('places a single year at the start', () => {
		expect(line([2023, '5'])).toEqual([[0, 0]]);
	});

	test('draws nothing for no values', () => {
		expect(buildSparkline([])).toEqual([]);
	});

	test('places a break between its year and the one before', () => {
		// Of 2020 to 2023 on a width of 200, 2022 lies at 133.33 and 2023 at 200.
		const points = build([2020, '1'], [2022, '1'], [2023, '2']);
		expect(placeBreak(points, 2)).toBeCloseTo(166.67, 2);
	});

	test.each([0, -1])('places no break at the first period or at none', (at) => {
		expect(placeBreak(build([2020, '1'], [2022, '1']), at)).toBeUndefined();
	});
});
