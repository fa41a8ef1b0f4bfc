import { describe, expect, test } from 'vitest';
import { normalizeSource, sharedRuns, sourceNumbers, standsInLine } from './source.ts';

describe('normalizeSource', () => {
	test.each([
		['footnote marks', '排放量³⁵', '排放量'],
		['full-width digits', '２０２３ 年', '2023年'],
		['grouping', '12,252.52', '12252.52'],
		['tabs between cells', '范围 1\t12\t7', '范围1|12|7'],
		['letter case', 'LEED 铂金奖', 'leed铂金奖'],
		['low digits', 'CO₂', 'co2'],
	])('evens out %s', (_, text, expected) => {
		expect(normalizeSource(text)).toBe(expected);
	});
});

describe('standsInLine', () => {
	const line = '直接温室气体排放量\t12,252.52\t7,122.60 吨';
	test.each([
		['12,252.52', true],
		['12252.52', true],
		['7,122.60', true],
		['7,122.6', false],
		['252.52', false],
		['12,252', false],
		['52', false],
		['直接温室气体 排放量', true],
		['间接', false],
	])('finds %s as a whole number or words: %s', (value, expected) => {
		expect(standsInLine(value, line)).toBe(expected);
	});

	test('finds a number that stands first inside a longer one and later by itself', () => {
		expect(standsInLine('12', '2012 年 12 月')).toBe(true);
	});
});

describe('sourceNumbers', () => {
	test('reads numbers ungrouped, without footnote marks and addresses', () => {
		expect(sourceNumbers('约 12,260 吨¹² 见 https://example.org/2022 第 3 页')).toEqual([
			'12260',
			'3',
		]);
	});
});

describe('sharedRuns', () => {
	test('returns the stretches with enough Han characters, whatever the white space', () => {
		expect(sharedRuns('小米 承诺碳中和', '集团：小米承诺 碳中和。', 7)).toEqual(['小米承诺碳中和']);
	});

	test('returns nothing for a shorter stretch', () => {
		expect(sharedRuns('小米承诺碳中和', '小米承诺零排放', 5)).toEqual([]);
	});

	test('counts letters and digits, and passes over marks', () => {
		expect(sharedRuns('到 2040 年小米', '到 2040 年，小米', 9)).toEqual([]);
		expect(sharedRuns('到 2040 年小米', '到 2040 年，小米', 8)).toEqual(['到2040年小米']);
	});

	test('finds a run that begins inside a shorter one', () => {
		expect(sharedRuns('甲，乙丙丁戊', '甲，乙丙。又乙丙丁戊', 4)).toEqual(['乙丙丁戊']);
	});
});
