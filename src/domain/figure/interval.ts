// Exact arithmetic on printed decimals. A value printed with d decimals stands for the interval of half a unit of its
// last digit to both sides; an equation holds when the intervals meet.

import type { Decimal } from '../kpi/kpi-table.ts';

/** A fraction of two integers, the denominator above zero. */
export interface Rational {
	readonly n: bigint;
	readonly d: bigint;
}

export interface Interval {
	readonly low: Rational;
	readonly high: Rational;
}

/** The exact value of `decimal`. */
export function toRational(decimal: Decimal): Rational {
	const [whole = '0', fraction = ''] = decimal.split('.');
	return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) };
}

/** The values that round to `decimal`. */
export function toInterval(decimal: Decimal): Interval {
	const { n, d } = toRational(decimal);
	return { low: { n: 2n * n - 1n, d: 2n * d }, high: { n: 2n * n + 1n, d: 2n * d } };
}

/** The single value `decimal`, as an interval without width. */
export function exactly(decimal: Decimal): Interval {
	const value = toRational(decimal);
	return { low: value, high: value };
}

export function add(a: Rational, b: Rational): Rational {
	return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function multiply(a: Rational, b: Rational): Rational {
	return { n: a.n * b.n, d: a.d * b.d };
}

/** `a / b`; `undefined` when `b` is zero. */
export function divide(a: Rational, b: Rational): Rational | undefined {
	if (b.n === 0n) return undefined;
	return b.n < 0n ? { n: -a.n * b.d, d: a.d * -b.n } : { n: a.n * b.d, d: a.d * b.n };
}

export function isAtMost(a: Rational, b: Rational): boolean {
	return a.n * b.d <= b.n * a.d;
}

export function equals(a: Rational, b: Rational): boolean {
	return a.n * b.d === b.n * a.d;
}

/** Whether the two intervals have a value in common. */
export function meet(a: Interval, b: Interval): boolean {
	return isAtMost(a.low, b.high) && isAtMost(b.low, a.high);
}

export function addIntervals(intervals: readonly Interval[]): Interval {
	return intervals.reduce((sum, next) => ({
		low: add(sum.low, next.low),
		high: add(sum.high, next.high),
	}));
}

/** Product of an interval and a factor above zero. */
export function scaleInterval(interval: Interval, factor: Rational): Interval {
	return { low: multiply(interval.low, factor), high: multiply(interval.high, factor) };
}

/** Quotient of two intervals; `undefined` when the divisor reaches zero. */
export function divideIntervals(a: Interval, b: Interval): Interval | undefined {
	if (b.low.n <= 0n) return undefined;
	const quotients = [a.low, a.high].flatMap((above) =>
		[b.low, b.high].flatMap((below) => divide(above, below) ?? []),
	);
	const low = quotients.reduce((least, next) => (isAtMost(next, least) ? next : least));
	const high = quotients.reduce((most, next) => (isAtMost(most, next) ? next : most));
	return { low, high };
}

/** Prints `value` with `places` decimals, half away from zero. */
export function roundRational({ n, d }: Rational, places: number): Decimal {
	const scale = 10n ** BigInt(places);
	const sign = n < 0n ? '-' : '';
	const scaled = ((n < 0n ? -n : n) * scale * 2n + d) / (2n * d);
	const digits = String(scaled).padStart(places + 1, '0');
	return places === 0
		? sign + digits
		: `${sign}${digits.slice(0, -places)}.${digits.slice(-places)}`;
}
