import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { components } from '../chapter-components/vocabulary.ts';
import { findPolicyFaults, vocabulary } from './policy.ts';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, { singleTilde: false });
const find = (body: string) => findPolicyFaults('a.mdx', parser.parse(body) as Root, body);

describe('findPolicyFaults', () => {
	test.each([
		[
			'an import',
			"import A from './a'",
			'There is an import or export.',
			'Delete it: components need no import.',
		],
		[
			'an export',
			'export const a = 1',
			'There is an import or export.',
			'Delete it: components need no import.',
		],
		[
			'an expression',
			'{process.env}',
			'There is an expression in braces: {process.env}.',
			'Write the text itself; a brace is written \\{.',
		],
		[
			'an expression in a line',
			'A {1 + 1} b',
			'There is an expression in braces: {1 + 1}.',
			'Write the text itself; a brace is written \\{.',
		],
		[
			'a comment "continued" before its words',
			'A {/* continued */} b',
			'A comment "continued" stands elsewhere than at the end of a text.',
			'Write the text itself',
		],
		[
			'a comment "continued" by itself',
			'{/* continued */}',
			'A comment "continued" stands elsewhere than at the end of a text.',
			'Write the text itself',
		],
		[
			'an image',
			'![A](https://example.org/a.png)',
			'There is an image.',
			'The report has none; say its content in words.',
		],
		['HTML', 'A <b>b</b>', 'There is no component <b>.', 'a "<" in text is written &lt;.'],
		[
			'a script',
			'<script>alert(1)</script>',
			'There is no component <script>.',
			'Authors may use Case, ',
		],
		['a component that is not known', '<Chart />', 'There is no component <Chart>.', 'KpiTable'],
		['a fragment', '<>\n\nA\n\n</>', 'There is no component <>.', 'Authors may use'],
		[
			'an attribute that is not known',
			'<KpiTable id="a" onclick="b" />',
			'<KpiTable> has no attribute "onclick".',
			'It takes id.',
		],
		[
			'an attribute where there is none',
			'<Case id="a">\n\nA\n\n</Case>',
			'<Case> has no attribute "id".',
			'It takes none.',
		],
		[
			'an attribute in braces',
			'<KpiTable id={a} />',
			'<KpiTable> has an attribute that is no plain text.',
			'Write id="text".',
		],
		[
			'an attribute without value',
			'<Figure value label="b" />',
			'<Figure> has an attribute that is no plain text.',
			'Write value="text".',
		],
		[
			'attributes from an object',
			'<Case {...a}>\n\nA\n\n</Case>',
			'<Case> has an attribute that is no plain text.',
			'Write name="text".',
		],
		['a missing attribute', '<Ref />', '<Ref> lacks "to".', 'Add to="…".'],
		['an empty attribute', '<Ref to="" />', '<Ref> lacks "to".', 'Add to="…".'],
		[
			'an address that runs code',
			'[a](javascript:alert)',
			'The address "javascript:alert" is not https or mailto.',
			'Link inside the report with <Ref to="…" />; elsewhere write the whole address.',
		],
		[
			'such an address in a definition',
			'[a]: JavaScript:alert',
			'The address "JavaScript:alert" is not https or mailto.',
			'<Ref to="…" />',
		],
		['a data address', '[a](data:text/html,b)', 'is not https or mailto', '<Ref to="…" />'],
		[
			'an address inside the site',
			'[a](/zh/report/climate/)',
			'The address "/zh/report/climate/" is not https or mailto.',
			'<Ref to="…" />',
		],
		[
			'a fragment of the page',
			'[a](#targets)',
			'The address "#targets" is not https or mailto.',
			'<Ref to="…" />',
		],
		[
			'text that runs into an address',
			'[a](https://example.org。见下)',
			'has Chinese text in its host.',
			'Write it as [text](https://…).',
		],
		['an unsafe address', '[a](http://example.org)', 'is not https or mailto', 'whole address'],
		['a bare address', '见 https://example.org/a。后文', 'stands bare', '[text](https://…)'],
		['a bare address of the web', '见 www.example.org', 'stands bare', '[text](https://…)'],
		['a bare mail address', 'a@example.org', 'stands bare', '[text](https://…)'],
		['a link without words', '[](https://example.org)', 'has no words', '[text](https://…)'],
		['a link with a title', '[a](https://example.org "b")', 'has a title, "b"', 'in the text'],
		['a definition with a title', '[a]: https://example.org "b"', 'has a title', 'in the text'],
		['a box', ':::tip', '":::tip" would be shown', 'there are no boxes'],
		['a struck word', 'A ~~b~~ c', '"~~b~~" would be shown', 'nothing is struck out'],
		['a box to tick', '- [ ] A', '"[ ]" would be shown', 'nothing can be ticked'],
		['markup in an attribute', '<Figure value="**1**" label="a" />', '"**" would be', '**…**'],
		['a line of Chinese that ends', '节约\n用水', 'ends within its paragraph', 'on one line'],
		['a broken line in bold', '**节约**\n用水', 'ends within its paragraph', 'on one line'],
		['a list from 3', '3. A', 'Item 1 of the list is numbered 3.', '"3\\. …"'],
		['a year that begins a text', '2023. A', 'is numbered 2023.', '"2023\\. …"'],
		['a list that skips', '1. A\n3. B', 'Item 2 of the list is numbered 3.', 'from 1'],
		['no language', '<Lang tag="chinese">A</Lang>', '"chinese" is no language tag', 'zh-Hans'],
		['a tag ill spelt', 'A <Lang tag="zh_Hans">b</Lang>', 'is no language tag', 'zh-Hans'],
		['a case without heading', '<Case>\n\nA\n\n</Case>', '<Case> does not hold', 'a heading'],
		['steps without list', '<Steps>\n\nA\n\n</Steps>', '<Steps> does not', 'one list, "1. …"'],
		['steps of bullets', '<Steps>\n\n- A\n\n</Steps>', '<Steps> does not', 'one list, "1. …"'],
		['a path without dates', '<Roadmap>\n\n- A\n\n</Roadmap>', '<Roadmap> does', 'bold date'],
		['two lists of a tree', '<Tree>\n\n- A\n\n* B\n\n</Tree>', '<Tree> does not', 'one list'],
		['words among figures', '<Highlights>\n\nA\n\n</Highlights>', 'does not hold', 'figures'],
		['an empty tag', 'A <Lang tag="zh-Hans"></Lang>', '<Lang> does not hold', 'words'],
		['words in a table', '<KpiTable id="a">b</KpiTable>', '<KpiTable> does', 'holds nothing'],
		['a table in a line', 'A <KpiTable id="a" />', '<KpiTable> stands within', 'line of its own'],
		[
			'a table with a short row',
			'| A | B |\n| - | - |\n| 1 | 2 |\n| 3 |',
			'Row 2 of the table has 1 cells; the head has 2.',
			'Give every row the same number of cells.',
		],
	])('refuses %s', (_, body, problem, remedy) => {
		const faults = find(`Lead.\n\n${body}\n`);
		expect(faults.length).toBeGreaterThan(0);
		expect(faults[0]?.problem).toContain(problem);
		expect(faults[0]?.remedy).toContain(remedy);
		expect(faults[0]?.place).toMatch(/^3:\d+$/);
	});

	test.each([
		['an id comment', '## Targets {/* #targets */}'],
		['a table of the report', '<KpiTable id="water-use" />'],
		[
			'a figure with all its attributes',
			'<Figure value="1" label="a" unit="t" qualifier="c" note="d" />',
		],
		[
			'a component within a component',
			'<Case>\n\n## A {/* #a */}\n\nBy <Lang tag="zh-Hans">雷军</Lang>.\n\n</Case>',
		],
		['a web address', '[a](https://example.org/报告)'],
		['a mail address', '[a](mailto:a@example.org)'],
		['a sign that is written out', 'x &lt; 5, \\{y\\}'],
		['a whole table', '| A | B |\n| - | - |\n| 1 | 2 |'],
		['a footnote', 'A[^26]\n\n[^26]: B'],
		['a year that begins a text', '2023\\. A'],
		['a list', '1. A\n2. B\n   1. C'],
		['a line that ends between words', '**One\ntwo** three'],
		['a line that is meant to end', '节约\\\n用水'],
		['Japanese', 'A <Lang tag="ja">東京</Lang>'],
	])('admits %s', (_, body) => {
		expect(find(body)).toEqual([]);
	});

	test('refuses a table that stands twice', () => {
		const faults = find('<KpiTable id="a" />\n\n<KpiTable id="b" />\n\n<KpiTable id="a" />\n');
		expect(faults.map(({ place }) => place)).toEqual(['5:1']);
	});

	test('gives every fault with its line and column', () => {
		const faults = find('A <Chart /> b\n\n{1}\n\n[a](ftp://b)\n');
		expect(faults.map(({ place }) => place)).toEqual(['1:3', '3:1', '5:1']);
	});
});

test('knows the same components as the pages', () => {
	const inserted = ['Aliases', 'Answers', 'CallingCells', 'SectionEnd'];
	expect([...Object.keys(vocabulary), ...inserted].sort()).toEqual(Object.keys(components).sort());
});
