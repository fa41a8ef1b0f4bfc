// No published address disappears or changes its page without an entry that says where it went.

import type { Fault } from '../fault/fault.ts';
import { findEnd } from '../links/find-end.ts';
import { findSuccessor, listAddresses, movesOf, splitPages } from '../links/permalink-lock.ts';
import { proposeSuccessor } from '../links/propose-permalinks.ts';
import type { Report } from '../report/report.ts';
import type { PermalinkLock } from '../../schemas/permalinks.ts';

export const lockFile = 'content/permalinks.json';

const command = '`npm run permalinks -- --accept` writes it';

/** Returns the addresses of the lock that lead nowhere, and the entries of the lock that are wrong themselves. */
export function checkPermalinks(report: Report): Fault[] {
	const { permalinks: lock } = report;
	const live = listAddresses(report);
	return [
		...Object.entries(lock.addresses).flatMap(([id, pages]) =>
			live.has(id) ? checkMoved(id, pages, lock, live) : checkGone(id, lock, live),
		),
		...Object.entries(lock.redirects).flatMap(([id, to]) => checkRedirect(id, to, lock, live)),
		...Object.entries(lock.moves).flatMap(([id, pages]) => checkMove(id, pages, lock, live)),
	];
}

/** Rows and cells follow their table, and what stood on a page that is gone follows the page. */
function checkGone(
	id: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, readonly string[]>,
): Fault[] {
	if (id in lock.redirects || findSuccessor(id, lock, live) !== undefined) return [];
	const owners = [
		...id.split('.').map((_, index, parts) => parts.slice(0, index).join('.')),
		...splitPages(lock.addresses[id]).map((page) => page.split('/')[1] ?? ''),
	];
	const isCovered = owners.some(
		(owner) => owner && owner !== id && owner in lock.addresses && !live.has(owner),
	);
	if (isCovered) return [];
	const proposal = proposeSuccessor(id, lock, live);
	return [
		{
			file: lockFile,
			place: `#/addresses/${id}`,
			problem: `The id "${id}" was published (${lock.addresses[id] ?? ''}) and is gone.`,
			remedy: proposal
				? `Bring it back, or say under "redirects" where it went: "${id}": "${proposal}" (${command}).`
				: `Bring it back, or say under "redirects" where it went: "${id}": "<an id that exists>".`,
		},
	];
}

function checkMoved(
	id: string,
	pages: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, readonly string[]>,
): Fault[] {
	const now = live.get(id) ?? [];
	const known = splitPages(movesOf(id, lock));
	const left = splitPages(pages).filter((page) => !now.includes(page) && !known.includes(page));
	const isCovered = id.includes('.') && live.has(id.split('.')[0] ?? '');
	if (left.length === 0 || isCovered) return [];
	return [
		{
			file: lockFile,
			place: `#/addresses/${id}`,
			problem: `The id "${id}" was published on ${left.join(' ')} and stands on ${now.join(' ')} now.`,
			remedy: `Put it back, or keep its old address under "moves": "${id}": "${left.join(' ')}" (${command}).`,
		},
	];
}

function checkRedirect(
	id: string,
	to: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, unknown>,
): Fault[] {
	const fault = (problem: string, remedy: string): Fault[] => [
		{ file: lockFile, place: `#/redirects/${id}`, problem, remedy },
	];
	if (live.has(id))
		return fault(`"${id}" is redirected, but it exists.`, 'Delete the entry under "redirects".');
	if (!(id in lock.addresses))
		return fault(
			`"${id}" is redirected, but was never published.`,
			'Delete the entry, or correct its spelling.',
		);
	if (live.has(to)) return [];
	const remedy = 'Let it lead to an id that exists.';
	if (!(to in lock.redirects))
		return fault(`"${id}" leads to "${to}", which does not exist.`, remedy);
	const end = findEnd(to, lock);
	if (end === undefined) return fault(`"${id}" leads to "${to}", and that in a circle.`, remedy);
	return fault(
		`"${id}" leads to "${to}", which is redirected itself.`,
		live.has(end) ? `Redirects do not chain: let it lead to "${end}" (${command}).` : remedy,
	);
}

function checkMove(
	id: string,
	pages: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, readonly string[]>,
): Fault[] {
	const here = splitPages(pages).filter((page) => live.get(id)?.includes(page));
	const problem =
		here.length > 0
			? `"${id}" stands on ${here.join(' ')} again.`
			: id in lock.addresses
				? undefined
				: `"${id}" has moved, but was never published.`;
	if (problem === undefined) return [];
	return [{ file: lockFile, place: `#/moves/${id}`, problem, remedy: 'Delete it under "moves".' }];
}
