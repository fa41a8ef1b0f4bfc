// The menu at a heading or a table: the link and the citation in each form and language. Loaded, with its styles, when it is
// first opened.

import styles from '../styles/cite.css?url';
import {
	formGroups,
	writeForm,
	type Citation,
	type FormGroup,
	type FormId,
} from '../domain/citation/forms.ts';
import { addStyles, make } from './elements.ts';

interface Words {
	readonly title: string;
	readonly place: string;
	readonly language: string;
	readonly form: string;
	readonly links: string;
	readonly figures: string;
	readonly citations: string;
	readonly text: string;
	readonly copy: string;
	readonly copied: string;
	readonly selected: string;
	readonly close: string;
	readonly forms: Readonly<Record<FormId, string>>;
}

export interface Citations {
	readonly origin?: string;
	readonly languages: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, Words>>;
	readonly entries: Readonly<Record<string, Readonly<Record<string, Citation>>>>;
}

let styling: Promise<unknown> | undefined;
const files = new Map<string, Promise<Citations>>();
let form: FormId = 'address';

/** Opens the menu for `id`; `file` is the address of the citations that hold it. */
export async function openMenu(file: string, id: string): Promise<void> {
	const [content] = await Promise.all([loadCitations(file), (styling ??= addStyles(styles))]);
	const locale = document.documentElement.lang.split('-')[0] ?? '';
	const words = content.words[locale];
	if (!words || !content.entries[id]) throw new Error(`${file} does not hold "${id}".`);
	const titleOf = (part: string) => content.entries[part]?.[locale]?.title ?? part;
	const table = id.split('.')[0] ?? id;
	const parts = Object.keys(content.entries).filter((part) => part.split('.')[0] === table);

	const part = make('select', {}, ...parts.map((each) => option(each, titleOf(each), id)));
	const languages = Object.entries(content.languages);
	const language = make(
		'select',
		{},
		...languages.map(([code, name]) => option(code, name, locale)),
	);
	const kind = make('select', {}, ...makeFormOptions(words));
	const text = make('textarea', { readonly: '', rows: '4', spellcheck: 'false' });
	const copy = make('button', { type: 'button' }, words.copy);
	const close = make('button', { type: 'button' }, words.close);
	const status = make('p', { role: 'status' });
	const dialog = make(
		'dialog',
		// A click beside the menu closes it, in browsers that know how.
		{ class: 'cite', 'aria-label': `${words.title} · ${titleOf(id)}`, closedby: 'any' },
		make('h2', {}, words.title),
		parts.length > 1 ? label(words.place, part) : make('p', { class: 'cite-place' }, titleOf(id)),
		make(
			'div',
			{ class: 'cite-choices' },
			label(words.form, kind),
			label(words.language, language),
		),
		label(words.text, text),
		make('div', { class: 'cite-actions' }, copy, close, status),
	);
	const show = () => {
		form = kind.value as FormId;
		const entry = content.entries[part.value]?.[language.value];
		text.value = entry ? writeForm(form, entry, content.origin ?? location.origin, today()) : '';
		// A place without a value has nothing to state.
		const figures = kind.querySelector('optgroup:nth-of-type(2)');
		figures?.toggleAttribute('hidden', entry?.figure === undefined);
		text.lang = language.value;
		status.textContent = '';
	};
	for (const select of [part, language, kind]) select.addEventListener('change', show);
	copy.addEventListener('click', () => void copyField(text, status, words));
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	document.body.append(dialog);
	show();
	dialog.showModal();
	copy.focus();
}

/** Copies the address of `link`, says so behind it and puts it into the address bar; else goes there. */
export async function copyLink(link: HTMLAnchorElement): Promise<void> {
	if (!(await copyText(link.href))) {
		location.assign(link.href);
		return;
	}
	history.replaceState(history.state, '', link.hash);
	const status = make('span', { role: 'status' });
	link.parentElement?.querySelector('[role=status]')?.remove();
	link.after(status);
	// A status must stand there before its words to be spoken.
	setTimeout(
		() => (status.textContent = link.closest<HTMLElement>('.prose')?.dataset['copied'] ?? ''),
	);
	setTimeout(() => status.remove(), 3000);
}

/** The reader's day, ISO. */
export function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Copies what stands in `field`, or selects it for the keyboard, and says so in `status`. */
export async function copyField(
	field: HTMLTextAreaElement,
	status: HTMLElement,
	words: Pick<Words, 'copied' | 'selected'>,
): Promise<void> {
	status.textContent = '';
	const isCopied = await copyText(field.value);
	// Selecting takes the focus, and what has it is spoken over a confirmation.
	if (!isCopied) {
		field.focus();
		field.select();
	}
	status.textContent = isCopied ? words.copied : words.selected;
}

/** Whether the clipboard took it: without permission, or on a page without https, it does not. */
export async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

/** The citations in the file at `file`, fetched once. */
export function loadCitations(file: string): Promise<Citations> {
	const known = files.get(file);
	if (known) return known;
	const loading = fetch(file).then(async (response) => {
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return (await response.json()) as Citations;
	});
	loading.catch(() => files.delete(file));
	files.set(file, loading);
	return loading;
}

/** The forms by group, the one that was chosen last selected. */
function makeFormOptions(words: Words): HTMLOptGroupElement[] {
	return (Object.keys(formGroups) as FormGroup[]).map((group) => {
		const options = formGroups[group].map((kind) => option(kind, words.forms[kind], form));
		return make('optgroup', { label: words[group] }, ...options);
	});
}

function option(value: string, text: string, chosen: string): HTMLOptionElement {
	return new Option(text, value, false, value === chosen);
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
	return make('label', {}, text, field);
}
