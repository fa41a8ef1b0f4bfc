import { expect, test } from 'vitest';
import { findMdxFaults } from './find-mdx-faults.ts';

const path = 'content/chapters/zh/climate.mdx';
const head = '---\ntitle: {"a"}\n---\n';

test('finds nothing in a plain chapter, whatever its frontmatter holds', () => {
	expect(findMdxFaults([{ path, text: `${head}\nText 2021~2023.\n` }])).toEqual([]);
});

test('counts lines from the start of the file', () => {
	expect(findMdxFaults([{ path, text: `${head}\nText.\n\n{1}\n` }])).toEqual([
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
])('describes %s', (_, body, problem) => {
	const faults = findMdxFaults([{ path, text: `${head}\n${body}` }]);
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

test('gives the faults of all chapters at once and passes over other files', () => {
	const files = [
		{ path, text: '{1}\n\n{2}\n' },
		{ path: 'content/kpi/a.json', text: '{1}' },
		{ path: 'content/chapters/en/climate.mdx', text: '<Case>' },
	];
	expect(findMdxFaults(files).map(({ file, place }) => `${file}:${place}`)).toEqual([
		`${path}:1:1`,
		`${path}:3:1`,
		'content/chapters/en/climate.mdx:1:1',
	]);
});
