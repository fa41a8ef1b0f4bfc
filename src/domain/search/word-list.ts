// A list of words as it is sent: sorted, and each without the letters that it has in common with the one before.

/** Most letters that are left out: what one digit can tell. */
const mostShared = 35;

/** Writes `words`, which have no spaces; sorted. */
export function packWords(words: readonly string[]): string {
	const sorted = words.toSorted();
	return sorted
		.map((word, at) => {
			const before = sorted[at - 1] ?? '';
			let shared = 0;
			while (shared < mostShared && word[shared] && word[shared] === before[shared]) shared += 1;
			return shared.toString(36) + word.slice(shared);
		})
		.join(' ');
}

/** Reads what `packWords` wrote. */
export function unpackWords(text: string): string[] {
	const words: string[] = [];
	for (const packed of text.split(' ')) {
		const shared = Number.parseInt(packed.slice(0, 1), 36);
		if (packed) words.push((words.at(-1) ?? '').slice(0, shared) + packed.slice(1));
	}
	return words;
}
