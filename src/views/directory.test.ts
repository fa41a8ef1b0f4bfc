import { expect, test } from 'vitest';
import { buildReport } from '../domain/report/examples.ts';
import { buildDirectory } from './directory.ts';

test('lists each chapter, its sections and its tables, with codes and backlinks', () => {
	const [climate, people] = buildDirectory(buildReport());
	expect(
		climate?.entries.map(({ id, kind, depth, codes, backlinks }) => [
			id,
			kind,
			depth,
			codes,
			backlinks.map((backlink) => backlink.id),
		]),
	).toEqual([
		['climate', 'chapter', 1, ['GRI 302-1'], []],
		['climate-goals', 'section', 2, [], ['term-megawatt-hour']],
		['climate-path', 'section', 3, [], []],
		['energy-use', 'table', 2, ['GRI 302-1'], []],
	]);
	expect(people?.entries.map(({ backlinks }) => backlinks.map(({ id }) => id))).toEqual([
		['climate-goals'],
	]);
});
