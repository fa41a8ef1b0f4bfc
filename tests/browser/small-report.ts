// A small report in files: three chapters, two tables. For tests that change what is published.

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** A section that no change touches. */
const lasting = ['lasting-steps', '长久', 'Lasting steps'] as const;

/** One thing of each further kind that has an address. */
const lastingEnd =
	'<Discrepancy id="lasting-spelling" />\n\n<ContentIndex />\n\nA.[^a]\n\n[^a]: B.\n';

const both = (text: string) => ({ zh: text, en: text });

/** Writes the report as it is published at first. */
export function writeSmallReport(root: string): void {
	write(root, 'content/report.json', {
		company: { zh: '公司', en: 'The Company' },
		title: { zh: '2023 年报告', en: 'Report 2023' },
		shortTitle: { zh: '2023 年报告', en: 'Report 2023' },
		description: { zh: '一份报告。', en: 'A report.' },
		year: '2023',
		period: '2023-01-01/2023-12-31',
		parts: [{ id: 'steps', title: { zh: '步骤', en: 'Steps' }, theme: 'climate' }],
		topics: [{ id: 'energy', label: { zh: '能源', en: 'Energy' } }],
		stakeholders: [],
		headlines: [],
		countUnits: [],
	});
	write(root, 'seeds/document.json', {
		title: { zh: '2023 年报告', en: 'Report 2023' },
		publisher: { zh: '公司', en: 'The Company' },
		address: 'https://example.org/report',
		email: 'report@example.org',
		published: '2024-04',
		sha256: '0'.repeat(64),
		lines: 100,
	});
	write(root, 'seeds/source-figures.json', { lines: 100, numbers: { 5: ['12.00'] } });
	write(root, 'seeds/exceptions.json', { numbers: [], derived: [], wording: [] });
	write(root, 'content/glossary.json', [
		{
			id: 'term-step',
			term: { zh: '步骤', en: 'Step' },
			definition: { zh: '一步。', en: 'One of several.' },
			synonyms: { zh: [], en: [] },
		},
	]);
	write(root, 'content/standards/index.json', []);
	write(root, 'content/standards/measures.json', {
		name: { zh: '准则', en: 'Measures' },
		disclosures: [{ id: 'measure-a', code: 'M-A', title: { zh: '披露', en: 'Disclosure' } }],
	});
	write(root, 'content/standards/answers.json', { 'measure-a': ['lasting-steps'] });
	write(root, 'content/discrepancies/beta.json', [
		{
			id: 'lasting-spelling',
			at: ['lasting-steps'],
			lines: [5],
			title: { zh: '写法', en: 'Spelling' },
			note: { zh: '写法不同。', en: 'Two spellings.' },
		},
	]);
	write(root, 'content/figure-facts.json', {
		boundaries: [],
		assurance: {
			section: 'lasting-steps',
			standard: { zh: '文字', en: 'words' },
			typeAndLevel: { zh: '文字', en: 'words' },
			scope: both('Not stated.'),
			discrepancies: [],
			assured: [],
		},
	});
	write(root, 'content/departures.json', []);
	write(root, 'content/outgoing-links.json', []);
	write(root, 'content/updates.json', [
		{ date: '2024-04-25', title: both('Published'), text: both('Text.') },
	]);
	chapter(
		root,
		'alpha',
		1,
		[
			['first-steps', '第一步', 'First steps'],
			['second-steps', '第二步', 'Second steps'],
		],
		'<KpiTable id="old-figures" />\n',
	);
	chapter(root, 'beta', 2, [lasting], lastingEnd);
	chapter(root, 'gamma', 3, [['third-steps', '第三步', 'Third steps']]);
	table(root, 'old-figures', 'alpha');
}

/** Renames a section, moves another, and replaces a table and a chapter by new ones. */
export function writeChange(root: string): void {
	chapter(root, 'alpha', 1, [['first-measures', '首要措施', 'First measures']]);
	chapter(
		root,
		'beta',
		2,
		[['second-steps', '第二步', 'Second steps'], lasting],
		`<KpiTable id="new-figures" />\n\n${lastingEnd}`,
	);
	rmSync(join(root, 'content/kpi/old-figures.json'));
	table(root, 'new-figures', 'beta');
	for (const locale of ['zh', 'en']) rmSync(join(root, `content/chapters/${locale}/gamma.mdx`));
	rmSync(join(root, 'seeds/ledger/gamma.json'));
	chapter(root, 'delta', 3, [['last-steps', '最后', 'Last steps']]);
}

function chapter(
	root: string,
	slug: string,
	order: number,
	sections: readonly (readonly [string, string, string])[],
	end = '',
): void {
	for (const [index, locale] of (['zh', 'en'] as const).entries()) {
		const text = locale === 'zh' ? '一段文字。' : 'Some words.';
		const head = [
			`title: ${slug === 'alpha' && locale === 'zh' ? '甲' : locale === 'zh' ? '章节' : `Chapter ${slug}`}`,
			'part: steps',
			`order: ${order}`,
			`summary: ${text}`,
			'topics: [energy]',
			'stakeholders: []',
			'standards: []',
			'sourceLines: [1, 10]',
			'state: checked',
		];
		const bodies = sections.map(
			(section) =>
				`## ${section[index + 1] ?? ''} {/* #${section[0]} */}\n\n${`${text}\n\n`.repeat(40)}`,
		);
		write(
			root,
			`content/chapters/${locale}/${slug}.mdx`,
			`---\n${head.join('\n')}\n---\n\n${text}\n\n${bodies.join('')}${end}`,
		);
	}
	write(root, `seeds/ledger/${slug}.json`, { chapter: slug, entries: [] });
}

function table(root: string, id: string, slug: string): void {
	write(root, `content/kpi/${id}.json`, {
		title: { zh: '数据', en: 'Figures' },
		chapter: slug,
		order: 1,
		topics: ['energy'],
		standards: [],
		columns: [{ id: '2023', period: '2023-01-01/2023-12-31' }],
		rows: [
			{
				id: 'all',
				label: { zh: '全部', en: 'All' },
				unit: both('kg'),
				line: 5,
				cells: { 2023: { value: '12.00' } },
			},
		],
	});
}

function write(root: string, path: string, content: unknown): void {
	const file = join(root, path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content));
}
