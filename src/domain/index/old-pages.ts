// Published addresses that no longer stand, by the page on which a reader may still look for them.

import { sitePagePath } from '../links/permalink.ts';
import type { OldAddress, Report } from '../report/report.ts';

export interface OldPage {
	/** `report/climate/`: there is no such page any more. */
	readonly page: string;
	/** Where the page as a whole went. */
	readonly to: OldAddress['to'];
	readonly addresses: readonly OldAddress[];
}

/** Returns the pages that are gone, each with the old addresses on it. */
export function listOldPages({ index: { oldAddresses } }: Report): OldPage[] {
	return oldAddresses
		.filter(({ isPageGone, fragment }) => isPageGone && fragment === '')
		.map(({ page, to }) => ({
			page,
			to,
			addresses: oldAddresses.filter((old) => old.page === page && old.fragment !== ''),
		}));
}

/** Returns what left the page `page` (`report/climate/`), which still exists, for another one. */
export function listNotices({ index }: Report, page: string): OldAddress[] {
	return index.oldAddresses.filter((old) => old.page === page && !old.isPageGone && !isAlias(old));
}

/** Returns the former ids of the section `id` on its own page. */
export function listAliases({ index }: Report, id: string): string[] {
	return index.oldAddresses.filter((old) => old.to.id === id && isAlias(old)).map((old) => old.id);
}

/** A section that was renamed on its page. */
function isAlias({ page, to }: OldAddress): boolean {
	return to.kind === 'section' && to.fragment !== '' && sitePagePath(to.sitePage) === page;
}
