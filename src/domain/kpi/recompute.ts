// Recomputes one identity from its printed figures.

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
	type Interval,
	type Rational,
} from '../figure/interval.ts';
import { decimalPlaces } from '../figure/print-number.ts';
import type { Identity } from '../../schemas/identity.ts';
import type { Decimal } from './kpi-table.ts';
import { exactly } from './tolerance.ts';
import type { PrintedFigure } from './printed-figures.ts';

/** `rounding`: the printed digits differ from the recomputed ones, but not beyond what rounding explains. */
export type Verdict = 'agrees' | 'rounding' | 'disagrees';

/** A bound that is not there is absent. */
export interface Range {
	readonly low?: Decimal;
	readonly high?: Decimal;
}

export interface Outcome {
	readonly printed: Decimal;
	/** With the decimals of `printed`; absent where there are only bounds. */
	readonly recomputed?: Decimal;
	/** What the recomputed value may be, given how its figures were rounded; absent when they are exact. */
	readonly range?: Range;
	/** What the printed value may be, where it is itself derived. */
	readonly printedRange?: Range;
	/** The whole number that gives the share. */
	readonly count?: string;
	readonly verdict: Verdict;
}

const zero = toRational('0');
const hundred = toRational('100');
const hundredth = toRational('0.01');

/** Returns the outcome of `identity` for `figures` in the order of its operands; `undefined` where it would divide by zero. */
export function recompute(
	identity: Identity,
	figures: readonly PrintedFigure[],
): Outcome | undefined {
	const [first, second, third] = figures;
	if (!first) return undefined;
	switch (identity.kind) {
		case 'sum': {
			const parts = figures.slice(1);
			return compare(first, sum(parts.map(exact)), addIntervals(parts.map(interval)));
		}
		case 'whole': {
			const whole = { value: identity.whole, interval: exactly(identity.whole) };
			const places = decimalPlaces(first.value);
			return compare(whole, sum(figures.map(exact)), addIntervals(figures.map(interval)), places);
		}
		case 'ratio': {
			const factor = toRational(identity.factor ?? '1');
			const quotient = ([above = zero, below = zero]: readonly Rational[]) =>
				scaled(divide(above, below), factor);
			return third && isPositive(third) ? derive(first, figures.slice(1), quotient) : undefined;
		}
		case 'change': {
			const growth = ([base = zero, latest = zero]: readonly Rational[]) =>
				scaled(divide(subtract(latest, base), base), hundred);
			return second && isPositive(second) ? derive(first, figures.slice(1), growth) : undefined;
		}
		case 'weighted': {
			const count = identity.values.length;
			const mean = (values: readonly Rational[]) => {
				const weights = values.slice(count);
				const products = weights.map((weight, index) => multiply(weight, values[index] ?? zero));
				return divide(sum(products), sum(weights));
			};
			const weight = addIntervals(figures.slice(1 + count).map(interval));
			return isAtMost(weight.low, zero) ? undefined : derive(first, figures.slice(1), mean);
		}
		case 'between':
			return bound(first, figures.slice(1), figures.slice(1));
		case 'at-most':
			return bound(first, [], figures.slice(1));
		case 'repeated':
			return second && compare(first, exact(second), second.interval);
		case 'counted':
			return second && countShare(first, second);
		case 'same-base': {
			const base = ([numerator = zero, quotient = zero]: readonly Rational[]) =>
				divide(numerator, quotient);
			const pairs = [figures.slice(0, 2), figures.slice(2)];
			if (!pairs.every(([, quotient]) => quotient && isPositive(quotient))) return undefined;
			return compareImplied(pairs, base, (value) => Math.max(0, 5 - wholeDigits(value)));
		}
		case 'same-mix': {
			const share = ([mean = zero, one = zero, other = zero]: readonly Rational[]) =>
				scaled(divide(subtract(mean, other), subtract(one, other)), hundred);
			const triples = [figures.slice(0, 3), figures.slice(3)];
			if (triples.some(([, a, b]) => !a || !b || meet(a.interval, b.interval))) return undefined;
			return compareImplied(triples, share, () => 2);
		}
		case 'unprinted':
			return undefined;
	}
}

/** Compares what is printed with `formula` of `inputs`; the formula is monotone in each of them. */
function derive(
	printed: Pick<PrintedFigure, 'value' | 'interval'>,
	inputs: readonly PrintedFigure[],
	formula: (values: readonly Rational[]) => Rational | undefined,
): Outcome | undefined {
	const value = formula(inputs.map(exact));
	const range = enclose(inputs.map(interval), formula);
	return value && range && compare(printed, value, range);
}

function compare(
	printed: Pick<PrintedFigure, 'value' | 'interval'>,
	value: Rational,
	possible: Interval,
	places = decimalPlaces(printed.value),
): Outcome {
	const recomputed = roundRational(value, places);
	const same = equals(toRational(recomputed), toRational(printed.value));
	return {
		printed: printed.value,
		recomputed,
		...(equals(possible.low, possible.high) ? {} : { range: printRange(possible, places + 2) }),
		verdict: same ? 'agrees' : meet(printed.interval, possible) ? 'rounding' : 'disagrees',
	};
}

/** Whether `figure` is at least one of `lows` and at most one of `highs`; no bounds, no limit. */
function bound(
	figure: PrintedFigure,
	lows: readonly PrintedFigure[],
	highs: readonly PrintedFigure[],
): Outcome {
	const within = (pick: (side: 'low' | 'high', printed: PrintedFigure) => Rational) =>
		(lows.length === 0 || lows.some((low) => isAtMost(pick('low', low), pick('high', figure)))) &&
		(highs.length === 0 || highs.some((high) => isAtMost(pick('low', figure), pick('high', high))));
	const holds = within((_, printed) => exact(printed));
	const mayHold = within((side, printed) => printed.interval[side]);
	const [low] = inOrder(lows);
	const high = inOrder(highs).at(-1);
	return {
		printed: figure.value,
		range: { ...(low && { low: low.value }), ...(high && { high: high.value }) },
		verdict: holds ? 'agrees' : mayHold ? 'rounding' : 'disagrees',
	};
}

/** A share of `total` things is that of a whole number of them; the nearest one is tried. */
function countShare(share: PrintedFigure, total: PrintedFigure): Outcome | undefined {
	if (!isPositive(total)) return undefined;
	const of = (value: Rational, all: Rational) => multiply(multiply(value, all), hundredth);
	const count = roundRational(of(exact(share), exact(total)), 0);
	const value = divide(multiply(toRational(count), hundred), exact(total));
	if (!value) return undefined;
	const low = of(share.interval.low, total.interval.low);
	const high = of(share.interval.high, total.interval.high);
	const recomputed = roundRational(value, decimalPlaces(share.value));
	const same = equals(toRational(recomputed), exact(share));
	const whole = { low: toRational(count), high: toRational(count) };
	return {
		printed: share.value,
		recomputed,
		count,
		verdict: same ? 'agrees' : meet(whole, { low, high }) ? 'rounding' : 'disagrees',
	};
}

/** Compares what each of two groups of figures implies for a value that is not printed. */
function compareImplied(
	groups: readonly (readonly PrintedFigure[])[],
	formula: (values: readonly Rational[]) => Rational | undefined,
	placesOf: (value: Rational) => number,
): Outcome | undefined {
	const [first, second] = groups.map((group) => ({
		value: formula(group.map(exact)),
		range: enclose(group.map(interval), formula),
	}));
	if (!first?.value || !first.range || !second?.value || !second.range) return undefined;
	const places = placesOf(first.value);
	const same = equals(first.value, second.value);
	return {
		printed: roundRational(first.value, places),
		recomputed: roundRational(second.value, places),
		printedRange: printRange(first.range, places),
		range: printRange(second.range, places),
		verdict: same ? 'agrees' : meet(first.range, second.range) ? 'rounding' : 'disagrees',
	};
}

function printRange({ low, high }: Interval, places: number): Range {
	return { low: roundRational(low, places), high: roundRational(high, places) };
}

function exact({ value }: PrintedFigure): Rational {
	return toRational(value);
}

function interval(figure: PrintedFigure): Interval {
	return figure.interval;
}

function sum(values: readonly Rational[]): Rational {
	return values.reduce(add, zero);
}

function scaled(value: Rational | undefined, factor: Rational): Rational | undefined {
	return value && multiply(value, factor);
}

function isPositive(figure: PrintedFigure): boolean {
	return !isAtMost(figure.interval.low, zero);
}

function inOrder(figures: readonly PrintedFigure[]): PrintedFigure[] {
	return figures.toSorted((a, b) => (isAtMost(exact(a), exact(b)) ? -1 : 1));
}

function wholeDigits(value: Rational): number {
	return roundRational(value, 0).replace('-', '').length;
}
