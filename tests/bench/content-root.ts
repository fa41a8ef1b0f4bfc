// Writes a corpus as a content root, the folder that CONTENT_ROOT names: chapters, tables, ledgers and all that they
// refer to. Parts have 25 chapters each, so that no list on a chapter's page grows with the whole report.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { inEachLocale, locales, type Locale } from '../../src/domain/locale/locale.ts';
import type { KpiTableFile } from '../../src/schemas/kpi-table.ts';
import type { LedgerEntry } from '../../src/schemas/reference.ts';

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
	readonly tables: Readonly<Record<string, KpiTableFile>>;
}

const chaptersPerPart = 25;
const partOf = (order: number) => `part-${Math.ceil(order / chaptersPerPart)}`;
const numbersTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

/** Writes `corpus` into the new folder `root`. */
export async function writeContentRoot(root: string, { chapters, tables }: Corpus): Promise<void> {
	const [headline] = Object.entries(tables).map(([id, { rows }]) => `${id}.${rows[0]?.id ?? ''}`);
	const measures = numbersTo(20).map((number) => `measure-${number}`);
	// The first words of the first section stand for what an assurance statement prints.
	const opening = (locale: Locale) =>
		/\{\/\* #(\S+) \*\/\}\s+(\S{1,6})/.exec(chapters[0]?.texts[locale].body ?? '') ?? [];
	const words = inEachLocale((locale) => opening(locale)[2] ?? '');
	await writeFiles(root, {
		'content/report.json': {
			company: { zh: '公司', en: 'Company' },
			title: { zh: '量测用报告', en: 'Report for measuring' },
			shortTitle: { zh: '量测', en: 'Measuring' },
			description: { zh: '用于量测构建成本。', en: 'For measuring what a build costs.' },
			year: '2023',
			period: '2023-01-01/2023-12-31',
			parts: numbersTo(Math.ceil(chapters.length / chaptersPerPart)).map((number) => ({
				id: `part-${number}`,
				number: String(number).padStart(2, '0'),
				title: { zh: `部分 ${number}`, en: `Part ${number}` },
				theme: 'performance',
			})),
			topics: [{ id: 'topic', label: { zh: '议题', en: 'Topic' } }],
			stakeholders: [{ id: 'group', label: { zh: '群体', en: 'Group' } }],
			countUnits: [],
			headlines: headline ? [{ row: headline, note: { zh: '说明', en: 'Note' } }] : [],
		},
		'content/glossary.json': numbersTo(40).map((number) => ({
			id: `term-${number}`,
			term: { zh: `术语 ${number}`, en: `Term ${number}` },
			definition: { zh: '一个术语。', en: 'A term.' },
			synonyms: { zh: [], en: [] },
		})),
		'content/standards/index.json': [],
		'content/standards/measures.json': {
			name: { zh: '标准', en: 'Standard' },
			disclosures: measures.map((id, index) => ({
				id,
				code: `M ${index + 1}`,
				title: { zh: '披露', en: 'Disclosure' },
			})),
		},
		// One chapter answers each disclosure, as far as there are chapters.
		'content/standards/answers.json': Object.fromEntries(
			measures.map((id, index) => [id, chapters.slice(index, index + 1).map(({ slug }) => slug)]),
		),
		'content/figure-facts.json': {
			boundaries: [],
			assurance: {
				section: opening('zh')[1],
				standard: words,
				typeAndLevel: words,
				scope: { zh: '未说明。', en: 'Not stated.' },
				discrepancies: [],
				assured: [],
			},
		},
		'content/departures.json': [],
		'content/outgoing-links.json': [],
		'content/updates.json': [
			{
				date: '2024-04-25',
				title: { zh: '发布', en: 'Published' },
				text: { zh: '首次发布。', en: 'First published.' },
			},
		],
		'seeds/document.json': {
			title: { zh: '量测用报告', en: 'Report for measuring' },
			publisher: { zh: '公司', en: 'Company' },
			address: 'https://example.org/report',
			email: 'report@example.org',
			published: '2024-04',
			sha256: '0'.repeat(64),
			lines: 1,
		},
	});
	const meta = {
		topics: ['topic'],
		stakeholders: ['group'],
		standards: ['measure-1'],
		sourceLines: [1, 1],
	};
	for (const [index, chapter] of chapters.entries()) {
		const order = index + 1;
		await writeChapter(root, chapter, { part: partOf(order), order, ...meta });
	}
	for (const [id, table] of Object.entries(tables)) {
		await writeFiles(root, { [`content/kpi/${id}.json`]: table });
	}
}

/** Writes `chapter` into the content root `root`; `meta` is what its frontmatter says besides title and summary. */
export async function writeChapter(
	root: string,
	{ slug, texts, ledger }: CorpusChapter,
	meta: Readonly<Record<string, unknown>>,
): Promise<void> {
	for (const locale of locales) {
		const { title, summary, body } = texts[locale];
		const head = Object.entries({ title, ...meta, summary, state: 'checked' });
		const lines = head.map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
		const text = ['---', ...lines, '---', '', body, ''].join('\n');
		await writeFiles(root, { [`content/chapters/${locale}/${slug}.mdx`]: text });
	}
	if (!ledger) return;
	await writeFiles(root, { [`seeds/ledger/${slug}.json`]: { chapter: slug, entries: ledger } });
}

/** By path; JSON unless it is text. */
async function writeFiles(root: string, files: Readonly<Record<string, unknown>>): Promise<void> {
	for (const [path, content] of Object.entries(files)) {
		await mkdir(dirname(join(root, path)), { recursive: true });
		const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, '\t');
		await writeFile(join(root, path), text);
	}
}
