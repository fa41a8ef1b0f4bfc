import { describe, expect, test } from 'vitest';
import { buildTableData } from '../domain/kpi/table-data.ts';
import { buildDiscrepancy, buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import { buildFigurePanel } from './figure-panel.ts';

const panel = (row = buildRow('solar', ['150.00', '100']), table = {}, discrepancies = {}) => {
	const report = buildReport({ tables: [buildTable([row], table)], ...discrepancies });
	const data = buildTableData(report, 'energy-use', (_, { page }) => `/${page}/`);
	return buildFigurePanel(data, '', [{ code: 'A2.1', title: 'Energy', href: '/a2-1/' }], 'en');
};

describe('the panel of a cell', () => {
	test('has its figure with the unit, its period and how it moved from the one before', () => {
		expect(panel().cells['energy-use.solar.2023']).toMatchObject({
			row: 'energy-use.solar',
			period: '2023',
			value: '150.00 MWh',
			moved: 'up 50.0% (2022: 100 MWh)',
			conflicts: [],
		});
	});

	test('has a bar for each figure of a period, and says where the scope changes', () => {
		const breaks = [{ at: '2023', rows: ['solar'], footnote: '74' }];
		const footnotes = [{ id: '74', line: 1, text: { zh: '范围。', en: 'Scope.' } }];
		const gap = buildRow('solar', ['5', '4'], {
			cells: { '2023': { value: '5' }, '2022': { omission: 'not-reported' } },
		});
		const { cells } = panel(gap, { breaks, footnotes });
		expect(cells['energy-use.solar.2023']?.bar).toEqual({
			...{ amount: '5', from: expect.stringMatching(/^2023-01-01/), isBreak: true },
		});
		expect(cells['energy-use.solar.2022']).not.toHaveProperty('bar');
	});

	test('names no change across a break', () => {
		const breaks = [{ at: '2023', rows: ['solar'], footnote: '74' }];
		const footnotes = [{ id: '74', line: 1, text: { zh: '范围。', en: 'Scope.' } }];
		const { cells } = panel(undefined, { breaks, footnotes });
		expect(cells['energy-use.solar.2023']?.moved).toBe(
			'Not comparable with 2022 (100 MWh): the scope differs',
		);
	});

	test('names none of a first figure, and none after a gap', () => {
		expect(panel().cells['energy-use.solar.2022']?.moved).toBe('');
		const gap = buildRow('solar', ['5', '4'], {
			cells: { '2023': { value: '5' }, '2022': { omission: 'not-reported' } },
		});
		expect(panel(gap).cells['energy-use.solar.2023']?.moved).toBe('');
	});

	test('says what the report says otherwise of this cell alone', () => {
		const discrepancy = buildDiscrepancy(['energy-use.solar.2022']);
		const { cells } = panel(undefined, {}, { discrepancies: [discrepancy] });
		expect(cells['energy-use.solar.2022']?.conflicts).toEqual([
			'Discrepancy in the report: Sum differs',
		]);
		expect(cells['energy-use.solar.2023']?.conflicts).toEqual([]);
	});

	test('leads to each code, and tells its facts in a fixed order', () => {
		const { facts } = panel().rows['energy-use.solar'] ?? { facts: [] };
		expect(facts.find(({ kind }) => kind === 'codes')?.links).toEqual([
			{ text: 'A2.1 Energy', href: '/a2-1/' },
		]);
		expect(facts.map(({ kind }) => kind)).toEqual([
			'definition',
			'boundary',
			'unit',
			'assurance',
			'place',
			'codes',
		]);
	});
});
