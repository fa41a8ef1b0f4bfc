// The keys of the site in a dialog, taken from the page that lists them.

import frame from '../styles/cite.css?url';
import keys from '../styles/keys.css?url';
import { addStyles, make } from './elements.ts';

let dialog: HTMLDialogElement | undefined;

/** Opens the list that stands at `address`, a page and the id of a heading; throws where it cannot be read. */
export async function openKeyList(address: string): Promise<void> {
	dialog ??= await build(address);
	if (!dialog.open) dialog.showModal();
}

async function build(address: string): Promise<HTMLDialogElement> {
	const { hash } = new URL(address);
	const [page] = await Promise.all([loadPage(address), ...[frame, keys].map(addStyles)]);
	const list = page.querySelector(`section:has(${hash})`);
	const title = list?.querySelector('h2')?.textContent;
	const body = list?.querySelector('div');
	if (!title || !body) throw new Error(`There is no list at ${address}.`);
	const copy = document.importNode(body, true);
	const apple = navigator.userAgent.includes('Mac OS X');
	for (const key of copy.querySelectorAll<HTMLElement>('[data-apple]'))
		if (apple) key.textContent = key.dataset['apple'] ?? '';
	const close = make(
		'button',
		{ type: 'button', autofocus: '' },
		copy.querySelector<HTMLElement>('[data-close]')?.dataset['close'] ?? '×',
	);
	const made = make(
		'dialog',
		{ class: 'cite', 'aria-labelledby': 'key_list' },
		make('h2', { id: 'key_list' }, title),
		copy,
		make('div', { class: 'cite-actions' }, close),
	);
	close.addEventListener('click', () => made.close());
	document.body.append(made);
	return made;
}

/** Returns the page at `address`, which the browser reads as it does any page: nothing of it runs. */
function loadPage(address: string): Promise<Document> {
	return new Promise((resolve, reject) => {
		const request = new XMLHttpRequest();
		request.open('GET', address);
		request.responseType = 'document';
		request.onload = () => {
			if (request.responseXML) resolve(request.responseXML);
			else reject(new Error(`${address} is no page.`));
		};
		request.onerror = () => reject(new Error(`${address} does not answer.`));
		request.send();
	});
}
