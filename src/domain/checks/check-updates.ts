// What changed after publication.

import { fault, type Fault } from '../fault/fault.ts';
import type { Report } from '../report/report.ts';
import { checkKnown } from './check-references.ts';

export const updatesFile = 'content/updates.json';

/** Returns updates that are out of order, two of one day, and changes at a place that does not exist. */
export function checkUpdates(report: Report): Fault[] {
	const known = report.index.destinations;
	return report.updates.flatMap(({ date, changes = [] }, index) => {
		const faults: Fault[] = [];
		const before = report.updates[index - 1];
		if (before && before.date <= date) {
			const problem = `The update of ${date} stands after that of ${before.date}.`;
			faults.push(fault('updates/out-of-order', updatesFile, `#/${index}/date`, problem));
		}
		for (const [change, { at }] of changes.entries()) {
			const place = `#/${index}/changes/${change}/at`;
			faults.push(...checkKnown(updatesFile, place, 'permanent id', [at], known));
		}
		return faults;
	});
}
