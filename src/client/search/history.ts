// What the address and the entries of the history keep: the query, the filters, and where the reader is among the results, so
// that Back leads to the same results.

import { longestQuery } from '../../domain/search/query.ts';
import type { SearchPage } from './search-page.ts';

/** Where the reader is among the results. */
export interface ListPosition {
	/** Results that are listed. */
	readonly listed: number;
	/** The first result in view; -1 where none is. */
	readonly at: number;
	/** Pixels from the top of the window to that result; without one, pixels scrolled. */
	readonly offset: number;
}

/** Puts the query, whether it is searched just as it is, and the filters into the address: as a new entry of the history, or in place of this one. */
export function writeAddress(
	{ input, selects }: SearchPage,
	isNew: boolean,
	isExact: boolean,
): void {
	const url = new URL(location.href);
	const set = (name: string, value: string) => {
		if (value) url.searchParams.set(name, value);
		else url.searchParams.delete(name);
	};
	set('q', input.value.slice(0, longestQuery));
	set('exact', isExact ? '1' : '');
	for (const [name, select] of selects) set(name, select.value);
	if (url.search === location.search) return;
	if (isNew) history.pushState(null, '', url);
	else history.replaceState(null, '', url);
}

/** Puts what the address says into the form; tells whether the query is searched just as it is. */
export function readAddress({ input, selects }: SearchPage): boolean {
	const asked = new URLSearchParams(location.search);
	input.value = (asked.get('q') ?? '').toWellFormed().slice(0, longestQuery);
	for (const [name, select] of selects) {
		const value = asked.get(name) ?? '';
		if (value && ![...select.options].some((option) => option.value === value))
			select.append(new Option(value, value));
		select.value = value;
	}
	return asked.has('exact');
}

/** Keeps the position in `list` with the entry of the history that is shown. */
export function keepPosition(list: HTMLElement): void {
	const items = [...list.children];
	const at = items.findIndex((item) => item.getBoundingClientRect().bottom > 0);
	const item = items[at];
	const offset = item && scrollY > 0 ? item.getBoundingClientRect().top : scrollY;
	const position: ListPosition = { listed: items.length, at: scrollY > 0 ? at : -1, offset };
	history.replaceState(position, '');
}

/** The position kept with the entry of the history that is shown. */
export function recallPosition(): ListPosition | undefined {
	return (history.state as ListPosition | null) ?? undefined;
}

/** Scrolls to that position, to the top where there is none. */
export function goToPosition(list: HTMLElement, { at, offset }: ListPosition): void {
	const item = list.children[at];
	const top = item ? scrollY + item.getBoundingClientRect().top - offset : offset;
	scrollTo({ top, behavior: 'instant' });
}
