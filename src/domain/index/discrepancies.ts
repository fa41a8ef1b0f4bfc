// Where a discrepancy is shown.

import type { Place } from '../links/permalink.ts';
import type { Discrepancy, Report } from '../report/report.ts';
import { collectTargets } from './targets.ts';

export interface DiscrepancyPlace {
	readonly place: Place;
	readonly fragment: string;
}

/** Returns the place of `entry`; throws where it stands nowhere, which the checks rule out. */
export function findDiscrepancyPlace(report: Report, entry: Discrepancy): DiscrepancyPlace {
	const found = locateDiscrepancy(report, entry);
	if (!found) throw new Error(`The discrepancy "${entry.id}" stands nowhere.`);
	return found;
}

/** Returns the chapter that shows `entry` in its text, else the page of the first section or table that it names. */
export function locateDiscrepancy(
	report: Report,
	entry: Discrepancy,
): DiscrepancyPlace | undefined {
	const chapter = report.chapters.find(({ texts }) =>
		texts.zh.outline.discrepancies.some(({ id }) => id === entry.id),
	);
	if (chapter) return { place: { page: 'chapter', slug: chapter.slug }, fragment: entry.id };
	const targets = collectTargets(report);
	for (const id of entry.at) {
		const target = targets.get(id.split('.')[0] ?? id);
		if (!target) continue;
		return { place: target.place, fragment: target.kind === 'table' ? entry.id : target.fragment };
	}
	return undefined;
}
