// The section of a chapter that was read last, kept in this browser only, and the way back to it at the head of the chapter.

import { keepChoice, recallChoice } from './choices.ts';

const choice = `read:${location.pathname.split('/').at(-2) ?? ''}`;

/** Keeps the section `id`; at the end of the chapter there is nothing to go on with. */
export function keepPlace(id: string): void {
	const end = document.querySelector('.prose')?.getBoundingClientRect().bottom ?? 0;
	keepChoice(choice, end > innerHeight ? id : '');
}

/** Shows the way back to the section that was kept, called by its title in the language of the page. */
export function offerPlace(): void {
	const id = recallChoice(choice) ?? '';
	const line = document.querySelector<HTMLElement>('.resume');
	const link = line?.querySelector('a');
	const entry = [...document.querySelectorAll<HTMLAnchorElement>('[data-contents] ol a')].find(
		({ hash }) => hash === `#${id}`,
	);
	if (!line || !link || !entry || location.hash) return;
	link.hash = entry.hash;
	link.append(entry.textContent);
	line.hidden = false;
	line.querySelector('button')?.addEventListener('click', () => {
		keepChoice(choice, '');
		line.hidden = true;
		document.querySelector('main')?.focus({ preventScroll: true });
	});
}
