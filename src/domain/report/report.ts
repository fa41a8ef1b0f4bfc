// The whole report as the pages see it: checked, frozen, in every language.

import type { ScannedChapter } from '../../read/scan-chapter.ts';
import type { FigureFactsFile } from '../index/figure-facts.ts';
import type { ReportIndex } from '../index/report-index.ts';
import type { KpiTable } from '../kpi/kpi-table.ts';
import type { LedgerEntry } from '../ledger/reconcile.ts';
import type { OutgoingLink } from '../checks/check-outgoing.ts';
import type { PermalinkLock } from '../links/permalink-lock.ts';
import type { Bilingual, Locale } from '../locale/locale.ts';
import type { Update } from '../checks/check-updates.ts';

export interface ChapterMeta {
	readonly title: string;
	readonly part: string;
	readonly order: number;
	readonly summary: string;
	readonly topics: readonly string[];
	readonly stakeholders: readonly string[];
	readonly standards: readonly string[];
	/** Rows of tables, `table.row`. */
	readonly figures?: readonly string[] | undefined;
	readonly sourceLines: readonly [number, number];
	readonly page?: number | undefined;
	readonly state: 'draft' | 'checked';
}

/** One chapter in one language. */
export interface ChapterText {
	/** Path of the file from the project's root. */
	readonly file: string;
	readonly meta: ChapterMeta;
	/** MDX without the frontmatter. */
	readonly body: string;
	/** 1-based line of the file on which `body` begins. */
	readonly firstLine: number;
	readonly outline: ScannedChapter;
}

/** One chapter in every language. */
export interface Chapter {
	readonly slug: string;
	readonly texts: Readonly<Record<Locale, ChapterText>>;
}

export type Theme = 'technology' | 'climate' | 'people' | 'governance' | 'performance';

export interface Part {
	readonly id: string;
	readonly number?: string | undefined;
	readonly title: Bilingual;
	/** The part's colour. */
	readonly theme: Theme;
}

export interface Labelled {
	readonly id: string;
	readonly label: Bilingual;
}

export interface ReportIdentity {
	readonly company: Bilingual;
	readonly title: Bilingual;
	readonly shortTitle: Bilingual;
	readonly description: Bilingual;
	readonly year: string;
	/** `2023-01-01/2023-12-31` */
	readonly period: string;
	readonly parts: readonly Part[];
	readonly topics: readonly Labelled[];
	readonly stakeholders: readonly Labelled[];
	/** Units, in the source's language, of what is counted one by one: whole numbers of them are exact. */
	readonly countUnits: readonly string[];
	readonly headlines: readonly { readonly row: string; readonly note: Bilingual }[];
}

/** What the source is and where its publisher keeps it. */
export interface SourceDocument {
	readonly title: Bilingual;
	readonly publisher: Bilingual;
	readonly address: string;
	readonly email: string;
	readonly published: string;
	readonly sha256: string;
	readonly lines: number;
}

export interface Disclosure {
	readonly id: string;
	/** As the standard spells it: `GRI 305-1`, `KPI A1.2`. */
	readonly code: string;
	readonly title: Bilingual;
}

export interface StandardFile {
	readonly name: Bilingual;
	readonly disclosures: readonly Disclosure[];
}

export interface Standard extends StandardFile {
	readonly id: string;
}

/** A row of the source's own content index. */
export interface IndexRow {
	readonly line: number;
	readonly chapter: string;
	readonly disclosure: string;
	readonly note?: Bilingual | undefined;
}

export interface GlossaryTerm {
	readonly id: string;
	readonly term: Bilingual;
	readonly abbreviation?: string | undefined;
	readonly definition: Bilingual;
	/** Other names of the same thing. */
	readonly synonyms: Readonly<Record<Locale, readonly string[]>>;
	/** Words that are no names of it, but under which it is looked for: no page prints them. */
	readonly searched?: Readonly<Record<Locale, readonly string[]>> | undefined;
	/** Where the report speaks of it, the most exact first: sections, tables, chapters. */
	readonly see?: readonly string[] | undefined;
	/** Rows (`table.row`) that print it, the most exact first. */
	readonly rows?: readonly string[] | undefined;
}

/** Printed figures that contradict each other. */
export interface Discrepancy {
	readonly id: string;
	readonly at: readonly string[];
	readonly lines: readonly number[];
	readonly title: Bilingual;
	readonly note: Bilingual;
}

export interface Report {
	readonly identity: ReportIdentity;
	readonly source: SourceDocument;
	/** In the report's order. */
	readonly chapters: readonly Chapter[];
	/** In the order of their chapters. */
	readonly tables: readonly KpiTable[];
	readonly standards: readonly Standard[];
	readonly printedIndex: readonly IndexRow[];
	/** All of it by id. */
	readonly index: ReportIndex;
	/** Ids of the sections and tables that answer a disclosure, by its id; none where the report does not address it. */
	readonly answers: ReadonlyMap<string, readonly string[]>;
	readonly glossary: readonly GlossaryTerm[];
	readonly discrepancies: readonly Discrepancy[];
	readonly figureFacts: FigureFactsFile;
	/** By chapter slug. */
	readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>;
	readonly permalinks: PermalinkLock;
	readonly outgoing: readonly OutgoingLink[];
	/** The latest first; the last one is the publication. */
	readonly updates: readonly Update[];
}
