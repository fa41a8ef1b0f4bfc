// How a figure moved from one period to another, in exact arithmetic on the printed digits.

import type { Decimal } from '../kpi/kpi-table.ts';
import { decimalPlaces } from './print-number.ts';
import {
	divide,
	multiply,
	roundRational,
	subtract,
	toRational,
	type Rational,
} from './interval.ts';

/**
 * `percent`: growth in percent; `points`: difference of two percentages; `times`: the last as a multiple of the first;
 * `difference`: where growth has no meaning because the first is zero; `none`: no change.
 */
export interface Change {
	readonly kind: 'percent' | 'points' | 'times' | 'difference' | 'none';
	readonly direction: 'up' | 'down' | 'none';
	/** Without sign. Percent and multiples with one decimal (two where one would be zero), differences with all. */
	readonly amount: Decimal;
}

/** Returns how `last` differs from `first`. From ten times on, growth is said as a multiple. Rounds half away from zero. */
export function changeOf(first: Decimal, last: Decimal, isPercentage: boolean): Change {
	const [from, to] = [toRational(first), toRational(last)];
	const difference = subtract(to, from);
	if (difference.n === 0n) return { kind: 'none', direction: 'none', amount: '0' };
	const direction = difference.n > 0n ? 'up' : 'down';
	const places = Math.max(decimalPlaces(first), decimalPlaces(last));
	const plain = roundRational(absolute(difference), places);
	if (isPercentage) return { kind: 'points', direction, amount: plain };
	const ratio = from.n > 0n ? divide(absolute(difference), from) : undefined;
	const multiple = divide(to, from);
	if (!ratio || !multiple) return { kind: 'difference', direction, amount: plain };
	if (multiple.n >= 10n * multiple.d)
		return { kind: 'times', direction, amount: roundRational(multiple, 1) };
	const percent = multiply(ratio, { n: 100n, d: 1n });
	const rounded = roundRational(percent, 1);
	return {
		kind: 'percent',
		direction,
		amount: rounded === '0.0' ? roundRational(percent, 2) : rounded,
	};
}

/** Compares two decimals: below zero when `a` is the smaller. */
export function compareDecimals(a: Decimal, b: Decimal): number {
	return Math.sign(Number(subtract(toRational(a), toRational(b)).n));
}

function absolute({ n, d }: Rational): Rational {
	return { n: n < 0n ? -n : n, d };
}
