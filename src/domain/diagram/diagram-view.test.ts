import { expect, test } from 'vitest';
import { getById } from '../index/report-index.ts';
import { buildReport } from '../report/examples.ts';
import { listLines } from './diagram-lines.ts';
import { buildDiagramView, listCells, listRows } from './diagram-view.ts';
import { diagrams } from './examples.ts';
import { placeYears } from './place-years.ts';

const { index } = buildReport();
const byId = new Map(diagrams.map((diagram) => [diagram.id, diagram]));
const linesOf = (id: string, locale: 'zh' | 'en') => {
	const lines = listLines(buildDiagramView(getById(byId, id), locale, index), locale);
	return lines.map(({ depth, text }) => '\t'.repeat(depth) + text);
};

test('names the cells and rows of a diagram with their places', () => {
	expect(listCells(getById(byId, 'how-far'))).toEqual([
		['#/paths/0/stations/0/cells/0', 'energy-use.renewable.2022'],
		['#/paths/0/stations/1/cells/0', 'energy-use.renewable.2023'],
	]);
	expect(listRows(getById(byId, 'what-comes-first'))).toEqual([
		['#/items/2/row', 'energy-use.renewable'],
	]);
});

test('writes each kind in lines of one language, with the figures of the tables', () => {
	expect(linesOf('who-reports', 'en')).toEqual([
		'Board: Oversees progress',
		'\tCommittee: Sets targets',
		'\t\t↑ Reports every year',
		'\t\t↓ Appoints it',
		'\t\tResearch',
		'\t\tProcurement: Audits suppliers',
		'\t\tManufacturing',
	]);
	expect(linesOf('how-suppliers-come-in', 'zh')).toEqual([
		'登记：供应商',
		'审核：分两种方式',
		'\t现场',
		'\t书面：低风险时',
		'准入：→ 合同',
	]);
	expect(linesOf('how-it-grew', 'en')[1]).toBe('June 2021: Remuneration committee');
	expect(linesOf('how-far', 'en')).toEqual([
		'Renewable energy',
		'\t2022: Base year',
		'\t2022: renewable row: 1,045.96 MWh',
		'\t2023: renewable row: 372.00 MWh',
		'\t2030: By 2030: 100%',
		'\tthe share.',
		'Carbon neutrality',
		'\t2040: By 2040',
	]);
	expect(linesOf('what-comes-first', 'zh')).toEqual([
		'1 质量：关键议题',
		'2 人才：含培训',
		'3 renewable 行',
	]);
	expect(linesOf('what-stands-out', 'zh')).toEqual(['可再生能源：372.00 兆瓦时', '认证场所：5 家']);
});

test('places years by their distance, on one scale for all paths', () => {
	const view = buildDiagramView(getById(byId, 'how-far'), 'en', index);
	if (view.diagram.kind !== 'path') throw new Error('It is no path.');
	expect(placeYears(view.diagram.paths)).toEqual([
		{ year: '2022', x: 0 },
		{ year: '2023', x: 5.6 },
		{ year: '2030', x: 44.4 },
		{ year: '2040', x: 100 },
	]);
	expect(placeYears(view.diagram.paths.slice(1))).toEqual([{ year: '2040', x: 100 }]);
});
