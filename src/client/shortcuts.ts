// The keys that lead to the search box: `/`, and ⌘K on Apple's machines, Ctrl K elsewhere. A reader may switch them off, in
// this browser only; they are shown where they work. `?` and a link at the foot of each page show the keys of the site.

import { keepChoice, recallChoice } from './choices.ts';

const choice = 'shortcuts';
const isApple = navigator.userAgent.includes('Mac OS X');

if (isApple) {
	for (const key of document.querySelectorAll<HTMLElement>('[data-apple]'))
		key.textContent = key.dataset['apple'] ?? '';
}
showKeys();
offerSwitch();
document.querySelector('[data-keys]')?.addEventListener('click', (event) => {
	event.preventDefault();
	showKeyList();
});
addEventListener('keydown', (event) => {
	if (event.key === '?' && !isTyping(event) && hasShortcuts()) {
		event.preventDefault();
		showKeyList();
	}
	if (!isShortcut(event) || !hasShortcuts()) return;
	event.preventDefault();
	const input = [...document.querySelectorAll<HTMLInputElement>('.search-form input')].find(
		(field) => field.offsetParent !== null,
	);
	if (input) {
		input.focus();
		input.select();
	} else {
		document.querySelector<HTMLAnchorElement>('a.bar-find')?.click();
	}
});

/** `/` is a letter where text is typed; Ctrl K on Apple's machines, and with Shift elsewhere, has another use. */
function isShortcut(event: KeyboardEvent): boolean {
	const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
	if (altKey || (isApple ? ctrlKey : metaKey)) return false;
	if (isApple ? metaKey : ctrlKey) return key.toLowerCase() === 'k' && !shiftKey;
	return key === '/' && !isTyping(event);
}

function isTyping({ target }: KeyboardEvent): boolean {
	return (
		target instanceof Element && !!target.closest('input, textarea, select, [contenteditable]')
	);
}

/** The list stands on a page of its own; where it cannot be fetched, that page opens. */
function showKeyList(): void {
	const link = document.querySelector<HTMLAnchorElement>('[data-keys]');
	if (!link) return;
	void import('./key-list.ts')
		.then(({ openKeyList }) => openKeyList(link.href))
		.catch(() => location.assign(link.href));
}

function hasShortcuts(): boolean {
	return recallChoice(choice) !== 'off';
}

function showKeys(): void {
	for (const key of document.querySelectorAll<HTMLElement>('.search-form kbd'))
		key.hidden = !hasShortcuts();
}

/** On the search page: shows the reader's choice, and keeps what becomes of it. */
function offerSwitch(): void {
	const box = document.querySelector<HTMLElement>('.search-keys');
	const input = box?.querySelector('input');
	if (!box || !input) return;
	input.checked = hasShortcuts();
	box.hidden = false;
	input.addEventListener('change', () => {
		keepChoice(choice, input.checked ? '' : 'off');
		showKeys();
	});
}
