import { describe, expect, test } from 'vitest';
import { longestQuery, normalizeQuery, readTokens, stem, tokenize } from './query.ts';

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

const texts = (query: string) => tokenize(query).map(({ text }) => text);

describe('tokenize', () => {
	test.each([
		['Han characters one by one', '温室气体', ['温', '室', '气', '体']],
		['words in lower case without diacritics', 'Düsseldorf GRI', ['dusseldorf', 'gri']],
		['a hyphenated word at its hyphen', 'e-waste', ['e', 'waste']],
		['a figure without its grouping', '211,171.84 MWh', ['211171.84', 'mwh']],
		['a year apart from Han', '2023年', ['2023', '年']],
		['a possessive as its word', 'Xiaomi’s goods', ['xiaomi', 's', 'goods']],
		['signs away', '— & ?', []],
	])('cuts %s', (_, text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	test('gives tokens one number as long as they stand side by side', () => {
		expect(tokenize('温室，气体').map(({ run }) => run)).toEqual([0, 0, 1, 1]);
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

test.each([
	['emission', 'emissions'],
	['policy', 'policies'],
	['train', 'training'],
	['report', 'reported'],
])('has one stem for %s and %s', (one, other) => {
	expect(stem(one)).toBe(stem(other));
});
