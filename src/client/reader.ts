// On every page: leads on from an address that moved, opens the same section in the other language, opens notes in place.

import './cite-links.ts';
import { keepChoice } from './choices.ts';
import './shortcuts.ts';

/** An old address leads on to where its section went. The page shows the link as well, for readers without JavaScript. */
function followMoved(): void {
	const entry = document.getElementById(location.hash.slice(1))?.closest('.moved li');
	const link = (
		entry ?? document.querySelector('[data-gone] .lead')
	)?.querySelector<HTMLAnchorElement>('a');
	if (link) location.replace(link.href);
	// What is known of a figure; without script it is shown by the page itself.
	else if (location.hash.endsWith('.about')) import('./figure-panel.ts').catch(showWritten);
	else if (location.hash && !document.querySelector(':target'))
		void import('./mend-fragment.ts').then(({ followFragment }) => {
			followFragment();
		});
}

/** What the page itself says of a figure. */
function showWritten(): void {
	const href = document.querySelector<HTMLElement>('.about')?.dataset['styles'] ?? '';
	document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href }));
}

followMoved();
addEventListener('hashchange', followMoved);

// The whole of a cell leads where its figure does, unless its text is being selected.
addEventListener('click', ({ target }) => {
	if (target instanceof HTMLTableCellElement && getSelection()?.isCollapsed)
		target.querySelector<HTMLAnchorElement>(':scope > a[href$=".about"]')?.click();
});

// A note is shown without a jump.
addEventListener('click', (event) => {
	const { target, ctrlKey, metaKey, shiftKey, altKey } = event;
	const link = (target as Element).closest<HTMLAnchorElement>('sup a, .note a, .kpi-back');
	if (!link?.hash || link.pathname !== location.pathname) return;
	if (ctrlKey || metaKey || shiftKey || altKey) return;
	event.preventDefault();
	const isTouched = (event as PointerEvent).pointerType === 'touch';
	import('./notes.ts')
		.then(({ followNote }) => followNote(link, isTouched))
		.catch(() => location.assign(link.href));
});
/** The id at which the other language opens: what the address names while it is in view or near, else the section being read. */
function findFragment(): string {
	const named = decodeURIComponent(location.hash.slice(1));
	const box = document.getElementById(named)?.getBoundingClientRect();
	// A row of a table opens at the foot of the window.
	const isInView = box !== undefined && box.bottom > 0 && box.top < innerHeight * 1.5;
	const { section } = document.documentElement.dataset;
	return isInView || section === undefined ? named : section;
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.bar-language')) {
	link.addEventListener('click', () => {
		keepChoice('language', link.dataset['language'] ?? '');
		link.hash = findFragment();
		link.search = location.search;
	});
}

// The menu and the contents are sheets: a link in one, a click beside it, focus that goes on elsewhere and Escape close it.
for (const sheet of document.querySelectorAll<HTMLDetailsElement>(
	'.menu, [data-contents] details',
)) {
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && (target.closest('a') || !sheet.contains(target)))
			sheet.open = false;
	});
	sheet.addEventListener('focusout', ({ relatedTarget }) => {
		if (relatedTarget instanceof Element && !sheet.contains(relatedTarget)) sheet.open = false;
	});
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !sheet.open) return;
		sheet.open = false;
		sheet.querySelector('summary')?.focus();
	});
}

if (new URLSearchParams(location.search).has('found')) {
	void import('./found.ts').then(({ showFound }) => showFound());
}

// What is copied of a table is put in order by then.
document.addEventListener('selectionchange', () => void import('./copy-cells.ts'), { once: true });
