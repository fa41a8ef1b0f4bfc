// On a page opened from the search: marks the words that were sought, until the reader clears them.

import styles from '../styles/found.css?url';
import { findMarks, readMarks } from '../domain/search/marks.ts';
import { tokenize } from '../domain/search/tokens.ts';
import { addStyles } from './elements.ts';

const name = 'found';

/** Marks the words of the address in `main`, without touching its text. */
export async function showFound(): Promise<void> {
	const bar = document.querySelector<HTMLElement>('[data-found]');
	const main = document.querySelector('main');
	const marks = readMarks(tokenize(new URLSearchParams(location.search).get(name) ?? ''));
	if (!bar || !main || marks.length === 0 || !('highlights' in CSS)) return;
	const ranges: Range[] = [];
	const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		for (const [from, to] of findMarks(node.nodeValue ?? '', marks)) {
			const range = new Range();
			range.setStart(node, from);
			range.setEnd(node, to);
			ranges.push(range);
		}
	}
	if (ranges.length === 0) return;
	await addStyles(styles);
	CSS.highlights.set(name, new Highlight(...ranges));
	bar.hidden = false;
	const clear = () => {
		CSS.highlights.delete(name);
		bar.hidden = true;
		const url = new URL(location.href);
		url.searchParams.delete(name);
		history.replaceState(history.state, '', url);
		removeEventListener('keydown', onKey);
	};
	const onKey = (event: KeyboardEvent) => {
		if (event.key === 'Escape') clear();
	};
	bar.querySelector('button')?.addEventListener('click', clear);
	addEventListener('keydown', onKey);
}
