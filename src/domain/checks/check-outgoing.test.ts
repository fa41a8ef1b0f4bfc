import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, firstLine } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkOutgoing as checkOn } from './check-outgoing.ts';

const checkOutgoing = (report: Report, files: ReadonlyMap<string, unknown> = new Map()) =>
	checkOn(report, files, '2024-06-01');

const chapter = buildChapter(
	'people',
	both('Text.\n\n[A](https://example.org/a) and https://example.org/b.\n'),
	{ order: 2 },
);
const entry = (address: string) => ({ address, publisher: both('Example'), noted: '2024-04-01' });

test('finds nothing where list and chapters agree', () => {
	const outgoing = [entry('https://example.org/a'), entry('https://example.org/b')];
	expect(checkOutgoing(buildReport({ chapters: [chapter], outgoing }))).toEqual([]);
});

test('names a link that is not listed, once for all that lead there, and an entry that is not used', () => {
	const outgoing = [entry('https://example.org/a'), entry('https://example.org/c')];
	const faults = checkOutgoing(buildReport({ chapters: [chapter], outgoing }));
	expect(faults.map(({ file, place, problem }) => [file, place, problem])).toEqual([
		[
			'content/chapters/zh/people.mdx',
			`${firstLine + 2}:1`,
			'The link to https://example.org/b, like 1 more to it, is not on the list of outgoing links.',
		],
		['content/outgoing-links.json', '#/1', 'No chapter links to https://example.org/c.'],
	]);
});

test.each([
	['zh', ' (in Chinese)', '', []],
	['zh', '', '', ['en']],
	['zh', ' (in Chinese)', '（英文）', ['zh']],
	['en', '', '（英文）', []],
	['en', '', '', ['zh']],
	[undefined, '', '', []],
	[undefined, ' (in Chinese)', '', ['en']],
] as const)(
	'a link to what opens in %s may have "%s" behind it in English, "%s" in Chinese, or not',
	(language, en, zh, wrong) => {
		const written = (mark: string) => `Text.\n\n[A](https://example.org/a)${mark}.\n`;
		const marked = buildChapter('people', { zh: written(zh), en: written(en) }, { order: 2 });
		const outgoing = [{ ...entry('https://example.org/a'), language }];
		const faults = checkOutgoing(buildReport({ chapters: [marked], outgoing }));
		expect(faults.map(({ code, file, place }) => [code, file, place])).toEqual(
			wrong.map((locale) => [
				'links/outgoing-language',
				`content/chapters/${locale}/people.mdx`,
				`${firstLine + 2}:1`,
			]),
		);
	},
);

test('names an address in a text of a file that is not listed, and one listed twice', () => {
	const outgoing = ['a', 'b', 'a'].map((name) => entry(`https://example.org/${name}`));
	const files = new Map([['content/a.json', { note: both('见 https://example.org/d。') }]]);
	expect(checkOutgoing(buildReport({ chapters: [chapter], outgoing }), files)).toMatchObject([
		{ code: 'links/outgoing-unlisted', file: 'content/a.json', place: '#/note' },
		{ code: 'links/outgoing-unlisted', file: 'content/a.json', place: '#/note' },
		{ code: 'links/outgoing-repeated', file: 'content/outgoing-links.json', place: '#/0' },
	]);
});

test('names a link that was noted on a day to come', () => {
	const outgoing = [
		entry('https://example.org/a'),
		{ ...entry('https://example.org/b'), noted: '2024-06-02' },
	];
	expect(checkOutgoing(buildReport({ chapters: [chapter], outgoing }))).toMatchObject([
		{ code: 'links/noted-in-future', place: '#/1/noted' },
	]);
});

test('names a link that was noted before the report was published', () => {
	const outgoing = [{ ...entry('https://example.org/a'), noted: '2024-03-31' }];
	const faults = checkOutgoing(buildReport({ chapters: [chapter], outgoing }));
	expect(faults).toContainEqual(
		expect.objectContaining({ code: 'links/noted-before-report', place: '#/0/noted' }),
	);
});
