// What the search page holds: its elements, its words, where its index and its addresses are.

import { fillGaps } from '../elements.ts';

/** What results are filtered by; also the names in the address and in the form. */
export const filterNames = ['kind', 'year', 'part', 'topic', 'standard'] as const;
export type FilterName = (typeof filterNames)[number];

export type SearchPage = ReturnType<typeof readSearchPage>;

/** Reads the page below `root`; throws where an element is missing. */
export function readSearchPage(root: HTMLElement) {
	const get = <Kind extends HTMLElement>(selector: string): Kind => {
		const element = root.querySelector<Kind>(selector);
		if (!element) throw new Error(`The search page has no ${selector}.`);
		return element;
	};
	const { pagefind = '', base = '/', locale = '', other = '' } = root.dataset;
	const { words = '{}', themes = '{}', otherTag = other } = root.dataset;
	const messages = JSON.parse(words) as Record<string, string>;
	return {
		root,
		form: get<HTMLFormElement>('form'),
		input: get<HTMLInputElement>('input[name=q]'),
		status: get('.search-status'),
		note: get('.search-note'),
		list: get<HTMLOListElement>('.search-results'),
		more: get<HTMLButtonElement>('.search-more'),
		/** The contents of the report, for a reader whom the search does not serve. */
		fallback: get('.search-fallback'),
		filters: get<HTMLDetailsElement>('.search-filters'),
		clear: get<HTMLButtonElement>('.search-clear'),
		/** Those that the report has something for. */
		selects: new Map(
			filterNames.flatMap((name) => {
				const select = root.querySelector<HTMLSelectElement>(`select[name=${name}]`);
				return select ? [[name, select] as const] : [];
			}),
		),
		/** Base path of the site, with its slash at the end. */
		base,
		locale,
		/** The other language and its BCP 47 tag. */
		other,
		otherTag,
		/** The colour theme of each part, by its id. */
		themes: JSON.parse(themes) as Record<string, string>,
		/** Address of the engine's script; the files of the index stand beside it. */
		engine: pagefind,
		/** The message of `key` with `{{name}}` filled in; empty where the language has none. */
		say: (key: string, values: Readonly<Record<string, string>> = {}) =>
			fillGaps(messages[key] ?? '', values),
	};
}
