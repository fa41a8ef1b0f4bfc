// Filters the content index as the reader types: a code, a topic or a chapter.

import { foldForFilter, matches, startFilter } from './list-filter.ts';

const rows = [...document.querySelectorAll<HTMLTableRowElement>('.index tbody tr')].map((row) => ({
	row,
	text: foldForFilter(row.textContent),
}));

startFilter('[data-index-filter]', (query, { shown = '' }) => {
	let count = 0;
	for (const { row, text } of rows) {
		row.hidden = !matches(text, query);
		if (!row.hidden) count++;
	}
	for (const figure of document.querySelectorAll<HTMLElement>('.index')) {
		figure.hidden = !figure.querySelector('tbody tr:not([hidden])');
	}
	return query.trim() ? `${shown}${count}` : '';
});
