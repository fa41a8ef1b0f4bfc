// When the reader means a query: a moment after the last key, and at once when the box is left or the query sent. What is
// typed in one go is one entry of the history.

import type { SearchPage } from './search-page.ts';

/** Milliseconds from the last key to the search. After a composition the text is whole. */
const pause = 160;
const pauseAfterComposition = 60;

/**
 * Calls `ask` with each query, and whether it begins an entry of the history. Returns what ends the go: what is typed
 * next begins an entry, and what was typed in the last moment is dropped.
 */
export function followTyping(
	{ form, input }: SearchPage,
	ask: (isNew: boolean) => void,
): () => void {
	let waiting: ReturnType<typeof setTimeout> | undefined;
	let isUnderWay = false;

	const askNow = () => {
		clearTimeout(waiting);
		waiting = undefined;
		ask(!isUnderWay);
		isUnderWay = true;
	};
	const askAfter = (milliseconds: number) => {
		clearTimeout(waiting);
		waiting = setTimeout(askNow, milliseconds);
	};
	const end = () => {
		clearTimeout(waiting);
		waiting = undefined;
		isUnderWay = false;
	};

	input.addEventListener('input', (event) => {
		if (!(event instanceof InputEvent && event.isComposing)) askAfter(pause);
	});
	input.addEventListener('compositionend', () => {
		askAfter(pauseAfterComposition);
	});
	input.addEventListener('blur', () => {
		if (waiting) askNow();
		end();
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		askNow();
		end();
	});
	return end;
}
