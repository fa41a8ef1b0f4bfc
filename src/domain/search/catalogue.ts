// What ranking needs of every record: titles, figures, codes, the names of terms and where they lead. It comes in one small
// file per language, for which the reader waits, so that the file leaves out what follows from the rest: numbers, addresses,
// and the words of titles and names, which are cut once, before any query.

import { pagePath, type OwnPage, type SitePage } from '../links/permalink.ts';
import type { Locale } from '../locale/locale.ts';
import { foldText, gramKey, gramKeys, tokenize, type SearchToken } from './tokens.ts';

export const recordKinds = ['section', 'indicator', 'table', 'code', 'term', 'page'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** A record as the list of results shows and filters it. */
export interface ListedRecord {
	/** Id of the section, table, row (`table.row`), disclosure or term. */
	readonly id: string;
	readonly kind: RecordKind;
	readonly url: string;
	readonly title: string;
	/** Titles above it, outermost first. */
	readonly path: readonly string[];
	/** Slug of the chapter that it belongs to, and the id of its part; empty for a term. */
	readonly chapter: string;
	readonly part: string;
	/** Ids of its topics, and of the standards that it belongs to or answers. */
	readonly topics: readonly string[];
	readonly standards: readonly string[];
	/** The years of which it has figures: of a table, and of its rows. */
	readonly years?: readonly string[] | undefined;
	/** A lead that has no place of its own on its page. */
	readonly isBare?: boolean | undefined;
	/** The latest figure of an indicator, as printed, with its unit and its column. */
	readonly value?:
		| {
				readonly figure: string;
				readonly unit: string;
				readonly column: string;
				/** Title of the discrepancy that it is in. */
				readonly discrepancy?: string | undefined;
		  }
		| undefined;
}

/** A figure of an indicator that is not its latest. */
export interface EarlierValue {
	/** Of its column. */
	readonly id: string;
	readonly column: string;
	readonly figure: string;
	readonly discrepancy?: string | undefined;
}

/** The earlier figures of the indicators, by their ids, in a file of their own: few queries name a year. */
export type EarlierFile = Readonly<Record<string, readonly EarlierValue[]>>;

/** A record as ranking sees it. */
export interface Entry extends ListedRecord {
	/** Its place in the catalogue. */
	readonly number: number;
	/** How long its text is. */
	readonly words: number;
	/** The place in its text from which on only words stand under which it is looked for; none where there are none. */
	readonly end?: number | undefined;
	/** Numbers of the records that answer a code. */
	readonly answers?: readonly number[] | undefined;
	readonly term?: TermLinks | undefined;
	readonly cut: CutTitle;
}

/** A record's title, with those above it. */
export interface CutTitle {
	readonly grams: ReadonlySet<string>;
	/** Grams of the titles above it. */
	readonly path: ReadonlySet<string>;
	/** The title, folded. */
	readonly text: string;
	/** Title and path, folded, to find abbreviations in. */
	readonly all: string;
	/** How many grams the title has, 1 at least. */
	readonly size: number;
}

/** How an entry of the glossary is found, and where it leads. */
export interface TermLinks {
	/** Its other names, in all languages, and behind them words under which it is looked for. */
	readonly names: readonly string[];
	/** How many of them, the last, are such words. */
	readonly searched?: number | undefined;
	/** Numbers of the records that it leads to, and how many of them it is sure of. */
	readonly targets: readonly number[];
	readonly sure: number;
	/** How many of them, the first, are rows that it stands for. */
	readonly rows?: number | undefined;
}

/** An entry of the glossary by its number, with all its names, its title first. */
export interface Term extends Omit<TermLinks, 'names' | 'searched'> {
	readonly number: number;
	readonly names: readonly TermName[];
}

export interface TermName {
	readonly text: string;
	/** See `stemKey`. */
	readonly key: string;
	readonly grams: readonly string[];
	/** It is no name, only a word under which the entry is looked for. */
	readonly isSearched: boolean;
}

export interface Choice {
	readonly id: string;
	readonly label: string;
}

export interface CatalogueFile {
	readonly locale: Locale;
	/** What stands in every text and tells nothing: the company. */
	readonly names: readonly string[];
	readonly parts: readonly Choice[];
	readonly topics: readonly Choice[];
	readonly standards: readonly Choice[];
	/** The years of which tables have figures, the earliest first. */
	readonly years: readonly string[];
	/** The chapter in which the codes stand; empty where there is none. */
	readonly indexChapter: string;
	/** Ids of the results in the index, all cut to the same length, in the order of the records. */
	readonly ids: string;
	readonly entries: readonly Omit<Entry, 'number' | 'url' | 'cut'>[];
}

export interface Catalogue extends CatalogueFile {
	readonly entries: readonly Entry[];
	readonly terms: readonly Term[];
	/** Grams of all these names, and of those that are names. */
	readonly termGrams: ReadonlySet<string>;
	readonly nameGrams: ReadonlySet<string>;
	/** English words of titles and of the glossary, in lower case, the most frequent first. */
	readonly words: readonly string[];
	/** Names in Han characters of titles, then of the glossary, the longest of each first. */
	readonly hanNames: readonly string[];
}

/** Reads the file. Addresses begin with `base`. */
export function readCatalogue(file: CatalogueFile, base: string): Catalogue {
	const cutTitle = buildTitleCutter();
	const tables = new Map(file.entries.map((entry) => [entry.id, entry]));
	const entries = file.entries.map((listed, number): Entry => {
		const table =
			listed.kind === 'indicator' ? tables.get(listed.id.split('.')[0] ?? '') : undefined;
		const { chapter, part, topics, standards, years } = table ?? listed;
		const entry = { ...listed, chapter, part, topics, standards, years };
		const url = recordAddress(base, file.locale, entry);
		return { ...entry, number, url, cut: cutTitle(entry) };
	});
	const terms = entries.flatMap(({ number, title, term }): Term[] => {
		if (!term) return [];
		const all = [title, ...term.names];
		const names = all
			.map((name, at) => cutName(name, at >= all.length - (term.searched ?? 0)))
			.filter(({ text }) => text.length > 1);
		return [{ ...term, number, names }];
	});
	const names = terms.flatMap((term) => term.names);
	const nameTexts = names.map(({ text }) => text);
	const titles = entries.flatMap(({ title, path }) => [title, ...path.slice(-1)]);
	return {
		...file,
		entries,
		terms,
		termGrams: new Set(names.flatMap(({ grams }) => grams)),
		nameGrams: new Set(names.flatMap(({ grams, isSearched }) => (isSearched ? [] : grams))),
		words: listWords([...titles, ...nameTexts]),
		hanNames: listHanNames(file.entries),
	};
}

/** Returns the address of a record: a section, a row on the page of its table, an entry of the glossary. */
export function recordAddress(
	base: string,
	locale: Locale,
	{ id, kind, chapter, isBare }: Pick<ListedRecord, 'id' | 'kind' | 'chapter' | 'isBare'>,
): string {
	const [table = ''] = id.split('.');
	let sitePage: SitePage = { page: 'chapter', slug: chapter };
	if (kind === 'page') sitePage = { page: id as OwnPage };
	if (kind === 'term') sitePage = { page: 'glossary' };
	if (kind === 'table' || kind === 'indicator') sitePage = { page: 'table', id: table };
	return pagePath(base, locale, sitePage, isBare ? '' : id);
}

/** The stems of `tokens` between spaces, so that one name is found in another by its whole words. */
export function stemKey(tokens: readonly SearchToken[]): string {
	return ` ${tokens.map((token) => gramKey(token)).join(' ')} `;
}

/** “Non-hazardous waste” is not about what is hazardous. */
const negated = /\bnon-\w+/giu;

/** Returns what cuts the title of a record; a title that stands above many is cut once. */
export function buildTitleCutter(): (record: Pick<Entry, 'title' | 'path'>) => CutTitle {
	const cache = new Map<string, readonly string[]>();
	const cut = (text: string) => {
		const known = cache.get(text) ?? gramKeys(tokenize(text.replaceAll(negated, ' ')));
		cache.set(text, known);
		return known;
	};
	return ({ title, path }) => ({
		grams: new Set(cut(title)),
		path: new Set(path.flatMap(cut)),
		text: foldText(title)
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/(?<=\bnon)-/g, '—'),
		all: foldText([...path.slice(1), title].join(' ')),
		size: Math.max(1, cut(title).length),
	});
}

function cutName(name: string, isSearched: boolean): TermName {
	const tokens = tokenize(name);
	return { text: name, key: stemKey(tokens), grams: gramKeys(tokens), isSearched };
}

/** Names in Han characters of titles, then of the glossary, the longest of each first. */
export function listHanNames(entries: CatalogueFile['entries']): string[] {
	const titles = entries.flatMap(({ title, path }) => [title, ...path.slice(-1)]);
	const names = entries.flatMap(({ title, term }) => (term ? [title, ...term.names] : []));
	return [...new Set([...listRuns(titles), ...listRuns(names)])];
}

function listWords(texts: readonly string[]): string[] {
	const counts = new Map<string, number>();
	for (const { text, isHan } of texts.flatMap(tokenize)) {
		if (!isHan && text.length > 2) counts.set(text, (counts.get(text) ?? 0) + 1);
	}
	return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([word]) => word);
}

/** A name that a slip may be mended by. Fewer characters than these have too many names one character away. */
export const hanName = /\p{Script=Han}{4,}/gu;

function listRuns(texts: readonly string[]): string[] {
	return texts
		.flatMap((text) => text.match(hanName) ?? [])
		.sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
}
