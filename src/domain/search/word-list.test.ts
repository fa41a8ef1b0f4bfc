import { expect, test } from 'vitest';
import { packWords, unpackWords } from './word-list.ts';

test('leaves out the letters that a word shares with the one before', () => {
	expect(packWords(['waste', 'water', 'watt'])).toBe('0waste 2ter 3t');
});

test.each([[[]], [['a']], [['emission', 'emissions', 'emit']], [['x'.repeat(40), 'x'.repeat(50)]]])(
	'reads what it wrote: %j',
	(words) => {
		expect(unpackWords(packWords(words))).toEqual(words);
	},
);
