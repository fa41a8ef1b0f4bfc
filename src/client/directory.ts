// Filters the directory of links while the reader types.

import { foldText, matches } from '../domain/links/filter.ts';

const box = document.querySelector<HTMLElement>('.directory-filter');
const input = box?.querySelector('input');
const status = box?.querySelector('[role=status]');

if (box && input && status) {
	const groups = [...document.querySelectorAll('.directory-group')].map((group) => {
		const head = [...group.querySelectorAll('h2, .directory-codes')]
			.map((own) => own.textContent)
			.join(' ');
		const entries = [...group.querySelectorAll('li')].map((entry) => ({
			entry,
			text: foldText(`${entry.textContent} ${head}`),
		}));
		return { group: group as HTMLElement, entries };
	});
	const filter = () => {
		let count = 0;
		for (const { group, entries } of groups) {
			let shown = 0;
			for (const { entry, text } of entries) {
				entry.hidden = !matches(text, input.value);
				if (!entry.hidden) shown++;
			}
			group.hidden = shown === 0;
			count += shown;
		}
		const words = count === 0 ? box.dataset['none'] : box.dataset['count'];
		status.textContent = input.value ? (words ?? '').replace('#', String(count)) : '';
	};
	box.hidden = false;
	input.addEventListener('input', filter);
	filter();
}
