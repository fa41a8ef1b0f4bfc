import { expect, test } from 'vitest';
import { initialOf } from './initials.ts';

test.each([
	['Climate', 'C'],
	['“double materiality”', 'D'],
	['énergie', 'E'],
	['气候变化', 'Q'],
	['阿里', 'A'],
	['《报告指引》', 'B'],
	['范围 1', 'F'],
	['座谈', 'Z'],
	['ISO 14001', 'I'],
	['3TG', '#'],
	['—', '#'],
])('%s stands under %s', (word, letter) => {
	expect(initialOf(word)).toBe(letter);
});
