// The whole report as the pages see it: checked, frozen, in every language.

import type { ChapterMeta } from '../../schemas/chapter.ts';
import type { FigureFactsFile } from '../../schemas/figure-facts.ts';
import type { Theme } from '../../schemas/lists.ts';
import type { OutgoingLink } from '../../schemas/outgoing-links.ts';
import type { PermalinkLock } from '../../schemas/permalinks.ts';
import type {
	Disclosure,
	Discrepancy,
	GlossaryTerm,
	IndexRow,
	LedgerEntry,
	StandardFile,
} from '../../schemas/reference.ts';
import type { Part, ReportIdentity, SourceDocument } from '../../schemas/report.ts';
import type { Update } from '../../schemas/updates.ts';
import type { ScannedChapter } from '../chapter/scan-chapter.ts';
import type { ReportIndex } from '../index/report-index.ts';
import type { KpiTable } from '../kpi/kpi-table.ts';
import type { Locale } from '../locale/locale.ts';

export type {
	ChapterMeta,
	Discrepancy,
	Disclosure,
	GlossaryTerm,
	IndexRow,
	Part,
	ReportIdentity,
	SourceDocument,
	StandardFile,
	Theme,
};

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

export interface Standard extends StandardFile {
	readonly id: string;
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
