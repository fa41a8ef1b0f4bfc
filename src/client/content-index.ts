// Filters the content index as the reader types: a code, a topic or a chapter.

const box = document.querySelector<HTMLElement>('[data-index-filter]');
const input = box?.querySelector('input');
const said = box?.querySelector('[role=status]');

if (box && input && said) {
	const rows = [...document.querySelectorAll<HTMLTableRowElement>('.index tbody tr')].map(
		(row) => ({
			row,
			words: fold(row.textContent),
		}),
	);
	const filter = () => {
		const wanted = fold(input.value).split(' ').filter(Boolean);
		let shown = 0;
		for (const { row, words } of rows) {
			row.hidden = !wanted.every((word) => words.includes(word));
			if (!row.hidden) shown++;
		}
		for (const figure of document.querySelectorAll<HTMLElement>('.index')) {
			figure.hidden = !figure.querySelector('tbody tr:not([hidden])');
		}
		said.textContent = wanted.length > 0 ? `${box.dataset['shown'] ?? ''}${shown}` : '';
	};
	box.hidden = false;
	input.addEventListener('input', filter);
}

/** Full-width letters, case and white space make no difference. */
function fold(text: string): string {
	return text.normalize('NFKC').toLowerCase().replaceAll(/\s+/g, ' ').trim();
}
