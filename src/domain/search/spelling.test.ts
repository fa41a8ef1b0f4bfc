import { expect, test } from 'vitest';
import { searchIn } from './examples.ts';
import { findNearest, suggestTerms } from './spelling.ts';

test.each([
	['refurbishd', 'refurbished'],
	['tunover', 'turnover'],
	['emisions', 'emissions'],
])('takes %s for %s', (word, expected) => {
	expect(findNearest(word, ['turnover', 'refurbished', 'emissions'])?.word).toBe(expected);
});

test.each(['cat', 'zebra', 'unicorns'])('takes %s for no other word', (word) => {
	expect(findNearest(word, ['turnover', 'cut', 'unions'])).toBeUndefined();
});

test('offers a term that shares its characters', () => {
	const { catalogue } = searchIn('zh');
	expect(suggestTerms('兆瓦', catalogue.entries).map(({ title }) => title)).toEqual(['兆瓦时']);
});
