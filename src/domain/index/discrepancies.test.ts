import { expect, test } from 'vitest';
import { findDiscrepancyPlace } from './discrepancies.ts';
import { both, buildChapter, buildReport } from '../report/examples.ts';

const discrepancy = (at: string[]) => ({
	id: 'water-sum',
	at,
	lines: [2392],
	title: both('Title'),
	note: both('Note'),
});

test('is the chapter whose text shows it, before any place that it names', () => {
	const body = both('Text.\n\n<Discrepancy id="water-sum" />\n');
	const report = buildReport({
		chapters: [...buildReport().chapters, buildChapter('nature', body)],
	});
	expect(findDiscrepancyPlace(report, discrepancy(['climate-goals']))).toEqual({
		place: { page: 'chapter', slug: 'nature' },
		fragment: 'water-sum',
	});
});

test.each([
	['its section', ['climate-goals'], { page: 'chapter', slug: 'climate' }, 'climate-goals'],
	['its table', ['energy-use'], { page: 'table', id: 'energy-use' }, 'water-sum'],
	[
		'the table of its cell',
		['energy-use.renewable.2023'],
		{ page: 'table', id: 'energy-use' },
		'water-sum',
	],
	[
		'the first place that exists',
		['gone', 'climate-path'],
		{ page: 'chapter', slug: 'climate' },
		'climate-path',
	],
])('is %s when no text shows it', (_, at, place, fragment) => {
	expect(findDiscrepancyPlace(buildReport(), discrepancy(at))).toEqual({ place, fragment });
});

test('throws when it stands nowhere', () => {
	expect(() => findDiscrepancyPlace(buildReport(), discrepancy(['gone']))).toThrow('"water-sum"');
});
