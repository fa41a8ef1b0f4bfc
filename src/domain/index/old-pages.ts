// Published addresses that no longer stand, by the page on which a reader may still look for them.

import type { Report } from '../report/report.ts';
import { listOldAddresses, type OldAddress } from '../links/permalink-lock.ts';
import { placePath } from '../links/permalink.ts';

export interface OldPage {
	/** `report/climate/`: there is no such page any more. */
	readonly page: string;
	/** Where the page as a whole went. */
	readonly to: OldAddress['to'];
	readonly addresses: readonly OldAddress[];
}

interface Sorted {
	readonly pages: readonly OldPage[];
	readonly notices: ReadonlyMap<string, readonly OldAddress[]>;
	readonly aliases: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<Report, Sorted>();

/** Returns the pages that are gone, each with the old addresses on it. */
export function listOldPages(report: Report): readonly OldPage[] {
	return sort(report).pages;
}

/** Returns what left the page `page` (`report/climate/`), which still exists, for another one. */
export function listNotices(report: Report, page: string): readonly OldAddress[] {
	return sort(report).notices.get(page) ?? [];
}

/** Returns the former ids of the section `id` on its own page. */
export function listAliases(report: Report, id: string): readonly string[] {
	return sort(report).aliases.get(id) ?? [];
}

function sort(report: Report): Sorted {
	const known = cache.get(report);
	if (known) return known;
	const old = listOldAddresses(report);
	const standing = new Set(
		[...report.index.destinations.values()].map(({ place }) => placePath(place)),
	);
	const isAlias = ({ page, to }: OldAddress) =>
		to.kind === 'section' && to.fragment !== '' && placePath(to.place) === page;
	const gone = old.filter(({ page, fragment }) => !standing.has(page) && fragment === '');
	const sorted = {
		pages: gone.map(({ page, to }) => ({
			page,
			to,
			addresses: old.filter((own) => own.page === page && own.fragment !== ''),
		})),
		notices: group(
			old.filter((own) => standing.has(own.page) && !isAlias(own)),
			({ page }) => page,
			(own) => own,
		),
		aliases: group(
			old.filter(isAlias),
			({ to }) => to.id,
			({ id }) => id,
		),
	};
	cache.set(report, sorted);
	return sorted;
}

function group<T>(
	all: readonly OldAddress[],
	keyOf: (own: OldAddress) => string,
	valueOf: (own: OldAddress) => T,
): Map<string, T[]> {
	const groups = new Map<string, T[]>();
	for (const own of all) groups.set(keyOf(own), [...(groups.get(keyOf(own)) ?? []), valueOf(own)]);
	return groups;
}
