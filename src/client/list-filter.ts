// Filters a list on the page as the reader types: only what holds every word stays.

/**
 * Starts the filter that stands in `selector`, if the page has it. `narrow` hides what does not hold the query and returns
 * what is said of the rest; it is given the words that the filter's box carries.
 */
export function startFilter(
	selector: string,
	narrow: (query: string, words: Readonly<DOMStringMap>) => string,
): void {
	const box = document.querySelector<HTMLElement>(selector);
	const input = box?.querySelector('input');
	const status = box?.querySelector('[role=status]');
	if (!box || !input || !status) return;
	const filter = () => {
		status.textContent = narrow(input.value, box.dataset);
	};
	box.hidden = false;
	// Of the box, in which a page may have more to choose from.
	box.addEventListener('input', filter);
	filter();
}

/** A text as it is compared: one form of each sign, small letters, single spaces. */
export function foldForFilter(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}

/** Whether `text` (folded) holds every word of `query`. An empty query leaves everything. */
export function matches(text: string, query: string): boolean {
	return foldForFilter(query)
		.split(' ')
		.every((word) => text.includes(word));
}
