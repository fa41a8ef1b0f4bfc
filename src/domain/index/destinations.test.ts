import { describe, expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import { collectDestinations, getDestination } from './destinations.ts';

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
])('finds a %s by its id, with its place and title', (kind, id, place, fragment, zh, en) => {
	expect(getDestination(report, id)).toMatchObject({
		id,
		kind,
		place,
		fragment,
		title: { zh, en },
	});
});

describe('collectDestinations', () => {
	test('leaves codes out where no chapter prints the content index', () => {
		expect(collectDestinations(buildReport()).has('gri-302-1')).toBe(false);
	});

	test('says to which chapter each belongs', () => {
		expect(getDestination(report, 'energy-use.all.2023').chapter).toBe('climate');
		expect(getDestination(report, 'sum').chapter).toBe('climate');
		expect(getDestination(report, 'term-megawatt-hour').chapter).toBeUndefined();
	});
});

test('getDestination throws on an id that names nothing', () => {
	expect(() => getDestination(report, 'climate-gaols')).toThrow('"climate-gaols"');
});
