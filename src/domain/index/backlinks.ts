// What in the report refers to a section, table, chapter or term.

import { sourceLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { collectDestinations, type Destination } from './destinations.ts';

const cache = new WeakMap<Report, ReadonlyMap<string, readonly Destination[]>>();

/** Returns what refers to `id`, in the report's order, each once: sections by `<Ref>`, terms by "see". */
export function listBacklinks(report: Report, id: string): readonly Destination[] {
	return collect(report).get(id) ?? [];
}

function collect(report: Report): ReadonlyMap<string, readonly Destination[]> {
	const known = cache.get(report);
	if (known) return known;
	const destinations = collectDestinations(report);
	const sources = new Map<string, Set<string>>();
	const add = (to: string, from: string) => {
		if (to !== from) sources.set(to, (sources.get(to) ?? new Set()).add(from));
	};
	for (const { slug, texts } of report.chapters) {
		const { outline } = texts[sourceLocale];
		for (const { id: to, line } of outline.references) {
			const section = outline.sections.findLast((own) => own.line < line);
			add(to, section?.id ?? slug);
		}
	}
	for (const { id, see = [] } of report.glossary) for (const to of see) add(to, id);
	const found = new Map(
		[...sources].map(([to, from]) => [
			to,
			[...destinations.values()].filter(({ id }) => from.has(id)),
		]),
	);
	cache.set(report, found);
	return found;
}
