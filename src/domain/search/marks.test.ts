import { expect, test } from 'vitest';
import { readMarks, readMarksFrom } from './marks.ts';
import { tokenize } from './query.ts';

test('marks a run of Han characters as one and words one by one', () => {
	expect(readMarks('温室气体 scope 1', tokenize('温室气体 scope 1'))).toEqual([
		'温室气体',
		'scope',
		'1',
	]);
});

test('marks the query where it has no tokens', () => {
	expect(readMarks('&', [])).toEqual(['&']);
});

test('reads from an address what was written into it, each mark once', () => {
	expect(readMarksFrom('温室气体 Scope scope')).toEqual(['温室气体', 'scope']);
});
