import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkReferences, type UnreadIds } from './check-references.ts';

const none: UnreadIds = { tables: [], chapters: [], sections: [] };
const zhFile = 'content/chapters/zh/nature.mdx';

/** The faults of the Chinese file of a further chapter, "nature". */
function check(body: string, meta: Parameters<typeof buildChapter>[2] = {}, unread = none) {
	const chapter = buildChapter('nature', both(body), { order: 3, ...meta });
	const report = buildReport({ chapters: [...buildReport().chapters, chapter] });
	return checkReferences(report, unread).filter(({ file }) => file === zhFile);
}

test('finds nothing when every name has its target', () => {
	expect(checkReferences(buildReport(), none)).toEqual([]);
});

test.each(['climate', 'climate-goals', 'energy-use', 'term-megawatt-hour'])(
	'lets a chapter refer to %s',
	(id) => {
		expect(check(`<Ref to="${id}" />\n`)).toEqual([]);
	},
);

test('reports a figure at the head of the page that is no row of a table', () => {
	const figures = ['energy-use.renewable', 'energy-use.renewables'];
	expect(check('Lead.\n', { figures })).toEqual([
		{
			code: 'ids/unknown',
			file: zhFile,
			place: '#/figures',
			problem: 'There is no table row "energy-use.renewables".',
			remedy: 'Did you mean "energy-use.renewable"?',
		},
	]);
});

test.each([
	[
		'<Ref to="climate-gaols" />',
		'There is no section, table, chapter or term "climate-gaols".',
		'Did you mean "climate" or "climate-goals" or "climate-path"?',
	],
	[
		'<KpiTable id="energy-usage" />',
		'There is no KPI table "energy-usage".',
		'Did you mean "energy-use"?',
	],
	[
		'<Discrepancy id="water-sum" />',
		'There is no discrepancy "water-sum".',
		'Correct the id, or write what it names.',
	],
])('reports %s with what may have been meant', (body, problem, remedy) => {
	expect(check(`Lead.\n\n${body}\n`)).toEqual([
		{ code: 'ids/unknown', file: zhFile, place: '15:1', problem, remedy },
	]);
});

test('never proposes a heading that has no id', () => {
	expect(check('## Targets\n\n<Ref to="quite-elsewhere" />\n')[0]?.remedy).toBe(
		'Correct the id, or write what it names.',
	);
});

test.each([
	['part', { part: 'climat' }, 'There is no part "climat".', 'Did you mean "climate"?'],
	['topics', { topics: ['enegry'] }, 'There is no topic "enegry".', 'Did you mean "energy"?'],
	[
		'stakeholders',
		{ stakeholders: ['investor'] },
		'There is no stakeholder group "investor".',
		'Did you mean "investors"?',
	],
	[
		'standards',
		{ standards: ['gri-302-1', 'gri-302-7'] },
		'There is no standards code "gri-302-7".',
		'Did you mean "gri-302-1"?',
	],
])('reports an unknown word in "%s"', (key, meta, problem, remedy) => {
	expect(check('', meta)).toEqual([
		{ code: 'ids/unknown', file: zhFile, place: `#/${key}`, problem, remedy },
	]);
});

test('does not blame what names a file that could not be read, or a section of it', () => {
	const body = '<KpiTable id="water-use" />\n\n<Ref to="governance" />\n\n<Ref to="board" />\n';
	expect(check(body)).toHaveLength(3);
	const unread = { tables: ['water-use'], chapters: ['governance'], sections: ['board'] };
	expect(check(body, {}, unread)).toEqual([]);
});

test.each<[string, Partial<Report>, string, string]>([
	[
		'the chapter of a table',
		{ tables: [buildTable([], { chapter: 'climat' })] },
		'content/kpi/energy-use.json',
		'#/chapter',
	],
	[
		'the topics of a table',
		{ tables: [buildTable([], { topics: ['sun'] })] },
		'content/kpi/energy-use.json',
		'#/topics',
	],
	[
		'the standards of a table',
		{ tables: [buildTable([], { standards: ['x'] })] },
		'content/kpi/energy-use.json',
		'#/standards',
	],
	[
		'the discrepancy of an equation',
		{
			tables: [
				buildTable([], {
					identities: [{ kind: 'sum', result: 'a.b', parts: ['a.c'], discrepancy: 'gone' }],
				}),
			],
		},
		'content/kpi/energy-use.json',
		'#/identities/0',
	],
	[
		'a disclosure of the index',
		{ printedIndex: [{ line: 1, chapter: 'climate', disclosure: 'gri-9' }] },
		'content/standards/index.json',
		'#/0/disclosure',
	],
	[
		'a chapter of the index',
		{ printedIndex: [{ line: 1, chapter: 'climat', disclosure: 'gri-302-1' }] },
		'content/standards/index.json',
		'#/0/chapter',
	],
	[
		'a disclosure that is not in the list of answers',
		{ answers: new Map() },
		'content/standards/answers.json',
		'#',
	],
	[
		'an answer that is no section, table or chapter',
		{ answers: new Map([['gri-302-1', ['climate-goals', 'gone']]]) },
		'content/standards/answers.json',
		'#/gri-302-1',
	],
	[
		'answers to a disclosure that is not there',
		{
			answers: new Map([
				['gri-302-1', []],
				['gri-9', []],
			]),
		},
		'content/standards/answers.json',
		'#/gri-9',
	],
	[
		'what a term points to',
		{
			glossary: [
				{
					id: 'term-a',
					term: both('A'),
					definition: both('A.'),
					synonyms: { zh: [], en: [] },
					see: ['gone'],
				},
			],
		},
		'content/glossary.json',
		'#/0/see',
	],
	[
		'the row that prints a term',
		{
			glossary: [
				{
					id: 'term-a',
					term: both('A'),
					definition: both('A.'),
					synonyms: { zh: [], en: [] },
					rows: ['energy-use.gone'],
				},
			],
		},
		'content/glossary.json',
		'#/0/rows',
	],
	[
		'the place of a discrepancy',
		{
			discrepancies: [
				{
					id: 'd',
					at: ['energy-use.renewable.2019'],
					lines: [1],
					title: both('D'),
					note: both('D'),
				},
			],
		},
		'content/discrepancies',
		'#/d',
	],
])('reports %s', (_, part, file, place) => {
	const tables = part.tables ? { identity: { ...buildReport().identity, headlines: [] } } : {};
	const faults = checkReferences(buildReport({ ...tables, ...part }), none);
	expect(
		faults.filter((fault) => fault.file === file).map((fault) => [fault.file, fault.place]),
	).toEqual([[file, place]]);
});

test('does not blame headlines and discrepancies that name rows of a table that could not be read', () => {
	const discrepancies = [
		{ id: 'd', at: ['energy-use.renewable.2023'], lines: [1], title: both('D'), note: both('D') },
	];
	const chapters = [buildChapter('climate', both('Text.\n'))];
	const report = buildReport({
		tables: [],
		chapters,
		discrepancies,
		glossary: [],
		answers: new Map([['gri-302-1', []]]),
	});
	expect(checkReferences(report, none)).toHaveLength(2);
	expect(checkReferences(report, { ...none, tables: ['energy-use'] })).toEqual([]);
});

test('reports a headline whose row is gone', () => {
	const identity = {
		...buildReport().identity,
		headlines: [{ row: 'energy-use.solar', note: both('') }],
	};
	expect(checkReferences(buildReport({ identity }), none)).toEqual([
		{
			code: 'ids/unknown',
			file: 'content/report.json',
			place: '#/headlines/0/row',
			problem: 'There is no table row "energy-use.solar".',
			remedy: 'Did you mean "energy-use.renewable"?',
		},
	]);
});

test.each([
	'climate',
	'climate-goals',
	'energy-use',
	'energy-use.renewable',
	'energy-use.renewable.2023',
])('lets a discrepancy stand at %s', (at) => {
	const discrepancies = [{ id: 'd', at: [at], lines: [1], title: both('D'), note: both('D') }];
	expect(checkReferences(buildReport({ discrepancies }), none)).toEqual([]);
});

test('reports a row that is defined by a term that does not exist', () => {
	const tables = [buildTable([buildRow('solar', ['1', '2'], { terms: ['term-megawat-hour'] })])];
	expect(checkReferences(buildReport({ tables }), none)).toContainEqual({
		code: 'ids/unknown',
		file: 'content/kpi/energy-use.json',
		place: '#/rows/0/terms',
		problem: 'There is no term "term-megawat-hour".',
		remedy: 'Did you mean "term-megawatt-hour"?',
	});
});

test.each([
	['what stands nowhere', both('See <Ref to="climate-gone" />.'), ['ids/unknown']],
	[
		'in one language only',
		{ zh: '见<Ref to="climate" />。', en: 'See above.' },
		['counterpart/count-differs'],
	],
	[
		'in another order',
		{
			zh: '<Ref to="climate" />和<Ref to="energy-use" />',
			en: '<Ref to="energy-use" />, <Ref to="climate" />',
		},
		[],
	],
])('reports a note or reason that names a place %s', (_, text, codes) => {
	const named = { at: ['climate'], lines: [1], title: both('Title'), note: text };
	const departure = { line: 1, printed: '字', here: both('As printed'), reason: text };
	const report = buildReport({
		discrepancies: [{ ...named, id: 'two-sums' }],
		departures: [departure],
	});
	expect(checkReferences(report, none).map(({ code, file, place }) => [code, file, place])).toEqual(
		[
			['content/discrepancies', '#/two-sums'],
			['content/departures.json', '#/0/reason'],
		].flatMap((place) => codes.map((code) => [code, ...place])),
	);
});
