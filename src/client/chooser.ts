// On a page that offers its languages: go on to the one chosen last, else to the browser's, else stay.

import { chooseAddress } from '../domain/links/choose-language.ts';
import { keepChoice, recallChoice } from './choices.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
for (const link of links) {
	link.addEventListener('click', () => keepChoice('language', link.dataset['language'] ?? ''));
}
const address = chooseAddress(
	recallChoice('language'),
	navigator.languages,
	links.map(({ href, dataset }) => ({ href, language: dataset['language'] ?? '' })),
	location.hash,
);
if (address) location.replace(address);
