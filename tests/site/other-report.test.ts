// The site of another company's report, built from made-up content: another year, English as the original language, and
// nothing that only some reports have. No page says a word of this report, has an empty section or a link to nothing.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Identity } from '../../src/domain/kpi/kpi-table.ts';
import { buildRow } from '../../src/domain/report/examples.ts';
import { chapterFiles, recordAddresses, writeFiles, type Files } from '../content-root.ts';
import {
	attribute,
	listFiles,
	readSite,
	textOf,
	type BuiltPage,
	type Element,
} from './built-site.ts';
import { plainEnvironment } from './project-copy.ts';

const out = '.cache/other-report';
const name = { zh: '北风铁路', en: 'Northwind Railways' };
const title = { zh: '2019 年责任报告', en: '2019 Responsibility Report' };

/** A report of two chapters without sections and nothing else. */
const bare: Files = {
	'content/report.json': {
		company: name,
		title,
		shortTitle: title,
		description: { zh: '一份报告。', en: 'A report.' },
		year: '2019',
		period: '2019-01-01/2019-12-31',
		parts: [{ id: 'main', title: { zh: '正文', en: 'Main part' }, theme: 'climate' }],
		topics: [{ id: 'railways', label: { zh: '铁路', en: 'Railways' } }],
		stakeholders: [],
		countUnits: [],
		headlines: [],
	},
	'seeds/document.json': {
		title,
		originalLanguage: 'en',
		languages: ['en'],
		publisher: name,
		address: 'https://example.org/report',
		email: 'report@example.org',
		published: '2020-03',
		sha256: '0'.repeat(64),
		lines: 9,
	},
	'seeds/source-figures.json': {
		lines: 9,
		numbers: { 2: ['2019'], 5: ['12.00', '11.00', '5.00', '4.00'] },
	},
	'seeds/exceptions.json': { numbers: [], derived: [], wording: [] },
	'content/glossary.json': [],
	'content/standards/index.json': [],
	'content/standards/answers.json': {},
	'content/figure-facts.json': { boundaries: [] },
	'content/departures.json': [],
	'content/outgoing-links.json': [],
	'content/updates.json': [
		{
			date: '2020-04-01',
			title: { zh: '发布', en: 'Published' },
			text: { zh: '发布。', en: 'Published.' },
		},
	],
	...chapter('track', 1, { zh: '轨道', en: 'Track' }, { zh: '文字。', en: 'Words.' }),
};

const row = (id: string, latest: string, before: string) =>
	buildRow(id, [latest, before], {
		line: 5,
		cells: { '2019': { value: latest }, '2018': { value: before } },
	});

/** The same with a table that has no note or code, and perhaps no formula. */
const withTable = (identities?: readonly Identity[]): Files => ({
	...bare,
	...chapter(
		'power',
		2,
		{ zh: '用电', en: 'Power' },
		{
			zh: '文字。\n\n<KpiTable id="electricity" />',
			en: 'Words.\n\n<KpiTable id="electricity" />',
		},
	),
	'content/kpi/electricity.json': {
		title: { zh: '用电量', en: 'Electricity' },
		chapter: 'power',
		order: 1,
		topics: ['railways'],
		standards: [],
		columns: [
			{ id: '2019', period: '2019-01-01/2019-12-31' },
			{ id: '2018', period: '2018-01-01/2018-12-31' },
		],
		rows: [row('all', '12.00', '11.00'), row('night', '5.00', '4.00')],
		identities,
	},
});

function chapter(
	slug: string,
	order: number,
	titles: typeof name,
	bodies: Readonly<Record<'zh' | 'en', string>>,
): Files {
	const text = (locale: 'zh' | 'en') => ({
		title: titles[locale],
		summary: `${titles[locale]}${locale === 'zh' ? '。' : '.'}`,
		body: bodies[locale],
	});
	const meta = { part: 'main', order, topics: ['railways'] };
	return {
		...chapterFiles(slug, { zh: text('zh'), en: text('en') }, meta),
		[`seeds/ledger/${slug}.json`]: { chapter: slug, entries: [] },
	};
}

/** Words of the project's own report, and what holds for no report in English. */
const ownWords =
	/小米|xiaomi|mi\.com|202[2-46]|汽车|\bcar business|the Chinese (?:prevails|report|original)|Chinese original|以中文|中文(?:原版|报告|版重新)/i;

/** The texts of a file that readers take; an archive and a workbook are files of files. */
function readTexts(file: string, bytes: Uint8Array): { file: string; text: string }[] {
	if (/\.(?:zip|xlsx)$/.test(file))
		return Object.entries(unzipSync(bytes)).flatMap(([name, inner]) =>
			readTexts(`${file}/${name}`, inner),
		);
	const isText = /\.(?:html|md|txt|json|csv|xml|svg)$/.test(file);
	return isText ? [{ file, text: strFromU8(bytes) }] : [];
}

/** What a script fills: results and notices. */
function isFilledLater(element: Element): boolean {
	const own = attribute(element, 'class') ?? '';
	return attribute(element, 'role') === 'status' || own === 'search-results';
}

describe.each([
	['without tables', bare],
	['with a table', withTable()],
	[
		'with a formula',
		withTable([{ kind: 'at-most', part: 'electricity.night', whole: 'electricity.all' }]),
	],
])('the site of another report %s', (_, files) => {
	let root: string;
	let pages: readonly BuiltPage[];

	beforeAll(() => {
		root = mkdtempSync(join(tmpdir(), 'other-report-'));
		writeFiles(root, files);
		recordAddresses(root);
		const environment = {
			...plainEnvironment(),
			CONTENT_ROOT: root,
			OUT_DIR: out,
			SITE_URL: 'https://example.org',
		};
		const built = spawnSync(process.execPath, ['--no-warnings', 'src/commands/build.ts'], {
			encoding: 'utf8',
			env: environment,
		});
		expect(built.stderr).toBe('');
		pages = readSite(out);
	});

	afterAll(() => {
		rmSync(root, { recursive: true, force: true });
		rmSync(out, { recursive: true, force: true });
	});

	test('has no word of this one', () => {
		const texts = listFiles(out).flatMap((file) => readTexts(file, readFileSync(join(out, file))));
		expect(texts.length).toBeGreaterThan(20);
		const found = texts.flatMap(({ file, text }) => {
			const word = ownWords.exec(text);
			return word ? [`${file}: ${word[0]}`] : [];
		});
		expect(found).toEqual([]);
	});

	test('says in which language and when the report was published', () => {
		const about = (locale: string) =>
			pages.find(({ path }) => path === `/${locale}/about/`)?.html ?? '';
		expect(about('en')).toContain('The report was published in English in March 2020.');
		expect(about('zh')).toContain('原版报告于 2020 年 3 月以英文发布。');
		expect(about('zh')).toContain('以英文原版报告为准');
	});

	test('has no empty list, table, section or navigation', () => {
		const empty = pages.flatMap(({ path, elements }) =>
			elements
				.filter(({ tagName }) => /^(?:ul|ol|dl|table|section|nav|details|p|h\d)$/.test(tagName))
				.filter((element) => textOf(element) === '' && !isFilledLater(element))
				.map((element) => `${path} ${element.tagName} ${attribute(element, 'class') ?? ''}`),
		);
		expect(empty).toEqual([]);
	});

	test('has no heading above nothing', () => {
		const level = ({ tagName }: Element) => Number(/^h([1-4])$/.exec(tagName)?.[1] ?? 0);
		const bald = pages.flatMap(({ path, elements }) =>
			elements.flatMap((element) => {
				if (level(element) === 0) return [];
				const { childNodes } = element.parentNode as Element;
				const next = childNodes
					.slice(childNodes.indexOf(element) + 1)
					.find((node): node is Element => 'tagName' in node);
				const isBald = next ? level(next) > 0 && level(next) <= level(element) : level(element) > 2;
				return isBald ? [`${path} ${textOf(element)}`] : [];
			}),
		);
		expect(bald).toEqual([]);
	});

	test('has no link to nothing', () => {
		const found = new Set([
			...listFiles(out).map((file) => `/${file}`),
			...pages.flatMap(({ path, ids }) => [path, ...ids.map((id) => `${path}#${id}`)]),
		]);
		const dead = pages.flatMap(({ path, elements }) =>
			elements
				.filter(({ tagName }) => tagName === 'a' || tagName === 'link')
				.map((element) => attribute(element, 'href'))
				.filter((href) => {
					if (href === undefined) return true;
					const url = new URL(href, `https://example.org${path}`);
					if (url.origin !== 'https://example.org' || url.pathname === '/report') return false;
					return !found.has(url.pathname + decodeURIComponent(url.hash));
				})
				.map((href) => `${path} ${href ?? 'no address'}`),
		);
		expect([...new Set(dead)]).toEqual([]);
	});
});
