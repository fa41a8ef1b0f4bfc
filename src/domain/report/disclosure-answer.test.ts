import { expect, test } from 'vitest';
import { buildIndex } from '../index/report-index.ts';
import { findAnswer } from './disclosure-answer.ts';
import { both, buildReport, buildRow, buildTable } from './examples.ts';
import type { Report } from './report.ts';

const row = { line: 2605, chapter: 'climate', disclosure: 'gri-302-1' };
const note = both('See the annual report');
const answersOf = (answers: readonly string[], report: Partial<Report> = {}) => {
	const built = buildReport({ answers: new Map([['gri-302-1', answers]]), ...report });
	return findAnswer({ ...built, index: buildIndex(built) }, 'gri-302-1');
};

test('a table with a figure answers with figures, one of words in text', () => {
	expect(answersOf(['energy-use']).state).toBe('figures');
	const words = buildRow('policy', ['1', '2'], {
		cells: { '2023': { text: both('Yes') }, '2022': { omission: 'not-reported' } },
	});
	expect(answersOf(['energy-use'], { tables: [buildTable([words])] }).state).toBe('text');
	expect(answersOf(['climate-path']).state).toBe('text');
});

test('without an answer the remark or the reason of the printed index counts, else it is only named', () => {
	expect(answersOf([], { printedIndex: [{ ...row, note }] }).state).toBe('text');
	const omitted = answersOf([], { printedIndex: [{ ...row, omission: both('Confidential') }] });
	expect(omitted.state).toBe('omitted');
	expect(omitted.omissions).toEqual([both('Confidential')]);
	expect(answersOf([]).state).toBe('named');
});

test('a table stands under the innermost listed section that holds it, in the place of the first of them', () => {
	const { places } = answersOf(['energy-use', 'climate-path', 'climate-goals', 'climate']);
	expect(places).toEqual([
		{ id: 'climate-goals', tables: ['energy-use'] },
		{ id: 'climate-path', tables: [] },
		{ id: 'climate', tables: [] },
	]);
});

test('a table stands under its chapter where none of its sections is listed, and by itself where nothing is', () => {
	expect(answersOf(['climate-path', 'energy-use', 'climate']).places).toEqual([
		{ id: 'climate-path', tables: [] },
		{ id: 'climate', tables: ['energy-use'] },
	]);
	expect(answersOf(['energy-use']).places).toEqual([{ id: 'energy-use', tables: [] }]);
});
