// The arrow keys lead from the search box through the results, Escape leads back to it.

import type { SearchPage } from './search-page.ts';

export function followArrowKeys({ root, list, input }: SearchPage): void {
	root.addEventListener('keydown', (event) => {
		const links = [...list.querySelectorAll('a')];
		const at = links.indexOf(document.activeElement as HTMLAnchorElement);
		if (event.key === 'Escape' && at >= 0) input.focus();
		if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
		if (document.activeElement !== input && at < 0) return;
		const next = event.key === 'ArrowDown' ? at + 1 : at - 1;
		if (next >= links.length || (at < 0 && next < 0)) return;
		event.preventDefault();
		(links[next] ?? input).focus();
	});
}
