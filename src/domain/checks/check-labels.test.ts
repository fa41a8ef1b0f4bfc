import { expect, test } from 'vitest';
import { buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkLabels } from './check-labels.ts';

const places = (report: Partial<Report>) =>
	checkLabels(buildReport(report)).map(({ code, file, place }) => `${file}${place} ${code}`);
const label = { zh: '用电', en: 'Electricity' };

test('accepts labels that differ', () => {
	expect(places({})).toEqual([]);
});

test('reports two rows of one group with the same label in one language', () => {
	const rows = [
		buildRow('grid', ['1', '2'], { label }),
		buildRow('solar', ['1', '2'], { label: { ...label, zh: '光伏' } }),
	];
	expect(places({ tables: [buildTable(rows)] })).toEqual([
		'content/kpi/energy-use.json#/rows/1 text/label-repeated',
	]);
});

test('accepts the same label in two groups', () => {
	const group = (id: string) => ({
		...buildRow(id, ['1', '2']),
		children: [buildRow(`${id}-grid`, ['1', '2'], { label })],
	});
	expect(places({ tables: [buildTable([group('offices'), group('plants')])] })).toEqual([]);
});

test('reports two sections with the same heading within one section, not in two', () => {
	const body = (...depths: string[]) =>
		depths.map((depth, at) => `${depth} Goals {/* #goals-${at} */}\n\nWords.\n`).join('\n');
	const chapter = (text: string) => buildChapter('climate', { zh: '导言。', en: text });
	expect(places({ chapters: [chapter(body('##', '###', '###'))], tables: [] })).toEqual([
		'content/chapters/en/climate.mdx21:1 text/label-repeated',
	]);
	expect(places({ chapters: [chapter(body('##', '###'))], tables: [] })).toEqual([]);
});

test('reports a name that two terms have', () => {
	const [term] = buildReport().glossary;
	if (!term) throw new Error('no term');
	const names = { zh: '另一个', en: 'Another' };
	const other = {
		...term,
		id: 'term-other',
		term: names,
		synonyms: { zh: [], en: [term.term.en] },
	};
	expect(places({ glossary: [term, other] })).toEqual([
		'content/glossary.json#/1 text/label-repeated',
	]);
});
