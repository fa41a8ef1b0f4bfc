// What the keyboard does. A query is meant a moment after the last key, and at once when the box is left or the query sent;
// what is typed in one go is one entry of the history. The arrow keys lead through the results.

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

/** The arrow keys lead from the search box through the results, Escape leads back to it. */
export function followArrowKeys({ root, list, input }: SearchPage): void {
	root.addEventListener('keydown', (event) => {
		const links = [...list.querySelectorAll('a')];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'Escape' && at >= 0) input.focus();
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		if (document.activeElement !== input && at < 0) return;
		const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
		if (next >= links.length || (at < 0 && next < 0)) return;
		event.preventDefault();
		(links[next] ?? input).focus();
	});
}
