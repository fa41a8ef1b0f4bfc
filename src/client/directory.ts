// Filters the directory of links while the reader types: by title in either language, id and standards code.

import { foldText, matches } from '../domain/links/filter.ts';

const box = document.querySelector<HTMLElement>('.directory-filter');
const input = box?.querySelector('input');
const status = box?.querySelector('[role=status]');

if (box && input && status) {
	const groups = [...document.querySelectorAll<HTMLElement>('.directory-group')].map((group) => ({
		group,
		/** The chapter, which stays as a heading where only parts of it match. */
		head: readItem(group.querySelector(':scope > .link-entry')),
		/** Its name is found with each of its parts. */
		entries: [...group.querySelectorAll('li')].map((entry) =>
			readItem(entry, group.querySelector('h2')?.textContent),
		),
	}));
	const filter = () => {
		let count = 0;
		for (const { group, head, entries } of groups) {
			const isHeadFound = head !== undefined && matches(head.text, input.value);
			head?.element.classList.toggle('is-context', !isHeadFound);
			let found = isHeadFound ? 1 : 0;
			for (const entry of entries) {
				const isFound = entry !== undefined && matches(entry.text, input.value);
				if (entry) entry.element.hidden = !isFound;
				if (isFound) found++;
			}
			group.hidden = found === 0;
			count += found;
		}
		const words = count === 0 ? box.dataset['none'] : box.dataset['count'];
		status.textContent = input.value ? (words ?? '').replace('#', String(count)) : '';
	};
	box.hidden = false;
	input.addEventListener('input', filter);
	filter();
}

/** What of an entry is compared: not its buttons, nor the places that refer to it. */
function readItem(element: HTMLElement | null | undefined, heading = '') {
	if (!element) return undefined;
	const parts = element.querySelectorAll('[data-find]');
	const texts = parts.length > 0 ? [...parts] : [element];
	return { element, text: foldText([...texts.map((node) => node.textContent), heading].join(' ')) };
}
