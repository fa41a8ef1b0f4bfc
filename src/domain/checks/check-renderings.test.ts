import { expect, test } from 'vitest';
import { buildChapter } from '../report/examples.ts';
import { checkRenderings } from './check-renderings.ts';

const renderings = {
	terms: [{ zh: '硬核科技', en: ['cutting-edge technology'] }],
	refused: [{ words: 'hardcore', write: 'cutting-edge' }],
};
const good = { zh: '引领硬核科技。', en: 'Cutting-edge technology leads.' };
const check = (note: { zh: string; en: string }, file = 'content/report.json') =>
	checkRenderings(
		renderings,
		new Map([
			['content/glossary.json', [{ term: good }]],
			[file, [{ note }]],
		]),
		[],
	);

test.each([
	['its form', good],
	['the Chinese words', { zh: '原文作“硬核科技”。', en: 'The print has 硬核科技 here.' }],
	['other words for another term', { zh: '科技。', en: 'Technology.' }],
])('accepts %s', (_, note) => {
	expect(check(note)).toEqual([]);
});

test.each([
	['terms', { zh: good.zh, en: 'Technology leads.' }, 'counterpart/rendering-lost'],
	['refused', { zh: '科技。', en: 'Hardcore technology.' }, 'text/words-refused'],
])('reports a text that breaks the %s and says what to write', (_, note, code) => {
	expect(check(note)).toMatchObject([
		{
			code,
			file: 'content/report.json',
			place: '#/0/note',
			remedy: expect.stringContaining('cutting-edge'),
		},
	]);
	expect(check(note, 'content/departures.json')).toEqual([]);
});

test('reports a line of a chapter, and a term that no text has', () => {
	const en = 'Word.\n\nHard tech (<Lang tag="zh-Hans">硬核科技</Lang>).';
	const chapter = buildChapter('climate', { zh: '词。\n\n硬核科技。', en });
	expect(checkRenderings(renderings, new Map(), [chapter])).toMatchObject([
		{ file: 'content/chapters/en/climate.mdx', place: '15:1' },
	]);
	const uneven = buildChapter('climate', { zh: '词。\n\n词。', en: 'Word.' });
	expect(checkRenderings(renderings, new Map(), [uneven])).toEqual([]);
	expect(checkRenderings(renderings, new Map(), [])).toMatchObject([
		{ code: 'source/rendering-unused', file: 'seeds/renderings.json', place: '#/terms/0' },
	]);
});
