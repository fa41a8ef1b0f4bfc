// Writes a corpus as a content root, the folder that CONTENT_ROOT names: chapters, tables, ledgers and all that they
// refer to. Parts have 25 chapters each, so that no list on a chapter's page grows with the whole report.

import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { plainText } from '../../src/domain/chapter/chapter-outline.ts';
import { parseChapter } from '../../src/read/parse-chapter.ts';
import type { KpiTableFile } from '../../src/schemas/kpi-table.ts';
import type { LedgerEntry } from '../../src/schemas/reference.ts';
import { locales, type Locale } from '../../src/domain/locale/locale.ts';
import type {
	GlossaryTerm,
	ReportIdentity,
	SourceDocument,
	StandardFile,
} from '../../src/domain/report/report.ts';

export interface CorpusChapter {
	readonly slug: string;
	readonly texts: Readonly<
		Record<Locale, { readonly title: string; readonly summary: string; readonly body: string }>
	>;
	/** Absent where the corpus has none; the site then checks none. */
	readonly ledger?: readonly LedgerEntry[];
}

export interface Corpus {
	/** In the report's order. */
	readonly chapters: readonly CorpusChapter[];
	/** By id. */
	readonly tables: readonly (readonly [string, KpiTableFile])[];
}

const chaptersPerPart = 25;

/** Writes `corpus` into `root`; what stood there before is deleted. */
export async function writeContentRoot(root: string, corpus: Corpus): Promise<void> {
	await rm(root, { recursive: true, force: true });
	const firstTable = corpus.tables[0];
	const headline = firstTable && `${firstTable[0]}.${firstTable[1].rows[0]?.id ?? ''}`;
	const files: [string, string][] = [
		['content/report.json', toJson(buildIdentity(corpus.chapters.length, headline))],
		['content/glossary.json', toJson(glossary)],
		['content/standards/index.json', toJson([])],
		['content/standards/measures.json', toJson(standard)],
		['content/standards/answers.json', toJson(buildAnswers(corpus))],
		['content/figure-facts.json', toJson(buildFigureFacts(corpus))],
		['content/outgoing-links.json', toJson([])],
		[
			'content/updates.json',
			toJson([
				{
					date: '2024-04-25',
					title: { zh: '发布', en: 'Published' },
					text: { zh: '首次发布。', en: 'First published.' },
				},
			]),
		],
		['seeds/document.json', toJson(source)],
	];
	for (const [index, { slug, texts, ledger }] of corpus.chapters.entries()) {
		for (const locale of locales) {
			const { title, summary, body } = texts[locale];
			const head = frontmatter(title, summary, index + 1);
			files.push([`content/chapters/${locale}/${slug}.mdx`, `${head}\n${body}\n`]);
		}
		if (ledger) {
			files.push([`seeds/ledger/${slug}.json`, toJson({ chapter: slug, entries: ledger })]);
		}
	}
	for (const [id, table] of corpus.tables) files.push([`content/kpi/${id}.json`, toJson(table)]);
	for (const [path, text] of files) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
	}
}

function frontmatter(title: string, summary: string, order: number): string {
	return `---
title: ${JSON.stringify(title)}
part: ${partOf(order)}
order: ${order}
summary: ${JSON.stringify(summary)}
topics: [topic]
stakeholders: [group]
standards: [measure-1]
sourceLines: [1, 1]
state: checked
---
`;
}

function partOf(order: number): string {
	return `part-${Math.ceil(order / chaptersPerPart)}`;
}

function buildIdentity(chapters: number, headline: string | undefined): ReportIdentity {
	const parts = Array.from({ length: Math.ceil(chapters / chaptersPerPart) }, (_, index) => ({
		id: `part-${index + 1}`,
		number: String(index + 1).padStart(2, '0'),
		title: { zh: `部分 ${index + 1}`, en: `Part ${index + 1}` },
		theme: 'performance' as const,
	}));
	return {
		company: { zh: '公司', en: 'Company' },
		title: { zh: '量测用报告', en: 'Report for measuring' },
		shortTitle: { zh: '量测', en: 'Measuring' },
		description: { zh: '用于量测构建成本。', en: 'For measuring what a build costs.' },
		year: '2023',
		period: '2023-01-01/2023-12-31',
		parts,
		topics: [{ id: 'topic', label: { zh: '议题', en: 'Topic' } }],
		stakeholders: [{ id: 'group', label: { zh: '群体', en: 'Group' } }],
		countUnits: [],
		headlines: headline ? [{ row: headline, note: { zh: '说明', en: 'Note' } }] : [],
	};
}

/** What the file must have: the first words of the first section stand for what an assurance statement prints. */
function buildFigureFacts({ chapters }: Corpus): unknown {
	const opening = (locale: Locale) => {
		const body = chapters[0]?.texts[locale].body ?? '';
		const section = parseChapter('', body).outline?.sections[0];
		return {
			id: section?.id ?? '',
			words: plainText(section?.text ?? []).slice(0, 6),
		};
	};
	const words = { zh: opening('zh').words, en: opening('en').words };
	return {
		boundaries: [],
		assurance: {
			section: opening('zh').id,
			standard: words,
			typeAndLevel: words,
			scope: { zh: '未说明。', en: 'Not stated.' },
			discrepancies: [],
			assured: [],
		},
	};
}

/** One chapter answers each disclosure, as far as there are chapters. */
function buildAnswers({ chapters }: Corpus): Record<string, readonly string[]> {
	return Object.fromEntries(
		standard.disclosures.map(({ id }, index) => {
			const slug = chapters[index]?.slug;
			return [id, slug === undefined ? [] : [slug]];
		}),
	);
}

const source: SourceDocument = {
	title: { zh: '量测用报告', en: 'Report for measuring' },
	publisher: { zh: '公司', en: 'Company' },
	address: 'https://example.org/report',
	email: 'report@example.org',
	published: '2024-04',
	sha256: '0'.repeat(64),
	lines: 1,
};

const standard: StandardFile = {
	name: { zh: '标准', en: 'Standard' },
	disclosures: Array.from({ length: 20 }, (_, index) => ({
		id: `measure-${index + 1}`,
		code: `M ${index + 1}`,
		title: { zh: '披露', en: 'Disclosure' },
	})),
};

const glossary: readonly GlossaryTerm[] = Array.from({ length: 40 }, (_, index) => ({
	id: `term-${index + 1}`,
	term: { zh: `术语 ${index + 1}`, en: `Term ${index + 1}` },
	definition: { zh: '一个术语。', en: 'A term.' },
	synonyms: { zh: [], en: [] },
}));

function toJson(value: unknown): string {
	return `${JSON.stringify(value, undefined, '\t')}\n`;
}
