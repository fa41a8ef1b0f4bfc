import { describe, expect, test } from 'vitest';
import { readQuestion, readYears } from './read-question.ts';

describe('the years of a query', () => {
	test.each([
		['scope 2 in 2021', ['2021']],
		['last year’s water use', ['2022']],
		['this year', ['2023']],
		['FY22 and FY2021', ['2022', '2021']],
		['去年的取水量', ['2022']],
		['前年', ['2021']],
		['二〇二一年用电', ['2021']],
		['2020 年到 2023 年', ['2020', '2023']],
		['12,260 t and 2365 people', []],
	])('of “%s” are %o', (query, years) => {
		expect(readYears(query, ['acme', '2023'])).toEqual(years);
	});
});

describe('a question', () => {
	const read = (query: string) => readQuestion(query, 2023, ['acme']);

	test.each([
		['哪年最少', 'lowest'],
		['which year had the fewest injuries', 'lowest'],
		['最高的一年', 'highest'],
		['almost done', undefined],
	])('“%s” asks for the %s', (query, extreme) => {
		expect(read(query).extreme).toBe(extreme);
	});

	test.each([
		['取水量涨了吗', true],
		['did turnover fall', true],
		['turnover', false],
	])('“%s” asks for a change: %s', (query, isChange) => {
		expect(read(query).isChange).toBe(isChange);
	});

	test.each([
		['since 2020', true],
		['自 2020 年以来', true],
		['自来水 2020', false],
		['百分比 2020', false],
	])('“%s” compares with the year: %s', (query, isSince) => {
		expect(read(query).isSince).toBe(isSince);
	});

	test.each([
		'范围二鉴证了吗',
		'用水量 经第三方核验',
		'scope 2 assured',
		'was it externally verified',
	])('whether a figure is assured says nothing of its indicator: %s', (query) => {
		const { text, free } = read(query);
		const named = [...text].filter((char, at) => !free[at] && char.trim()).join('');
		expect(named).toMatch(/^(?:范围 ?2|用水量|scope2|)$/);
	});

	test('tells a share from a count', () => {
		expect(read('女性占比').wants).toBe('share');
		expect(read('how many women').wants).toBe('count');
		expect(read('women').wants).toBeUndefined();
	});

	test('leaves free what says nothing of the indicator, the company too', () => {
		const { text, free } = read('What was Acme’s water use?');
		const kept = [...text].filter((_, index) => !free[index]).join('');
		expect(kept.replaceAll(/\W/g, '')).toBe('water');
	});
});
