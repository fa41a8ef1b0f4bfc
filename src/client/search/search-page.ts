// What the search page holds: its elements, its words, where its index and its addresses are.

import { fillGaps } from '../elements.ts';

/** What results are filtered by; also the names in the address and in the form. */
export const filterNames = ['kind', 'part', 'topic', 'standard'] as const;
export type FilterName = (typeof filterNames)[number];

export interface SearchPage {
	readonly root: HTMLElement;
	readonly form: HTMLFormElement;
	readonly input: HTMLInputElement;
	readonly status: HTMLElement;
	readonly note: HTMLElement;
	readonly list: HTMLOListElement;
	readonly more: HTMLButtonElement;
	/** The contents of the report, for a reader whom the search does not serve. */
	readonly fallback: HTMLElement;
	readonly filters: HTMLDetailsElement;
	readonly clear: HTMLButtonElement;
	readonly selects: ReadonlyMap<FilterName, HTMLSelectElement>;
	/** Base path of the site, with its slash at the end. */
	readonly base: string;
	readonly locale: string;
	/** The other language and its BCP 47 tag. */
	readonly other: string;
	readonly otherTag: string;
	/** The colour theme of each part, by its id. */
	readonly themes: Readonly<Record<string, string>>;
	/** Address of the engine's script; the files of the index stand beside it. */
	readonly engine: string;
	/** The message of `key` with `{{name}}` filled in; empty where the language has none. */
	readonly say: (key: string, values?: Readonly<Record<string, string>>) => string;
}

/** Reads the page below `root`; throws where an element is missing. */
export function readSearchPage(root: HTMLElement): SearchPage {
	const get = <Kind extends HTMLElement>(selector: string): Kind => {
		const element = root.querySelector<Kind>(selector);
		if (!element) throw new Error(`The search page has no ${selector}.`);
		return element;
	};
	const {
		words = '{}',
		themes = '{}',
		base = '/',
		locale = '',
		other = '',
		otherTag = other,
	} = root.dataset;
	const messages = JSON.parse(words) as Record<string, string>;
	return {
		root,
		form: get('form'),
		input: get('input[name=q]'),
		status: get('.search-status'),
		note: get('.search-note'),
		list: get('.search-results'),
		more: get('.search-more'),
		fallback: get('.search-fallback'),
		filters: get('.search-filters'),
		clear: get('.search-clear'),
		selects: new Map(filterNames.map((name) => [name, get(`select[name=${name}]`)])),
		base,
		locale,
		other,
		otherTag,
		themes: JSON.parse(themes) as Record<string, string>,
		engine: root.dataset['pagefind'] ?? '',
		say: (key, values = {}) => fillGaps(messages[key] ?? '', values),
	};
}
