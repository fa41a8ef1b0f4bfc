// The query and the filters in the address of the page.

import { longestQuery } from '../../domain/search/query.ts';
import type { SearchPage } from './search-page.ts';

/** Puts the query and the filters into the address: as a new entry of the history, or in place of this one. */
export function writeAddress({ input, selects }: SearchPage, isNew: boolean): void {
	const url = new URL(location.href);
	const set = (name: string, value: string) => {
		if (value) url.searchParams.set(name, value);
		else url.searchParams.delete(name);
	};
	set('q', input.value.slice(0, longestQuery));
	for (const [name, select] of selects) set(name, select.value);
	if (url.search === location.search) return;
	if (isNew) history.pushState(null, '', url);
	else history.replaceState(null, '', url);
}

/** Puts what the address says into the form. */
export function readAddress({ input, selects }: SearchPage): void {
	const asked = new URLSearchParams(location.search);
	input.value = (asked.get('q') ?? '').toWellFormed().slice(0, longestQuery);
	for (const [name, select] of selects) {
		const value = asked.get(name) ?? '';
		if (value && ![...select.options].some((option) => option.value === value))
			select.append(new Option(value, value));
		select.value = value;
	}
}
