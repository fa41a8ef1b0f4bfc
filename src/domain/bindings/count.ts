// How many numbers of the notes are bound, and why the others are not.

import { unboundReasons } from '../../schemas/lists.ts';
import type { Bindings } from '../../schemas/source.ts';

/** Returns the counts in a sentence. */
export function countBindings(bindings: Bindings): string {
	const all = Object.values(bindings).flatMap((numbers) => Object.values(numbers));
	const reasons = unboundReasons.map(
		(reason) => `${all.filter((bound) => bound === reason).length} ${reason}`,
	);
	const bound = all.filter((each) => typeof each !== 'string').length;
	return `${all.length} numbers of notes: ${bound} bound; not bound: ${reasons.join(', ')}.`;
}
