// The geometry of the small line of a figure over the periods.

/** A point of the small line. */
export interface SparkPoint {
	/** 0 to 200 from the first period to the last. */
	readonly x: number;
	/** 0 (highest) to 40 (lowest, or zero). */
	readonly y: number;
	/** What readers see of the period. */
	readonly label: string;
}

const sparkWidth = 200;
const sparkHeight = 40;

/** Returns a point for each of `values` (the earliest first) on a scale with zero, at the months in which they end. */
export function buildSparkline(
	values: readonly { readonly label: string; readonly period: string; readonly value: string }[],
): SparkPoint[] {
	const numbers = values.map(({ value }) => Number(value));
	const zero = placeZero(numbers);
	const height = Math.max(...numbers, 0) - Math.min(...numbers, 0) || 1;
	const months = values.map(({ period }) => {
		const [year = 0, month = 0] = (period.split('/')[1] ?? '').split('-').map(Number);
		return year * 12 + month;
	});
	const first = months[0] ?? 0;
	const span = Math.max(1, (months.at(-1) ?? 0) - first);
	return values.map(({ label }, index) => ({
		label,
		x: round((((months[index] ?? 0) - first) / span) * sparkWidth),
		y: round(zero - ((numbers[index] ?? 0) / height) * sparkHeight),
	}));
}

/** Returns where zero lies on the scale of `values`: at its lower end, unless some are below. */
export function placeZero(values: readonly number[]): number {
	const [low, high] = [Math.min(...values, 0), Math.max(...values, 0)];
	return low < 0 ? (high / (high - low)) * sparkHeight : sparkHeight;
}

/** Returns the middle between the point at the index `at` and the one before; nothing where it is the first or none. */
export function placeBreak(points: readonly SparkPoint[], at: number): number | undefined {
	const [before, after] = [points[at - 1], points[at]];
	return before && after && round((before.x + after.x) / 2);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
