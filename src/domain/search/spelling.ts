// Words that are nearly what was typed.

/**
 * Returns the nearest of `words` within one slip (two from seven letters on, not both of them letters too many or too few);
 * the first of equals.
 */
export function findNearest(
	word: string,
	words: readonly string[],
): { readonly word: string; readonly distance: number } | undefined {
	const most = word.length < 4 ? 0 : word.length < 7 ? 1 : 2;
	let best: { word: string; distance: number } | undefined;
	for (const own of words) {
		if (Math.abs(own.length - word.length) > Math.min(most, 1) || own[0] !== word[0]) continue;
		const distance = countSlips(word, own, best ? best.distance - 1 : most);
		if (distance > 0 && distance <= most && (!best || distance < best.distance)) {
			best = { word: own, distance };
		}
	}
	return best;
}

/** Letters left out, added, replaced or swapped with their neighbour; more than `most` is `most + 1`. */
export function countSlips(a: string, b: string, most: number): number {
	let before: number[] = [];
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i += 1) {
		const next = [i];
		for (let j = 1; j <= b.length; j += 1) {
			const same = a[i - 1] === b[j - 1];
			let cost = Math.min(
				(row[j] ?? 0) + 1,
				(next[j - 1] ?? 0) + 1,
				(row[j - 1] ?? 0) + (same ? 0 : 1),
			);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
				cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
			}
			next.push(cost);
		}
		if (Math.min(...next) > most) return most + 1;
		before = row;
		row = next;
	}
	return row[b.length] ?? 0;
}
