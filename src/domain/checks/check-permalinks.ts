// No published address disappears or changes its page without an entry that says where it went.

import { fault, type Fault } from '../fault/fault.ts';
import type { FaultCode } from '../fault/fault-codes.ts';
import { findEnd, listAddresses, listOwners, splitPages } from '../links/permalink-lock.ts';
import { proposePermalinks } from '../links/propose-permalinks.ts';
import type { Report } from '../report/report.ts';
import type { PermalinkLock } from '../../schemas/permalinks.ts';

export const lockFile = 'content/permalinks.json';

const command = '`npm run permalinks -- --accept` writes it';

/**
 * Returns that most addresses are not in the lock; else those of the lock that lead nowhere, and the entries of the lock that are
 * wrong themselves. What stood on the page of a chapter or table of `unsure`, or stands there now, is not known to be gone or moved.
 */
export function checkPermalinks(
	report: Report,
	unsure: ReadonlySet<string> = new Set<string>(),
): Fault[] {
	const { permalinks: lock } = report;
	const standing = listAddresses(report);
	if (Object.keys(lock.addresses).length * 2 < standing.size) {
		const problem = `The file records ${Object.keys(lock.addresses).length} addresses; the report has ${standing.size}.`;
		return [fault('links/unrecorded', lockFile, '#/addresses', problem)];
	}
	const live = keepUnsure(standing, lock, unsure);
	const { redirects, moves, lost } = proposePermalinks(lock, live);
	const gone = [...lost, ...Object.keys(redirects)].filter((id) => !(id in lock.redirects));
	return [
		...gone.map((id) => {
			const problem = `The id "${id}" was published (${lock.addresses[id] ?? ''}) and is gone.`;
			const to = redirects[id];
			const entry = `"${id}": "${to ?? '<an id that exists>'}"${to ? ` (${command})` : ''}`;
			const remedy = `Bring it back, or say under "redirects" where it went: ${entry}.`;
			return fault('links/id-gone', lockFile, `#/addresses/${id}`, problem, remedy);
		}),
		...Object.entries(moves).map(([id, pages]) => {
			const left = splitPages(pages)
				.filter((page) => !live.get(id)?.includes(page))
				.join(' ');
			const problem = `The id "${id}" was published on ${left} and stands on ${live.get(id)?.join(' ') ?? ''} now.`;
			const remedy = `Put it back, or keep its old address under "moves": "${id}": "${pages}" (${command}).`;
			return fault('links/id-moved', lockFile, `#/addresses/${id}`, problem, remedy);
		}),
		...Object.entries(lock.redirects).flatMap(([id, to]) => checkRedirect(id, to, lock, live)),
		...Object.entries(lock.moves).flatMap(([id, pages]) => checkMove(id, pages, lock, live)),
	];
}

/** `live`, with each recorded address of a page of `unsure`. */
function keepUnsure(
	live: ReadonlyMap<string, readonly string[]>,
	lock: PermalinkLock,
	unsure: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
	const kept = new Map(live);
	for (const [id, locked] of Object.entries(lock.addresses)) {
		const now = live.get(id) ?? [];
		if (id in lock.redirects && now.length === 0) continue;
		const pages = [...new Set([...splitPages(locked), ...now])];
		const names = pages.map((page) => page.split('/').findLast(Boolean) ?? '');
		if ([...names, ...listOwners(id, lock)].some((name) => unsure.has(name))) kept.set(id, pages);
	}
	return kept;
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
	if (here.length === 0 && id in lock.addresses) return [];
	const problem =
		here.length > 0 ? `stands on ${here.join(' ')} again.` : 'has moved, but was never published.';
	return [fault('links/move-needless', lockFile, `#/moves/${id}`, `"${id}" ${problem}`)];
}
