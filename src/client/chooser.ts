// On a page that offers its languages: go on to the one chosen last, else to the browser's, else stay.

import { chooseAddress } from '../domain/links/choose-language.ts';
import { recallLanguage, rememberLanguage } from './language.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
for (const link of links) {
	link.addEventListener('click', () => rememberLanguage(link.dataset['language'] ?? ''));
}
const address = chooseAddress(
	recallLanguage(),
	navigator.languages,
	links.map(({ href, dataset }) => ({ href, language: dataset['language'] ?? '' })),
	location.hash,
);
if (address) location.replace(address);
