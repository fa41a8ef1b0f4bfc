// The search page: asks the index in this browser and lists what it finds, as the reader types.

import type { Answer } from '../domain/search/find.ts';
import { normalizeQuery } from '../domain/search/query.ts';
import { make } from './elements.ts';
import { readAddress, writeAddress } from './search/address.ts';
import { followArrowKeys } from './search/arrow-keys.ts';
import { offerFilters, passesFilters } from './search/filters.ts';
import { buildNotes } from './search/notes.ts';
import { buildResultList } from './search/result-list.ts';
import { openIndex, type SearchIndex } from './search/search-index.ts';
import { readSearchPage, type SearchPage } from './search/search-page.ts';
import { offerShortcutSwitch } from './search/shortcut-switch.ts';

/** Milliseconds from the last key to the search. After a composition the text is whole. */
const pause = 160;
const pauseAfterComposition = 60;
/** Milliseconds after which the reader is told that the search is under way. */
const patience = 400;

const root = document.querySelector<HTMLElement>('[data-pagefind]');
if (root) start(readSearchPage(root));

function start(page: SearchPage): void {
	const { form, input, status, note, fallback, filters, selects, say } = page;
	let loading: Promise<SearchIndex> | undefined;
	let turn = 0;

	const load = () =>
		(loading ??= openIndex(page.engine, page.base, page.locale).catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
	const list = buildResultList(page, load);

	async function run(): Promise<void> {
		const own = ++turn;
		const typed = input.value;
		const query = normalizeQuery(typed);
		if (!query) {
			showFallback('');
			return;
		}
		const wait = setTimeout(() => {
			if (own === turn) status.textContent = say('search.loading');
		}, patience);
		try {
			const index = await load();
			const answer = await index.search(typed);
			if (own === turn) showAnswer(index, answer, query);
		} catch {
			if (own === turn) showFallback(say('search.unavailable'));
		} finally {
			clearTimeout(wait);
		}
	}

	function showFallback(message: string): void {
		announce(message);
		list([], []);
		note.hidden = true;
		filters.hidden = true;
		fallback.hidden = false;
	}

	function showAnswer({ catalogue }: SearchIndex, answer: Answer, query: string): void {
		offerFilters(page, catalogue, answer.hits);
		const hits = answer.hits.filter((hit) => passesFilters(hit, page, catalogue));
		const values = { query, count: String(hits.length) };
		announce(
			hits.length === 0
				? say('search.none', values)
				: (hits.length === 1 && say('search.count_one', values)) ||
						say('search.count_other', values),
		);
		if (hits.length > 0 && answer.isApproximate)
			status.append(' ', make('span', {}, say('search.approximate')));
		list(hits, answer.marks);
		note.replaceChildren(...buildNotes(page, catalogue, answer, hits, query, ask));
		note.hidden = note.childNodes.length === 0;
		fallback.hidden = hits.length > 0;
	}

	/** The same words are not said twice. */
	function announce(message: string): void {
		if (status.textContent !== message) status.textContent = message;
	}

	function ask(term: string): void {
		input.value = term;
		commit(true);
		input.focus();
	}

	function commit(isNew: boolean): void {
		writeAddress(page, isNew);
		void run();
	}

	function open(): void {
		readAddress(page);
		void run();
	}

	let delay: ReturnType<typeof setTimeout> | undefined;
	let before = '';
	input.addEventListener('input', (event) => {
		if (event instanceof InputEvent && event.isComposing) return;
		clearTimeout(delay);
		delay = setTimeout(() => {
			commit(before === '');
			before = input.value;
		}, pause);
	});
	input.addEventListener('compositionend', () => {
		clearTimeout(delay);
		delay = setTimeout(() => commit(false), pauseAfterComposition);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		clearTimeout(delay);
		commit(true);
	});
	for (const select of selects.values()) {
		select.addEventListener('change', () => {
			commit(true);
		});
	}
	addEventListener('popstate', open);
	followArrowKeys(page);
	offerShortcutSwitch(page.root);
	open();
}
