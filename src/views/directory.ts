// The directory of links: every chapter, section and table with what staff need to find and quote it.

import { sourceLocale } from '../domain/locale/locale.ts';
import type { Destination, Report } from '../domain/report/report.ts';
import { findDisclosures } from '../domain/index/report-index.ts';

export interface DirectoryEntry extends Destination {
	/** Standards codes that it answers. */
	readonly codes: readonly string[];
	readonly backlinks: readonly Destination[];
	/** 1 for a chapter, 2 to 4 for a section, 2 for a table. */
	readonly depth: number;
}

export interface DirectoryGroup {
	readonly slug: string;
	/** The chapter itself, its sections, its tables. */
	readonly entries: readonly DirectoryEntry[];
}

/** Builds the directory of `report`, by chapter in the report's order. */
export function buildDirectory(report: Report): DirectoryGroup[] {
	const destinations = report.index.destinations;
	const codeOf = new Map(
		report.standards.flatMap(({ disclosures }) => disclosures.map(({ id, code }) => [id, code])),
	);
	const codes = (ids: readonly string[]) => ids.map((id) => codeOf.get(id) ?? id);
	return report.chapters.map(({ slug, texts }) => {
		const { meta, outline } = texts[sourceLocale];
		const build = (id: string, ids: readonly string[], depth: number): DirectoryEntry[] => {
			const found = destinations.get(id);
			return found
				? [{ ...found, codes: codes(ids), backlinks: report.index.backlinks.get(id) ?? [], depth }]
				: [];
		};
		const entries = [
			...build(slug, meta.standards, 1),
			...outline.sections.flatMap(({ id, depth }) =>
				build(
					id,
					findDisclosures(report, [id]).map((own) => own.id),
					depth,
				),
			),
			...report.tables
				.filter(({ chapter }) => chapter === slug)
				.flatMap(({ id, standards }) => build(id, standards, 2)),
		];
		return { slug, entries };
	});
}
