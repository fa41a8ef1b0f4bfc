import { expect, test } from 'vitest';
import { both, buildReport, buildRow, buildTable } from '../report/examples.ts';
import { checkQuestions } from './check-questions.ts';

const table = buildTable([
	buildRow('solar', ['3.00', '2.00']),
	buildRow('wind', ['3.00', '2.00'], {
		cells: { '2023': { value: '3.00' }, '2022': { omission: 'not-reported' } },
	}),
]);
const check = (rows: string[], base?: string, unread: readonly string[] = []) => {
	const question = { id: 'which', question: both('Which?'), rows, kind: 'line', base } as const;
	return checkQuestions(buildReport({ tables: [table], questions: [question] }), unread).map(
		({ code, place }) => `${code} ${String(place)}`,
	);
};

test('finds nothing where each row has a series, and a figure of the base', () => {
	expect(check(['energy-use.solar'])).toEqual([]);
	expect(check(['energy-use.solar'], '2022')).toEqual([]);
});

test('reports a row that is gone, unless its table could not be read', () => {
	expect(check(['energy-use.solar', 'energy-use.sun'])).toEqual(['ids/unknown #/0/rows/1']);
	expect(check(['energy-use.sun'], undefined, ['energy-use'])).toEqual([]);
});

test('reports a row without a series, and a base without a figure', () => {
	expect(check(['energy-use.wind'])).toEqual(['explorer/no-series #/0/rows/0']);
	expect(check(['energy-use.solar'], '2021')).toEqual(['explorer/no-base #/0/base']);
});
