// On every page: leads on from an address that moved, opens the same section in the other language, marks the section being
// read, opens notes in place.

import './cite-links.ts';
import { keepChoice } from './choices.ts';
import { keepPlace, offerPlace } from './reading-place.ts';
import './shortcuts.ts';

/** An old address leads on to where its section went. The page shows the link as well, for readers without JavaScript. */
function followMoved(): void {
	const entry = document.getElementById(location.hash.slice(1))?.closest('.moved li');
	const link = (
		entry ?? document.querySelector('[data-gone] .lead')
	)?.querySelector<HTMLAnchorElement>('a');
	if (link) location.replace(link.href);
	// What is known of a figure; without script it is shown by the page itself.
	else if (location.hash.endsWith('.about')) void import('./figure-panel.ts');
	else if (location.hash && !document.querySelector(':target'))
		void import('./mend-fragment.ts').then(({ followFragment }) => {
			followFragment();
		});
}

followMoved();
addEventListener('hashchange', followMoved);

const headings = [
	...document.querySelectorAll<HTMLElement>('.prose h2[id], .prose h3[id], .prose h4[id]'),
];
let current = '';

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
/** A term explains itself; a click that is no tap leads to the glossary. */
const explain = (event: Event) => {
	const { target, type } = event;
	const link = target instanceof Element && target.closest<HTMLAnchorElement>('a.term');
	if (!link) return;
	if (type === 'click') {
		if ((event as PointerEvent).pointerType !== 'touch') return;
		event.preventDefault();
	}
	import('./terms.ts')
		.then(({ explainTerm }) => explainTerm(link, event))
		.catch(() => type === 'click' && location.assign(link.href));
};
for (const type of ['pointerover', 'focusin', 'click']) addEventListener(type, explain);

// On paper notes stand at the end of their section.
addEventListener('beforeprint', () => {
	for (const notes of document.querySelectorAll('.notes')) {
		const place = document.createComment('');
		notes.replaceWith(place);
		place.parentElement?.closest('section, .opening, .prose')?.append(notes);
		addEventListener('afterprint', () => place.replaceWith(notes), { once: true });
	}
});

/** The id of the last heading above the upper third of the window. */
function findCurrent(): string {
	const line = innerHeight / 3;
	return headings.findLast((heading) => heading.getBoundingClientRect().top < line)?.id ?? '';
}

function follow(): void {
	const id = findCurrent();
	if (id === current) return;
	current = id;
	const entries = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] a')];
	const at = headings.findIndex((heading) => heading.id === id);
	const listed = headings
		.slice(0, at + 1)
		.findLast((heading) => entries.some(({ hash }) => hash === `#${heading.id}`))?.id;
	const here = document.querySelector('[data-here]');
	for (const entry of entries) {
		if (entry.hash === `#${listed}`) {
			entry.setAttribute('aria-current', 'location');
			if (here) here.textContent = entry.textContent;
			const list = entry.closest('nav');
			if (list && list.scrollHeight > list.clientHeight) {
				const { top, bottom } = entry.getBoundingClientRect();
				const frame = list.getBoundingClientRect();
				if (top < frame.top || bottom > frame.bottom)
					list.scrollTop += top - frame.top - frame.height / 3;
			}
		} else {
			entry.removeAttribute('aria-current');
		}
	}
	const section = document.getElementById(id)?.closest('section');
	for (const candidate of document.querySelectorAll('.prose > section')) {
		candidate.classList.toggle('is-current', candidate === section);
	}
}

if (headings.length > 0) {
	let waiting = false;
	addEventListener(
		'scroll',
		() => {
			if (waiting) return;
			waiting = true;
			requestAnimationFrame(() => {
				waiting = false;
				follow();
				keepPlace(current);
			});
		},
		{ passive: true },
	);
	offerPlace();
	follow();
}

/** The id at which the other language opens: what the address names while it is in view or near, else the section being read. */
function findFragment(): string {
	const named = decodeURIComponent(location.hash.slice(1));
	const box = document.getElementById(named)?.getBoundingClientRect();
	// A row of a table opens at the foot of the window.
	const isInView = box !== undefined && box.bottom > 0 && box.top < innerHeight * 1.5;
	return isInView || headings.length === 0 ? named : current;
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
