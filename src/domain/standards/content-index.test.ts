import { expect, test } from 'vitest';
import { buildReport } from '../report/examples.ts';
import { buildContentIndex } from './content-index.ts';

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
	const [index] = buildContentIndex(buildReport({ standards: [gri] }), 'en');
	expect(index).toEqual({
		id: 'gri',
		name: 'GRI Standards',
		rows: [
			{
				id: 'gri-302-1',
				code: 'GRI 302-1',
				title: 'Energy consumption',
				chapters: [{ slug: 'climate', title: 'Climate' }],
				notes: [],
			},
			{ id: 'gri-304-1', code: 'GRI 304-1', title: 'Sites', chapters: [], notes: [] },
		],
	});
});

test('names each chapter once in the order of the printed index, and each note once', () => {
	const row = { line: 2605, disclosure: 'gri-302-1' };
	const report = buildReport({
		standards: [gri],
		index: [
			{ ...row, chapter: 'people', note },
			{ ...row, chapter: 'climate', note },
			{ ...row, chapter: 'people' },
		],
	});
	const first = buildContentIndex(report, 'zh')[0]?.rows[0];
	expect(first?.chapters.map(({ slug }) => slug)).toEqual(['people', 'climate']);
	expect(first?.notes).toEqual(['见年报']);
});
