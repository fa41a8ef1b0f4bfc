// Filters the glossary while the reader types: by term in either language, abbreviation, other name or definition. A letter is
// open while something is sought that stands under it.

import './folds.ts';
import { foldForFilter, matches, startFilter } from './list-filter.ts';

const letters = [...document.querySelectorAll<HTMLDetailsElement>('.fold')].map((fold) => ({
	fold,
	entries: [...fold.querySelectorAll<HTMLElement>('.entry')].map((entry) => ({
		entry,
		text: foldForFilter(entry.textContent),
	})),
}));

startFilter('.directory-filter', (query, { none = '', count: some = '' }) => {
	const sought = query.trim() !== '';
	let count = 0;
	for (const { fold, entries } of letters) {
		let here = 0;
		for (const { entry, text } of entries) {
			entry.hidden = !matches(text, query);
			if (!entry.hidden) here++;
		}
		fold.hidden = here === 0;
		fold.open = sought ? here > 0 : fold.querySelector(':target') !== null;
		count += here;
	}
	return sought ? (count === 0 ? none : some).replace('#', String(count)) : '';
});
