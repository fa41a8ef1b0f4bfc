// Where a discrepancy is shown.

import type { Place } from '../links/permalink.ts';
import type { Discrepancy, Report } from './report.ts';
import { collectTargets } from './targets.ts';

/** Returns the chapter that shows `entry` in its text, else the page of the first section or table that it names. */
export function findDiscrepancyPlace(
	report: Report,
	entry: Discrepancy,
): { place: Place; fragment: string } {
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
	throw new Error(`The discrepancy "${entry.id}" stands nowhere.`);
}
