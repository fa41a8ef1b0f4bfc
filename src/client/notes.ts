// Marks of notes and the ways back from them, without a jump: a note that is in view is marked and takes the focus; on a narrow
// screen it opens below its text; one that is neither shows on a card beside its mark.

import { hideCard, isOpen, showCard } from './card.ts';

/** Follows `link`, a mark or a way back; `isTouched` by a finger. */
export async function followNote(link: HTMLAnchorElement, isTouched: boolean): Promise<void> {
	const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
	if (!target) {
		location.assign(link.href);
		return;
	}
	const isBack = link.closest('.note, .kpi-note') !== null;
	const text = target.parentElement?.previousElementSibling;
	if (!isBack && target.matches('.note') && isNarrow() && text?.contains(link)) {
		const isShown = target.classList.toggle('is-open');
		link.ariaExpanded = String(isShown);
		if (isShown) point(target);
	} else if (isBack || isInView(target)) {
		point(target);
	} else if (isOpen(link)) {
		hideCard();
	} else {
		const card = await showCard(link, copyNote(target), isTouched);
		card.focus({ preventScroll: true });
	}
}

function isNarrow(): boolean {
	return matchMedia('(max-width: 74.99rem)').matches;
}

/** Below the bar, and not cut off at the foot of the window. */
function isInView(element: HTMLElement): boolean {
	const { top, bottom, height } = element.getBoundingClientRect();
	const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
	return height > 0 && top >= bar && bottom <= innerHeight;
}

/** Marks `element` and puts the focus there; the page scrolls as little as shows it. */
function point(element: HTMLElement): void {
	for (const marked of document.querySelectorAll('.is-marked'))
		marked.classList.remove('is-marked');
	if (element.tagName !== 'A') {
		element.classList.add('is-marked');
		element.tabIndex = -1;
	}
	element.focus({ preventScroll: true });
	if (!isInView(element)) element.scrollIntoView({ block: 'nearest' });
}

/** The words of `note` without its ways back. */
function copyNote(note: HTMLElement): Node[] {
	const copy = note.cloneNode(true) as HTMLElement;
	const own = location.href.replace(/#.*/, '#');
	for (const link of copy.querySelectorAll('a')) if (link.href.startsWith(own)) link.remove();
	for (const named of copy.querySelectorAll('[id]')) named.removeAttribute('id');
	if (!copy.matches('p')) return [...copy.childNodes];
	const text = document.createElement('p');
	text.append(...copy.childNodes);
	return [text];
}
