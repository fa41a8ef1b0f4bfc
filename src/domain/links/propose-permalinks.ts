// What the lock of published addresses should become: new ids are added, for the others it is a proposal.

import { findNearest } from './nearest.ts';
import { findEnd, findSuccessor, listOwners, splitPages } from './permalink-lock.ts';
import type { PermalinkLock } from '../../schemas/permalinks.ts';

export interface LockProposal {
	/** Ids that were not in the lock. */
	readonly added: readonly string[];
	/** Entries for "redirects". */
	readonly redirects: Readonly<Record<string, string>>;
	/** Entries for "moves", with the pages that the lock has there. */
	readonly moves: Readonly<Record<string, string>>;
	/** Gone ids for which nothing could be proposed; what stood in one of them or on its page is not named again. */
	readonly lost: readonly string[];
}

type Live = ReadonlyMap<string, readonly string[]>;

/** Compares the lock with the addresses that stand now. */
export function proposePermalinks(lock: PermalinkLock, live: Live): LockProposal {
	const redirects: Record<string, string> = {};
	const moves: Record<string, string> = {};
	const lost: string[] = [];
	for (const [id, to] of Object.entries(lock.redirects)) {
		const end = live.has(to) ? undefined : findEnd(to, lock);
		if (end !== undefined && live.has(end)) redirects[id] = end;
	}
	for (const [id, pages] of Object.entries(lock.addresses)) {
		const now = live.get(id);
		if (now) {
			const known = splitPages(lock.moves[id]);
			const left = splitPages(pages).filter((page) => !now.includes(page) && !known.includes(page));
			if (left.length > 0 && !id.includes('.')) moves[id] = [...known, ...left].join(' ');
			continue;
		}
		if (listOwners(id, lock).some((owner) => owner in lock.addresses && !live.has(owner))) continue;
		const known = { ...lock, redirects: { ...lock.redirects, ...redirects } };
		if (findSuccessor(id, known, live) !== undefined) continue;
		const proposal = proposeSuccessor(id, lock, live);
		if (proposal === undefined) lost.push(id);
		else redirects[id] = proposal;
	}
	const added = [...live.keys()].filter((id) => !(id in lock.addresses));
	return { added, redirects, moves, lost };
}

/** Whether something of it has to be decided: all but new ids. */
export function isOpen({ redirects, moves, lost }: LockProposal): boolean {
	return [redirects, moves, lost].some((part) => Object.keys(part).length > 0);
}

/** Returns the lock with what is added and the proposed entries. */
export function applyProposal(
	lock: PermalinkLock,
	live: Live,
	proposal: LockProposal,
): PermalinkLock {
	const known = Object.entries(lock.addresses).map(
		([id, pages]) => [id, live.get(id)?.join(' ') ?? pages] as const,
	);
	const added = proposal.added.map((id) => [id, (live.get(id) ?? []).join(' ')] as const);
	return {
		addresses: sortKeys([...known, ...added]),
		moves: sortKeys(Object.entries({ ...lock.moves, ...proposal.moves })),
		redirects: sortKeys(Object.entries({ ...lock.redirects, ...proposal.redirects })),
	};
}

/**
 * Returns the id that the gone `id` was probably renamed to: the nearest of the new ids of its pages and its kind, else
 * what held it (row, table, chapter), else nothing.
 */
function proposeSuccessor(id: string, lock: PermalinkLock, live: Live): string | undefined {
	const pages = splitPages(lock.addresses[id]);
	const isPage = pages.some((page) => page.endsWith(`/${id}/`));
	const folder = pages[0]?.split('/')[0];
	const fresh = [...live]
		.filter(
			([lockedId, where]) =>
				!(lockedId in lock.addresses) &&
				lockedId.split('.').length === id.split('.').length &&
				where[0]?.endsWith(`/${lockedId}/`) === isPage &&
				(isPage
					? where[0]?.split('/')[0] === folder
					: where.some((page) => pages.includes(page)) && prefixOf(lockedId) === prefixOf(id)),
		)
		.map(([lockedId]) => lockedId);
	const [near] = findNearest(id, fresh);
	if (near !== undefined) return near;
	if (fresh.length === 1) return fresh[0];
	return listOwners(id, lock).find((owner) => live.has(owner));
}

/** Footnotes and terms are renamed among themselves, and rows within their table. */
function prefixOf(id: string): string {
	return /^(fn|term)-/.exec(id)?.[1] ?? id.split('.').slice(0, -1).join('.');
}

function sortKeys(entries: readonly (readonly [string, string])[]): Record<string, string> {
	return Object.fromEntries([...entries].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
