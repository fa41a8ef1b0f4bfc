import { describe, expect, test } from 'vitest';
import { findDisclosures, getById } from './report-index.ts';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';

const report = buildReport({
	chapters: [
		...buildReport().chapters,
		buildChapter('index', both('Text.[^7]\n\n[^7]: Note.\n\n<ContentIndex />\n'), { order: 3 }),
	],
	tables: [
		buildTable(
			[
				buildRow('all', ['3.00', '2.00'], {
					label: { zh: '全部', en: 'All' },
					children: [
						buildRow('renewable', ['1.00', '1.00'], { label: { zh: '可再生', en: 'Renewable' } }),
					],
				}),
			],
			{ footnotes: [{ id: '75', text: both('Note'), line: 1 }] },
		),
	],
	discrepancies: [
		{ id: 'sum', at: ['energy-use.all.2023'], lines: [1], title: both('Sum'), note: both('Note') },
	],
});
const chapter = (slug: string) => ({ page: 'chapter', slug });
const table = { page: 'table', id: 'energy-use' };

test.each([
	['chapter', 'climate', chapter('climate'), '', '气候', 'Climate'],
	['section', 'climate-path', chapter('climate'), 'climate-path', '路径', 'The path'],
	['table', 'energy-use', table, '', '能源消耗', 'Energy use'],
	['row', 'energy-use.all', table, 'energy-use.all', '能源消耗：全部', 'Energy use: All'],
	[
		'cell',
		'energy-use.renewable.2022',
		table,
		'energy-use.renewable.2022',
		'能源消耗：全部，可再生，2022',
		'Energy use: All, Renewable, 2022',
	],
	['footnote', 'fn-7', chapter('index'), 'fn-7', '注 7', 'Note 7'],
	['footnote', 'fn-75', table, 'fn-75', '注 75', 'Note 75'],
	[
		'code',
		'gri-302-1',
		chapter('index'),
		'gri-302-1',
		'GRI 302-1 能源消耗量',
		'GRI 302-1 Energy consumption',
	],
	['discrepancy', 'sum', table, 'sum', 'Sum', 'Sum'],
	[
		'term',
		'term-megawatt-hour',
		{ page: 'glossary' },
		'term-megawatt-hour',
		'兆瓦时',
		'Megawatt-hour',
	],
])('finds a %s by its id, with its place and title', (kind, id, sitePage, fragment, zh, en) => {
	expect(getById(report.index.destinations, id)).toMatchObject({
		id,
		kind,
		sitePage,
		fragment,
		title: { zh, en },
	});
});

describe('destinations', () => {
	test('leaves codes out where no chapter prints the content index', () => {
		expect(buildReport().index.destinations.has('gri-302-1')).toBe(false);
	});

	test('hold every chapter, section, table with its parts, and term, in the report’s order', () => {
		expect([...buildReport().index.destinations.keys()]).toEqual([
			'climate',
			'climate-goals',
			'climate-path',
			'people',
			'energy-use',
			'energy-use.renewable',
			'energy-use.renewable.2023',
			'energy-use.renewable.2022',
			'term-megawatt-hour',
		]);
	});

	test('says to which chapter each belongs', () => {
		expect(getById(report.index.destinations, 'energy-use.all.2023').chapter).toBe('climate');
		expect(getById(report.index.destinations, 'sum').chapter).toBe('climate');
		expect(getById(report.index.destinations, 'term-megawatt-hour').chapter).toBeUndefined();
	});
});

test('getById throws on an id that names nothing', () => {
	expect(() => getById(report.index.destinations, 'climate-gaols')).toThrow('"climate-gaols"');
});

const discrepant = buildReport({
	discrepancies: [
		{
			id: 'sum',
			at: ['energy-use.renewable.2023'],
			lines: [1],
			title: both('Sum'),
			note: both('Note'),
		},
	],
});

test.each([
	['a chapter: the section that refers to it', 'people', ['climate-goals']],
	['a section: the term that points to it', 'climate-goals', ['term-megawatt-hour']],
	['a cell at which a discrepancy is shown: none', 'energy-use.renewable.2023', []],
	['what nothing refers to: none', 'climate-path', []],
])('backlinks of %s', (_, id, expected) => {
	expect((discrepant.index.backlinks.get(id) ?? []).map((from) => from.id)).toEqual(expected);
});

const discrepancy = (at: string[]) => ({
	id: 'water-sum',
	at,
	lines: [2392],
	title: both('Title'),
	note: both('Note'),
});

describe('a discrepancy', () => {
	test('leads to the chapter whose text shows it, before any place that it names', () => {
		const body = both('Text.\n\n<Discrepancy id="water-sum" />\n');
		const report = buildReport({
			chapters: [...buildReport().chapters, buildChapter('nature', body)],
			discrepancies: [discrepancy(['climate-goals'])],
		});
		expect(report.index.destinations.get('water-sum')).toMatchObject({
			sitePage: { page: 'chapter', slug: 'nature' },
			fragment: 'water-sum',
		});
	});

	test.each([
		['its section', ['climate-goals'], { page: 'chapter', slug: 'climate' }, 'climate-goals'],
		['its table', ['energy-use'], { page: 'table', id: 'energy-use' }, 'water-sum'],
		[
			'the table of its cell',
			['energy-use.renewable.2023'],
			{ page: 'table', id: 'energy-use' },
			'water-sum',
		],
		[
			'the first place that exists',
			['gone', 'climate-path'],
			{ page: 'chapter', slug: 'climate' },
			'climate-path',
		],
	])('leads to %s when no text shows it', (_, at, sitePage, fragment) => {
		const report = buildReport({ discrepancies: [discrepancy(at)] });
		expect(report.index.destinations.get('water-sum')).toMatchObject({ sitePage, fragment });
	});

	test('leads nowhere when it stands nowhere', () => {
		const report = buildReport({ discrepancies: [discrepancy(['gone'])] });
		expect(report.index.destinations.has('water-sum')).toBe(false);
	});
});

test('finds the disclosures that a section or a table answers', () => {
	const answers = new Map([['gri-302-1', ['energy-use']]]);
	const report = buildReport({ answers });
	expect(findDisclosures(report, ['people', 'energy-use']).map(({ code }) => code)).toEqual([
		'GRI 302-1',
	]);
	expect(findDisclosures(report, ['climate-path'])).toEqual([]);
});
