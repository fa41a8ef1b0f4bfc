import { expect, test } from 'vitest';
import { buildReport } from '../report/examples.ts';
import { collectTargets, getTarget } from './targets.ts';

test.each([
	['chapter', 'climate', { page: 'chapter', slug: 'climate' }, '', '气候', 'Climate'],
	[
		'section',
		'climate-path',
		{ page: 'chapter', slug: 'climate' },
		'climate-path',
		'路径',
		'The path',
	],
	['table', 'energy-use', { page: 'table', id: 'energy-use' }, '', '能源消耗', 'Energy use'],
	[
		'term',
		'term-megawatt-hour',
		{ page: 'glossary' },
		'term-megawatt-hour',
		'兆瓦时',
		'Megawatt-hour',
	],
])('finds a %s by its id, with its place and title', (kind, id, place, fragment, zh, en) => {
	expect(getTarget(buildReport(), id)).toEqual({ id, kind, place, fragment, title: { zh, en } });
});

test('holds every chapter, section, table and term, and nothing else', () => {
	expect([...collectTargets(buildReport()).keys()]).toEqual([
		'climate',
		'climate-goals',
		'climate-path',
		'people',
		'energy-use',
		'term-megawatt-hour',
	]);
});

test('throws on an id that names nothing', () => {
	expect(() => getTarget(buildReport(), 'climate-gaols')).toThrow('"climate-gaols"');
});
