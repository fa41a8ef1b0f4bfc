import { expect, test } from 'vitest';
import { both, buildChapter, buildReport } from '../report/examples.ts';
import type { ChapterMeta } from '../report/report.ts';
import { checkCovered, checkSequence } from './check-sequence.ts';

const { identity } = buildReport();
const parts = ['opening', 'climate'].map((id) => ({
	id,
	title: both(id),
	theme: 'climate' as const,
}));

function check(...metas: Partial<ChapterMeta>[]): (string | undefined)[] {
	const chapters = metas.map((meta, at) =>
		buildChapter(`chapter-${at}`, both('Words.'), { order: at + 1, ...meta }),
	);
	const report = buildReport({ chapters, tables: [], identity: { ...identity, parts } });
	return checkSequence(report).map(({ file, place }) => `${file}${place}`);
}

test('accepts parts and pages in order, and chapters without a page', () => {
	expect(
		check({ part: 'opening', page: 2 }, { part: 'climate' }, { page: 2 }, { page: 9 }),
	).toEqual([]);
});

test.each([
	['part', [{ part: 'climate' }, { part: 'opening' }]],
	['page', [{ page: 9 }, { page: 8 }]],
])('reports a %s that comes before that of the chapter before, in each language', (key, metas) => {
	expect(check(...metas)).toEqual([
		`content/chapters/zh/chapter-1.mdx#/${key}`,
		`content/chapters/en/chapter-1.mdx#/${key}`,
	]);
});

test('reports an entry of a line that no chapter has', () => {
	const entry = (line: number) =>
		({ kind: 'figure', value: '5', line, section: 'climate', zh: '5', en: '5' }) as const;
	const ledgers = new Map([['climate', [entry(10), entry(20), entry(21)]]]);
	expect(checkCovered(buildReport({ ledgers }))).toMatchObject([
		{ code: 'ledger/line-uncovered', place: '#/entries/2' },
	]);
});
