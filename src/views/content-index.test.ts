import { expect, test } from 'vitest';
import { buildReport } from '../domain/report/examples.ts';
import { buildContentIndex, countStates, groupByTopic, groupCodes } from './content-index.ts';

const gri = {
	id: 'gri',
	name: { zh: 'GRI 标准', en: 'GRI Standards' },
	disclosures: [
		{ id: 'gri-302-1', code: 'GRI 302-1', title: { zh: '能源消耗量', en: 'Energy consumption' } },
		{ id: 'gri-304-1', code: 'GRI 304-1', title: { zh: '运营点', en: 'Sites' } },
	],
};
const note = { zh: '见年报', en: 'See the annual report' };

test('lists every disclosure in its own order, answered or not', () => {
	const answers = new Map([
		['gri-302-1', ['energy-use', 'climate-goals']],
		['gri-304-1', []],
	]);
	const [index] = buildContentIndex(buildReport({ standards: [gri], answers }), 'en');
	expect(index).toEqual({
		id: 'gri',
		name: 'GRI Standards',
		rows: [
			{
				topic: '',
				id: 'gri-302-1',
				code: 'GRI 302-1',
				title: 'Energy consumption',
				state: 'figures',
				places: [
					{
						sitePage: { page: 'chapter', slug: 'climate' },
						fragment: 'climate-goals',
						title: 'Goals',
						chapter: 'Climate',
						tables: [
							{
								sitePage: { page: 'table', id: 'energy-use' },
								fragment: '',
								title: 'Energy use',
								chapter: 'Climate',
							},
						],
					},
				],
				instead: 'This edition found no section',
				chapters: ['Climate'],
				remarks: [],
				omissions: [],
			},
			{
				topic: '',
				id: 'gri-304-1',
				code: 'GRI 304-1',
				title: 'Sites',
				state: 'named',
				places: [],
				instead: 'This edition found no section',
				chapters: [],
				remarks: [],
				omissions: [],
			},
		],
	});
});

test('names each chapter once in the order of the printed index, and each note once', () => {
	const row = { line: 2605, disclosure: 'gri-302-1' };
	const report = buildReport({
		standards: [gri],
		printedIndex: [
			{ ...row, chapter: 'people', note },
			{ ...row, chapter: 'climate', note },
			{ ...row, chapter: 'people' },
		],
	});
	const first = buildContentIndex(report, 'en')[0]?.rows[0];
	expect(first?.chapters).toEqual(['People', 'Climate']);
	expect(first?.remarks).toEqual(['See the annual report']);
});

test('counts the disclosures by state, without a state that none has', () => {
	const answers = new Map([
		['gri-302-1', ['energy-use']],
		['gri-304-1', []],
	]);
	const report = buildReport({ standards: [gri], answers });
	const numbers = [
		{ state: 'figures', count: 1 },
		{ state: 'named', count: 1 },
	];
	expect(countStates(buildContentIndex(report, 'zh'))).toEqual({
		states: ['figures', 'named'],
		rows: [{ id: 'gri', name: 'GRI 标准', numbers, total: 2 }],
		numbers,
		total: 2,
	});
});

test('groups the codes that a section answers by standard, without its name', () => {
	const title = { zh: '能源', en: 'Energy' };
	const hkex = {
		id: 'hkex',
		name: { zh: '联交所', en: 'HKEX' },
		disclosures: [{ id: 'hkex-a1-5', code: 'HKEX KPI A1.5', title }],
	};
	const answers = new Map([
		['gri-302-1', ['climate-path', 'energy-use']],
		['gri-304-1', ['climate-path']],
		['hkex-a1-5', ['climate-path']],
	]);
	const report = buildReport({ standards: [gri, hkex], answers });
	expect(groupCodes(report, 'climate-path')).toEqual([
		{
			standard: 'GRI',
			codes: [
				{ id: 'gri-302-1', short: '302-1' },
				{ id: 'gri-304-1', short: '304-1' },
			],
		},
		{ standard: 'HKEX', codes: [{ id: 'hkex-a1-5', short: 'KPI A1.5' }] },
	]);
	expect(groupCodes(report, 'climate-goals')).toEqual([]);
});

test('groups rows by topic; those before the first have none', () => {
	const topic = { zh: 'GRI 304：生物多样性', en: 'GRI 304: Biodiversity' };
	const title = { zh: '栖息地', en: 'Habitats' };
	const disclosures = [
		...gri.disclosures.map((own) => (own.id === 'gri-304-1' ? { ...own, topic } : own)),
		{ id: 'gri-304-2', code: 'GRI 304-2', title },
	];
	const answers = new Map([
		['gri-302-1', []],
		['gri-304-1', ['climate-goals']],
		['gri-304-2', []],
	]);
	const report = buildReport({ standards: [{ ...gri, disclosures }], answers });
	const groups = groupByTopic(buildContentIndex(report, 'zh')[0]?.rows ?? []);
	expect(groups.map(({ topic: name, rows }) => [name, rows.map(({ id }) => id)])).toEqual([
		['', ['gri-302-1']],
		['GRI 304：生物多样性', ['gri-304-1', 'gri-304-2']],
	]);
	const counts = groups[1]?.numbers.filter(({ count }) => count > 0);
	expect(counts).toEqual([
		{ state: 'text', count: 1 },
		{ state: 'named', count: 1 },
	]);
});
