// Filters the content index as the reader types and chooses: a code, a topic or a chapter, a standard, a state. The address of the
// page keeps what was chosen, so that it can be passed on. On a narrow screen each topic is closed until it is asked for; styles
// show what is closed on a wide one and in print.

import { make } from './elements.ts';
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
	rows: [...figure.querySelectorAll<HTMLTableRowElement>('tr[data-state]')].map((row) => ({
		row,
		state: row.dataset['state'] ?? '',
		text: foldForFilter(row.textContent),
	})),
}));

const topics = [...document.querySelectorAll<HTMLElement>('.index-topic')].map(buildTopic);

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
	const isFiltered = fields.some(([, field]) => field.value.trim());
	for (const { head, body, open } of topics) {
		head.hidden = [...body.rows].every(({ hidden }) => hidden);
		open(isFiltered);
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

/** Makes the heading of a topic a button that opens and closes it. */
function buildTopic(head: HTMLElement) {
	const body = head.nextElementSibling as HTMLTableSectionElement;
	const cell = head.querySelector('th');
	const button = make('button', { type: 'button' }, ...(cell?.childNodes ?? []));
	cell?.append(button);
	/** The browser's search finds what is closed, and opens it. */
	const open = (isOpen: boolean) => {
		button.ariaExpanded = String(isOpen);
		if (isOpen) body.removeAttribute('hidden');
		else body.setAttribute('hidden', 'until-found');
	};
	button.addEventListener('click', () => open(button.ariaExpanded !== 'true'));
	body.addEventListener('beforematch', () => open(true));
	return { head, body, open };
}

function showTarget(): void {
	const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
	if (!target?.closest('[data-standard]') || !target.closest('[hidden]')) return;
	if (target.closest('tr[hidden], figure[hidden]')) {
		for (const [, field] of fields) field.value = '';
		fields[0]?.[1].dispatchEvent(new Event('input', { bubbles: true }));
	}
	topics.find(({ body }) => body.contains(target))?.open(true);
	target.scrollIntoView();
}
