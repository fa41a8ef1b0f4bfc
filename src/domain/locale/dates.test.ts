import { expect, test } from 'vitest';
import { formatDay, formatMonth } from './dates.ts';

test('a day is written in words', () => {
	expect(formatDay('2024-04-05', 'en')).toBe('5 April 2024');
	expect(formatDay('2024-04-05', 'zh')).toBe('2024 年 4 月 5 日');
});

test('a month is written in words', () => {
	expect(formatMonth('2019-12', 'en')).toBe('December 2019');
	expect(formatMonth('2019-12', 'zh')).toBe('2019 年 12 月');
});
