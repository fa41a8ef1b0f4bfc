// Exact arithmetic on printed decimals, and on the intervals that they stand for.

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

export function add(a: Rational, b: Rational): Rational {
	return { n: a.n * b.d + b.n * a.d, d: a.d * b.d };
}

export function subtract(a: Rational, b: Rational): Rational {
	return add(a, { n: -b.n, d: b.d });
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

/**
 * The interval of what `formula` gives for values within `inputs`: its least and greatest value at their ends. Right for
 * a formula that only rises or only falls in each input while the others stand still. `undefined` where it has no value.
 */
export function enclose(
	inputs: readonly Interval[],
	formula: (values: readonly Rational[]) => Rational | undefined,
): Interval | undefined {
	const ends = inputs.reduce<readonly (readonly Rational[])[]>(
		(all, { low, high }) =>
			all.flatMap((values) => [
				[...values, low],
				[...values, high],
			]),
		[[]],
	);
	const found = ends.flatMap((values) => formula(values) ?? []);
	if (found.length < ends.length) return undefined;
	return {
		low: found.reduce((low, value) => (isAtMost(low, value) ? low : value)),
		high: found.reduce((high, value) => (isAtMost(value, high) ? high : value)),
	};
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
