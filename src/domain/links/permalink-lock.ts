// The lock of published addresses: what content/permalinks.json records, where each address leads now, what is missing.

import type { PermalinkLock } from '../../schemas/permalinks.ts';
import { sourceLocale } from '../locale/locale.ts';
import type { OldAddress, Report } from '../report/report.ts';
import { sitePagePath } from './permalink.ts';

export const emptyLock: PermalinkLock = { addresses: {}, moves: {}, redirects: {} };

/** What of a report tells where its ids stand. */
interface Standing extends Pick<Report, 'chapters'> {
	readonly index: Pick<Report['index'], 'destinations'>;
}

/** Returns every permanent id of `report` with the pages on which its element stands. */
export function listAddresses(report: Standing): ReadonlyMap<string, readonly string[]> {
	const shownIn = new Map<string, string[]>();
	for (const { slug, texts } of report.chapters) {
		for (const { id } of texts[sourceLocale].outline.tables) {
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

/**
 * Returns the id to which the gone id `id` leads, or nothing. It has an entry of its own, or one of its table or row
 * (`old.row` then leads to `new.row` where there is one, else to `new`), or its page has one.
 */
export function findSuccessor(
	id: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, unknown>,
): string | undefined {
	const parts = id.split('.');
	for (let length = parts.length; length > 0; length--) {
		const target = lock.redirects[parts.slice(0, length).join('.')];
		if (target === undefined) continue;
		return longestLive(target, parts.slice(length), live);
	}
	for (const page of splitPages(lock.addresses[id])) {
		const owner = page.split('/')[1];
		if (owner === undefined || owner === id || live.has(owner)) continue;
		const target = lock.redirects[owner];
		if (target !== undefined && live.has(target)) return target;
	}
	return undefined;
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

/** Rows and cells move with their table. */
export function movesOf(id: string, lock: PermalinkLock): string {
	const parts = id.split('.');
	return [1, 2, 3]
		.filter((length) => length <= parts.length)
		.map((length) => lock.moves[parts.slice(0, length).join('.')] ?? '')
		.join(' ');
}

function longestLive(
	target: string,
	rest: readonly string[],
	live: ReadonlyMap<string, unknown>,
): string | undefined {
	for (let length = rest.length; length >= 0; length--) {
		const id = [target, ...rest.slice(0, length)].join('.');
		if (live.has(id)) return id;
	}
	return undefined;
}

/** The last id of a chain of redirects; nothing where it goes round. */
export function findEnd(id: string, lock: PermalinkLock): string | undefined {
	const seen = new Set<string>();
	let at = id;
	for (;;) {
		if (seen.has(at)) return undefined;
		seen.add(at);
		const next = lock.redirects[at];
		if (next === undefined) return at;
		at = next;
	}
}
