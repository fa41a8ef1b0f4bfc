import { expect, test } from 'vitest';
import { both, buildChapter, buildReport } from '../report/examples.ts';
import { listReferences, readNote, plainNote } from './note-text.ts';

test.each([
	['en', 'See “<Ref to="climate" />”.', ['See “', { reference: 'climate' }, '”.']],
	['zh', '见“<Ref to="climate" />”。', ['见“', { reference: 'climate' }, '”。']],
	[
		'en',
		'The print has 《气候 行动》 (sic).',
		['The print has ', { foreign: '《气候 行动》' }, ' (sic).'],
	],
	['zh', '印作“气候”。', ['印作“气候”。']],
] as const)('reads the pieces of a note in %s', (locale, text, pieces) => {
	expect(readNote(text, locale)).toEqual(pieces);
});

test('lists the ids that a text names', () => {
	expect(listReferences('<Ref to="b" /> and <Ref to="a" />')).toEqual(['b', 'a']);
	expect(listReferences('none')).toEqual([]);
});

test('puts the title of what is named in the place of a reference', () => {
	const report = buildReport({ chapters: [buildChapter('climate', both('Text.\n'))] });
	const { title } = report.index.destinations.get('climate') ?? {};
	const note = both('See “<Ref to="climate" />”.');
	expect(plainNote(note, report.index.destinations)).toEqual({
		zh: `See “${title?.zh}”.`,
		en: `See “${title?.en}”.`,
	});
});
