// Filters the directory of links while the reader types: by title in either language, id and standards code. The parts of a
// chapter are open while some of them are sought.

import './folds.ts';
import { foldForFilter, matches, startFilter } from './list-filter.ts';

const groups = [...document.querySelectorAll<HTMLElement>('.directory-group')].map((group) => ({
	group,
	/** The chapter, which stays as a heading where only parts of it match. */
	head: readItem(group.querySelector(':scope > .link-entry')),
	/** Its name is found with each of its parts. */
	entries: [...group.querySelectorAll('li')].flatMap(
		(entry) => readItem(entry, group.querySelector('h2')?.textContent) ?? [],
	),
}));

startFilter('.directory-filter', (query, { none = '', count: some = '' }) => {
	let count = 0;
	for (const { group, head, entries } of groups) {
		const isHeadFound = head !== undefined && matches(head.text, query);
		head?.element.classList.toggle('is-context', !isHeadFound);
		let found = isHeadFound ? 1 : 0;
		for (const { element, text } of entries) {
			element.hidden = !matches(text, query);
			if (!element.hidden) found++;
		}
		group.hidden = found === 0;
		const fold = group.querySelector<HTMLDetailsElement>('.fold');
		if (fold) fold.open = query.trim() !== '' && entries.some(({ element }) => !element.hidden);
		count += found;
	}
	return query ? (count === 0 ? none : some).replace('#', String(count)) : '';
});

/** What of an entry is compared: not its buttons, nor the places that refer to it. */
function readItem(element: HTMLElement | null, heading = '') {
	if (!element) return undefined;
	const parts = element.querySelectorAll('[data-find]');
	const texts = parts.length > 0 ? [...parts] : [element];
	const words = [...texts.map((part) => part.textContent), heading].join(' ');
	return { element, text: foldForFilter(words) };
}
