import { expect, test } from 'vitest';
import { reconcileLedger, type Reconciliation } from './reconcile.ts';
import { both, buildChapter } from '../report/examples.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';

const entry = (fields: Partial<LedgerEntry>): LedgerEntry => ({
	kind: 'figure',
	value: '12,260',
	unit: '吨',
	line: 1210,
	section: 'waste-goals',
	zh: '约 12,260 吨',
	en: 'about 12,260 tonnes',
	...fields,
});

/** A chapter "waste" with one section of the given words, begun on line 15 of its file. */
function reconcile(
	entries: readonly LedgerEntry[],
	zh: string,
	en: string,
	input: Partial<Reconciliation> = {},
) {
	const body = (words: string) => `Lead.\n\n## Goals {/* #waste-goals */}\n\n${words}\n`;
	return reconcileLedger({
		chapter: buildChapter('waste', { zh: body(zh), en: body(en) }),
		ledgerFile: 'seeds/ledger/waste.json',
		entries,
		tableValues: new Set(),
		originalLanguage: 'zh',
		...input,
	});
}

test('agrees when every reading stands and every number is covered', () => {
	expect(reconcile([entry({})], '回收约 12,260 吨。', 'It recycled about 12,260 tonnes.')).toEqual(
		[],
	);
});

test('reads a value of the print in the original language', () => {
	const found = entry({
		value: '12.26',
		unit: 'million tonnes',
		zh: '1226 万吨',
		en: '12.26 million tonnes',
	});
	const texts = ['回收 1226 万吨。', 'It recycled 12.26 million tonnes.'] as const;
	expect(reconcile([found], ...texts, { originalLanguage: 'en' })).toEqual([]);
	expect(reconcile([found], ...texts)).toMatchObject([{ code: 'ledger/value-lost' }]);
});

test('does not mind white space between the parts of a reading', () => {
	expect(reconcile([entry({})], '回收约12,260吨。', 'It recycled about\n12,260 tonnes.')).toEqual(
		[],
	);
});

test('names the entry whose reading is missing, its language, value and line', () => {
	const faults = reconcile([entry({})], '回收约 12,260 吨。', 'It recycled a lot.');
	expect(faults).toEqual([
		{
			code: 'ledger/reading-missing',
			file: 'seeds/ledger/waste.json',
			place: '#/entries/0',
			problem:
				'"about 12,260 tonnes" (en, value 12,260, line 1210) does not stand in section "waste-goals" of content/chapters/en/waste.mdx.',
			remedy: 'Write it in the chapter, or correct the reading or its section.',
		},
	]);
});

test('names a section that no chapter file has, once for all its entries', () => {
	const lost = [entry({ section: 'waste-gaols' }), entry({ section: 'waste-gaols', line: 1211 })];
	const faults = reconcile(lost, '废弃物。', 'Waste.');
	expect(faults.map(({ place, problem }) => [place, problem])).toEqual([
		[
			'#/entries/0',
			'The section "waste-gaols" of "12,260" and 1 more is not in content/chapters/zh/waste.mdx and content/chapters/en/waste.mdx.',
		],
	]);
});

test.each([
	['another number in the same words', 'It recycled about 12,261 tonnes.'],
	['the same number with another unit', 'It recycled about 12,260 kilograms.'],
	['a number with another separator', 'It recycled about 12.260 tonnes.'],
])('tells %s once, beside the reading that is meant', (_, en) => {
	expect(reconcile([entry({})], '回收约 12,260 吨。', en)).toEqual([
		{
			code: 'ledger/text-differs',
			file: 'content/chapters/en/waste.mdx',
			place: '17:1',
			problem: expect.stringMatching(
				/^Section "waste-goals" has "….* about 12.26.*…" where seeds\/ledger\/waste\.json#\/entries\/0 has "about 12,260 tonnes" \(12,260吨, line 1210 of the source\)\.$/,
			),
			remedy: expect.stringMatching(/^Write in the chapter what the source prints/),
		},
	]);
});

test('does not take a number in other words for that of a reading', () => {
	const codes = reconcile([entry({})], '回收约 12,260 吨。', 'It has 12 sites.').map(
		({ code }) => code,
	);
	expect(codes).toEqual(['ledger/number-without-entry', 'ledger/reading-missing']);
});

test('tells that a ledger is empty where its chapter has many numbers', () => {
	const faults = reconcile([], '共 1、2、3 处。', 'At 1, 2 and 3 sites.');
	expect(faults).toMatchObject([
		{
			code: 'ledger/empty',
			place: '#/entries',
			problem: 'The ledger is empty; its chapter has 6 numbers that need an entry.',
		},
	]);
});

test('reports a number without entry with its line and the words around it', () => {
	const faults = reconcile(
		[entry({})],
		'回收约 12,260 吨，共 35 处。',
		'About 35; about 12,260 tonnes.',
	);
	expect(faults).toEqual([
		{
			code: 'ledger/number-without-entry',
			file: 'content/chapters/zh/waste.mdx',
			place: '17:1',
			problem: expect.stringMatching(
				/^The number 35 in section "waste-goals" \("….*共 35 处。.*…"\) has no ledger entry\.$/,
			),
			remedy: 'Add it to seeds/ledger/waste.json with its place in the source, or take it out.',
		},
		expect.objectContaining({ file: 'content/chapters/en/waste.mdx', place: '17:1' }),
	]);
});

test('does not find a reading inside a longer number', () => {
	const two = entry({ value: '12', zh: '12 吨', en: '12' });
	const faults = reconcile([two], '共 112 吨。', 'In all 12,260 tonnes.');
	expect(faults.filter(({ problem }) => problem.includes('does not stand'))).toHaveLength(2);
});

test('reads the title and the summary as part of the lead', () => {
	const lead = entry({ section: 'waste', zh: '2040 年', en: '2040', value: '2040', kind: 'date' });
	const inTitle = buildChapter('waste', both('Lead.'), { title: '2040 年' });
	const inSummary = buildChapter('waste', both('Lead.'), { summary: '2040 年' });
	for (const chapter of [inTitle, inSummary])
		expect(reconcile([lead], '', '', { chapter })).toEqual([]);
});

test('lets prose repeat the values and years of its tables', () => {
	const tableValues = new Set(['12252.52', '2023']);
	expect(
		reconcile([], '2023 年为 12,252.52 吨。', 'It was 12,252.52 tonnes in 2023.', { tableValues }),
	).toEqual([]);
});

test.each<[string, Partial<LedgerEntry>]>([
	['in another scale', { value: '6.41 亿', zh: '6.41 亿', en: '641 million' }],
	[
		'as a date in another order',
		{ kind: 'date', value: '2023 年 7 月', unit: undefined, zh: '2023 年 7 月', en: 'July 2023' },
	],
	['as a word in one of them', { value: '五款', unit: undefined, zh: '五款', en: '5 models' }],
	['as words in both', { value: '五款', unit: undefined, zh: '五款', en: 'five models' }],
	[
		'in a name with other digits',
		{ kind: 'name', unit: undefined, value: '小米 14', zh: '小米 14', en: 'Xiaomi 14 (2023)' },
	],
])('accepts a value that the languages write %s', (_, readings) => {
	const { zh, en } = entry(readings);
	expect(reconcile([entry(readings)], `${zh}。`, `${en}.`)).toEqual([]);
});

test('reports a reading that is wrong in both languages', () => {
	const wrong = entry({ value: '12,260', unit: '吨', zh: '12,620 吨', en: '12,620 tonnes' });
	const [fault] = reconcile([wrong], '12,620 吨。', '12,620 tonnes.');
	expect(fault?.problem).toContain('"12,620 吨" does not have the printed value 12,260吨 (12260)');
});

test('reports readings of different value with both values', () => {
	const wrong = entry({ en: 'about 12,620 tonnes' });
	expect(reconcile([wrong], '约 12,260 吨。', 'about 12,620 tonnes.')).toEqual([
		{
			code: 'ledger/readings-differ',
			file: 'seeds/ledger/waste.json',
			place: '#/entries/0',
			problem:
				'The languages differ in value: 12260 only in "zh"; 12620 only in "en". The readings are "约 12,260 吨" and "about 12,620 tonnes".',
			remedy: 'Give both languages the same figure.',
		},
	]);
});

test.each<[string, Partial<LedgerEntry>]>([
	['a date as a figure', { value: '2023 年 7 月', unit: undefined }],
	['a figure as a name', { kind: 'name' }],
])('reports %s', (_, fields) => {
	const faults = reconcile([entry({ ...fields, zh: '甲', en: 'A' })], '甲', 'A');
	expect(faults.map(({ code }) => code)).toEqual(['ledger/kind-differs']);
});
