import { describe, expect, test } from 'vitest';
import { buildDiscrepancy, buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { findHeadline } from './headline-view.ts';

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
		const discrepancy = buildDiscrepancy(['energy-use.solar.2022']);
		const { tables } = report(buildRow('solar', ['2', '1']));
		const of = (at: readonly string[]) =>
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
