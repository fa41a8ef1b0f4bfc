import { describe, expect, test } from 'vitest';
import { plainText, scanChapter } from './scan-chapter.ts';

const chapter = `Lead with a <Ref to="ghg-inventory" />.

## 应对气候变化 {/* #climate-response */}

First paragraph.[^26]

### **Targets** and paths {/* #climate-targets */}

<KpiTable id="ghg-inventory" />

Again.[^26] Then another.[^27]

<Discrepancy id="ghg-sum" />

[^26]: The note.
`;

describe('scanChapter', () => {
	test('gives each section its id, level, words and line', () => {
		const { sections } = scanChapter(chapter, 15);
		expect(sections.map(({ id, depth, title, line }) => [id, depth, title, line])).toEqual([
			['climate-response', 2, '应对气候变化', 17],
			['climate-targets', 3, 'Targets and paths', 21],
		]);
	});

	test('ends a section at the next heading of any level', () => {
		const { lead, sections } = scanChapter(chapter);
		expect(lead.trim()).toBe('Lead with a <Ref to="ghg-inventory" />.');
		expect(sections[0]?.body.trim()).toBe('First paragraph.[^26]');
	});

	test('lists what a chapter names, with lines of the file', () => {
		const scanned = scanChapter(chapter, 15);
		expect(scanned.references).toEqual([{ id: 'ghg-inventory', line: 15 }]);
		expect(scanned.tables).toEqual([{ id: 'ghg-inventory', line: 23 }]);
		expect(scanned.discrepancies).toEqual([{ id: 'ghg-sum', line: 27 }]);
		expect(scanned.components.map(({ id }) => id)).toEqual(['Ref', 'KpiTable', 'Discrepancy']);
	});

	test('tells the marks of footnotes, each once, from their texts', () => {
		const { footnoteMarks, footnoteTexts } = scanChapter(chapter);
		expect(footnoteMarks).toEqual([
			{ id: '26', line: 5 },
			{ id: '27', line: 11 },
		]);
		expect(footnoteTexts).toEqual([{ id: '26', line: 15 }]);
	});

	test('takes a mark before a colon for a mark', () => {
		const { footnoteMarks, footnoteTexts } = scanChapter('Three aims[^4]: one, two, three.');
		expect(footnoteMarks).toEqual([{ id: '4', line: 1 }]);
		expect(footnoteTexts).toEqual([]);
	});

	test('passes over the frontmatter of a whole file and counts its lines', () => {
		const { lead, sections, references } = scanChapter(
			'---\ntitle: A\n---\nLead.\n## B {/* #b */}\n\n<Ref to="c" />\n',
		);
		expect(lead).toBe('Lead.');
		expect(sections[0]?.line).toBe(5);
		expect(references).toEqual([{ id: 'c', line: 7 }]);
	});

	test('reads files with the line ends of Windows', () => {
		expect(scanChapter('## A {/* #a */}\r\nText.\r\n').sections).toEqual([
			{ id: 'a', depth: 2, title: 'A', line: 1, body: 'Text.\n' },
		]);
	});

	test.each([
		['no id', '## Targets'],
		['level 1', '# Targets {/* #targets */}'],
		['level 5', '##### Targets {/* #targets */}'],
		['capitals in the id', '## Targets {/* #Targets */}'],
		['two hyphens in the id', '## Targets {/* #the--targets */}'],
		['words after the id', '## Targets {/* #targets */} now'],
	])('reports a heading with %s', (_, line) => {
		expect(scanChapter(`Lead.\n\n${line}\n`).badHeadings).toEqual([{ line: 3, text: line }]);
	});

	test.each(['## A {/* #a */}', '### A-1 {/* #a-1 */}', '#### A {/*#a*/}'])(
		'accepts the heading %s',
		(line) => {
			expect(scanChapter(line).badHeadings).toEqual([]);
		},
	);
});

describe('plainText', () => {
	test.each([
		['emphasis', 'A **bold** and *slanted* word', 'A bold and slanted word'],
		['a link', 'See [the site](https://example.org/a).', 'See the site.'],
		['an address', '<https://example.org>', 'https://example.org'],
		['an id comment', 'Targets {/* #targets */}end', 'Targets end'],
		['a footnote mark', '增长 10%[^26]。', '增长 10%。'],
		['words of another language', 'by <Lang tag="zh-Hans">雷军</Lang>', 'by 雷军'],
		['a quotation', '> Quoted.', ' Quoted.'],
		['a list', '- one\n- two', ' one two'],
		['an escaped sign', 'A\\_B \\{x\\}', 'A_B {x}'],
		['an entity', '&lt;5 t &amp; more', '<5 t & more'],
		['a product sign', '2*3', '2*3'],
	])('shows %s as a reader sees it', (_, markdown, text) => {
		expect(plainText(markdown)).toBe(text);
	});

	test('reads a figure as qualifier, value, unit, label and note, however they are ordered', () => {
		const figure =
			'<Figure label="回收的电子废弃物" value="12,260" note="全球" unit="吨" qualifier="约" />';
		expect(plainText(figure).trim()).toBe('约 12,260 吨 回收的电子废弃物 全球');
	});

	test('keeps the text of a footnote without its label', () => {
		expect(plainText('[^26]: The note of 2023.').trim()).toBe('The note of 2023.');
	});
});
