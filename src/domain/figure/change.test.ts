import { expect, test } from 'vitest';
import { changeOf, compareDecimals } from './change.ts';

test.each([
	// (104,470.04 - 58,079.17) / 58,079.17 = 46,390.87 / 58,079.17 = 0.79875…
	['58079.17', '104470.04', { kind: 'percent', direction: 'up', amount: '79.9' }],
	// (4,254.86 - 5,065.08) / 5,065.08 = -810.22 / 5,065.08 = -0.15996…
	['5065.08', '4254.86', { kind: 'percent', direction: 'down', amount: '16.0' }],
	['0.21', '0.21', { kind: 'none', direction: 'none', amount: '0' }],
	['0.0', '0.00', { kind: 'none', direction: 'none', amount: '0' }],
	['0', '1', { kind: 'difference', direction: 'up', amount: '1' }],
	// 95.78 / 0.37 = 258.864…
	['0.37', '95.78', { kind: 'times', direction: 'up', amount: '258.9' }],
	// 1 / 2,500 = 0.04 %
	['2500', '2501', { kind: 'percent', direction: 'up', amount: '0.04' }],
	['8', '79.9', { kind: 'percent', direction: 'up', amount: '898.8' }],
	['8', '80', { kind: 'times', direction: 'up', amount: '10.0' }],
])('from %s to %s', (first, last, change) => {
	expect(changeOf(first, last, false)).toEqual(change);
});

test('says the difference of two percentages in points, with the digits of the finer one', () => {
	expect(changeOf('12.36', '11.98', true)).toEqual({
		kind: 'points',
		direction: 'down',
		amount: '0.38',
	});
	expect(changeOf('0.00', '0.0045', true).amount).toBe('0.0045');
});

test.each([
	['0.10', '0.1', 0],
	['9', '10', -1],
	['-1', '-2', 1],
])('compares %s with %s by value', (a, b, order) => {
	expect(compareDecimals(a, b)).toBe(order);
});
