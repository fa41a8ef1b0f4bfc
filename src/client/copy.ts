// The menu at a heading or a table: the link and the citation in each form and language. Loaded when it is first opened.

import { formIds, writeForm, type Citation, type FormId } from '../domain/citation/forms.ts';

interface Words {
	readonly title: string;
	readonly place: string;
	readonly language: string;
	readonly form: string;
	readonly text: string;
	readonly copy: string;
	readonly copied: string;
	readonly selected: string;
	readonly close: string;
	readonly forms: Readonly<Record<FormId, string>>;
}

interface Citations {
	readonly origin?: string;
	readonly languages: Readonly<Record<string, string>>;
	readonly words: Readonly<Record<string, Words>>;
	readonly entries: Readonly<Record<string, Readonly<Record<string, Citation>>>>;
}

const files = new Map<string, Promise<Citations>>();
let form: FormId = 'address';

/** Opens the menu for `id`; `file` is the address of the citations that hold it. */
export async function openMenu(file: string, id: string): Promise<void> {
	const content = await (files.get(file) ?? load(file));
	const locale = document.documentElement.lang.split('-')[0] ?? '';
	const words = content.words[locale];
	if (!words || !content.entries[id]) throw new Error(`${file} does not hold "${id}".`);
	const languages = Object.entries(content.languages);
	const table = id.split('.')[0] ?? id;
	const parts = Object.keys(content.entries).filter((own) => own.split('.')[0] === table);

	const dialog = make('dialog', { className: 'cite', ariaLabel: words.title });
	const place = makeSelect(
		parts.map((own) => [own, content.entries[own]?.[locale]?.title ?? own]),
		id,
	);
	const language = makeSelect(languages, locale);
	const kind = makeSelect(
		formIds.map((own) => [own, words.forms[own]]),
		form,
	);
	const text = make('textarea', { readOnly: true, rows: 6, spellcheck: false });
	const copy = make('button', { type: 'button', textContent: words.copy });
	const close = make('button', { type: 'button', textContent: words.close });
	const status = make('p', { role: 'status' });
	const show = () => {
		form = kind.value as FormId;
		const own = content.entries[place.value]?.[language.value];
		const accessed = new Date(Date.now() - new Date().getTimezoneOffset() * 60_000)
			.toISOString()
			.slice(0, 10);
		text.value = own ? writeForm(form, own, content.origin ?? location.origin, accessed) : '';
		status.textContent = '';
	};
	for (const select of [place, language, kind]) select.addEventListener('change', show);
	copy.addEventListener('click', () => {
		status.textContent = '';
		void copyText(text.value).then((isCopied) => {
			text.focus();
			text.select();
			status.textContent = isCopied ? words.copied : words.selected;
		});
	});
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	const title = make('h2', { textContent: words.title });
	const rows = [
		...(parts.length > 1 ? [label(words.place, place)] : []),
		label(words.language, language),
		label(words.form, kind),
		label(words.text, text),
	];
	const actions = make('p', { className: 'cite-actions' });
	actions.append(copy, close);
	dialog.append(title, ...rows, actions, status);
	document.body.append(dialog);
	show();
	dialog.showModal();
	copy.focus();
}

/** Whether the clipboard took it: without permission, or on a page without https, it does not. */
async function copyText(text: string): Promise<boolean> {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return false;
	}
}

function load(file: string): Promise<Citations> {
	const loading = fetch(file).then(async (response) => {
		if (!response.ok) throw new Error(`${file}: ${response.status}`);
		return (await response.json()) as Citations;
	});
	loading.catch(() => files.delete(file));
	files.set(file, loading);
	return loading;
}

function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
	return Object.assign(document.createElement(name), properties);
}

function makeSelect(
	options: readonly (readonly [string, string])[],
	value: string,
): HTMLSelectElement {
	const select = make('select', {});
	select.append(...options.map(([own, text]) => new Option(text, own, false, own === value)));
	return select;
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
	const own = make('label', {});
	own.append(text, field);
	return own;
}
