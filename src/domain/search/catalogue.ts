// What ranking needs of every record, in one small file per language: titles, addresses, figures, codes, the names of
// terms and where they lead. Columns and numbers in place of keys, because the reader waits for it.

import { pagePath } from '../links/permalink.ts';
import type { Locale } from '../locale/locale.ts';
import { foldText } from './query.ts';
import type { RecordKind } from './record-kinds.ts';

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
	/** Chapter, id, title, depth (1 for a lead), words, and whether it has an address of its own. */
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
	const partOf = (chapter: number) => file.parts[file.chapters[chapter]?.[2] ?? -1];
	const topicsOf = (list: readonly number[] = []) =>
		list.map((topic) => file.topics[topic]?.[0] ?? '');
	const above: string[] = [];
	for (const [chapter, id, title, depth, words] of file.sections) {
		const [slug = '', name = '', , topics] = file.chapters[chapter] ?? [];
		above.length = Math.max(0, depth - 2);
		entries.push({
			id,
			kind: 'section',
			url: pagePath(base, locale, { page: 'chapter', slug }, file.bare.includes(id) ? '' : id),
			title,
			path: [partOf(chapter)?.[1] ?? '', ...(depth > 1 ? [name, ...above] : [])].slice(0, depth),
			words,
			depth,
			chapter,
			part: partOf(chapter)?.[0] ?? '',
			topics: topicsOf(topics),
		});
		if (depth > 1) above[depth - 2] = title;
	}
	for (const [chapter, id, title, words, topics] of file.tables) {
		entries.push({
			id,
			kind: 'table',
			url: pagePath(base, locale, { page: 'table', id }, id),
			title,
			path: [file.chapters[chapter]?.[1] ?? ''],
			words,
			depth: 2,
			chapter,
			part: partOf(chapter)?.[0] ?? '',
			topics: topicsOf(topics),
		});
	}
	for (const [table, row, title, group, figure, unit, column] of file.rows) {
		const [chapter = -1, id = '', name = '', , topics] = file.tables[table] ?? [];
		entries.push({
			id: `${id}.${row}`,
			kind: 'indicator',
			url: pagePath(base, locale, { page: 'table', id }, `${id}.${row}`),
			title,
			path: [
				file.chapters[chapter]?.[1] ?? '',
				name,
				...(file.groups[group] ? file.groups[group].split(' › ') : []),
			],
			words: 12,
			depth: 3,
			chapter,
			table: file.sections.length + table,
			part: partOf(chapter)?.[0] ?? '',
			topics: topicsOf(topics),
			value: figure === undefined ? undefined : { figure, unit: unit ?? '', column: column ?? '' },
		});
	}
	const [indexSlug = '', indexTitle = ''] = file.chapters[file.index] ?? [];
	const standardNames = file.standards.flatMap(([, name, count]) =>
		Array<string>(count).fill(name),
	);
	for (const [index, [id, code]] of file.codes.entries()) {
		entries.push({
			id,
			kind: 'code',
			url: pagePath(base, locale, { page: 'chapter', slug: indexSlug }, id),
			title: code,
			path: [indexTitle, standardNames[index] ?? ''],
			words: 12,
			depth: 3,
			chapter: file.index,
			part: partOf(file.index)?.[0] ?? '',
			topics: [],
		});
	}
	for (const [id, term] of file.terms) {
		entries.push({
			id,
			kind: 'term',
			url: pagePath(base, locale, { page: 'glossary' }, id),
			title: term,
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

/** A pattern that finds `name` in a folded text: Han anywhere, words whole, a plural too. */
export function buildNamePattern(name: string): RegExp {
	const plain = foldText(name).replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
	return new RegExp(
		`${/^[\p{Script=Han}]/u.test(plain) ? '' : '(?<![\\p{L}\\p{N}])'}${plain}${/\p{Script=Han}$/u.test(plain) ? '' : 's?(?![\\p{L}\\p{N}])'}`,
		'u',
	);
}
