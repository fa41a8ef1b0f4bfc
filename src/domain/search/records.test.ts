import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import { buildSearchRecords } from './records.ts';

const recordsIn = (locale: 'zh' | 'en', report = buildReport()) =>
	buildSearchRecords(report).filter((record) => record.locale === locale);

test('has one record for each lead, each section with text and each table, in the order of the report', () => {
	expect(recordsIn('en').map(({ url, kind }) => [url, kind])).toEqual([
		['/en/report/climate/', 'section'],
		['/en/report/climate/#climate-goals', 'section'],
		['/en/report/climate/#climate-path', 'section'],
		['/en/report/people/', 'section'],
		['/en/data/energy-use/', 'table'],
	]);
});

test('has the same addresses in every language', () => {
	const addresses = (locale: 'zh' | 'en') =>
		recordsIn(locale).map(({ url }) => url.slice(`/${locale}`.length));
	expect(addresses('zh')).toEqual(addresses('en'));
});

test('leaves out a section that has no text of its own, but keeps it in the path of those below', () => {
	const chapter = buildChapter(
		'nature',
		both('Lead.\n\n## Water {/* #water */}\n\n### Reuse {/* #water-reuse */}\n\nText.\n'),
	);
	const records = recordsIn('en', buildReport({ chapters: [chapter], tables: [] }));
	expect(records.map(({ url, path }) => [url, path])).toEqual([
		['/en/report/nature/', ['Environment']],
		['/en/report/nature/#water-reuse', ['Environment', 'Climate', 'Water']],
	]);
});

test('does not put a section below its neighbour of the same level', () => {
	const chapter = buildChapter(
		'nature',
		both('## A {/* #a */}\n\nText.\n\n### B {/* #b */}\n\nText.\n\n## C {/* #c */}\n\nText.\n'),
	);
	const records = recordsIn('en', buildReport({ chapters: [chapter], tables: [] }));
	expect(records.at(-1)?.path).toEqual(['Environment', 'Climate']);
});

test('gives the lead its title and summary, and a section its heading, without markup', () => {
	const [lead, goals] = recordsIn('en');
	expect(lead?.content.replaceAll(/\s+/g, ' ').trim()).toBe('Climate Climate in short. Lead.');
	expect(goals?.content).toBe('Goals See .');
	expect(goals?.title).toBe('Goals');
});

test('gives a table its title, rows as they are printed, and footnotes', () => {
	const row = buildRow('renewable', ['372.00', ''], {
		cells: { '2023': { value: '12372.00' }, '2022': { omission: 'not-reported' } },
		footnotes: ['75'],
	});
	const group = {
		id: 'sites',
		label: { zh: '场所', en: 'Sites' },
		line: 2391,
		cells: { '2023': { text: { zh: '北京', en: 'Beijing' } } },
	};
	const table = buildTable([row, group], {
		footnotes: [{ id: '75', text: { zh: '注文', en: 'A note' }, line: 2400 }],
	});
	const record = recordsIn('zh', buildReport({ tables: [table] })).at(-1);
	expect(record).toEqual({
		locale: 'zh',
		url: '/zh/data/energy-use/',
		title: '能源消耗',
		path: ['气候'],
		content: '能源消耗 · renewable 行 兆瓦时 12,372.00 · 场所 北京 · 注文',
		kind: 'table',
		part: 'climate',
	});
});
