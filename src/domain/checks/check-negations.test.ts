import { describe, expect, test } from 'vitest';
import { buildChapter } from '../report/examples.ts';
import { checkNegations } from './check-negations.ts';

describe('a sentence that one language denies', () => {
	const note = { zh: '报告没有说明。', en: 'The report says so.' };
	const check = (file: string, excepted: string[] = []) =>
		checkNegations(
			new Map([[file, [{ note }]]]),
			[],
			excepted.map((text) => ({ text, reason: 'Another word.' })),
		).map(({ code, place }) => [code, place]);

	test('is a fault at its text', () => {
		expect(check('content/report.json')).toEqual([['counterpart/negation-differs', '#/0/note']]);
	});

	test('is a fault at its line of a chapter', () => {
		const chapter = buildChapter('climate', { zh: note.zh, en: note.en });
		expect(checkNegations(new Map(), [chapter])).toMatchObject([
			{ code: 'counterpart/negation-differs', file: 'content/chapters/en/climate.mdx' },
		]);
	});

	test('is none in a departure, whose languages quote other words', () => {
		expect(check('content/departures.json')).toEqual([]);
	});

	test('is none where it is excepted, and the exception is one where nothing needs it', () => {
		expect(check('content/report.json', [note.zh])).toEqual([]);
		expect(check('content/report.json', [note.zh, '没有。'])).toEqual([
			['source/exception-unused', '#/negations/1'],
		]);
	});
});
