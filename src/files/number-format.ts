import { decimalPlaces } from '../domain/figure/print-number.ts';
import type { Decimal } from '../domain/kpi/kpi-table.ts';

/** Excel's format of a number with the decimals of `value`: `#,##0.00`. */
export function numberFormat(value: Decimal): string {
	const places = decimalPlaces(value);
	return places > 0 ? `#,##0.${'0'.repeat(places)}` : '#,##0';
}
