import { describe, expect, test } from 'vitest';
import { findCodes, findUnknownCode } from './codes.ts';

const codes = [
	'GRI 2-2',
	'GRI 2-27',
	'GRI 305-1',
	'KPI A1.2',
	'Aspect A1',
	'TC-HW-410a.4',
	'Paragraph 13',
].map((title) => ({ title }));
const found = (query: string) => findCodes(query, codes).found.map(({ title }) => title);

describe('findCodes', () => {
	test.each([
		['GRI 305-1', 'GRI 305-1'],
		['gri305-1', 'GRI 305-1'],
		['GRI 305.1', 'GRI 305-1'],
		['305-1', 'GRI 305-1'],
		['305-1a', 'GRI 305-1'],
		['GRI 2-27', 'GRI 2-27'],
		['2-2', 'GRI 2-2'],
		['KPI A1.2', 'KPI A1.2'],
		['a1.2', 'KPI A1.2'],
		['A1-2 KPI A1-2', 'KPI A1.2'],
		['Aspect A1', 'Aspect A1'],
		['TC-HW-410a.4', 'TC-HW-410a.4'],
		['tc hw 410a.4', 'TC-HW-410a.4'],
		['410a.4', 'TC-HW-410a.4'],
		['paragraph 13', 'Paragraph 13'],
	])('reads %s as %s', (query, code) => {
		expect(found(query)).toEqual([code]);
	});

	test.each(['305.1', '12,305-12', 'scope 2', '2', '2023', '410', 'a1'])(
		'reads no code in %s',
		(query) => {
			expect(found(query)).toEqual([]);
		},
	);

	test('leaves the rest of the query', () => {
		expect(findCodes('GRI 305-1 甲烷', codes).rest).toBe('甲烷');
	});
});

test.each([
	['GRI 415-1', ['GRI 415-1']],
	['gri 305-1', []],
	['GRI 305', []],
	['ISO 14064-1', []],
])('finds in “%s” the codes of a standard that has none like it: %j', (query, unknown) => {
	const codes = [{ title: 'GRI 305-1' }, { title: 'KPI A1.2' }];
	const { found } = findCodes(query, codes);
	expect(found.length > 0 ? [] : findUnknownCode(query, codes)).toEqual(unknown);
});
