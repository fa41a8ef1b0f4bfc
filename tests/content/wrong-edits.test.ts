// Mistakes that authors make, each made in the real content in memory: its fault must say where it is, what is wrong and
// what to do, and nothing else may be reported.

import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readContentFiles, type ContentFiles } from '../../src/read/content-files.ts';
import { formatFaults, type Fault } from '../../src/domain/fault/fault.ts';
import {
	emissions,
	findFaults,
	inventory,
	ledger,
	makeEdits,
	textOf,
	waste,
	type Edit,
	type EditedFiles,
} from './edited-content.ts';

interface Expected {
	readonly file: string;
	/** Words of the line that the fault points to; empty for the file as a whole. */
	readonly line: string;
	/** JSON Pointer or key of the frontmatter. */
	readonly pointer?: string;
	readonly problem: string | RegExp;
	readonly remedy: string | RegExp;
}

const zh = 'content/chapters/zh/chairmans-message.mdx';
const en = 'content/chapters/en/chairmans-message.mdx';
const climate = 'content/chapters/zh/climate.mdx';

const both = (write: string, find?: RegExp): Edit[] =>
	[zh, en].map((file) => ({ file, write, ...(find ? { find } : {}) }));
/** The same fault in both languages. */
const inBoth = (fault: Omit<Expected, 'file'>): Expected[] =>
	[en, zh].map((file) => ({ file, ...fault }));

/** Place of the ledger entry whose English reading is "August 2023". */
const { entries } = JSON.parse(textOf(ledger) ?? '') as { entries: { en: string }[] };
const augustEntry = entries.findIndex((entry) => entry.en === 'August 2023');

const correct = 'Correct the value; docs/authoring.md shows the form.';
const correctKey = 'Correct its spelling or delete it; docs/authoring.md lists the keys.';

const cases: readonly (readonly [string, readonly Edit[], readonly Expected[]])[] = [
	[
		'an unknown key in a table',
		[{ file: inventory, find: /"chapter": /, write: '"colour": "green",\n"chapter": ' }],
		[
			{
				file: inventory,
				line: '"colour": "green"',
				pointer: '#/colour',
				problem: '"colour" ("green") is not a known key.',
				remedy: correctKey,
			},
		],
	],
	[
		'an unknown key in frontmatter',
		[{ file: zh, find: /^order: 1$/m, write: 'order: 1\nauthor: 雷军' }],
		[
			{
				file: zh,
				line: 'author: 雷军',
				pointer: '#/author',
				problem: '"author" ("雷军") is not a known key.',
				remedy: correctKey,
			},
		],
	],
	[
		'an unknown key in the frontmatter of a chapter that others refer to',
		[{ file: climate, find: /^order: 11$/m, write: 'order: 11\nauthor: 雷军' }],
		[
			{
				file: climate,
				line: 'author: 雷军',
				pointer: '#/author',
				problem: '"author" ("雷军") is not a known key.',
				remedy: correctKey,
			},
		],
	],
	[
		'a value with a grouping comma',
		[{ file: inventory, find: /"12252\.52"/, write: '"12,252.52"' }],
		[
			{
				file: inventory,
				line: '"12,252.52"',
				pointer: '#/rows/0/cells/2023/value',
				problem:
					'"rows.0.cells.2023.value" ("12,252.52") is not a decimal string: write the printed digits without grouping, unit or percent sign, for example "12252.52".',
				remedy: correct,
			},
		],
	],
	[
		'a number instead of a decimal string',
		[{ file: inventory, find: /"7122\.60"/, write: '7122.60' }],
		[
			{
				file: inventory,
				line: '7122.60',
				pointer: '#/rows/0/cells/2022/value',
				problem:
					'"rows.0.cells.2022.value" (7122.6) is not a decimal string: write the printed digits in quotation marks, for example "372.00".',
				remedy: correct,
			},
		],
	],
	[
		'a cell that is missing for a period',
		[{ file: inventory, find: /,\s*"2020": \{\s*"value": "8402\.12"\s*\}/, write: '' }],
		[
			{
				file: inventory,
				line: '"cells": {',
				pointer: '#/rows/0/cells',
				problem: 'The row "scope-1" has no cell for the column "2020".',
				remedy: 'Add the printed value, or {"omission": "not-reported"}.',
			},
		],
	],
	[
		'a cell with a value and an omission',
		[{ file: inventory, find: /"omission": "pending-2024-09"/, write: '"value": "0", $&' }],
		[
			{
				file: inventory,
				line: '"omission": "pending-2024-09"',
				pointer: '#/rows/2/cells/2023',
				problem: '"rows.2.cells.2023" needs exactly one of "value", "text" and "omission".',
				remedy: correct,
			},
		],
	],
	[
		'a unit in one language only',
		[{ file: inventory, find: /("unit": \{\s*"zh": "[^"]+"),\s*"en": "[^"]+"/, write: '$1' }],
		[
			{
				file: inventory,
				line: '"unit": {',
				pointer: '#/rows/0/unit/en',
				problem: '"rows.0.unit.en" is missing.',
				remedy: 'Add it; it should be of the type string. docs/authoring.md shows the form.',
			},
		],
	],
	[
		'JSON without a comma',
		[{ file: inventory, find: /("order": 1),\s*/, write: '$1\n' }],
		[
			{
				file: inventory,
				line: '"topics"',
				problem: 'The JSON cannot be read: a comma is missing before this.',
				remedy:
					'Correct it here or just before; look for a missing comma, quotation mark or bracket.',
			},
		],
	],
	[
		'a JSON key that stands twice',
		[{ file: inventory, find: /"order": 1,/, write: '"order": 1,\n"order": 1,' }],
		[
			{
				file: inventory,
				line: '"order": 1,',
				problem: 'The key "order" stands twice in one object.',
				remedy: 'Delete one of the two.',
			},
		],
	],
	[
		'a cell with two digits changed about',
		[{ file: emissions, find: /"3921\.26"/, write: '"3921.62"' }],
		[
			{
				file: emissions,
				line: '"2023": {',
				pointer: '#/rows/1/children/0/cells/2023',
				problem: /^Line \d+ of the source does not print 3921\.62; its numbers are .*3921\.26/,
				remedy: 'Correct the number or the line, as the source has them.',
			},
		],
	],
	[
		'a table of an unknown chapter',
		[{ file: emissions, find: /"environmental-performance"/, write: '"enviromental-performance"' }],
		[
			{
				file: emissions,
				line: '"enviromental-performance"',
				pointer: '#/chapter',
				problem: 'There is no chapter "enviromental-performance".',
				remedy: /^Did you mean "environmental-performance"/,
			},
		],
	],
	[
		'frontmatter with a bare colon',
		[{ file: en, find: /^title: .*$/m, write: 'title: The chairman: a message' }],
		[
			{
				file: en,
				line: 'title: The chairman: a message',
				problem:
					'The frontmatter cannot be read: a value holds a colon and has no quotation marks.',
				remedy:
					'Put a value that holds a colon, a quotation mark or a hash sign in quotation marks; write each key once.',
			},
		],
	],
	[
		'an empty title',
		[{ file: en, find: /^title: .*$/m, write: 'title: ""' }],
		[
			{
				file: en,
				line: 'title: ""',
				pointer: '#/title',
				problem: '"title" ("") is empty.',
				remedy: correct,
			},
		],
	],
	[
		'frontmatter that differs between the languages',
		[{ file: en, find: /^page: 1$/m, write: 'page: 2' }],
		[
			{
				file: en,
				line: 'page: 2',
				pointer: '#/page',
				problem: `"page" is 2 here and 1 in ${zh}.`,
				remedy: 'Give both languages the same value.',
			},
		],
	],
	[
		'an unknown part',
		both('part: openning', /^part: opening$/m),
		inBoth({
			line: 'part: openning',
			pointer: '#/part',
			problem: 'There is no part "openning".',
			remedy: 'Did you mean "opening"?',
		}),
	],
	[
		'an unknown standards code',
		both('standards: [gri-305-99]', /^standards: \[\]$/m),
		inBoth({
			line: 'standards: [gri-305-99]',
			pointer: '#/standards',
			problem: 'There is no standards code "gri-305-99".',
			remedy: /^Did you mean "gri-305-\d"/,
		}),
	],
	[
		'a place in the order that is taken',
		both('order: 2', /^order: 1$/m),
		[
			{
				file: zh,
				line: '',
				pointer: '#/order',
				problem: '"order" 2 is taken by content/chapters/zh/about-this-report.mdx.',
				remedy: 'Each chapter has a place of its own: choose another number.',
			},
		],
	],
	[
		'a chapter without its translation',
		[{ file: en }],
		[
			{
				file: en,
				line: '',
				problem: 'The chapter "chairmans-message" is missing in "en"; it stands only in "zh".',
				remedy: 'Write the file, or delete its counterpart.',
			},
		],
	],
	[
		'a file in no place',
		[{ file: 'content/chapters/zh/Climate_2.mdx', write: '---\n---\n' }],
		[
			{
				file: 'content/chapters/zh/Climate_2.mdx',
				line: '---',
				problem: 'The file has no place in the report: its folder or its name is not known.',
				remedy:
					'Chapters are content/chapters/<language>/<slug>.mdx with a slug of a-z, 0-9 and hyphens; docs/authoring.md lists the rest.',
			},
		],
	],
	[
		'a section in one language only',
		[{ file: zh, write: '## 补充 {/* #message-addition */}\n\n补充。' }],
		[
			{
				file: zh,
				line: '#message-addition',
				problem: `The section "message-addition" stands here but not in ${en}.`,
				remedy: 'Write it there under the same id, or delete it here.',
			},
		],
	],
	[
		'an id that stands twice in a page',
		[{ file: zh, write: '## 再次致谢 {/* #message-thanks */}\n\n致谢。' }],
		[
			{
				file: zh,
				line: '再次致谢',
				problem:
					/^The id "message-thanks" of this section is taken by a section \(.*zh\/chairmans-message\.mdx:\d+:1\)\.$/,
				remedy:
					'Ids are unique in the whole report: choose a more specific one, in both languages.',
			},
			{
				file: zh,
				line: '再次致谢',
				problem: /^The id "message-thanks" stands twice in this chapter; first on line \d+\.$/,
				remedy: 'Give one of the two sections another id, in every language.',
			},
		],
	],
	[
		'an id of another chapter',
		['zh', 'en'].map((locale) => ({
			file: `content/chapters/${locale}/content-index.mdx`,
			write: '## ESG {/* #message-thanks */}\n\nESG',
		})),
		[
			{
				file: 'content/chapters/zh/content-index.mdx',
				line: '#message-thanks',
				problem:
					/^The id "message-thanks" of this section is taken by a section \(.*zh\/chairmans-message\.mdx:\d+:1\)\.$/,
				remedy:
					'Ids are unique in the whole report: choose a more specific one, in both languages.',
			},
		],
	],
	[
		'a reserved id',
		both('## ESG {/* #audit */}\n\nESG'),
		[
			{
				file: zh,
				line: '#audit',
				problem: 'The id "audit" is reserved.',
				remedy: 'Choose another one, in both languages.',
			},
		],
	],
	[
		'a heading without id',
		[{ file: zh, write: '## 补充' }],
		[
			{
				file: zh,
				line: '## 补充',
				problem: 'The heading "## 补充" has no id, or is not of level 2 to 4.',
				remedy:
					'Write ## to #### and end the line with {/* #the-id */}, the same id in every language.',
			},
		],
	],
	[
		'a heading level that is skipped',
		both('#### ESG {/* #message-addition */}\n\nESG'),
		inBoth({
			line: '#### ESG',
			problem: 'The section "message-addition" is of level 4 below one of level 2.',
			remedy: 'Write it with ###.',
		}),
	],
	[
		'a reference to nothing',
		both('<Ref to="ghg-inventry" />'),
		inBoth({
			line: '<Ref to="ghg-inventry" />',
			problem: 'There is no section, table, chapter or term "ghg-inventry".',
			remedy: /^Did you mean "ghg-inventory"/,
		}),
	],
	[
		'a table that is not there',
		both('<KpiTable id="ghg-inventory-2" />'),
		inBoth({
			line: '<KpiTable id="ghg-inventory-2" />',
			problem: 'There is no KPI table "ghg-inventory-2".',
			remedy: /^Did you mean "ghg-inventory"/,
		}),
	],
	[
		'a component in one language only',
		[{ file: en, write: '<KpiTable id="ghg-inventory" />' }],
		[
			{
				file: en,
				line: '<KpiTable id="ghg-inventory" />',
				problem: `The <KpiTable> "ghg-inventory" stands once here and not at all in ${zh}.`,
				remedy: 'Give both languages the same.',
			},
		],
	],
	[
		'a footnote mark without text',
		both('ESG[^999]'),
		inBoth({
			line: 'ESG[^999]',
			problem: 'The footnote mark [^999] has no text.',
			remedy: 'Add a line "[^999]: …" to the section, or take the mark out.',
		}),
	],
	[
		'a footnote text without mark',
		both('[^999]: ESG'),
		inBoth({
			line: '[^999]: ESG',
			problem: 'The footnote [^999] has a text but no mark.',
			remedy: 'Put [^999] where it belongs, or delete the text.',
		}),
	],
	[
		'half-width punctuation in Chinese',
		[
			{ file: zh, write: '节约用水,保护生态。' },
			{ file: en, write: 'Words.' },
		],
		[
			{
				file: zh,
				line: '节约用水,保护生态。',
				problem: /^There is half-width punctuation beside a Han character: ".*水,保.*"\.$/,
				remedy: 'Use ，；：？！（）.',
			},
		],
	],
	[
		'Chinese in an English page',
		[
			{ file: en, write: 'Saving 水.' },
			{ file: zh, write: '正文。' },
		],
		[
			{
				file: en,
				line: 'Saving 水.',
				problem: 'There is Chinese text: "Saving 水.".',
				remedy: 'Put it into <Lang tag="zh-Hans">…</Lang>, or translate it.',
			},
		],
	],
	[
		'a number without ledger entry',
		[
			{ file: zh, write: '另有 98,765 台。' },
			{ file: en, write: 'Also 98,765.' },
		],
		[
			{
				file: en,
				line: 'Also 98,765.',
				problem: /^The number 98,765 in section "message-thanks" .* has no ledger entry\.$/,
				remedy: `Add it to ${ledger} with its place in the source, or take it out.`,
			},
			{
				file: zh,
				line: '另有 98,765 台。',
				problem:
					/^The number 98,765 in section "message-thanks" \("….*另有 98,765 台。.*…"\) has no ledger entry\.$/,
				remedy: `Add it to ${ledger} with its place in the source, or take it out.`,
			},
		],
	],
	[
		'a ledger whose readings differ in value, one of which does not stand in the chapter',
		[{ file: ledger, find: /"August 2023"/, write: '"September 2023"' }],
		[
			{
				file: ledger,
				line: '{',
				pointer: `#/entries/${augustEntry}`,
				problem:
					'The languages differ in value: 8 only in "zh"; 9 only in "en". The readings are "2023 年 8 月" and "September 2023".',
				remedy: 'Give both languages the same figure.',
			},
			{
				file: en,
				line: 'August 2023',
				problem: new RegExp(
					`^Section "message-technology-strategy" has ".*August 2023.*" where ${ledger}#/entries/${augustEntry} has "September 2023" \\(2023年8月, line 45 of the source\\)\\.$`,
				),
				remedy: /^Write in the chapter what the source prints/,
			},
		],
	],
	[
		'an import',
		[{ file: zh, write: "import Chart from './chart.js';" }],
		[
			{
				file: zh,
				line: 'import Chart',
				problem: 'There is an import or export.',
				remedy: 'Delete it: components need no import.',
			},
		],
	],
	[
		'an unknown component',
		both('<Chart />'),
		inBoth({
			line: '<Chart />',
			problem: 'There is no component <Chart>.',
			remedy: /^Authors may use Case, ContentIndex, .*; a "<" in text is written &lt;\.$/,
		}),
	],
	[
		'a component that is not closed',
		both('<Case>\n\nESG'),
		inBoth({
			line: '<Case>',
			problem: /^The MDX cannot be read: Expected a closing tag for `<Case>`/,
			remedy: 'Close the tag or brace; a "<" or "{" in text is written &lt; or \\{.',
		}),
	],
	[
		'a component that is not closed, in both languages of a chapter that others refer to',
		[climate, climate.replace('/zh/', '/en/')].map((file) => ({ file, write: '<Case>\n\nESG' })),
		[climate, climate.replace('/zh/', '/en/')].map((file) => ({
			file,
			line: '<Case>',
			problem: /^The MDX cannot be read: Expected a closing tag for `<Case>`/,
			remedy: 'Close the tag or brace; a "<" or "{" in text is written &lt; or \\{.',
		})),
	],
	[
		'a link that runs code',
		[
			{ file: zh, write: '[链接](javascript:alert)' },
			{ file: en, write: 'Words' },
		],
		[
			{
				file: zh,
				line: '[链接](javascript:alert)',
				problem: 'The address "javascript:alert" is not https or mailto.',
				remedy: 'Link inside the report with <Ref to="…" />; elsewhere write the whole address.',
			},
		],
	],
];

describe('one wrong edit gives its own faults and no others', () => {
	test.each(cases)('%s', (_, edits, expected) => {
		const edited = makeEdits(edits);
		const found = findFaults(edited).map((fault) => describeFault(fault, edited));
		expect(found).toHaveLength(expected.length);
		expect(found).toEqual(expect.arrayContaining(expected.map(matcherOf)));
	});
});

const water = 'content/discrepancies/environmental-performance.json';
const inClimate = (find: RegExp, write: string): Edit[] =>
	[climate, climate.replace('/zh/', '/en/')].map((file) => ({ file, find, write }));

describe('one mistake from which much follows is told by its cause alone', () => {
	test.each<[string, readonly Edit[], string]>([
		[
			'a row with the id of another',
			[{ file: waste, find: /"id": "hazardous"/, write: '"id": "non-hazardous"' }],
			`kpi/row-repeated ${waste} #/rows/1`,
		],
		[
			'a row with another id',
			[{ file: waste, find: /"id": "hazardous"/, write: '"id": "hazard"' }],
			'links/id-gone content/permalinks.json #/addresses/waste.hazardous',
		],
		[
			'a column that is gone',
			[{ file: waste, find: /\{\s*"id": "2023"[^}]*\},/, write: '' }],
			`kpi/cell-without-column ${waste} #/rows/0/cells/2023`,
		],
		[
			'a column more',
			[
				{
					file: waste,
					find: /"columns": \[/,
					write: '$&{"id":"2024","period":"2024-01-01/2024-12-31"},',
				},
			],
			`kpi/cell-missing ${waste} #/columns/0`,
		],
		[
			'another line of a row',
			[{ file: waste, find: /"line": \d+/, write: '"line": 2389' }],
			`source/number-differs ${waste} #/rows/0`,
		],
		[
			'another number of lines',
			[{ file: 'seeds/source-figures.json', find: /"lines": \d+/, write: '"lines": 100' }],
			'source/figures-differ seeds/source-figures.json #/lines',
		],
		[
			'a value that is left out, at its table',
			[{ file: waste, find: /"value": "7052.28"/, write: '"omission": "not-reported"' }],
			`source/number-lost ${waste} #/rows/0`,
		],
		[
			'a section with another id',
			inClimate(/#green-office /, '#green-offices '),
			'links/id-gone content/permalinks.json #/addresses/green-office',
		],
	])('%s', (_, edits, expected) => {
		const found = findFaults(makeEdits(edits));
		expect(
			found.map(({ code, file, place }) => `${code} ${file} ${place.replace(/^\d+:\d+ /, '')}`),
		).toEqual([expected]);
	});
});

test('a Chinese text in English is told as such once', () => {
	const title = /(?<="title": \{\s*"zh": )"[^"]*"/;
	const file = 'content/standards/hkex.json';
	const found = findFaults(makeEdits([{ file, find: title, write: '"Scope of emissions"' }]));
	expect(found.filter(({ code }) => code === 'text/english-in-chinese')).toHaveLength(1);
});

test('a fault of a discrepancy is told in its own file, however that is laid out', () => {
	const find = /"id": ("[^"]*"),\s*"at": \[\s*"[^"]*"/;
	const found = findFaults(makeEdits([{ file: water, find, write: '"id":$1,"at":["nothing"' }]));
	const unknown = found.filter(({ code }) => code === 'ids/unknown');
	expect(unknown.map(({ file, place }) => [file, place])).toEqual([
		[water, expect.stringMatching(/^\d+:\d+ #\/0\/id$/)],
	]);
	expect(found.map(({ code }) => code)).not.toContain('links/id-gone');
});

describe('a file that is not clean text', () => {
	test.each([
		['a byte order mark', '\uFEFF{}', '1:1', 'There is a byte order mark (U+FEFF).'],
		[
			'an invisible character',
			'{\n\t"a": "x\u200By"\n}',
			'2:9',
			'There is an invisible or direction-changing character (U+200B).',
		],
		[
			'a character that turns the direction of text',
			'{ "a": "\u202Etxt" }',
			'1:9',
			'There is an invisible or direction-changing character (U+202E).',
		],
		[
			'a full-width digit',
			'{ "a": "２" }',
			'1:9',
			'There is a full-width digit or letter (U+FF12).',
		],
		[
			'a character that was lost',
			'{ "a": "\uFFFD" }',
			'1:9',
			'There is a replacement character (�) (U+FFFD).',
		],
	])('is reported for %s at its place', async (_, text, place, problem) => {
		expect((await readAlone('content/kpi/a.json', text)).faults).toEqual([
			{
				code: 'file/forbidden-character',
				file: 'content/kpi/a.json',
				place,
				problem,
				remedy: 'Delete it, or type the ordinary character in its place.',
			},
		]);
	});

	test('is reported for another encoding than UTF-8', async () => {
		// "é" in Latin-1.
		expect(
			(await readAlone('content/chapters/en/a.mdx', Uint8Array.of(0x61, 0xe9))).faults,
		).toEqual([
			{
				code: 'file/not-utf-8',
				file: 'content/chapters/en/a.mdx',
				place: '1:2',
				problem: 'The file is not valid UTF-8.',
				remedy: 'Save it again with the encoding UTF-8.',
			},
		]);
	});

	test('is none for the line ends of Windows, which are evened out', async () => {
		const path = 'content/kpi/a.json';
		expect(await readAlone(path, '{\r\n}\r\n')).toEqual({
			files: [{ path, text: '{\n}\n' }],
			faults: [],
		});
	});
});

test('lists the faults of many wrong edits together, by file and line', () => {
	const wanted = [
		'an import',
		'an unknown key in a table',
		'a table of an unknown chapter',
		'half-width punctuation in Chinese',
		'frontmatter that differs between the languages',
		'a reference to nothing',
		'a file in no place',
	];
	const edits = wanted.flatMap((name) => cases.find(([own]) => own === name)?.[1] ?? []);
	const edited = makeEdits(edits);
	const printed = formatFaults(findFaults(edited)).split('\n\n');
	const lineOf = (file: string, words: string) =>
		textOf(file, edited)?.split(words)[0]?.split('\n').length;
	expect(
		printed.map((paragraph) => paragraph.split('\n')[0]?.replace(/(:\d+)(?::\d+.*)$/, '$1')),
	).toEqual([
		`${en}:${lineOf(en, 'page: 2')}`,
		`${en}:${lineOf(en, '<Ref to="ghg-inventry"')}`,
		'content/chapters/zh/Climate_2.mdx:1',
		`${zh}:${lineOf(zh, 'import Chart')}`,
		`${zh}:${lineOf(zh, '节约用水,')}`,
		`${zh}:${lineOf(zh, '<Ref to="ghg-inventry"')}`,
		`${emissions}:${lineOf(emissions, '"enviromental-performance"')}`,
		`${inventory}:${lineOf(inventory, '"colour"')}`,
	]);
	for (const paragraph of printed) expect(paragraph).toMatch(/^\S.*\n {2}\S.*\n {2}\S.*$/);
});

/** A fault with the words of its line instead of the number. */
function describeFault({ file, place, problem, remedy }: Fault, edited: EditedFiles) {
	const [, line = '', pointer = ''] = /^(?:(\d+)(?::\d+)?)? ?(#.*)?$/.exec(place) ?? [];
	const words = line && textOf(file, edited)?.split('\n')[Number(line) - 1];
	return { file, line: words, pointer, problem, remedy };
}

function matcherOf({ file, line, pointer = '', problem, remedy }: Expected): unknown {
	const words = (text: string | RegExp): unknown =>
		typeof text === 'string' ? text : expect.stringMatching(text);
	return {
		file,
		line: line === '' ? '' : expect.stringContaining(line),
		pointer,
		problem: words(problem),
		remedy: words(remedy),
	};
}

/** Reads a content root whose only file is `path`. */
async function readAlone(path: string, text: string | Uint8Array): Promise<ContentFiles> {
	const root = await mkdtemp(join(tmpdir(), 'content-'));
	try {
		await mkdir(dirname(join(root, path)), { recursive: true });
		await writeFile(join(root, path), text);
		return await readContentFiles(root);
	} finally {
		await rm(root, { recursive: true });
	}
}

test('a chapter whose frontmatter is wrong is read for all else', () => {
	const edits: Edit[] = [
		{ file: en, find: /^order: 1$/m, write: 'order: one' },
		{ file: en, write: 'Saving 水.' },
		{ file: zh, write: '节约用水,保护生态。' },
	];
	expect(findFaults(makeEdits(edits)).map(({ code, file }) => [code, file])).toEqual([
		['file/value-wrong', en],
		['text/half-width-punctuation', zh],
		['text/chinese-in-english', en],
	]);
});
