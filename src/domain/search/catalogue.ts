// What ranking needs of every record, in one small file per language: titles, addresses, figures, codes, the names of
// terms and where they lead. Columns and numbers in place of keys, because the reader waits for it.

import { pagePath, type SitePage } from '../links/permalink.ts';
import type { Locale } from '../locale/locale.ts';

export const recordKinds = ['section', 'indicator', 'table', 'code', 'term'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** The file. Numbers point into the lists of the same name; records are counted through sections, tables, … terms. */
export interface Catalogue {
	readonly locale: Locale;
	/** What stands in every text and tells nothing: the company. */
	readonly names: readonly string[];
	/** Ids of the results in the index, cut to `width` characters, in the order of the records. */
	readonly ids: string;
	readonly width: number;
	readonly parts: readonly (readonly [id: string, title: string])[];
	readonly topics: readonly (readonly [id: string, label: string])[];
	readonly standards: readonly (readonly [id: string, name: string, codes: number])[];
	readonly chapters: readonly (readonly [
		slug: string,
		title: string,
		part: number,
		topics: readonly number[],
	])[];
	readonly groups: readonly string[];
	/** Chapter, id, title, depth (1 for a lead), words. */
	readonly sections: readonly (readonly [number, string, string, number, number])[];
	/** Chapter, id, title, words, topics. */
	readonly tables: readonly (readonly [number, string, string, number, readonly number[]])[];
	/** Table, id, label, group, figure, unit, column. */
	readonly rows: readonly (readonly [number, string, string, number, ...string[]])[];
	/** Id and code; the records that answer it. */
	readonly codes: readonly (readonly [string, string, ...number[]])[];
	/** Id, term, its other names, its names in the other languages, the records it leads to and how many of them it is sure of. */
	readonly terms: readonly (readonly [
		string,
		string,
		readonly string[],
		readonly string[],
		number,
		readonly number[],
	])[];
	/** Leads that have no place of their own on their page. */
	readonly bare: readonly string[];
	/** The chapter in which the codes stand. */
	readonly index: number;
}

/** A record as ranking sees it. */
export interface Entry {
	readonly number: number;
	readonly id: string;
	readonly kind: RecordKind;
	readonly url: string;
	readonly title: string;
	readonly path: readonly string[];
	readonly words: number;
	/** 1 for a lead, 2 to 4 for a section. */
	readonly depth: number;
	readonly chapter: number;
	/** The number of the table that an indicator stands in. */
	readonly table?: number | undefined;
	readonly part: string;
	readonly topics: readonly string[];
	readonly value?:
		{ readonly figure: string; readonly unit: string; readonly column: string } | undefined;
}

/** Reads the file back into records, in their order. Addresses begin with `base`. */
export function readCatalogue(file: Catalogue, base: string): Entry[] {
	const { locale } = file;
	const entries: Omit<Entry, 'number'>[] = [];
	const addressOf = (sitePage: SitePage, id: string) => pagePath(base, locale, sitePage, id);
	const readChapter = (chapter: number) => {
		const [slug = '', name = '', part = -1, topics = []] = file.chapters[chapter] ?? [];
		const [id = '', title = ''] = file.parts[part] ?? [];
		return {
			sitePage: { page: 'chapter', slug } as const,
			name,
			topics,
			part: id,
			partTitle: title,
		};
	};
	const topicsOf = (list: readonly number[]) => list.map((topic) => file.topics[topic]?.[0] ?? '');
	const above: string[] = [];
	for (const [chapter, id, title, depth, words] of file.sections) {
		const { sitePage, name, topics, part, partTitle } = readChapter(chapter);
		above.length = Math.max(0, depth - 2);
		entries.push({
			id,
			kind: 'section',
			url: addressOf(sitePage, file.bare.includes(id) ? '' : id),
			title,
			path: [partTitle, ...(depth > 1 ? [name, ...above] : [])].slice(0, depth),
			words,
			depth,
			chapter,
			part,
			topics: topicsOf(topics),
		});
		if (depth > 1) above[depth - 2] = title;
	}
	const tables = file.tables.map(([chapter, id, title, words, topics], index) => {
		const { name, part } = readChapter(chapter);
		const shared = { chapter, part, topics: topicsOf(topics) };
		const sitePage = { page: 'table', id } as const;
		const url = addressOf(sitePage, id);
		entries.push({ ...shared, id, kind: 'table', url, title, path: [name], words, depth: 2 });
		return {
			id,
			sitePage,
			path: [name, title],
			shared: { ...shared, table: file.sections.length + index },
		};
	});
	for (const [index, row, title, group, figure, unit = '', column = ''] of file.rows) {
		const table = tables[index];
		if (!table) continue;
		const id = `${table.id}.${row}`;
		entries.push({
			...table.shared,
			id,
			kind: 'indicator',
			url: addressOf(table.sitePage, id),
			title,
			path: [...table.path, ...(file.groups[group]?.split(' › ').filter(Boolean) ?? [])],
			words: 12,
			depth: 3,
			value: figure === undefined ? undefined : { figure, unit, column },
		});
	}
	const { sitePage, name, part } = readChapter(file.index);
	const standards = file.standards.flatMap(([, standard, count]) =>
		Array<string>(count).fill(standard),
	);
	for (const [index, [id, title]] of file.codes.entries()) {
		entries.push({
			id,
			kind: 'code',
			url: addressOf(sitePage, id),
			title,
			path: [name, standards[index] ?? ''],
			words: 12,
			depth: 3,
			chapter: file.index,
			part,
			topics: [],
		});
	}
	for (const [id, title] of file.terms) {
		entries.push({
			id,
			kind: 'term',
			url: addressOf({ page: 'glossary' }, id),
			title,
			path: [],
			words: 20,
			depth: 3,
			chapter: -1,
			part: '',
			topics: [],
		});
	}
	return entries.map((entry, number) => ({ ...entry, number }));
}
