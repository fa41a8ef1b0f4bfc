import { expect, test } from 'vitest';
import { both, buildChapter, buildReport } from '../report/examples.ts';
import { listPrintedPages } from './printed-pages.ts';

const chapter = (slug: string, page: number | undefined) =>
	buildChapter(slug, both('Text.\n'), page === undefined ? {} : { page });

test('a page belongs to the chapter that begins on it or runs on to it', () => {
	const report = buildReport({
		chapters: [chapter('targets', undefined), chapter('nature', 7), chapter('climate', 4)],
	});
	expect(listPrintedPages(report)).toEqual([
		{ page: 4, slugs: ['climate'] },
		{ page: 5, slugs: ['climate'] },
		{ page: 6, slugs: ['climate'] },
		{ page: 7, slugs: ['nature'] },
	]);
});

test('two chapters that begin on one page share it and what follows', () => {
	const report = buildReport({
		chapters: [chapter('a', 1), chapter('b', 1), chapter('c', 3)],
	});
	expect(listPrintedPages(report).map(({ slugs }) => slugs)).toEqual([
		['a', 'b'],
		['a', 'b'],
		['c'],
	]);
});

test('there is none where no chapter has a page', () => {
	expect(listPrintedPages(buildReport())).toEqual([]);
});
