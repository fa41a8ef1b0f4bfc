// The names of the files that readers take away: stable, told by their suffix, relative to the site's root.

import type { Locale } from '../domain/locale/locale.ts';
import type { FileFormat } from './json-ld.ts';

/** All tables, with a description of their fields. */
export const archiveFile = 'data/all.zip';
/** The description on its own. */
export const packageFile = 'data/datapackage.json';
/** The JSON Schema of the tables' JSON. */
export const schemaFile = 'data/table.schema.json';

/** Returns the file of the table `id`: `data/water-use.csv`. */
export function tableFile(id: string, format: FileFormat): string {
	return `data/${id}.${format}`;
}

/** Returns the Markdown of the chapter `slug`: `zh/report/climate.md`. */
export function chapterFile(locale: Locale, slug: string): string {
	return `${locale}/report/${slug}.md`;
}
