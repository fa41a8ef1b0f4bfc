// A card beside a mark or a term, which explains it: at most one is open. It never lies over what it explains, stays while the
// pointer is on it, and closes with Escape, a press elsewhere, or when the focus goes on.

import styles from '../styles/card.css?url';
import { addStyles, make } from './elements.ts';

/** No id of the content has a `_`. */
const id = 'card_open';
/** Between the card and the line that it explains; a finger covers more than its line. */
const gap = { mouse: 6, finger: 28 };

let styling: Promise<unknown> | undefined;
let card: HTMLElement | undefined;
let anchor: HTMLElement | undefined;
/** When Escape closed a card last, in ms since the page began. */
let escaped = Number.NEGATIVE_INFINITY;

/** Whether the card of `link` is open. */
export function isOpen(link: HTMLElement): boolean {
	return anchor === link && card?.isConnected === true;
}

/** Whether Escape has just closed a card, and so given the focus back. */
export function wasEscaped(): boolean {
	return performance.now() - escaped < 200;
}

/** Shows `content` beside `link`; `isTouched` by a finger, the card stands above it where there is room. */
export async function showCard(
	link: HTMLElement,
	content: readonly Node[],
	isTouched = false,
): Promise<HTMLElement> {
	await (styling ??= addStyles(styles));
	hideCard();
	anchor = link;
	card = make('div', { class: 'card', id, popover: 'manual', tabindex: '-1' }, ...content);
	// Behind the link, so that the keyboard reaches what is in it next.
	(link.closest('sup') ?? link).after(card);
	link.setAttribute('aria-describedby', id);
	card.showPopover();
	place(card, link, isTouched);
	addEventListener('keydown', onKey);
	addEventListener('pointerdown', onPress);
	addEventListener('focusin', onFocus);
	addEventListener('resize', hideCard);
	return card;
}

/** Closes the card, if one is open. */
export function hideCard(): void {
	anchor?.removeAttribute('aria-describedby');
	card?.remove();
	card = anchor = undefined;
	removeEventListener('keydown', onKey);
	removeEventListener('pointerdown', onPress);
	removeEventListener('focusin', onFocus);
	removeEventListener('resize', hideCard);
}

function place(box: HTMLElement, link: HTMLElement, isTouched: boolean): void {
	const away = isTouched ? gap.finger : gap.mouse;
	const { left, top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
	const { offsetWidth: width, offsetHeight: height } = box;
	const bar = document.querySelector('.bar')?.getBoundingClientRect().bottom ?? 0;
	const hasRoomAbove = top - away - height > bar;
	const hasRoomBelow = bottom + away + height < innerHeight;
	const isAbove = hasRoomAbove && (isTouched || !hasRoomBelow);
	const room = document.documentElement.clientWidth - width - 12;
	box.style.left = `${Math.max(12, Math.min(left, room)) + scrollX}px`;
	box.style.top = `${(isAbove ? top - away - height : bottom + away) + scrollY}px`;
}

function onKey({ key }: KeyboardEvent): void {
	if (key !== 'Escape' || !card) return;
	escaped = performance.now();
	const link = anchor;
	const hadFocus = card?.contains(document.activeElement);
	hideCard();
	if (hadFocus) link?.focus({ preventScroll: true });
}

function onPress({ target }: Event): void {
	if (isOutside(target)) hideCard();
}

function onFocus({ target }: Event): void {
	if (isOutside(target)) hideCard();
}

function isOutside(target: EventTarget | null): boolean {
	return !(target instanceof Node && (card?.contains(target) || anchor?.contains(target)));
}
