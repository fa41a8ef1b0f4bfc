// A small report for tests: two chapters, one table, one standard, one term, one discrepancy, and nothing wrong.

import { parseChapter } from '../../read/parse-chapter.ts';
import type { ChapterOutline } from '../chapter/chapter-outline.ts';
import type { FigureFactsFile } from '../../schemas/reference.ts';
import type { KpiRow, KpiTable } from '../kpi/kpi-table.ts';
import type { Bilingual } from '../locale/locale.ts';
import type { Chapter, ChapterMeta, ChapterText, Discrepancy, Report } from './report.ts';
import { buildIndex, type Unindexed } from '../index/report-index.ts';

/** The line on which the bodies of the example chapters begin. */
export const firstLine = 13;

/** The MDX of the chapter "climate". */
export const climateBodies: Bilingual = {
	zh: '导言。\n\n## 目标 {/* #climate-goals */}\n\n见<Ref to="people" />。\n\n<KpiTable id="energy-use" />\n\n### 路径 {/* #climate-path */}\n\n用电 372.00 兆瓦时。\n',
	en: 'Lead.\n\n## Goals {/* #climate-goals */}\n\nSee <Ref to="people" />.\n\n<KpiTable id="energy-use" />\n\n### The path {/* #climate-path */}\n\nIt used 372.00 MWh.\n',
};

/** The same words in every language. */
export function both(text: string): Bilingual {
	return { zh: text, en: text };
}

/** Returns what a chapter with the MDX `body` holds; throws where it cannot be read. */
export function outlineOf(body: string): ChapterOutline {
	const { outline, faults } = parseChapter('a.mdx', body, firstLine);
	if (!outline) throw new Error(faults[0]?.problem);
	return outline;
}

/** Builds a chapter from its bodies; `meta` replaces keys of both languages. */
export function buildChapter(
	slug: string,
	bodies: Bilingual,
	meta: Partial<ChapterMeta> = {},
): Chapter {
	const titles = slug === 'people' ? { zh: '人才', en: 'People' } : { zh: '气候', en: 'Climate' };
	const text = (locale: 'zh' | 'en'): ChapterText => ({
		file: `content/chapters/${locale}/${slug}.mdx`,
		meta: {
			title: titles[locale],
			part: 'climate',
			order: 1,
			summary: locale === 'zh' ? `${titles.zh}的要点。` : `${titles.en} in short.`,
			topics: ['energy'],
			stakeholders: ['investors'],
			standards: ['gri-302-1'],
			sourceLines: [10, 20],
			state: 'checked',
			...meta,
		},
		firstLine,
		outline: outlineOf(bodies[locale]),
	});
	return { slug, texts: { zh: text('zh'), en: text('en') } };
}

/** Builds a table of one year and the one before; `table` replaces its keys. */
export function buildTable(rows: readonly KpiRow[], table: Partial<KpiTable> = {}): KpiTable {
	return {
		id: 'energy-use',
		title: { zh: '能源消耗', en: 'Energy use' },
		chapter: 'climate',
		order: 1,
		topics: ['energy'],
		standards: ['gri-302-1'],
		columns: [
			{ id: '2023', period: '2023-01-01/2023-12-31' },
			{ id: '2022', period: '2022-01-01/2022-12-31' },
		],
		rows,
		...table,
	};
}

/** Builds a row with a value for 2023 and one for 2022; `row` replaces its keys. */
export function buildRow(
	id: string,
	[latest, before]: readonly [string, string],
	row: Partial<KpiRow> = {},
): KpiRow {
	return {
		id,
		label: { zh: `${id} 行`, en: `${id} row` },
		unit: { zh: '兆瓦时', en: 'MWh' },
		line: 2390,
		cells: { '2023': { value: latest }, '2022': { value: before } },
		...row,
	};
}

/** What the report says of its assurance. */
export const assurance: NonNullable<FigureFactsFile['assurance']> = {
	section: 'climate-goals',
	standard: both('372.00'),
	typeAndLevel: both('372.00'),
	scope: { zh: '没有列出。', en: 'Not listed.' },
	discrepancies: [],
	assured: [],
};

/** A discrepancy that stands at the ids `at`. */
export function buildDiscrepancy(at: readonly string[]): Discrepancy {
	return {
		id: 'two-sums',
		at,
		lines: [1],
		title: { zh: '和不符', en: 'Sum differs' },
		note: { zh: '不符。', en: 'It differs.' },
	};
}

/** Builds the report; `report` replaces its keys. */
export function buildReport(report: Partial<Report> = {}): Report {
	const unindexed = {
		identity: {
			company: { zh: '公司', en: 'The Company' },
			title: { zh: '报告', en: 'Report' },
			shortTitle: { zh: '报告', en: 'Report' },
			description: { zh: '一份报告。', en: 'A report.' },
			year: '2023',
			period: '2023-01-01/2023-12-31',
			parts: [{ id: 'climate', title: { zh: '环境', en: 'Environment' }, theme: 'climate' }],
			topics: [{ id: 'energy', label: { zh: '能源', en: 'Energy' } }],
			stakeholders: [{ id: 'investors', label: { zh: '投资者', en: 'Investors' } }],
			countUnits: ['人'],
			headlines: [{ row: 'energy-use.renewable', note: both('2023') }],
		},
		source: {
			title: { zh: '报告', en: 'Report' },
			originalLanguage: 'zh',
			languages: ['zh', 'en'],
			publisher: { zh: '公司', en: 'The Company' },
			address: 'https://example.org/report',
			email: 'report@example.org',
			published: '2024-04',
			sha256: '0'.repeat(64),
			lines: 3000,
		},
		sourceFigures: { lines: 3000, numbers: {} },
		exceptions: { numbers: [], derived: [], wording: [] },
		chapters: [
			buildChapter('climate', climateBodies),
			buildChapter('people', { zh: '人才。\n', en: 'People.\n' }, { order: 2 }),
		],
		tables: [buildTable([buildRow('renewable', ['372.00', '1045.96'])])],
		standards: [
			{
				id: 'gri',
				name: { zh: 'GRI 标准', en: 'GRI Standards' },
				disclosures: [
					{
						id: 'gri-302-1',
						code: 'GRI 302-1',
						title: { zh: '能源消耗量', en: 'Energy consumption' },
					},
				],
			},
		],
		answers: new Map([['gri-302-1', ['energy-use']]]),
		printedIndex: [{ line: 2605, chapter: 'climate', disclosure: 'gri-302-1' }],
		glossary: [
			{
				id: 'term-megawatt-hour',
				term: { zh: '兆瓦时', en: 'Megawatt-hour' },
				definition: { zh: '能量单位。', en: 'A unit of energy.' },
				synonyms: { zh: [], en: [] },
				see: ['climate-goals'],
			},
		],
		discrepancies: [],
		diagrams: [],
		departures: [],
		figureFacts: {
			boundaries: [],
			assurance,
		},
		ledgers: new Map(),
		permalinks: { addresses: {}, moves: {}, redirects: {} },
		outgoing: [],
		questions: [],
		searched: new Map(),
		updates: [
			{
				date: '2024-04-25',
				title: { zh: '发布', en: 'Published' },
				text: { zh: '正文。', en: 'Text.' },
			},
		],
		...report,
	} satisfies Unindexed & { readonly index?: unknown };
	return { ...unindexed, index: buildIndex(unindexed) };
}
