// The small line of a headline figure: geometry only.

export interface SparkPoint {
	/** 0 to 200 from the first year to the last. */
	readonly x: number;
	/** 0 (highest) to 40 (zero line). */
	readonly y: number;
	readonly year: number;
}

const width = 200;
const height = 40;

/** Returns a point for each of `values` (oldest first) on a scale that begins at zero. */
export function buildSparkline(
	values: readonly { readonly year: number; readonly value: string }[],
): SparkPoint[] {
	const numbers = values.map(({ value }) => Number(value));
	const highest = Math.max(...numbers, Number.MIN_VALUE);
	const first = values[0]?.year ?? 0;
	const span = Math.max(1, (values.at(-1)?.year ?? 0) - first);
	return values.map(({ year }, index) => ({
		year,
		x: round(((year - first) / span) * width),
		y: round(height - ((numbers[index] ?? 0) / highest) * height),
	}));
}

/** Returns the middle between the point of `year` and the one before; nothing where it is the first or none. */
export function placeBreak(points: readonly SparkPoint[], year: number): number | undefined {
	const at = points.findIndex((point) => point.year === year);
	const [before, after] = [points[at - 1], points[at]];
	return before && after && round((before.x + after.x) / 2);
}

function round(value: number): number {
	return Math.round(value * 100) / 100;
}
