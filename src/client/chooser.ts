// On the chooser: go on to the language chosen last, else to the browser's, else stay.

import { recallLanguage, rememberLanguage } from './language.ts';

const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-language]')];
const wanted = [recallLanguage() ?? '', ...navigator.languages].map(
	(tag) => tag.toLowerCase().split('-')[0],
);
const link = wanted.flatMap(
	(language) => links.find(({ dataset }) => dataset['language'] === language) ?? [],
)[0];
for (const own of links)
	own.addEventListener('click', () => rememberLanguage(own.dataset['language'] ?? ''));
if (link) location.replace(link.href + location.hash);
