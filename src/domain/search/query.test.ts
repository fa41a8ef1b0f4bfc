import { describe, expect, test } from 'vitest';
import { searchIn } from './examples.ts';
import { chooseTokens, literalTokens, longestQuery, normalizeQuery, readTokens } from './query.ts';

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

describe('readTokens', () => {
	test.each([
		['a Chinese question', '有没有做反洗钱培训', [], '反洗钱培训'],
		['an English question', 'how much water was withdrawn', [], 'water withdrawn'],
		['the company', '小米的供应商', ['小米'], '供应商'],
		['the company in English', 'Xiaomi suppliers', ['xiaomi'], 'suppliers'],
	])('leaves of %s what says what is sought', (_, query, names, expected) => {
		const joiner = /[a-z]/.test(expected) ? ' ' : '';
		const kept = readTokens(query, names).map(({ text }) => text);
		expect(kept.join(joiner)).toBe(expected);
	});

	test('leaves a query of nothing but such words whole', () => {
		expect(readTokens('what is it', []).map(({ text }) => text)).toEqual(['what', 'is', 'it']);
	});
});

const chosen = (query: string) =>
	chooseTokens(query, searchIn('zh').catalogue).map(({ text }) => text);

test('asks for no more than ten characters and ten words', () => {
	expect(chosen('甲乙丙丁戊己庚辛壬癸子丑')).toHaveLength(10);
	expect(chosen('a1 b2 c3 d4 e5 f6 g7 h8 i9 j10 k11 l12')).toHaveLength(10);
});

test('leaves out the year of the report, which every text is about', () => {
	expect(chosen('2023 用电')).toEqual(['用', '电']);
	expect(chosen('2030 用电')).toEqual(['2030', '用', '电']);
});

test('seeks a short query word for word, a long one not', () => {
	expect(literalTokens('用电多少')).toHaveLength(4);
	expect(literalTokens('去年一共用了多少电')).toEqual([]);
});
