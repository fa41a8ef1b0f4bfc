// On every page: keeps the place when the language changes, marks the section being read, opens the search by key.

import { rememberLanguage } from './language.ts';

const headings = [
	...document.querySelectorAll<HTMLElement>('.prose h2[id], .prose h3[id], .prose h4[id]'),
];
let current = '';

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
	for (const entry of entries) {
		if (entry.hash === `#${listed}`) {
			entry.setAttribute('aria-current', 'location');
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
	for (const own of document.querySelectorAll('.prose > section')) {
		own.classList.toggle('is-current', own === section);
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
			});
		},
		{ passive: true },
	);
	follow();
}

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.bar-language')) {
	link.addEventListener('click', () => {
		rememberLanguage(link.dataset['language'] ?? '');
		link.hash = current || location.hash;
		link.search = location.search;
	});
}

/** The contents are a sheet: a link in it, a click beside it and Escape close it. */
const sheet = document.querySelector<HTMLDetailsElement>('[data-contents] details');
if (sheet) {
	addEventListener('click', ({ target }) => {
		if (target instanceof Element && (target.closest('a') || !sheet.contains(target)))
			sheet.open = false;
	});
	addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape' || !sheet.open) return;
		sheet.open = false;
		sheet.querySelector('summary')?.focus();
	});
}

if (new URLSearchParams(location.search).has('found')) {
	void import('./found.ts').then(({ showFound }) => {
		showFound();
	});
}

/** Whether the reader has left the search keys on. */
function hasShortcuts(): boolean {
	try {
		return localStorage.getItem('shortcuts') !== 'off';
	} catch {
		return true;
	}
}

addEventListener('keydown', (event) => {
	const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey;
	const isLetter =
		event.key.toLowerCase() === 'k' && event.ctrlKey !== event.metaKey && !event.altKey;
	if ((!isSlash && !isLetter) || !hasShortcuts()) return;
	if (
		isSlash &&
		event.target instanceof Element &&
		event.target.closest('input, textarea, select, [contenteditable]')
	)
		return;
	const input = [...document.querySelectorAll<HTMLInputElement>('input[type=search]')].find(
		(own) => own.offsetParent !== null,
	);
	event.preventDefault();
	if (!input) {
		document.querySelector<HTMLAnchorElement>('a.bar-find')?.click();
		return;
	}
	input.focus();
	input.select();
});

/** An old address leads on to where its section went; the page shows the link as well. */
function followMoved(): void {
	const entry = document.getElementById(location.hash.slice(1))?.closest('.moved li');
	const link = (
		entry ?? document.querySelector('[data-gone] .lead')
	)?.querySelector<HTMLAnchorElement>('a');
	if (link) location.replace(link.href);
}

followMoved();
addEventListener('hashchange', followMoved);

/** The citations of a chapter or table: `/base/cite/climate.json`, found from the home page's `/base/zh/`. */
const citations = (id: string) =>
	document
		.querySelector<HTMLAnchorElement>('.bar-title')
		?.href.replace(/[^/]+\/$/, `cite/${id}.json`) ?? '';

for (const link of document.querySelectorAll<HTMLAnchorElement>('a.anchor')) {
	link.setAttribute('aria-haspopup', 'dialog');
	link.addEventListener('click', (event) => {
		if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
		event.preventDefault();
		const kpi = link.closest('.kpi');
		const file = link.dataset['file'] ?? kpi?.id ?? location.pathname.split('/').at(-2) ?? '';
		const part = document.getElementById(location.hash.slice(1));
		const id =
			part && part !== kpi && kpi?.contains(part)
				? part.id
				: (link.dataset['id'] ?? (link.hash.slice(1) || file));
		import('./copy.ts')
			.then(({ openMenu }) => openMenu(citations(file), id))
			.catch(() => location.assign(link.href));
	});
}
