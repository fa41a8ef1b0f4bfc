import { expect, test } from 'vitest';
import { locales } from '../locale/locale.ts';
import { decimalPlaces, formatDecimal, formatFigure } from './print-number.ts';

const printed = [
	['372.00', '372.00'],
	['7122.60', '7,122.60'],
	['10075225.54', '10,075,225.54'],
	['0.0045', '0.0045'],
	['0', '0'],
	['100', '100'],
	['-8.5', '-8.5'],
	// More digits than a floating-point number holds.
	['12345678901234567890.12', '12,345,678,901,234,567,890.12'],
] as const;

test.each(locales.flatMap((locale) => printed.map((row) => [...row, locale] as const)))(
	'prints %s as %s in %s: grouped, with exactly the decimals that were given',
	(value, text, locale) => {
		expect(formatDecimal(value, locale)).toBe(text);
	},
);

test.each([
	['372.00', 2],
	['0.0045', 4],
	['-3', 0],
])('counts the decimals of %s', (value, places) => {
	expect(decimalPlaces(value)).toBe(places);
});

test.each([
	['zh', 'more-than', '超过 400'],
	['en', 'more-than', 'more than 400'],
	['zh', 'about', '约 400'],
	['en', 'not-less-than', 'not less than 400'],
	['en', undefined, '400'],
] as const)('prints in %s what stands before a figure: %s', (locale, qualifier, expected) => {
	expect(formatFigure('400', qualifier, locale)).toBe(expected);
});
