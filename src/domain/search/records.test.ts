import { expect, test } from 'vitest';
import {
	both,
	buildChapter,
	buildReport,
	buildRow,
	buildTable,
	outlineOf,
} from '../report/examples.ts';
import {
	buildSearchRecords,
	getSearchWords,
	joinParts,
	sectionText,
	type SearchRecord,
} from './records.ts';

const recordsIn = (locale: 'zh' | 'en', report = buildReport()) =>
	buildSearchRecords(report).filter((record) => record.locale === locale);

const get = (id: string, locale: 'zh' | 'en', report = buildReport()): SearchRecord => {
	const record = recordsIn(locale, report).find((candidate) => candidate.id === id);
	if (!record) throw new Error(`There is no record of ${id}.`);
	return record;
};

test('has the leads and sections first, then the tables, their rows and the terms', () => {
	const kinds = recordsIn('en').map(({ kind }) => kind);
	expect([...new Set(kinds)]).toEqual(['section', 'table', 'indicator', 'term']);
	expect(recordsIn('en').map(({ url }) => url)).toEqual(
		expect.arrayContaining([
			'/en/report/climate/#climate',
			'/en/report/climate/#climate-goals',
			'/en/data/energy-use/#energy-use',
		]),
	);
});

test('has the same addresses in every language', () => {
	const addresses = (locale: 'zh' | 'en') =>
		recordsIn(locale).map(({ url }) => url.slice(`/${locale}`.length));
	expect(addresses('zh')).toEqual(addresses('en'));
});

test('has a record of a heading without text of its own, and its title above those below', () => {
	const chapter = buildChapter(
		'nature',
		both('Lead.\n\n## Water {/* #water */}\n\n### Reuse {/* #water-reuse */}\n\nText.\n'),
	);
	const report = buildReport({ chapters: [chapter], tables: [] });
	expect(get('water', 'en', report).content).toBe('');
	expect(get('water-reuse', 'en', report).path).toEqual(['Environment', 'Climate', 'Water']);
});

test('gives a chapter without a lead the address of its page', () => {
	const chapter = buildChapter('nature', both('## Water {/* #water */}\n\nText.\n'));
	const report = buildReport({ chapters: [chapter], tables: [] });
	expect(get('nature', 'en', report).url).toBe('/en/report/nature/');
});

test('does not put a section below its neighbour of the same level', () => {
	const chapter = buildChapter(
		'nature',
		both('## A {/* #a */}\n\nText.\n\n### B {/* #b */}\n\nText.\n\n## C {/* #c */}\n\nText.\n'),
	);
	const report = buildReport({ chapters: [chapter], tables: [] });
	expect(get('c', 'en', report).path).toEqual(['Environment', 'Climate']);
});

test('gives the lead its summary, and a section its text, without markup', () => {
	expect(get('climate', 'en').content.replaceAll(/\s+/g, ' ').trim()).toBe(
		'Climate in short. Lead.',
	);
	expect(get('climate-goals', 'en')).toMatchObject({ title: 'Goals', content: 'See People.' });
});

test('gives a row its figures as they are printed, and its latest one as its value', () => {
	const row = buildRow('renewable', ['372.00', ''], {
		cells: { '2023': { value: '12372.00' }, '2022': { omission: 'not-reported' } },
	});
	const report = buildReport({ tables: [buildTable([row])] });
	expect(get('energy-use.renewable', 'zh', report)).toMatchObject({
		kind: 'indicator',
		url: '/zh/data/energy-use/#energy-use.renewable',
		title: 'renewable 行',
		path: ['气候', '能源消耗'],
		content: '2023 12,372.00 兆瓦时',
		value: { figure: '12,372.00', unit: '兆瓦时', column: '2023' },
	});
});

test('sets the texts of a row apart', () => {
	const row = buildRow('targets', ['1', '2'], {
		cells: {
			'2023': { text: { zh: '已完成。', en: 'Met.' } },
			'2022': { text: { zh: '进行中', en: 'Under way' } },
		},
		unit: undefined,
	});
	const report = buildReport({ tables: [buildTable([row])] });
	const id = 'energy-use.targets';
	expect(get(id, 'zh', report).content).toBe('2023：已完成。2022：进行中');
	expect(get(id, 'en', report).content).toBe('2023: Met. 2022: Under way');
});

test('gives a table its rows, footnotes and notes, and its name in the other language', () => {
	const table = buildTable([buildRow('renewable', ['1', '2'])], {
		footnotes: [{ id: '75', text: { zh: '注文', en: 'A note' }, line: 2400 }],
	});
	const record = get('energy-use', 'zh', buildReport({ tables: [table] }));
	expect(record.content).toBe('renewable 行 · 注文');
	expect(record.other).toBe('Energy use');
});

test('gives a term what it is called elsewhere', () => {
	const term = recordsIn('zh').find(({ kind }) => kind === 'term');
	expect(term).toMatchObject({ title: '兆瓦时', content: '能量单位。' });
	expect(term?.other).toContain('Megawatt-hour');
});

const synonyms = { zh: ['工伤事故'], en: ['work injury'] };

test('has the abbreviation, the synonyms and the words that no page prints, of one language', () => {
	const searched = { zh: ['工伤率'], en: ['LTIFR'] };
	const term = { abbreviation: 'WRI', synonyms, searched };
	expect(getSearchWords(term, 'zh')).toEqual(['WRI', '工伤事故', '工伤率']);
	expect(getSearchWords(term, 'en')).toEqual(['WRI', 'work injury', 'LTIFR']);
});

test('has the synonyms alone where a term has nothing else', () => {
	expect(getSearchWords({ synonyms }, 'en')).toEqual(['work injury']);
});

const textOf = (body: string, locale: 'zh' | 'en' = 'en') =>
	sectionText(outlineOf(body).lead.text, buildReport(), locale);

test('keeps items without a stop apart, and sentences as they are', () => {
	expect(textOf('Two centres:\n\n- Trust\n- Security\n\nBoth are open. They grow.\n\nMore')).toBe(
		'Two centres: Trust · Security · Both are open. They grow. More',
	);
});

test('shows the title of what a reference leads to', () => {
	expect(textOf('See <Ref to="climate-goals" />.')).toBe('See Goals.');
	expect(textOf('见<Ref to="climate-goals" />。', 'zh')).toBe('见目标。');
});

test('shows a figure after its label', () => {
	const figures =
		'<Figure value="99" unit="项" label="领域" />\n<Figure qualifier="约" label="名" value="5" />';
	expect(textOf(figures, 'zh')).toBe('领域：99 项 · 名：约 5');
});

test.each([
	[['One', '', 'two'], 'One · two'],
	[['（一）', '二。', '三'], '（一） · 二。 三'],
	[['He said “no.”', 'Yes'], 'He said “no.” Yes'],
])('joins %j', (parts, text) => {
	expect(joinParts(parts)).toBe(text);
});

test('gives a place the words under which readers look for it, in its language', () => {
	const words = { zh: ['电费'], en: ['power bill'] };
	const report = buildReport({ searched: new Map([['climate', { 'climate-goals': words }]]) });
	expect(get('climate-goals', 'zh', report).searched).toEqual(['电费']);
	expect(get('climate-goals', 'en', report).searched).toEqual(['power bill']);
	expect(get('climate-path', 'en', report).searched).toBeUndefined();
});

test('puts the pages of the site behind the rest', () => {
	const page = {
		page: 'explore',
		title: { zh: '探索', en: 'Explorer' },
		content: { zh: '比较指标。', en: 'Compare indicators.' },
		searched: { zh: ['趋势图'], en: ['trend chart'] },
	} as const;
	const records = buildSearchRecords(buildReport(), [page]);
	expect(records.at(-1)).toMatchObject({
		kind: 'page',
		title: 'Explorer',
		url: '/en/explore/',
		searched: ['trend chart'],
	});
});
