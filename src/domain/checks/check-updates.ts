// What changed after publication.

import type { Fault } from '../fault/fault.ts';
import { suggest } from '../links/nearest.ts';
import type { Report } from '../report/report.ts';

export const updatesFile = 'content/updates.json';

/** Returns updates that are out of order, two of one day, and changes at a place that does not exist. */
export function checkUpdates(report: Report): Fault[] {
	const known = report.index.destinations;
	return report.updates.flatMap(({ date, changes = [] }, index) => {
		const before = report.updates[index - 1];
		const order: Fault[] =
			before && before.date <= date
				? [
						{
							file: updatesFile,
							place: `#/${index}/date`,
							problem: `The update of ${date} stands after that of ${before.date}.`,
							remedy: 'Put the latest first, and make one entry of what changed on one day.',
						},
					]
				: [];
		const places = changes.flatMap(({ at }, own): Fault[] =>
			known.has(at)
				? []
				: [
						{
							file: updatesFile,
							place: `#/${index}/changes/${own}/at`,
							problem: `Nothing in the report has the id "${at}".`,
							remedy: suggest(at, known.keys(), 'Correct the id.'),
						},
					],
		);
		return [...order, ...places];
	});
}
