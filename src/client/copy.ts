// The menu at a heading or a table: the link and the citation in each form and language. Loaded when it is first opened.

import {
	formGroups,
	writeForm,
	type Citation,
	type FormGroup,
	type FormId,
} from '../domain/citation/forms.ts';

interface Words {
	readonly title: string;
	readonly place: string;
	readonly language: string;
	readonly form: string;
	readonly links: string;
	readonly citations: string;
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
	const titleOf = (entry: string) => content.entries[entry]?.[locale]?.title ?? entry;
	const table = id.split('.')[0] ?? id;
	const parts = Object.keys(content.entries).filter((entry) => entry.split('.')[0] === table);

	const dialog = make('dialog', {
		className: 'cite',
		ariaLabel: `${words.title} · ${titleOf(id)}`,
	});
	// A click beside the menu closes it, in browsers that know how.
	dialog.setAttribute('closedby', 'any');
	const place = makeSelect(parts.map((entry) => option(entry, titleOf(entry), id)));
	const language = makeSelect(
		Object.entries(content.languages).map(([code, name]) => option(code, name, locale)),
	);
	const kind = makeSelect(makeFormOptions(words));
	const text = make('textarea', { readOnly: true, rows: 4, spellcheck: false });
	const copy = make('button', { type: 'button', textContent: words.copy });
	const close = make('button', { type: 'button', textContent: words.close });
	const status = make('p', { role: 'status' });
	const show = () => {
		form = kind.value as FormId;
		const citation = content.entries[place.value]?.[language.value];
		text.value = citation
			? writeForm(form, citation, content.origin ?? location.origin, today())
			: '';
		text.lang = language.value;
		status.textContent = '';
	};
	for (const select of [place, language, kind]) select.addEventListener('change', show);
	copy.addEventListener('click', () => {
		status.textContent = '';
		void copyText(text.value).then((isCopied) => {
			// Selecting takes the focus, and what has it is spoken over a confirmation.
			if (!isCopied) {
				text.focus();
				text.select();
			}
			status.textContent = isCopied ? words.copied : words.selected;
		});
	});
	close.addEventListener('click', () => dialog.close());
	dialog.addEventListener('close', () => dialog.remove());
	const choices = make('div', { className: 'cite-choices' });
	choices.append(label(words.form, kind), label(words.language, language));
	const actions = make('div', { className: 'cite-actions' });
	actions.append(copy, close, status);
	dialog.append(
		make('h2', { textContent: words.title }),
		parts.length > 1
			? label(words.place, place)
			: make('p', { className: 'cite-place', textContent: titleOf(id) }),
		choices,
		label(words.text, text),
		actions,
	);
	document.body.append(dialog);
	show();
	dialog.showModal();
	copy.focus();
}

/** The reader's day, ISO. */
function today(): string {
	const now = new Date();
	return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
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

/** The forms by group, the one that was chosen last selected. */
function makeFormOptions(words: Words): HTMLOptGroupElement[] {
	return (Object.keys(formGroups) as FormGroup[]).map((formGroup) => {
		const group = make('optgroup', { label: words[formGroup] });
		group.append(...formGroups[formGroup].map((kind) => option(kind, words.forms[kind], form)));
		return group;
	});
}

function option(value: string, text: string, chosen: string): HTMLOptionElement {
	return new Option(text, value, false, value === chosen);
}

function makeSelect(options: readonly HTMLElement[]): HTMLSelectElement {
	const select = make('select', {});
	select.append(...options);
	return select;
}

function make<Name extends keyof HTMLElementTagNameMap>(
	name: Name,
	properties: Partial<HTMLElementTagNameMap[Name]>,
): HTMLElementTagNameMap[Name] {
	return Object.assign(document.createElement(name), properties);
}

function label(text: string, field: HTMLElement): HTMLLabelElement {
	const element = make('label', {});
	element.append(text, field);
	return element;
}
