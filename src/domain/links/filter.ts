// Which entries of a list a reader's words leave.

/** A text as it is compared: one form of each sign, small letters, single spaces. */
export function foldText(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Whether `text` (folded) holds every word of `query`. An empty query leaves everything. */
export function matches(text: string, query: string): boolean {
	return foldText(query)
		.split(' ')
		.every((word) => text.includes(word));
}
