import { expect, test } from 'vitest';
import { both, buildReport, buildRow, buildTable } from '../report/examples.ts';
import { checkVocabulary } from './check-vocabulary.ts';

const unit = { zh: '人', en: 'people' };
const tables = [buildTable([buildRow('renewable', ['1', '2'], { unit })])];
const { identity } = buildReport();

test('accepts a list of which everything is used', () => {
	expect(checkVocabulary(buildReport({ tables }))).toEqual([]);
});

test.each([
	['parts', { id: 'unused', title: both('1'), theme: 'climate' }],
	['topics', { id: 'unused', label: both('1') }],
	['stakeholders', { id: 'unused', label: both('1') }],
	['countUnits', '件'],
] as const)('reports one of the %s that nothing names', (key, added) => {
	const changed = { ...identity, [key]: [...identity[key], added] };
	expect(checkVocabulary(buildReport({ tables, identity: changed }))).toMatchObject([
		{ code: 'report/unused', place: `#/${key}/1` },
	]);
});

test('reports a period of which no table has a column', () => {
	const changed = { ...identity, period: '2023-01-01/2023-03-31' };
	expect(checkVocabulary(buildReport({ tables, identity: changed }))).toMatchObject([
		{ code: 'report/period-differs' },
	]);
});
