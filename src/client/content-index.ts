// Filters the content index as the reader types and chooses: a code, a topic or a chapter, a standard, a state. The address of the
// page keeps what was chosen, so that it can be passed on.

import { foldForFilter, matches, startFilter } from './list-filter.ts';

const names = ['filter', 'standard', 'state'] as const;
const fields = names.flatMap((name) => {
	const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(
		`[data-index-filter] [name=${name}]`,
	);
	return field ? [[name, field] as const] : [];
});
const tables = [...document.querySelectorAll<HTMLElement>('[data-standard]')].map((figure) => ({
	figure,
	standard: figure.dataset['standard'] ?? '',
	rows: [...figure.querySelectorAll<HTMLTableRowElement>('tbody tr')].map((row) => ({
		row,
		state: row.dataset['state'] ?? '',
		text: foldForFilter(row.textContent),
	})),
}));

const wanted = new URLSearchParams(location.search);
for (const [name, field] of fields) {
	field.value = wanted.get(name) ?? '';
	// A choice that is not offered.
	if (field.value === '' && field instanceof HTMLSelectElement) field.selectedIndex = 0;
}

startFilter('[data-index-filter]', (query, { shown = '' }) => {
	const chosen = Object.fromEntries(fields.map(([name, field]) => [name, field.value.trim()]));
	let count = 0;
	for (const { figure, standard, rows } of tables) {
		const isWanted = !chosen['standard'] || chosen['standard'] === standard;
		let here = 0;
		for (const { row, state, text } of rows) {
			const isStateWanted = !chosen['state'] || chosen['state'] === state;
			row.hidden = !(isWanted && isStateWanted && matches(text, query));
			if (!row.hidden) here++;
		}
		figure.hidden = here === 0;
		count += here;
	}
	const kept = new URLSearchParams(Object.entries(chosen).filter(([, value]) => value));
	const search = kept.size > 0 ? `?${kept.toString()}` : '';
	if (search !== location.search)
		history.replaceState(history.state, '', location.pathname + search + location.hash);
	return kept.size > 0 ? `${shown}${count}` : '';
});

// A link to a row shows it, whatever is chosen.
addEventListener('hashchange', showTarget);
showTarget();

function showTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (!target?.closest('[data-standard]') || !target.closest('[hidden]')) return;
	for (const [, field] of fields) field.value = '';
	fields[0]?.[1].dispatchEvent(new Event('input', { bubbles: true }));
	target.scrollIntoView();
}
