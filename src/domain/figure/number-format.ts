// How a spreadsheet prints a figure.

import type { Decimal } from '../kpi/kpi-table.ts';
import { decimalPlaces } from './print-number.ts';

/** Excel's format of a number with the decimals of `value`, and words before it: `"about "#,##0.00`. */
export function numberFormat(value: Decimal, words = ''): string {
	const places = decimalPlaces(value);
	const digits = places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0';
	return words ? `"${words}"${digits}` : digits;
}
