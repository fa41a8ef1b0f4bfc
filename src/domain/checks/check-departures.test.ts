import { describe, expect, test } from 'vitest';
import { both, buildReport } from '../report/examples.ts';
import type { Departure } from '../report/report.ts';
import { checkDepartures } from './check-departures.ts';

const departure = (line: number, keys: Partial<Departure> = {}): Departure => ({
	line,
	printed: '用点',
	here: both('372.00'),
	reason: both('372.00'),
	...keys,
});

function check(...departures: readonly Departure[]) {
	return checkDepartures(buildReport({ departures })).map(({ code, place }) => `${code} ${place}`);
}

test('finds nothing in a sorted list, at places that exist or at none', () => {
	const here = { zh: '“用电”', en: '“It used”' };
	expect(check(departure(3), departure(3, { at: 'climate-path', here }))).toEqual([]);
});

test('finds a line after a higher one', () => {
	expect(check(departure(4), departure(3))).toEqual(['departures/out-of-order #/1/line']);
});

test('finds a place that does not exist', () => {
	expect(check(departure(3, { at: 'climate-paths' }))).toEqual(['ids/unknown #/0/at']);
});

test('finds a noted one that is at no section', () => {
	expect(check(departure(3, { noted: true, at: 'climate-path' }))).toEqual([]);
	expect(check(departure(3, { noted: true, at: 'energy-use' }))).toEqual(['ids/unknown #/0']);
});

describe('quoted words', () => {
	test.each([
		['of the text', 'climate-path', { zh: '“用电 372.00”', en: '“372.00 MWh”' }],
		['of a table', 'energy-use.renewable.2023', { zh: '“能源消耗”', en: '“Energy use”' }],
		['of the glossary', 'term-megawatt-hour', { zh: '“能量单位”', en: '“A unit”' }],
	])('%s stand there', (_, at, here) => {
		expect(check(departure(3, { at, here }))).toEqual([]);
	});

	test('are reported in each language in which they are gone', () => {
		const here = { zh: '“用水”', en: '“It used”' };
		expect(check(departure(3, { at: 'climate-path', here }))).toEqual([
			'departures/words-gone #/0/here/zh',
		]);
	});
});
