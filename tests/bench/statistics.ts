// The few numbers that say what repeated measurements mean.

/** Returns the middle of `values`, or the mean of the two in the middle; NaN when there are none. */
export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = sorted.length >> 1;
	const upper = sorted[middle] ?? Number.NaN;
	return sorted.length % 2 ? upper : (upper + (sorted[middle - 1] ?? Number.NaN)) / 2;
}

/** Returns the power of the size by which a cost grows: 1 is linear, 2 quadratic, 0 constant. */
export function growthExponent(
	from: { readonly size: number; readonly cost: number },
	to: { readonly size: number; readonly cost: number },
): number {
	return Math.log(to.cost / from.cost) / Math.log(to.size / from.size);
}
