import { expect, test } from 'vitest';
import { foldForFilter, matches } from './list-filter.ts';

const text = foldForFilter('绿色物流 Green  Logistics GRI 305-1 KPI A1.2');

test.each([
	['a Chinese word', '物流', true],
	['an English word in other letters', 'LOGISTICS', true],
	['a code without its standard', '305-1', true],
	['a code in full-width signs', '３０５-１', true],
	['all of several words, in any order', 'a1.2 绿色', true],
	['not one word of several that is missing', 'green water', false],
	['nothing typed', '  ', true],
])('%s', (_, query, expected) => {
	expect(matches(text, query)).toBe(expected);
});
