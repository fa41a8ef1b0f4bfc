import { expect, test } from 'vitest';
import { buildChapter } from '../report/examples.ts';
import type { Chapter, ChapterMeta } from '../report/report.ts';
import { checkMissing, checkPair } from './check-pairs.ts';

const [zhFile, enFile] = ['content/chapters/zh/climate.mdx', 'content/chapters/en/climate.mdx'];

function withEnglishMeta(meta: Partial<ChapterMeta>): Chapter {
	const chapter = buildChapter('climate', { zh: '', en: '' });
	const { zh, en } = chapter.texts;
	return { ...chapter, texts: { zh, en: { ...en, meta: { ...en.meta, ...meta } } } };
}

test('finds nothing in a pair that shares sections and components', () => {
	const zh =
		'<Lang tag="en">A</Lang>。\n\n## 目标 {/* #goals */}\n\n<KpiTable id="a" />\n\n注[^1]。\n\n[^1]: 注。\n';
	const en =
		'Words.\n\n## Goals {/* #goals */}\n\n<KpiTable id="a" />\n\nNote.[^1]\n\n[^1]: A note.\n';
	expect(checkPair(buildChapter('climate', { zh, en }))).toEqual([]);
});

test.each<[keyof ChapterMeta, Partial<ChapterMeta>, string]>([
	['order', { order: 9 }, '"order" is 9 here and 1 in content/chapters/zh/climate.mdx.'],
	[
		'topics',
		{ topics: ['water'] },
		'"topics" is ["water"] here and ["energy"] in content/chapters/zh/climate.mdx.',
	],
	[
		'sourceLines',
		{ sourceLines: [10, 21] },
		'"sourceLines" is [10,21] here and [10,20] in content/chapters/zh/climate.mdx.',
	],
	['page', { page: 34 }, '"page" is 34 here and undefined in content/chapters/zh/climate.mdx.'],
])('reports a different "%s"', (key, meta, problem) => {
	expect(checkPair(withEnglishMeta(meta))).toEqual([
		{
			code: 'counterpart/key-differs',
			file: enFile,
			place: `#/${key}`,
			problem,
			remedy: 'Give both languages the same value.',
		},
	]);
});

test('lets title and summary differ', () => {
	expect(checkPair(withEnglishMeta({ title: 'Other', summary: 'Other.' }))).toEqual([]);
});

test.each([
	['zh', '## 目标 {/* #goals */}\n', 'Lead.\n', zhFile, enFile],
	['en', '导言。\n', '## Goals {/* #goals */}\n', enFile, zhFile],
])('reports a section that stands only in %s at its own place', (_, zh, en, file, other) => {
	expect(checkPair(buildChapter('climate', { zh, en }))).toEqual([
		{
			code: 'counterpart/section-missing',
			file,
			place: '13:1',
			problem: `The section "goals" stands here but not in ${other}.`,
			remedy: 'Write it there under the same id, or delete it here.',
		},
	]);
});

test.each([
	[
		'order',
		'## A {/* #a */}\n\n## B {/* #b */}\n',
		'## B {/* #b */}\n\n## A {/* #a */}\n',
		'"b" (level 2)',
		'"a" (level 2)',
	],
	['level', '## A {/* #a */}\n', '### A {/* #a */}\n', '"a" (level 3)', '"a" (level 2)'],
])('reports sections that differ in %s', (_, zh, en, here, there) => {
	expect(checkPair(buildChapter('climate', { zh, en }))).toEqual([
		{
			code: 'counterpart/section-differs',
			file: enFile,
			place: '13:1',
			problem: `The section ${here} stands where ${zhFile} has ${there}.`,
			remedy: 'Give both languages the same order and the same heading levels.',
		},
	]);
});

test.each([
	['<KpiTable>', '<KpiTable id="water-use" />', 'water-use'],
	['<Ref>', '<Ref to="people" />', 'people'],
	['<Discrepancy>', '<Discrepancy id="water-sum" />', 'water-sum'],
	['component', '<Steps />', 'Steps'],
])('reports a %s that stands more often in one language', (what, words, id) => {
	const faults = checkPair(
		buildChapter('climate', { zh: `${words}\n\n${words}\n`, en: `${words}\n` }),
	);
	const named = faults.filter(({ problem }) => problem.startsWith(`The ${what} "${id}"`));
	expect(named).toEqual([
		{
			code: 'counterpart/count-differs',
			file: zhFile,
			place: '15:1',
			problem: `The ${what} "${id}" stands 2 times here and once in ${enFile}.`,
			remedy: 'Give both languages the same.',
		},
	]);
});

test('does not count how often a footnote is marked', () => {
	const [zh, en] = ['正文[^26]，正文[^26]。\n\n[^26]: 注。\n', 'Text.[^26]\n\n[^26]: A note.\n'];
	expect(checkPair(buildChapter('climate', { zh, en }))).toEqual([]);
});

test('reports the mark of a footnote in another line', () => {
	const zh = '正文[^26]。\n\n后文。\n\n[^26]: 注。\n';
	const en = 'Text.\n\nMore.[^26]\n\n[^26]: A note.\n';
	expect(
		checkPair(buildChapter('climate', { zh, en })).map(({ code, problem }) => [code, problem]),
	).toEqual([
		['counterpart/mark-differs', `This line has no marks; ${zhFile}:13 has [^26].`],
		['counterpart/mark-differs', `This line has [^26]; ${zhFile}:15 has none.`],
	]);
});

test('reports a footnote that stands in one language only, mark and text', () => {
	const en = 'Text.[^26]\n\n[^26]: A note.\n';
	expect(
		checkPair(buildChapter('climate', { zh: '正文。\n', en })).map(({ problem }) => problem),
	).toEqual([
		`The footnote "26" stands once here and not at all in ${zhFile}.`,
		`The footnote mark "26" stands once here and not at all in ${zhFile}.`,
	]);
});

test('reports the language in which a chapter is missing', () => {
	expect(checkMissing('climate', ['zh'])).toEqual([
		{
			code: 'counterpart/missing',
			file: enFile,
			place: '',
			problem: 'The chapter "climate" is missing in "en"; it stands only in "zh".',
			remedy: 'Write the file, or delete its counterpart.',
		},
	]);
	expect(checkMissing('climate', ['zh', 'en'])).toEqual([]);
});

test('reports a line whose languages differ in a figure, and a section with a block more', () => {
	const of = (zh: string, en: string) =>
		checkPair(buildChapter('climate', { zh, en })).map(({ code, file, problem }) => [
			code,
			file,
			problem,
		]);
	expect(of('四个城市，约 20 吨。', 'Four cities, about 20 tonnes.')).toEqual([]);
	expect(of('四个城市。', 'Five cities.')).toEqual([
		[
			'counterpart/figure-differs',
			enFile,
			'The languages differ in number: 4 only in "zh"; 5 only in "en".',
		],
	]);
	expect(of('约 20 吨。', 'It is 20 tonnes.')).toEqual([
		['counterpart/figure-differs', enFile, expect.stringContaining('bound')],
	]);
	expect(of('- 一。\n  - 又一。', '- One.')).toEqual([
		[
			'counterpart/blocks-differ',
			zhFile,
			`Block 2 of the lead, of the kind "item of level 2", answers nothing in ${enFile}.`,
		],
	]);
});
