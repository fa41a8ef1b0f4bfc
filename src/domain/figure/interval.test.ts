import { describe, expect, test } from 'vitest';
import {
	add,
	addIntervals,
	divide,
	enclose,
	equals,
	isAtMost,
	meet,
	multiply,
	roundRational,
	subtract,
	toRational,
} from './interval.ts';
import { exactly, toInterval } from '../kpi/tolerance.ts';

const fraction = (n: number, d: number) => ({ n: BigInt(n), d: BigInt(d) });

describe('fractions', () => {
	test.each([
		['12.50', 1250, 100],
		['7', 7, 1],
		['-0.5', -5, 10],
		['0.0045', 45, 10000],
	])('reads %s exactly', (decimal, n, d) => {
		expect(toRational(decimal)).toEqual(fraction(n, d));
	});

	test('adds without the error of binary fractions', () => {
		expect(equals(add(toRational('0.1'), toRational('0.2')), toRational('0.3'))).toBe(true);
	});

	test('takes away to below zero', () => {
		expect(equals(subtract(toRational('0.1'), toRational('0.35')), toRational('-0.25'))).toBe(true);
	});

	test('multiplies and divides back to where it began', () => {
		const [a, b] = [toRational('12.5'), toRational('-0.03')];
		const quotient = divide(multiply(a, b), b);
		expect(quotient && equals(quotient, a)).toBe(true);
	});

	test('keeps the denominator above zero', () => {
		expect(divide(fraction(1, 1), fraction(-2, 3))).toEqual(fraction(-3, 2));
	});

	test('has no quotient for zero', () => {
		expect(divide(fraction(1, 1), toRational('0.00'))).toBeUndefined();
	});

	test.each([
		['1.0', '1.00', true],
		['-2', '1', true],
		['1.01', '1.001', false],
	])('tells whether %s is at most %s', (a, b, expected) => {
		expect(isAtMost(toRational(a), toRational(b))).toBe(expected);
	});
});

describe('intervals', () => {
	test('takes a printed value for half a unit of its last digit to both sides', () => {
		const { low, high } = toInterval('1.0');
		expect(equals(low, toRational('0.95'))).toBe(true);
		expect(equals(high, toRational('1.05'))).toBe(true);
	});

	test('gives an exact value no width', () => {
		const { low, high } = exactly('100');
		expect([low, high]).toEqual([fraction(100, 1), fraction(100, 1)]);
	});

	// Three parts of 33.3 stand for 99.75 to 100.05; three of 33.2 for 99.45 to 99.75.
	test.each([
		['33.3', true],
		['33.2', false],
	])('three parts of %s meet a whole of 100: %s', (part, expected) => {
		const parts = addIntervals([part, part, part].map(toInterval));
		expect(meet(parts, exactly('100'))).toBe(expected);
	});

	test('meets where only the ends touch', () => {
		// 1.0 reaches 1.05, and 1.1 begins there.
		expect(meet(toInterval('1.0'), toInterval('1.1'))).toBe(true);
		expect(meet(toInterval('1.0'), toInterval('1.2'))).toBe(false);
	});

	test('encloses a quotient by its widest values, also below zero', () => {
		// -10 stands for -10.5 to -9.5, 2 for 1.5 to 2.5.
		const range = enclose([toInterval('-10'), toInterval('2')], ([a, b]) => a && b && divide(a, b));
		expect(range && equals(range.low, toRational('-7'))).toBe(true);
		expect(range && equals(range.high, toRational('-3.8'))).toBe(true);
	});

	test('encloses nothing where the formula has no value', () => {
		const ends = [exactly('5'), exactly('0')];
		expect(enclose(ends, ([a, b]) => a && b && divide(a, b))).toBeUndefined();
	});
});

describe('roundRational', () => {
	test.each([
		[1, 3, 2, '0.33'],
		[2, 3, 0, '1'],
		[1, 2, 0, '1'],
		[-1, 2, 0, '-1'],
		[1, 200, 2, '0.01'],
		[372, 1, 2, '372.00'],
		[-1, 8, 2, '-0.13'],
	])('rounds %d/%d to %d decimals, half away from zero', (n, d, places, expected) => {
		expect(roundRational(fraction(n, d), places)).toBe(expected);
	});
});
