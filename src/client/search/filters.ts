// The filters: which results they let pass, and what each of them offers.

import {
	recordKinds,
	type Catalogue,
	type Choice,
	type Entry,
} from '../../domain/search/catalogue.ts';
import type { Hit } from '../../domain/search/rank.ts';
import { filterNames, type FilterName, type SearchPage } from './search-page.ts';

/** Whether the filters, all but `without`, let a result pass. */
export function passesFilters(
	{ entry }: Hit,
	{ selects }: SearchPage,
	without?: FilterName,
): boolean {
	return filterNames.every((name) => {
		const wanted = name === without ? '' : (selects.get(name)?.value ?? '');
		return !wanted || valuesOf(entry, name).includes(wanted);
	});
}

/** Fills each filter with what the other filters leave of `hits`, and how often. What no filter knows is dropped. */
export function offerFilters(page: SearchPage, catalogue: Catalogue, hits: readonly Hit[]): void {
	const { filters, clear, selects, say } = page;
	for (const [name, select] of selects) {
		if (!choicesOf(name, page, catalogue).some(({ id }) => id === select.value)) select.value = '';
	}
	for (const [name, select] of selects) {
		const { value } = select;
		const counts = new Map<string, number>();
		for (const hit of hits) {
			if (!passesFilters(hit, page, name)) continue;
			for (const choice of valuesOf(hit.entry, name))
				counts.set(choice, (counts.get(choice) ?? 0) + 1);
		}
		const options = choicesOf(name, page, catalogue).flatMap(({ id, label }) => {
			const count = counts.get(id) ?? 0;
			return count > 0 || id === value ? [new Option(`${label} (${String(count)})`, id)] : [];
		});
		select.replaceChildren(new Option(say('search.all'), ''), ...options);
		select.value = value;
	}
	const isFiltered = [...selects.values()].some(({ value }) => value);
	filters.hidden = hits.length === 0;
	clear.hidden = !isFiltered;
	if (isFiltered) filters.open = true;
}

export function clearFilters({ selects }: SearchPage): void {
	for (const select of selects.values()) select.value = '';
}

/** What `entry` is under a filter. */
function valuesOf(
	{ kind, years = [], part, topics, standards }: Entry,
	name: FilterName,
): readonly string[] {
	return { kind: [kind], year: years, part: [part], topic: topics, standard: standards }[name];
}

function choicesOf(
	name: FilterName,
	{ say }: SearchPage,
	{ parts, topics, standards, years }: Catalogue,
): readonly Choice[] {
	const kinds = recordKinds.map((kind) => ({ id: kind, label: say(`search.kind.${kind}`) }));
	const ofYears = years.toReversed().map((year) => ({ id: year, label: year }));
	return { kind: kinds, year: ofYears, part: parts, topic: topics, standard: standards }[name];
}
