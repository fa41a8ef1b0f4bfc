import { describe, expect, test } from 'vitest';
import { stem, tokenize } from './tokens.ts';

const texts = (query: string) => tokenize(query).map(({ text }) => text);

describe('tokenize', () => {
	test.each([
		['Han characters one by one', '温室气体', ['温', '室', '气', '体']],
		['words in lower case without diacritics', 'Düsseldorf GRI', ['dusseldorf', 'gri']],
		['a hyphenated word at its hyphen', 'e-waste', ['e', 'waste']],
		['a figure without its grouping', '211,171.84 MWh', ['211171.84', 'mwh']],
		['a year apart from Han', '2023年', ['2023', '年']],
		['a possessive as a word of its own', 'Xiaomi’s goods', ['xiaomi', 's', 'goods']],
		['signs away', '— & ?', []],
	])('cuts %s', (_, text, expected) => {
		expect(texts(text)).toEqual(expected);
	});

	test('gives tokens one number as long as they stand side by side', () => {
		expect(tokenize('温室，气体').map(({ run }) => run)).toEqual([0, 0, 1, 1]);
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
