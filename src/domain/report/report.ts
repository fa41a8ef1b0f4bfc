// The whole report as the pages see it: checked, frozen, in every language.

import type { ChapterMeta } from '../../schemas/chapter.ts';
import type { DiagramFile } from '../../schemas/diagram.ts';
import type { Theme } from '../../schemas/lists.ts';
import type { PermalinkLock } from '../../schemas/permalinks.ts';
import type {
	Departure,
	Disclosure,
	Discrepancy,
	FigureFactsFile,
	GlossaryTerm,
	IndexRow,
	LedgerEntry,
	OutgoingLink,
	Question,
	Searched,
	StandardFile,
	Update,
} from '../../schemas/reference.ts';
import type { Part, ReportIdentity, SourceDocument } from '../../schemas/report.ts';
import type { Bindings, SourceExceptions, SourceFigures } from '../../schemas/source.ts';
import type { ChapterOutline } from '../chapter/chapter-outline.ts';
import type { IndexedTable } from '../kpi/indexed-table.ts';
import type { KpiTable } from '../kpi/kpi-table.ts';
import type { SitePage } from '../links/permalink.ts';
import type { Bilingual, Locale } from '../locale/locale.ts';

export type { ChapterMeta, Departure, Discrepancy, Disclosure, GlossaryTerm, Part, Theme };

/** One chapter in one language. */
export interface ChapterText {
	/** Path of the file from the project's root. */
	readonly file: string;
	readonly meta: ChapterMeta;
	/** 1-based line of the file on which the text begins, after the frontmatter. */
	readonly firstLine: number;
	readonly outline: ChapterOutline;
}

/** One chapter in every language. */
export interface Chapter {
	readonly slug: string;
	readonly texts: Readonly<Record<Locale, ChapterText>>;
}

export interface Standard extends StandardFile {
	readonly id: string;
}

export type Diagram = DiagramFile & { readonly id: string };

export interface Report {
	readonly identity: ReportIdentity;
	readonly source: SourceDocument;
	readonly sourceFigures: SourceFigures;
	readonly exceptions: SourceExceptions;
	/** Nothing where none were written down. */
	readonly bindings?: Bindings | undefined;
	/** In the report's order. */
	readonly chapters: readonly Chapter[];
	/** In the order of their chapters. */
	readonly tables: readonly KpiTable[];
	readonly standards: readonly Standard[];
	readonly printedIndex: readonly IndexRow[];
	/** All of it by id. */
	readonly index: ReportIndex;
	/** Ids of the sections and tables that answer a disclosure, by its id; none where none was found. */
	readonly answers: ReadonlyMap<string, readonly string[]>;
	readonly glossary: readonly GlossaryTerm[];
	readonly discrepancies: readonly Discrepancy[];
	readonly diagrams: readonly Diagram[];
	/** By line of the source. */
	readonly departures: readonly Departure[];
	readonly figureFacts: FigureFactsFile;
	/** By chapter slug. */
	readonly ledgers: ReadonlyMap<string, readonly LedgerEntry[]>;
	readonly permalinks: PermalinkLock;
	readonly outgoing: readonly OutgoingLink[];
	/** Those that the explorer starts from; none where none were written. */
	readonly questions: readonly Question[];
	/** The latest first; the last one is the publication. */
	readonly updates: readonly Update[];
	/** Under which words readers look for what a chapter holds, by its slug. */
	readonly searched: ReadonlyMap<string, Searched>;
}

export const destinationKinds = [
	'chapter',
	'section',
	'table',
	'row',
	'cell',
	'term',
	'code',
	'footnote',
	'discrepancy',
	'diagram',
] as const;

export type DestinationKind = (typeof destinationKinds)[number];

/** Where a permanent id leads. */
export interface Destination {
	readonly id: string;
	readonly kind: DestinationKind;
	readonly sitePage: SitePage;
	/** Empty for a page as a whole. */
	readonly fragment: string;
	readonly title: Bilingual;
	/** Slug of the chapter that it belongs to; terms have none. */
	readonly chapter: string | undefined;
}

/** A footnote of a chapter's text. */
export interface ChapterFootnote {
	readonly chapter: string;
	/** Its words, without markup. */
	readonly text: Bilingual;
}

export interface IndexedDisclosure extends Disclosure {
	readonly standard: Standard;
}

/** A published address that no longer stands, and where it leads. */
export interface OldAddress {
	readonly id: string;
	/** The page without language: `report/climate/`. */
	readonly page: string;
	/** Whether nothing stands on the page any more. */
	readonly isPageGone: boolean;
	/** Empty where the address was the page as a whole. */
	readonly fragment: string;
	readonly to: Destination;
}

/** Everything that has an id, by its id. */
export interface ReportIndex {
	readonly chapters: ReadonlyMap<string, Chapter>;
	readonly parts: ReadonlyMap<string, Part>;
	readonly tables: ReadonlyMap<string, IndexedTable>;
	readonly terms: ReadonlyMap<string, GlossaryTerm>;
	readonly discrepancies: ReadonlyMap<string, Discrepancy>;
	readonly diagrams: ReadonlyMap<string, Diagram>;
	/** In the standards' order. */
	readonly disclosures: ReadonlyMap<string, IndexedDisclosure>;
	/** Of the chapters, by their printed number. */
	readonly footnotes: ReadonlyMap<string, ChapterFootnote>;
	/** Slug of the chapter that prints the content index; absent where none does. */
	readonly indexChapter: string | undefined;
	/** Every permanent id, in the report's order. */
	readonly destinations: ReadonlyMap<string, Destination>;
	/** What refers to an id, in the report's order, each once: sections by `<Ref>`, terms by "see". */
	readonly backlinks: ReadonlyMap<string, readonly Destination[]>;
	/** Published addresses that no longer stand. */
	readonly oldAddresses: readonly OldAddress[];
}
