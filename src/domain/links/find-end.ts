// Where a chain of redirects ends.

import type { PermalinkLock } from '../../schemas/permalinks.ts';

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
