import { expect, test } from 'vitest';
import { both, buildChapter, buildReport, firstLine } from '../report/examples.ts';
import { checkOutgoing } from './check-outgoing.ts';

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

test('names a link that is not listed, in each language, and an entry that is not used', () => {
	const outgoing = [entry('https://example.org/a'), entry('https://example.org/c')];
	const faults = checkOutgoing(buildReport({ chapters: [chapter], outgoing }));
	expect(faults.map(({ file, place, problem }) => [file, place, problem])).toEqual([
		...['zh', 'en'].map((locale) => [
			`content/chapters/${locale}/people.mdx`,
			`${firstLine + 2}:1`,
			'The link to https://example.org/b is not on the list of outgoing links.',
		]),
		['content/outgoing-links.json', '#/1', 'No chapter links to https://example.org/c.'],
	]);
});
