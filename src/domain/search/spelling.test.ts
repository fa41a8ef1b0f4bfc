import { expect, test } from 'vitest';
import { findNearest } from './spelling.ts';

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
