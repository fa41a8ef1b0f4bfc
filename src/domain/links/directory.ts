// The directory of links: every chapter, section and table with what staff need to find and quote it.

import type { Bilingual } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { findDisclosures } from '../standards/content-index.ts';
import { listBacklinks } from './backlinks.ts';
import { collectDestinations, type Destination } from './destinations.ts';

export interface DirectoryEntry extends Destination {
	/** Standards codes that it answers. */
	readonly codes: readonly string[];
	readonly backlinks: readonly Destination[];
	/** 1 for a chapter, 2 to 4 for a section, 2 for a table. */
	readonly depth: number;
}

export interface DirectoryGroup {
	readonly slug: string;
	readonly title: Bilingual;
	/** The chapter itself, its sections, its tables. */
	readonly entries: readonly DirectoryEntry[];
}

/** Builds the directory of `report`, by chapter in the report's order. */
export function buildDirectory(report: Report): DirectoryGroup[] {
	const destinations = collectDestinations(report);
	const codeOf = new Map(
		report.standards.flatMap(({ disclosures }) => disclosures.map(({ id, code }) => [id, code])),
	);
	const codes = (ids: readonly string[]) => ids.map((id) => codeOf.get(id) ?? id);
	return report.chapters.map(({ slug, texts }) => {
		const { meta, outline } = texts.zh;
		const build = (id: string, ids: readonly string[], depth: number): DirectoryEntry[] => {
			const found = destinations.get(id);
			return found
				? [{ ...found, codes: codes(ids), backlinks: listBacklinks(report, id), depth }]
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
		return { slug, title: destinations.get(slug)?.title ?? { zh: slug, en: slug }, entries };
	});
}

/** Rows as CSV by RFC 4180, lines ended by CR LF. */
export function writeCsv(rows: readonly (readonly string[])[]): string {
	return rows.map((row) => `${row.map(quote).join(',')}\r\n`).join('');
}

/** RFC 4180: a field with a comma, quotation mark or line break stands in quotation marks, which are doubled inside. */
function quote(field: string): string {
	return /[",\r\n]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}
