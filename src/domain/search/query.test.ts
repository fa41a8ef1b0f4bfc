import { describe, expect, test } from 'vitest';
import { longestQuery, normalizeQuery, splitQuery } from './query.ts';

describe('normalizeQuery', () => {
	test.each([
		['full-width letters and digits', 'ＥＳＧ ２０２３', 'ESG 2023'],
		['low digits', 'CO₂', 'CO2'],
		['Han next to Latin', '小米HyperOS系统', '小米 HyperOS 系统'],
		['Han next to digits', '范围1排放', '范围 1 排放'],
		['a per cent sign before Han', '100%可再生', '100% 可再生'],
		['white space', '  碳 \t\n 中和 ', '碳 中和'],
		['control and format characters', 'car\u0000bon\u200Bneutral', 'car bon neutral'],
		['half of a surrogate pair', 'a\uD83D', 'a\uFFFD'],
		['an empty query', '   ', ''],
		['a disclosure code', 'GRI 305-1', 'GRI 305-1'],
	])('evens out %s', (_, query, expected) => {
		expect(normalizeQuery(query)).toBe(expected);
	});

	test.each(['小米HyperOS系统', 'ＥＳＧ　２０２３', 'Scope 1'])('changes %s only once', (query) => {
		expect(normalizeQuery(normalizeQuery(query))).toBe(normalizeQuery(query));
	});

	test('keeps no more than the longest query', () => {
		expect(normalizeQuery('碳'.repeat(longestQuery + 1))).toHaveLength(longestQuery);
	});
});

describe('splitQuery', () => {
	test.each([
		['words at spaces', 'renewable energy 2040', 'en', ['renewable', 'energy', '2040']],
		['a word that stands twice into one', 'energy energy', 'en', ['energy']],
		['signs away', 'energy — & 305-1', 'en', ['energy', '305-1']],
		['nothing', '', 'en', []],
	])('splits %s', (_, query, tag, words) => {
		expect(splitQuery(query, tag)).toEqual(words);
	});

	test('cuts Chinese without losing a character, and leaves Latin whole', () => {
		const words = splitQuery('可再生能源 GRI', 'zh-Hans');
		expect(words.length).toBeGreaterThan(2);
		expect(words.slice(0, -1).join('')).toBe('可再生能源');
		expect(words.at(-1)).toBe('GRI');
	});
});
