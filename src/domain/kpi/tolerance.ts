// The tolerance of the audit: for which values a printed figure stands. One printed with d decimals stands for half a unit of its
// last digit to both sides; what is counted is exact; 约, 近 and 超过 widen it. An equation holds when the intervals meet.

import type { LedgerEntry } from '../../schemas/reference.ts';
import type { Locale } from '../locale/locale.ts';
import { toRational, type Interval } from '../figure/interval.ts';
import { findNumbers, readScale, shift } from '../ledger/numbers.ts';
import type { Decimal } from './kpi-table.ts';

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

/** A whole number of counted things is exact; any other value was rounded at its last digit. */
export function readCell(value: Decimal, isCount: boolean): Interval {
	return isCount && !value.includes('.') ? exactly(value) : toInterval(value);
}

/**
 * 约 (about) stands for half a unit of the last digit that is not zero to both sides, 近 (nearly) for one unit below,
 * 超过 (more than) for one unit above. Without such a word the rule of a cell holds; a scale (万) rounds also what is counted.
 */
export function readEntry(
	entry: LedgerEntry,
	{
		countUnits,
		originalLanguage,
	}: { readonly countUnits: readonly string[]; readonly originalLanguage: Locale },
): { readonly value: Decimal; readonly interval: Interval } | undefined {
	const [number] = findNumbers(entry.value);
	if (!number) return undefined;
	const rest = entry.value.slice(number.index + number.text.length) + (entry.unit ?? '');
	const scale = readScale(rest, originalLanguage);
	const digits = number.text.replaceAll(/[,，]/g, '');
	const value = scale > 0 ? shift(digits, scale) : digits;
	const exact = toRational(value);
	const qualifier = readQualifier(entry.zh);
	const isCount =
		scale === 0 && !value.includes('.') && countUnits.some((unit) => rest.trim().startsWith(unit));
	if (!qualifier && isCount) return { value, interval: exactly(value) };
	const decimals = (digits.split('.')[1]?.length ?? 0) - scale;
	const zeros = qualifier ? (/0*$/.exec(digits.replace('.', ''))?.[0].length ?? 0) : 0;
	const step = powerOfTen(zeros - decimals);
	const shifted = (halves: bigint) => ({
		n: exact.n * 2n * step.d + halves * step.n * exact.d,
		d: exact.d * 2n * step.d,
	});
	const [low, high] =
		qualifier === 'nearly' ? [-2n, 0n] : qualifier === 'over' ? [0n, 2n] : [-1n, 1n];
	return { value, interval: { low: shifted(low), high: shifted(high) } };
}

function powerOfTen(power: number): { n: bigint; d: bigint } {
	return power < 0 ? { n: 1n, d: 10n ** BigInt(-power) } : { n: 10n ** BigInt(power), d: 1n };
}

/** Returns what the reading of an entry says of its number; nothing where it says that it is the number itself. */
export function readQualifier(reading: string): 'about' | 'nearly' | 'over' | undefined {
	if (/约\s*\d/.test(reading)) return 'about';
	if (/近\s*\d/.test(reading)) return 'nearly';
	if (/(?:超|超过|逾|不低于|不少于|至少|≥)\s*\d|\d[^，。]{0,3}(?:余|多|以上)/.test(reading))
		return 'over';
	return undefined;
}
