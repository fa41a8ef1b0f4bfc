// The filters: which results they let pass, and what each of them offers.

import { recordKinds, type Catalogue, type Entry } from '../../domain/search/catalogue.ts';
import type { Hit } from '../../domain/search/rank.ts';
import { filterNames, type FilterName, type SearchPage } from './search-page.ts';

/** Whether the filters, all but `without`, let a result pass. */
export function passesFilters(
	{ entry }: Hit,
	{ selects }: SearchPage,
	catalogue: Catalogue,
	without?: FilterName,
): boolean {
	return filterNames.every((name) => {
		const wanted = name === without ? '' : (selects.get(name)?.value ?? '');
		return !wanted || valuesOf(entry, name, catalogue).includes(wanted);
	});
}

/** Fills each filter with what the other filters leave of `hits`, and how often. What no filter knows is dropped. */
export function offerFilters(page: SearchPage, catalogue: Catalogue, hits: readonly Hit[]): void {
	const { filters, clear, selects, say } = page;
	for (const [name, select] of selects) {
		if (!labelsOf(name, page, catalogue).some(([id]) => id === select.value)) select.value = '';
	}
	for (const [name, select] of selects) {
		const { value } = select;
		const counts = new Map<string, number>();
		for (const hit of hits) {
			if (!passesFilters(hit, page, catalogue, name)) continue;
			for (const choice of valuesOf(hit.entry, name, catalogue))
				counts.set(choice, (counts.get(choice) ?? 0) + 1);
		}
		const options = labelsOf(name, page, catalogue).flatMap(([id, label]) => {
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

/** What `entry` is under a filter. A code belongs to its standard, and so does whatever answers it. */
function valuesOf(
	entry: Entry,
	name: FilterName,
	{ codes, standards }: Catalogue,
): readonly string[] {
	if (name === 'kind') return [entry.kind];
	if (name === 'part') return [entry.part];
	if (name === 'topic') return entry.topics;
	const first = entry.table ?? entry.number;
	const own = codes.flatMap(([id, , ...answers], index) =>
		id === entry.id || answers.includes(first) ? [index] : [],
	);
	let from = 0;
	return standards.flatMap(([id, , count]) => {
		const to = from + count;
		const holds = own.some((index) => index >= from && index < to);
		from = to;
		return holds ? [id] : [];
	});
}

function labelsOf(
	name: FilterName,
	{ say }: SearchPage,
	{ parts, topics, standards }: Catalogue,
): readonly (readonly [id: string, label: string])[] {
	if (name === 'part') return parts;
	if (name === 'topic') return topics;
	if (name === 'standard') return standards.map(([id, label]) => [id, label]);
	return recordKinds.map((kind) => [kind, say(`search.kind.${kind}`)]);
}
