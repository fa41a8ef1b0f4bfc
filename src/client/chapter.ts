// On the pages of a chapter: marks the section being read and remembers it, explains terms in place, puts notes where they belong on
// paper.

import { keepPlace, offerPlace } from './reading-place.ts';

const headings = [
	...document.querySelectorAll<HTMLElement>('.prose h2[id], .prose h3[id], .prose h4[id]'),
];
let current: string | undefined;

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
	document.documentElement.dataset['section'] = id;
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
				keepPlace(current ?? '');
			});
		},
		{ passive: true },
	);
	offerPlace();
	follow();
}
