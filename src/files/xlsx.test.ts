import { expect, test } from 'vitest';
import { numberFormat } from '../domain/figure/number-format.ts';

test.each([
	['372.00', '#,##0.00'],
	['0.0045', '#,##0.0000'],
	['-7', '#,##0'],
])('a workbook shows %s with %s', (value, format) => {
	expect(numberFormat(value)).toBe(format);
});

test('a workbook keeps a figure with words before it a number', () => {
	expect(numberFormat('12260', 'about ')).toBe('"about "#,##0');
});
