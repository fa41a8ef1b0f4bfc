// The lock of published addresses: what content/permalinks.json records, where each address leads now, what is missing.

import type { PermalinkLock } from '../../schemas/permalinks.ts';
import { firstLocale } from '../locale/locale.ts';
import type { OldAddress, Report } from '../report/report.ts';
import { sitePagePath } from './permalink.ts';

export const emptyLock: PermalinkLock = { addresses: {}, moves: {}, redirects: {} };

export interface OldPage {
	/** `report/climate/`: there is no such page any more. */
	readonly page: string;
	/** Where the page as a whole went. */
	readonly to: OldAddress['to'];
	readonly addresses: readonly OldAddress[];
}

/** What of a report tells where its ids stand. */
interface Standing extends Pick<Report, 'chapters'> {
	readonly index: Pick<Report['index'], 'destinations'>;
}

/** Returns every permanent id of `report` with the pages on which its element stands. */
export function listAddresses(report: Standing): ReadonlyMap<string, readonly string[]> {
	const shownIn = new Map<string, string[]>();
	for (const { slug, texts } of report.chapters) {
		for (const { id } of texts[firstLocale].outline.tables) {
			shownIn.set(id, [...(shownIn.get(id) ?? []), sitePagePath({ page: 'chapter', slug })]);
		}
	}
	return new Map(
		[...report.index.destinations].map(([id, { kind, sitePage }]) => {
			const isPart = ['table', 'row', 'cell', 'footnote'].includes(kind);
			const shown = sitePage.page === 'table' && isPart ? (shownIn.get(sitePage.id) ?? []) : [];
			return [id, [sitePagePath(sitePage), ...shown]];
		}),
	);
}

/** Splits the pages of an entry of the lock. */
export function splitPages(pages: string | undefined): string[] {
	return (pages ?? '').split(' ').filter(Boolean);
}

/** Returns what holds or held `id`: its row and its table, then the chapters and tables on whose pages it stood. */
export function listOwners(id: string, lock: PermalinkLock): string[] {
	const pages = splitPages(lock.addresses[id]).map((page) => page.split('/')[1] ?? '');
	return [...withHolders(id), ...pages].filter((owner) => owner !== '' && owner !== id);
}

/**
 * Returns the id to which the gone id `id` leads, or nothing. It has an entry of its own, or one of its table or row
 * (`old.row` then leads to `new.row` where there is one, else to `new`), or its page has one.
 */
export function findSuccessor(
	id: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, unknown>,
): string | undefined {
	const redirected = withHolders(id).find((holder) => holder in lock.redirects);
	if (redirected !== undefined) {
		const target = lock.redirects[redirected] ?? '';
		return withHolders(target + id.slice(redirected.length)).find(
			(holder) => holder.length >= target.length && live.has(holder),
		);
	}
	return listOwners(id, lock)
		.filter((owner) => !live.has(owner))
		.map((owner) => lock.redirects[owner])
		.find((target) => target !== undefined && live.has(target));
}

/** Returns every published address that no longer stands, in the order of the lock; one that leads nowhere is left out. */
export function listOldAddresses(report: Standing & Pick<Report, 'permalinks'>): OldAddress[] {
	const { permalinks: lock } = report;
	const { destinations } = report.index;
	const live = listAddresses(report);
	const standing = new Set(
		[...destinations.values()].map(({ sitePage }) => sitePagePath(sitePage)),
	);
	return Object.entries(lock.addresses).flatMap(([id, locked]) => {
		const now = live.get(id);
		const pages = new Set([...splitPages(locked), ...splitPages(movesOf(id, lock))]);
		const gone = [...pages].filter((page) => !now?.includes(page));
		if (gone.length === 0) return [];
		const to = destinations.get(now ? id : (findSuccessor(id, lock, live) ?? ''));
		if (!to) return [];
		return gone.map((page) => ({
			id,
			page,
			isPageGone: !standing.has(page),
			fragment: page.endsWith(`/${id}/`) ? '' : id,
			to,
		}));
	});
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

/** Rows and cells move with their table. */
function movesOf(id: string, lock: PermalinkLock): string {
	return withHolders(id)
		.map((holder) => lock.moves[holder] ?? '')
		.join(' ');
}

/** Returns `id` and what holds it, the nearest first: a cell, its row, its table. */
function withHolders(id: string): string[] {
	const parts = id.split('.');
	return parts.map((_, index) => parts.slice(0, parts.length - index).join('.'));
}

/** The last id of a chain of redirects; nothing where it goes round. */
export function findEnd(
	id: string,
	lock: PermalinkLock,
	seen: readonly string[] = [],
): string | undefined {
	const next = lock.redirects[id];
	if (next === undefined) return id;
	return seen.includes(id) ? undefined : findEnd(next, lock, [...seen, id]);
}
