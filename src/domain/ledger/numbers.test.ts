import { describe, expect, test } from 'vitest';
import type { Locale } from '../locale/locale.ts';
import { findNumbers, readCounts, readNumberWords, readValues, shift } from './numbers.ts';

describe('findNumbers', () => {
	test('gives each number its characters and place', () => {
		expect(findNumbers('约 12,260 吨，1.5°C')).toEqual([
			{ text: '12,260', index: 2 },
			{ text: '1.5', index: 11 },
		]);
	});

	test.each([
		['grouped and decimal numbers whole', '10,075,225.54', ['10,075,225.54']],
		['a version whole', 'TLS 1.2.3', ['1.2.3']],
		['two years after each other', '2021, 2022', ['2021', '2022']],
		['two years with a comma only between them', '2021,2022', ['2021', '2022']],
		['a range', '2021~2023', ['2021', '2023']],
		['a number at the end of a sentence', 'in 2023.', ['2023']],
		['nothing where there are no digits', '五款', []],
	])('finds %s', (_, text, numbers) => {
		expect(findNumbers(text).map((number) => number.text)).toEqual(numbers);
	});
});

describe('readValues', () => {
	test.each<[string, Locale, string[]]>([
		['6.41 亿', 'zh', ['641000000']],
		['641 million', 'en', ['641000000']],
		['近 6,000 万元', 'zh', ['60000000']],
		['nearly RMB 60 million', 'en', ['60000000']],
		['1.2 万亿', 'zh', ['1200000000000']],
		['1.2 trillion', 'en', ['1200000000000']],
		['3 千万', 'zh', ['30000000']],
		['2 百万', 'zh', ['2000000']],
		['3 billion', 'en', ['3000000000']],
		['5 thousand', 'en', ['5000']],
		['12,260 吨', 'zh', ['12260']],
		['372.00 MWh', 'en', ['372']],
		['2023 年 11 月 30 日', 'zh', ['11', '2023', '30']],
		['30 November 2023', 'en', ['11', '2023', '30']],
		['it may march on', 'en', []],
	])('reads %s (%s)', (text, locale, values) => {
		expect(readValues(text, locale)).toEqual(values);
	});
});

describe('readNumberWords', () => {
	test.each<[string, Locale, string[]]>([
		['五款', 'zh', ['5']],
		['两次', 'zh', ['2']],
		['Five models', 'en', ['5']],
		['twice', 'en', ['2']],
		['half a dozen', 'en', ['0.5', '12']],
		['often', 'en', []],
	])('reads %s (%s)', (text, locale, values) => {
		expect(readNumberWords(text, locale)).toEqual(values);
	});
});

describe('shift', () => {
	test.each([
		['6.41', 8, '641000000'],
		['0.25', 1, '2.5'],
		['0.50', 0, '0.5'],
		['372.00', 0, '372'],
		['0', 4, '0'],
		['1.2.3', 4, '1.2.3'],
	])('moves the point of %s by %d places', (decimal, places, expected) => {
		expect(shift(decimal, places)).toBe(expected);
	});
});

describe('readCounts', () => {
	test.each<[string, Locale, string[]]>([
		['两个系统，第二十八届，三大类', 'zh', ['2', '28', '3']],
		['走进千家万户，数十个品类，唯一', 'zh', []],
		['two systems and the twenty-eighth, three kinds', 'en', ['2', '28', '3']],
		['fifty thousand people, five million', 'en', ['50000', '5000000']],
		['one of them, both, first of all', 'en', []],
	])('reads %s (%s)', (text, locale, values) => {
		expect(readCounts(text, locale)).toEqual(values);
	});
});
