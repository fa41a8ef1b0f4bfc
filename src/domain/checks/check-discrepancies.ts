// A discrepancy stands in its chapters where its list says, and nowhere else.

import { fault, type Fault } from '../fault/fault.ts';
import { sourceLocale } from '../locale/locale.ts';
import type { Chapter, Report } from '../report/report.ts';

/**
 * Returns discrepancies whose note a chapter with places of theirs does not show once, in one of the sections named (or in one
 * below it, or beside a table named). A single table shows its own by itself.
 */
export function checkDiscrepancies(report: Report): Fault[] {
	return report.discrepancies.flatMap(({ id, at }) =>
		report.chapters.flatMap((chapter): Fault[] => {
			const named = [...new Set(at.map((place) => place.split('.')[0] ?? place))];
			const { destinations } = report.index;
			const here = named.filter((name) => destinations.get(name)?.chapter === chapter.slug);
			const isOneTable = here.length === 1 && here.every((name) => report.index.tables.has(name));
			const shown = listSections(chapter, id);
			const astray = shown.filter((places) => !places.some((place) => named.includes(place)));
			if (astray.length > 0 || shown.length > 1) {
				const problem = `"${id}" is shown in ${shown.map(([place]) => place).join(' and ')}; it names ${here.join(', ') || 'nothing of that chapter'}.`;
				return [
					fault('discrepancies/shown-elsewhere', chapter.texts[sourceLocale].file, '', problem),
				];
			}
			if (here.length === 0 || isOneTable || shown.length > 0) return [];
			const problem = `"${id}" names ${here.join(', ')}; the chapter does not show it.`;
			return [fault('discrepancies/not-shown', chapter.texts[sourceLocale].file, '', problem)];
		}),
	);
}

/** For each time that `chapter` shows the discrepancy: the section, those above it, and the tables in it. */
function listSections({ slug, texts }: Chapter, discrepancy: string): string[][] {
	const { lead, sections, tables } = texts[sourceLocale].outline;
	const parts = [{ ...lead, id: slug, depth: 1, line: 0 }, ...sections];
	return parts.flatMap((part, index) => {
		const next = parts[index + 1]?.line ?? Infinity;
		const within = tables.filter(({ line }) => line > part.line && line < next);
		const above = parts
			.slice(0, index)
			.filter(
				({ depth }, at) =>
					depth > 1 &&
					depth < part.depth &&
					parts.slice(at + 1, index).every((between) => between.depth > depth),
			);
		const places = [part, ...above, ...within].map(({ id }) => id);
		return part.discrepancies.filter((id) => id === discrepancy).map(() => places);
	});
}
