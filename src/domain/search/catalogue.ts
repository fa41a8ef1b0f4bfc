// What ranking needs of every record, in one small file per language: titles, figures, codes, the names of terms and where
// they lead. The reader waits for it, so that it leaves out numbers and addresses, which follow from the rest.

import { pagePath, type SitePage } from '../links/permalink.ts';
import type { Locale } from '../locale/locale.ts';

export const recordKinds = ['section', 'indicator', 'table', 'code', 'term'] as const;
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

/** A record as ranking sees it. */
export interface Entry extends ListedRecord {
	/** Its place in the catalogue. */
	readonly number: number;
	/** How long its text is. */
	readonly words: number;
	/** Numbers of the records that answer a code. */
	readonly answers?: readonly number[] | undefined;
	readonly term?: TermLinks | undefined;
}

/** How an entry of the glossary is found, and where it leads. */
export interface TermLinks {
	/** Its other names, in all languages. */
	readonly names: readonly string[];
	/** Numbers of the records that it leads to, and how many of them it is sure of. */
	readonly targets: readonly number[];
	readonly sure: number;
}

export interface Choice {
	readonly id: string;
	readonly label: string;
}

export interface Catalogue {
	readonly locale: Locale;
	/** What stands in every text and tells nothing: the company. */
	readonly names: readonly string[];
	readonly parts: readonly Choice[];
	readonly topics: readonly Choice[];
	readonly standards: readonly Choice[];
	/** The chapter in which the codes stand; empty where there is none. */
	readonly indexChapter: string;
	/** Ids of the results in the index, all cut to the same length, in the order of the records. */
	readonly ids: string;
	readonly entries: readonly Entry[];
}

export interface CatalogueFile extends Omit<Catalogue, 'entries'> {
	readonly entries: readonly Omit<Entry, 'number' | 'url'>[];
}

/** Reads the file. Addresses begin with `base`. */
export function readCatalogue(file: CatalogueFile, base: string): Catalogue {
	const entries = file.entries.map((entry, number) => {
		return { ...entry, number, url: recordAddress(base, file.locale, entry) };
	});
	return { ...file, entries };
}

/** Returns the address of a record: a section, a row on the page of its table, an entry of the glossary. */
export function recordAddress(
	base: string,
	locale: Locale,
	{ id, kind, chapter, isBare }: Pick<ListedRecord, 'id' | 'kind' | 'chapter' | 'isBare'>,
): string {
	const [table = ''] = id.split('.');
	let sitePage: SitePage = { page: 'chapter', slug: chapter };
	if (kind === 'term') sitePage = { page: 'glossary' };
	if (kind === 'table' || kind === 'indicator') sitePage = { page: 'table', id: table };
	return pagePath(base, locale, sitePage, isBare ? '' : id);
}
