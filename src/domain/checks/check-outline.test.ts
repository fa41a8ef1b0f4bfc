import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkOutlines, checkSections } from './check-outline.ts';

/** Checks a chapter with the given words in Chinese and none in English. */
function check(zh: string, report: Partial<Report> = {}) {
	const chapters = [buildChapter('climate', { zh, en: 'Text.\n' })];
	return checkOutlines(buildReport({ chapters, tables: [], ...report }));
}

test('finds nothing in a well-formed chapter', () => {
	expect(checkOutlines(buildReport())).toEqual([]);
});

test('checks every language', () => {
	const chapters = [buildChapter('climate', both('## Targets\n'))];
	expect(checkOutlines(buildReport({ chapters })).map(({ file }) => file)).toEqual([
		'content/chapters/zh/climate.mdx',
		'content/chapters/en/climate.mdx',
	]);
});

test.each([
	[
		'a heading without id',
		'chapter/heading-without-id',
		'Lead.\n\n## Targets\n',
		15,
		'The heading "## Targets" has no id, or is not of level 2 to 4.',
		'Write ## to #### and end the line with {/* #the-id */}, the same id in every language.',
	],
	[
		'a heading without space',
		'chapter/heading-without-id',
		'##Targets {/* #targets */}\n',
		13,
		'The heading "##Targets {/* #targets */}" has no space after its #.',
		'Write ## to #### and end the line with {/* #the-id */}, the same id in every language.',
	],
	[
		'a heading by the line below it',
		'chapter/heading-underlined',
		'Targets {/* #targets */}\n---\n',
		13,
		'"Targets {/* #targets */}" is a heading by the line below it.',
		'Write a heading with ##; put an empty line before a line that divides.',
	],
	[
		'a heading without words',
		'chapter/heading-without-words',
		'## {/* #goals */}\n',
		13,
		'The heading of section "goals" has no words.',
		'Write its title before the id.',
	],
	[
		'a level that is skipped',
		'chapter/level-skipped',
		'## A {/* #a */}\n\n#### B {/* #b */}\n',
		15,
		'The section "b" is of level 4 below one of level 2.',
		'Write it with ###.',
	],
	[
		'a chapter that begins below level 2',
		'chapter/level-skipped',
		'### A {/* #a */}\n',
		13,
		'The section "a" is of level 3 below one of level 1.',
		'Write it with ##.',
	],
	[
		'an id that stands twice',
		'chapter/id-repeated',
		'## A {/* #a */}\n\n## B {/* #a */}\n',
		15,
		'The id "a" stands twice in this chapter; first on line 13.',
		'Give one of the two sections another id, in every language.',
	],
	[
		'a footnote mark without text',
		'chapter/footnote-without-text',
		'Text.[^26]\n',
		13,
		'The footnote mark [^26] has no text.',
		'Add a line "[^26]: …" to the section, or take the mark out.',
	],
	[
		'a footnote text without mark',
		'chapter/footnote-without-mark',
		'Text.\n\n[^26]: Note.\n',
		15,
		'The footnote [^26] has a text but no mark.',
		'Put [^26] where it belongs, or delete the text.',
	],
])('reports %s', (_, code, body, line, problem, remedy) => {
	expect(check(body)).toEqual([
		{ code, file: 'content/chapters/zh/climate.mdx', place: `${line}:1`, problem, remedy },
	]);
});

test('lets the levels go back up by more than one', () => {
	expect(
		check('## A {/* #a */}\n\n### B {/* #b */}\n\n#### C {/* #c */}\n\n## D {/* #d */}\n'),
	).toEqual([]);
});

test('lets a mark in the prose lead to a note of a table of the chapter', () => {
	const footnotes = [{ id: '75', text: both('Note'), line: 2378 }];
	expect(check('Text.[^75]\n', { tables: [buildTable([], { footnotes })] })).toEqual([]);
	const elsewhere = buildTable([], { footnotes, chapter: 'people' });
	expect(check('Text.[^75]\n', { tables: [elsewhere] })).toHaveLength(1);
	expect(check('<KpiTable id="energy-use" />\n\nText.[^75]\n', { tables: [elsewhere] })).toEqual(
		[],
	);
});

test.each([
	['a row', { footnotes: ['26'] }],
	['a cell', { cells: { '2023': { value: '1', footnotes: ['9', '26'] } } }],
])('lets a text of the prose be the note of %s', (_, row) => {
	const tables = [buildTable([buildRow('a', ['1', '2'], row)])];
	expect(check('Text.\n\n[^26]: Note.\n', { tables })).toEqual([]);
});

test('reports a section with nothing in it, not one with a table or sections of its own', () => {
	const body =
		'Lead.\n\n## A {/* #a */}\n\n### B {/* #b */}\n\n<KpiTable id="energy-use" />\n\n### C {/* #c */}\n';
	const chapters = [buildChapter('climate', { zh: '导言。', en: body })];
	expect(checkSections(buildReport({ chapters }))).toMatchObject([
		{ code: 'chapter/section-empty', file: 'content/chapters/en/climate.mdx', place: '21:1' },
	]);
});
