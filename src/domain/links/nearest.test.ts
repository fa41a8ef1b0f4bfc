import { describe, expect, test } from 'vitest';
import { findNearest, suggest } from './nearest.ts';

const known = ['ghg-inventory', 'ghg-emissions', 'water-use', 'waste', 'climate'];

describe('findNearest', () => {
	test.each([
		['a letter that is missing', 'ghg-inventry', ['ghg-inventory']],
		['two letters that are swapped', 'wtaer-use', ['water-use']],
		['an ending that is left out', 'water', ['water-use', 'waste']],
		['a prefix that is too much', 'the-climate', ['climate']],
		['nothing that is near', 'governance-board', []],
	])('finds %s', (_, wanted, expected) => {
		expect(findNearest(wanted, known)).toEqual(expected);
	});

	test('gives at most three, equally near ones by name', () => {
		expect(findNearest('a1', ['a5', 'a4', 'a3', 'a2'])).toEqual(['a2', 'a3', 'a4']);
	});
});

describe('suggest', () => {
	test('asks what was meant', () => {
		expect(suggest('water', known, 'Correct the id.')).toBe('Did you mean "water-use" or "waste"?');
	});

	test('falls back when nothing is near', () => {
		expect(suggest('governance-board', known, 'Correct the id.')).toBe('Correct the id.');
	});
});
