import { describe, expect, test } from 'vitest';
import { plainText } from '../domain/chapter/chapter-outline.ts';
import { parseChapter } from './parse-chapter.ts';

const path = 'content/chapters/zh/climate.mdx';

function outlineOf(body: string, firstLine = 1) {
	const { outline } = parseChapter(path, body, firstLine);
	if (!outline) throw new Error(`This cannot be read: ${body}`);
	return outline;
}

const chapter = `Lead with a <Ref to="ghg-inventory" />.

## 应对气候变化 {/* #climate-response */}

First paragraph.[^26]

### **Targets** and paths {/* #climate-targets */}

<KpiTable id="ghg-inventory" />

Again.[^26] Then another.[^27]

<Discrepancy id="ghg-sum" />

[^26]: The note.
`;

describe('the outline of a chapter', () => {
	test('gives each section its id, level, words and line', () => {
		const { sections } = outlineOf(chapter, 15);
		expect(sections.map(({ id, depth, title, line }) => [id, depth, title, line])).toEqual([
			['climate-response', 2, '应对气候变化', 17],
			['climate-targets', 3, 'Targets and paths', 21],
		]);
	});

	test('ends a section at the next heading of any level', () => {
		const { lead, sections } = outlineOf(chapter);
		expect(lead.text).toEqual([
			{ line: 1, pieces: ['Lead with a ', { reference: 'ghg-inventory' }, '.'] },
		]);
		expect(sections[0]?.text).toEqual([{ line: 5, pieces: ['First paragraph.', { mark: '26' }] }]);
	});

	test('opens a section at a heading in a case study', () => {
		const { sections } = outlineOf(
			'## A {/* #a */}\n\n<Case>\n\n### B {/* #b */}\n\nIn.\n\n</Case>\n',
		);
		expect(sections.map(({ id, line, text }) => [id, line, plainText(text)])).toEqual([
			['a', 1, ''],
			['b', 5, 'In.'],
		]);
	});

	test('counts what stands by itself, without notes, each item for itself and with its frame', () => {
		const { lead, sections } = outlineOf(
			'Lead.\n\n## A {/* #a */}\n\n- One\n  - Within\n- Two\n\n<Steps>\n\n1. Three\n\n</Steps>\n\n<Tree>\n\n- Four\n\n</Tree>\n\n[^1]: Note.\n\n<KpiTable id="b" />\n',
			15,
		);
		expect(lead.blocks).toEqual([{ kind: 'paragraph', line: 15, isContinued: false }]);
		expect(sections[0]?.blocks.map(({ kind, line }) => [kind, line])).toEqual([
			['item', 19],
			['item of level 2', 20],
			['item', 21],
			['numbered item in <Steps>', 25],
			['item in <Tree>', 31],
			['<KpiTable>', 37],
		]);
	});

	test('reads a block that continues another as one line with it', () => {
		const { lead } = outlineOf('One.\n\nTwo. {/* continued */}\n');
		expect(lead.blocks.map(({ isContinued }) => isContinued)).toEqual([false, true]);
		expect(lead.text.map((line) => plainText([line]))).toEqual(['One. Two.']);
	});

	test('lists what a chapter names, with lines of the file', () => {
		const outline = outlineOf(chapter, 15);
		expect(outline.references).toEqual([{ id: 'ghg-inventory', line: 15 }]);
		expect(outline.tables).toEqual([{ id: 'ghg-inventory', line: 23 }]);
		expect(outline.discrepancies).toEqual([{ id: 'ghg-sum', line: 27 }]);
		expect(outline.components.map(({ id }) => id)).toEqual(['Ref', 'KpiTable', 'Discrepancy']);
	});

	test('knows in which section a discrepancy is shown', () => {
		const { lead, sections } = outlineOf(chapter);
		const shown = [lead, ...sections].map(({ discrepancies }) => discrepancies);
		expect(shown).toEqual([[], [], ['ghg-sum']]);
	});

	test('tells the marks of footnotes, each once, from their texts', () => {
		const { footnoteMarks, footnoteTexts } = outlineOf(chapter);
		expect(footnoteMarks).toEqual([
			{ id: '26', line: 5 },
			{ id: '27', line: 11 },
		]);
		expect(footnoteTexts).toEqual([{ id: '26', line: 15, text: 'The note.' }]);
	});

	test('takes a mark before a colon for a mark', () => {
		const { footnoteMarks, footnoteTexts } = outlineOf('Three aims[^4]: one, two, three.');
		expect(footnoteMarks).toEqual([{ id: '4', line: 1 }]);
		expect(footnoteTexts).toEqual([]);
	});

	test('finds the addresses of other sites in links, bare addresses and definitions', () => {
		const { outgoing } = outlineOf(
			'[A](https://example.org/a#x), [B](mailto:b@example.org)\nand https://example.org/b.\n\n[^1]: [C](https://example.org/c)\n\n[d]: https://example.org/d\n',
			15,
		);
		expect(outgoing).toEqual([
			{ address: 'https://example.org/a#x', line: 15 },
			{ address: 'https://example.org/b', line: 16 },
			{ address: 'https://example.org/c', line: 18 },
			{ address: 'https://example.org/d', line: 20 },
		]);
	});

	test('gives each line of a paragraph its own number', () => {
		expect(outlineOf('One **two\nthree** four[^9]\n', 15).lead.text).toEqual([
			{ line: 15, pieces: ['One two'] },
			{ line: 16, pieces: ['three four', { mark: '9' }] },
		]);
	});

	test('reads files with the line ends of Windows', () => {
		const { sections } = outlineOf('## A {/* #a */}\r\nText.\r\nMore.\r\n');
		expect(sections).toMatchObject([{ id: 'a', depth: 2, title: 'A', line: 1 }]);
		expect(sections[0]?.text).toEqual([
			{ line: 2, pieces: ['Text.'] },
			{ line: 3, pieces: ['More.'] },
		]);
	});

	test.each([
		['no id', '## Targets'],
		['level 1', '# Targets {/* #targets */}'],
		['level 5', '##### Targets {/* #targets */}'],
		['capitals in the id', '## Targets {/* #Targets */}'],
		['two hyphens in the id', '## Targets {/* #the--targets */}'],
		['words after the id', '## Targets {/* #targets */} now'],
		['no space', '##Targets {/* #targets */}'],
		['an underline', 'Targets {/* #targets */}\n---'],
	])('reports a heading with %s', (_, line) => {
		expect(outlineOf(`Lead.\n\n${line}\n`).badHeadings).toEqual([{ line: 3, text: line }]);
	});

	test.each(['## A {/* #a */}', '### A-1 {/* #a-1 */}', '#### A {/*#a*/}'])(
		'accepts the heading %s',
		(line) => {
			expect(outlineOf(line).badHeadings).toEqual([]);
		},
	);
});

describe('plain text', () => {
	test.each([
		['emphasis', 'A **bold** and *slanted* word', 'A bold and slanted word'],
		['bold type at Chinese punctuation', '**不低于“7%”**的量', '不低于“7%”的量'],
		['a range', '2021~2023 与 5~10 吨', '2021~2023 与 5~10 吨'],
		['a link', 'See [the site](https://example.org/a).', 'See the site.'],
		['an address', 'https://example.org', 'https://example.org'],
		['a comment', 'Targets {/* #targets */}end', 'Targets end'],
		['a footnote mark', '增长 10%[^26]。', '增长 10%。'],
		['words of another language', 'by <Lang tag="zh-Hans">雷军</Lang>', 'by 雷军'],
		['a quotation', '> Quoted.', 'Quoted.'],
		['a list', '- one\n- two', 'one two'],
		['a table', '| a | b |\n| - | - |\n| 1 | 2 |', 'a b 1 2'],
		['an escaped sign', 'A\\_B \\{x\\}', 'A_B {x}'],
		['an entity', '&lt;5 t &amp; more', '<5 t & more'],
		['a product sign', '2*3', '2*3'],
	])('shows %s as a reader sees it', (_, markdown, text) => {
		expect(plainText(outlineOf(markdown).lead.text)).toBe(text);
	});

	test.each(['', 'In a line: '])(
		'reads a figure as qualifier, value, unit, label and note, however they are ordered: %j',
		(before) => {
			const figure =
				'<Figure label="回收的电子废弃物" value="12,260" note="全球" unit="吨" qualifier="约" />';
			expect(plainText(outlineOf(before + figure).lead.text)).toBe(
				`${before}约 12,260 吨 回收的电子废弃物 全球`,
			);
		},
	);

	test('keeps the text of a footnote without its label', () => {
		expect(plainText(outlineOf('[^26]: The note of 2023.').lead.text)).toBe('The note of 2023.');
	});
});

describe('faults of the markup', () => {
	test('are none in a plain chapter', () => {
		expect(parseChapter(path, '\nText 2021~2023.\n', 4).faults).toEqual([]);
	});

	test('have their line from the start of the file, and leave the outline readable', () => {
		const { outline, faults } = parseChapter(path, '\nText.\n\n{1}\n', 4);
		expect(plainText(outline?.lead.text ?? [])).toBe('Text.');
		expect(faults).toEqual([
			{
				code: 'markup/expression',
				file: path,
				place: '7:1',
				problem: 'There is an expression in braces: {1}.',
				remedy: 'Write the text itself; a brace is written \\{.',
			},
		]);
	});

	test.each([
		['a component that is not closed', '<Case>\n\nText.\n', /^The MDX cannot be read: .*<Case>/],
		['a brace that is not closed', 'Text {a\n', /^The MDX cannot be read: /],
		['a sign that is not written out', 'less than <5 t\n', /^The MDX cannot be read: /],
	])('describe %s', (_, body, problem) => {
		const { outline, faults } = parseChapter(path, `\n${body}`, 4);
		expect(outline).toBeUndefined();
		expect(faults).toEqual([
			{
				code: 'markup/unreadable',
				file: path,
				place: expect.stringMatching(/^[5-9]:\d+$/),
				problem: expect.stringMatching(problem),
				remedy: 'Close the tag or brace; a "<" or "{" in text is written &lt; or \\{.',
			},
		]);
	});

	test('are not looked for where there are more marks of notes than can be parsed', () => {
		const { outline, faults } = parseChapter(path, 'A[^1]\n\n'.repeat(1001), 4);
		expect(outline).toBeUndefined();
		expect(faults).toMatchObject([{ code: 'markup/too-many-notes', place: '4:1' }]);
	});

	test.each([
		['a word', 'Text\n\nco&shy;operation', '6:1', 'an invisible or direction-changing'],
		['an attribute', '<Figure value="1" label="a&#x202e;b" />', '4:1', '(U+202E)'],
		['an accent', 'e&#x301;', '4:1', 'a letter and its accent as two characters'],
	])('name a character that is written as an entity in %s', (_, body, place, problem) => {
		const [only, ...more] = parseChapter(path, body, 4).faults;
		expect(more).toEqual([]);
		expect(only?.place).toBe(place);
		expect(only?.problem).toContain(problem);
	});

	test('are given all at once', () => {
		const { faults } = parseChapter(path, '{1}\n\n{2}\n');
		expect(faults.map(({ place }) => place)).toEqual(['1:1', '3:1']);
	});
});
