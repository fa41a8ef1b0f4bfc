// The search page: asks the index in this browser and lists what it finds, as the reader types.

import { chooseYear } from '../domain/answer/choose-year.ts';
import type { Answer } from '../domain/search/find.ts';
import { longestQuery, normalizeQuery } from '../domain/search/query.ts';
import { make } from './elements.ts';
import { buildAnswerLine } from './search/answer.ts';
import { clearFilters, offerFilters, passesFilters } from './search/filters.ts';
import {
	goToPosition,
	keepPosition,
	readAddress,
	recallPosition,
	writeAddress,
	type ListPosition,
} from './search/history.ts';
import { followArrowKeys, followTyping } from './search/keyboard.ts';
import { openSearch, type OpenSearch } from './search/open-search.ts';
import { buildNotes, buildResultList, sayGaps } from './search/results.ts';
import { readSearchPage, type SearchPage } from './search/search-page.ts';

/** Milliseconds after which the reader is told that the search is under way. */
const patience = 400;

const root = document.querySelector<HTMLElement>('[data-pagefind]');
if (root) start(readSearchPage(root));

function start(page: SearchPage): void {
	const { input, status, note, list, fallback, filters, selects, clear, say } = page;
	let loading: Promise<OpenSearch> | undefined;
	let turn = 0;
	/** The query of the address that is shown; none while one is being answered. */
	let shown: string | undefined;
	/** Nothing of the query is corrected: the reader asked for just what was typed. */
	let isExact = false;

	const load = () =>
		(loading ??= openSearch(page.engine, page.base, page.locale).catch((error: unknown) => {
			loading = undefined;
			throw error;
		}));
	const listResults = buildResultList(page, load);
	const answerAbove = buildAnswerLine(page);

	/** Answers what stands in the form. The reader comes back to `position`. */
	async function run(position?: ListPosition): Promise<void> {
		const thisTurn = ++turn;
		const typed = input.value;
		shown = undefined;
		const wait = setTimeout(() => {
			if (thisTurn === turn) status.textContent = say('search.loading');
		}, patience);
		try {
			if (!normalizeQuery(typed)) {
				answerAbove();
				showFallback('');
				return;
			}
			const opened = await load();
			const found = await opened.search(typed, isExact);
			if (thisTurn === turn) answerAbove(found.asked, opened.catalogue);
			const year = selects.get('year')?.value || undefined;
			const { catalogue, loadEarlier } = opened;
			const hits = await chooseYear(found.hits, typed, catalogue, loadEarlier, year);
			if (thisTurn === turn) showAnswer(opened, { ...found, hits }, typed, position);
		} catch {
			if (thisTurn === turn) showFailure();
		} finally {
			clearTimeout(wait);
			if (thisTurn === turn) {
				shown = location.search;
				if (position) goToPosition(list, position);
			}
		}
	}

	function showFallback(message: string): void {
		announce(message);
		listResults([], []);
		note.hidden = true;
		filters.hidden = true;
		fallback.hidden = false;
	}

	function showFailure(): void {
		showFallback(say('search.unavailable'));
		const again = make('button', { type: 'button' }, say('search.again'));
		again.addEventListener('click', () => {
			input.focus();
			void run();
		});
		note.replaceChildren(again);
		note.hidden = false;
	}

	function showAnswer(
		{ catalogue }: OpenSearch,
		answer: Answer,
		typed: string,
		position?: ListPosition,
	): void {
		offerFilters(page, catalogue, answer.hits);
		const hits = answer.hits.filter((hit) => passesFilters(hit, page));
		const count = sayCount(quote(typed), hits.length, answer);
		announce(count);
		if (hits.length > 0)
			for (const gap of sayGaps(page, catalogue, answer)) status.append(' ', make('span', {}, gap));
		listResults(hits, answer.marks, position?.listed);
		note.replaceChildren(...buildNotes(page, catalogue, answer, hits, normalizeQuery(typed), ask));
		note.hidden = note.childNodes.length === 0;
		fallback.hidden = answer.hits.length > 0;
	}

	function sayCount(query: string, count: number, { hits, isPrecise, ...answer }: Answer): string {
		const unfiltered = hits.length;
		if (count === 0 && unfiltered > 0)
			return say('search.noneFiltered', { query, count: String(unfiltered) });
		const values = { query, count: String(count) };
		if (count === 0) return say('search.none', values);
		const isNear = answer.isApproximate || answer.missing.length + answer.missingYears.length > 0;
		const isAsked = answer.asked !== undefined && count === unfiltered;
		if (isPrecise || isNear || isAsked) return say('search.for', values);
		return (count === 1 && say('search.count_one', values)) || say('search.count_other', values);
	}

	/** The same words are not said twice. */
	function announce(message: string): void {
		if (status.textContent !== message) status.textContent = message;
	}

	function ask(term: string, exactly = false): void {
		input.value = term;
		commit(true, exactly);
		input.focus();
	}

	/** Puts what stands in the form into the address, as a new entry of the history or in place of this one. */
	function commit(isNew: boolean, exactly = false): void {
		if (isNew) keep();
		isExact = exactly;
		writeAddress(page, isNew, isExact);
		void run();
	}

	function keep(): void {
		if (shown === location.search) keepPosition(list);
	}

	const endTyping = followTyping(page, commit);
	for (const select of selects.values()) {
		select.addEventListener('change', () => {
			commit(true, isExact);
		});
	}
	clear.addEventListener('click', () => {
		clearFilters(page);
		commit(true, isExact);
		input.focus();
	});
	addEventListener('popstate', () => {
		// A link within the page adds an entry too.
		if (location.search === shown) return;
		endTyping();
		isExact = readAddress(page);
		void run(recallPosition() ?? { listed: 0, at: -1, offset: 0 });
	});
	addEventListener('pageshow', ({ persisted }) => {
		if (persisted) endTyping();
	});
	addEventListener('scrollend', keep);
	addEventListener('pagehide', keep);
	history.scrollRestoration = 'manual';
	followArrowKeys(page);
	isExact = readAddress(page);
	// Whoever comes here without a query comes to type one. On a touch screen no keyboard would open.
	const isFresh = !location.search && !location.hash && !recallPosition();
	if (isFresh && matchMedia('(pointer: fine)').matches) input.focus({ preventScroll: true });
	void run(recallPosition());
}

/** What was typed, on one line, without signs that turn the direction of the words around it. */
function quote(typed: string): string {
	const text = typed
		.toWellFormed()
		.replaceAll(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
		.trim();
	return `\u2068${text.slice(0, longestQuery)}\u2069`;
}
