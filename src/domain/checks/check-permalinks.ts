// No published address disappears or changes its page without an entry that says where it went.

import { fault, type Fault } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import {
	findEnd,
	findSuccessor,
	listAddresses,
	movesOf,
	splitPages,
} from '../links/permalink-lock.ts';
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
	const problem = `The id "${id}" was published (${lock.addresses[id] ?? ''}) and is gone.`;
	const entry = `"${id}": "${proposal ?? '<an id that exists>'}"${proposal ? ` (${command})` : ''}`;
	const remedy = `Bring it back, or say under "redirects" where it went: ${entry}.`;
	return [fault('links/id-gone', lockFile, `#/addresses/${id}`, problem, remedy)];
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
	const problem = `The id "${id}" was published on ${left.join(' ')} and stands on ${now.join(' ')} now.`;
	const remedy = `Put it back, or keep its old address under "moves": "${id}": "${left.join(' ')}" (${command}).`;
	return [fault('links/id-moved', lockFile, `#/addresses/${id}`, problem, remedy)];
}

function checkRedirect(
	id: string,
	to: string,
	lock: PermalinkLock,
	live: ReadonlyMap<string, unknown>,
): Fault[] {
	const say = (code: FaultCode, problem: string, remedy?: string) => [
		fault(code, lockFile, `#/redirects/${id}`, `"${id}" ${problem}`, remedy),
	];
	if (live.has(id)) return say('links/redirect-of-existing', 'is redirected, but it exists.');
	if (!(id in lock.addresses))
		return say('links/redirect-unpublished', 'is redirected, but was never published.');
	if (live.has(to)) return [];
	const astray = (what: string, remedy?: string) =>
		say('links/redirect-astray', `leads to "${to}", ${what}.`, remedy);
	if (!(to in lock.redirects)) return astray('which does not exist');
	const end = findEnd(to, lock);
	if (end === undefined) return astray('and that in a circle');
	const remedy = live.has(end)
		? `Redirects do not chain: let it lead to "${end}" (${command}).`
		: undefined;
	return astray('which is redirected itself', remedy);
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
	return [fault('links/move-needless', lockFile, `#/moves/${id}`, problem)];
}
