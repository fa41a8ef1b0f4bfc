// Numbers that look random and are the same on every machine, so that two runs build the same corpus.

export type Random = () => number;

/** Returns a source of numbers from 0 (included) to 1 (excluded); the same `seed` gives the same numbers (mulberry32). */
export function seedRandom(seed: number): Random {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
	};
}

/** Returns a whole number from `low` to `high`, both included. */
export function pickNumber(random: Random, low: number, high: number): number {
	return low + Math.floor(random() * (high - low + 1));
}
