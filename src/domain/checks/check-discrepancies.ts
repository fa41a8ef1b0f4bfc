// A discrepancy stands in its chapters where its list says, and nowhere else.

import { fault, type Fault } from '../fault/fault.ts';
import { firstLocale } from '../locale/locale.ts';
import { discrepancyFolder } from './check-references.ts';
import type { Chapter, Discrepancy, Report } from '../report/report.ts';

/**
 * Returns discrepancies whose note a chapter with places of theirs does not show once, in one of the sections named (or in one
 * below it, or beside a table named). A single table shows its own by itself. Left out are chapters among `unsure`, and discrepancies
 * that name a place which does not exist.
 */
export function checkDiscrepancies(
	report: Report,
	unsure: ReadonlySet<string> = new Set<string>(),
): Fault[] {
	const { destinations } = report.index;
	return report.discrepancies.flatMap(({ id, at }) =>
		report.chapters.flatMap((chapter): Fault[] => {
			const named = [...new Set(at.map((place) => place.split('.')[0] ?? place))];
			if (unsure.has(chapter.slug) || !named.every((name) => destinations.has(name))) return [];
			const here = named.filter((name) => destinations.get(name)?.chapter === chapter.slug);
			const isOneTable = here.length === 1 && here.every((name) => report.index.tables.has(name));
			const { file } = chapter.texts[firstLocale];
			const mentions = listMentions(chapter, id);
			const shown = mentions.map(({ places }) => places);
			const wrong =
				mentions.find(({ places }) => !places.some((place) => named.includes(place))) ??
				mentions[1];
			if (wrong) {
				const problem = `"${id}" is shown in ${shown.map(([place]) => place).join(' and ')}; it names ${here.join(', ') || 'nothing of that chapter'}.`;
				return [fault('discrepancies/shown-elsewhere', file, wrong.line, problem)];
			}
			if (here.length === 0 || isOneTable || shown.length > 0) return [];
			const problem = `"${id}" names ${here.join(', ')}; the chapter does not show it.`;
			const { sections, tables } = chapter.texts[firstLocale].outline;
			const place = [...sections, ...tables].find((part) => here.includes(part.id));
			return [fault('discrepancies/not-shown', file, place?.line ?? 1, problem)];
		}),
	);
}

/** Returns discrepancies at a cell whose figure their note does not say. */
export function checkQuoted({ discrepancies, index, source }: Report): Fault[] {
	const { originalLanguage } = source;
	return discrepancies.flatMap(({ id, at, note }) =>
		at.flatMap((place) => {
			const [table = '', row = ''] = place.split('.');
			const figures = index.tables.get(table)?.rows.get(row)?.figures ?? [];
			const figure = figures.find((each) => each.id === place);
			const printed = figure?.printed?.[originalLanguage] ?? '';
			if (figure?.value === undefined || note[originalLanguage].includes(printed)) return [];
			const problem = `"${id}" stands at "${place}", which prints ${printed}; its note does not say so.`;
			return [fault('discrepancies/figure-unsaid', discrepancyFolder, `#/${id}`, problem)];
		}),
	);
}

/** Returns files of discrepancies of which one stands nowhere in the chapter that the file is named after. */
export function checkFolder(report: Report, files: ReadonlyMap<string, unknown>): Fault[] {
	const { chapters, destinations } = report.index;
	return [...files].flatMap(([file, value]) => {
		const slug = file.match(/^content\/discrepancies\/(.*)\.json$/)?.[1];
		if (slug === undefined || !Array.isArray(value)) return [];
		const strays = (value as readonly Discrepancy[]).flatMap(({ id, at }, index) =>
			at.some((place) => destinations.get(place)?.chapter === slug)
				? []
				: [[`#/${index}`, `"${id}" stands nowhere in the chapter "${slug}".`] as const],
		);
		const unknown = chapters.has(slug) ? [] : [['#', `There is no chapter "${slug}".`] as const];
		return [...unknown, ...strays].map(([place, problem]) =>
			fault('discrepancies/chapter-differs', file, place, problem),
		);
	});
}

/** Each place where `chapter` shows the discrepancy: its line and its section, with those above it and the tables in it. */
function listMentions(
	{ slug, texts }: Chapter,
	discrepancy: string,
): { line: number; places: string[] }[] {
	const { sections, tables, discrepancies } = texts[firstLocale].outline;
	const parts = [{ id: slug, depth: 1, line: 0 }, ...sections];
	const mentions = discrepancies.filter(({ id }) => id === discrepancy);
	return mentions.map(({ line }) => {
		const index = parts.findLastIndex((part) => part.line < line);
		const [start = 0, end = Infinity] = parts.slice(index, index + 2).map((part) => part.line);
		const within = tables.filter((table) => table.line > start && table.line < end);
		const depth = parts[index]?.depth ?? 1;
		const above = parts
			.slice(0, index)
			.filter(
				(part, at) =>
					part.depth > 1 &&
					part.depth < depth &&
					parts.slice(at + 1, index).every((between) => between.depth > part.depth),
			);
		return {
			line,
			places: [...parts.slice(index, index + 1), ...above, ...within].map(({ id }) => id),
		};
	});
}
