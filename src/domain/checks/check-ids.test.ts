import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildTable } from '../report/examples.ts';
import { checkIds } from './check-ids.ts';

const remedy = 'Ids are unique in the whole report: choose a more specific one, in both languages.';

test('finds nothing in a report whose ids are unique', () => {
	expect(checkIds(buildReport())).toEqual([]);
});

test('names the section whose id another chapter has, and where that one stands', () => {
	const second = buildChapter('nature', both('Lead.\n\n## Goals {/* #climate-goals */}\n'));
	const report = buildReport({ chapters: [...buildReport().chapters, second] });
	expect(checkIds(report)).toEqual([
		{
			code: 'ids/taken',
			file: 'content/chapters/zh/nature.mdx',
			place: '15:1',
			problem:
				'The id "climate-goals" of this section is taken by a section (content/chapters/zh/climate.mdx:15:1).',
			remedy,
		},
	]);
});

test.each([
	['a table', 'table', { tables: [buildTable([], { id: 'people' })] }],
	[
		'a chart',
		'chart',
		{
			tables: [
				buildTable([], {
					charts: [{ id: 'people', kind: 'bar', rows: [], title: both('X'), finding: both('Y') }],
				}),
			],
		},
	],
	[
		'a standards code',
		'standards code',
		{
			standards: [
				{
					id: 'gri',
					name: both('GRI'),
					disclosures: [{ id: 'people', code: 'X', title: both('X') }],
				},
			],
		},
	],
	[
		'a discrepancy',
		'discrepancy',
		{ discrepancies: [{ id: 'people', at: [], lines: [], title: both('X'), note: both('X') }] },
	],
])('does not let %s take the id of a chapter', (_, what, part) => {
	expect(checkIds(buildReport(part)).map(({ problem }) => problem)).toEqual([
		`The id "people" of this ${what} is taken by a chapter (content/chapters/zh/people.mdx:1:1).`,
	]);
});

test('lets a printed footnote stand once in the report, be it in a table or a chapter', () => {
	const note = buildChapter('nature', both('Text.[^75]\n\n[^75]: Note.\n'));
	const footnotes = [{ id: '75', text: both('Note'), line: 2378 }];
	const report = buildReport({
		chapters: [...buildReport().chapters, note],
		tables: [buildTable([], { footnotes })],
	});
	expect(checkIds(report).map(({ file, place }) => [file, place])).toEqual([
		['content/kpi/energy-use.json', '#/footnotes/0'],
	]);
});

test.each(['audit', 'fn-75'])('keeps the id "%s" for the site itself', (id) => {
	const chapter = buildChapter('nature', both(`Lead.\n\n## Goals {/* #${id} */}\n`));
	expect(checkIds(buildReport({ chapters: [chapter], tables: [] }))).toEqual([
		{
			code: 'ids/reserved',
			file: 'content/chapters/zh/nature.mdx',
			place: '15:1',
			problem: `The id "${id}" is reserved.`,
			remedy: 'Choose another one, in both languages.',
		},
	]);
});
