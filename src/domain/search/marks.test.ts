import { expect, test } from 'vitest';
import { readMarks, readMarksFrom } from './marks.ts';
import { tokenize } from './query.ts';

test.each([
	['温室气体 ghg emissions', ['温室气体', 'ghg', 'emissions']],
	['scope 1 emissions', ['scope-1', 'emissions']],
	['gri 305-1', ['gri', '305-1']],
	['范围 1', ['范围']],
	['12 suppliers', ['12', 'suppliers']],
])(
	'marks runs of Han characters, words, and a short number with the word before it: %s',
	(query, marks) => {
		expect(readMarks(query, tokenize(query))).toEqual(marks);
	},
);

test('marks the query where it has no tokens', () => {
	expect(readMarks('&', [])).toEqual(['&']);
});

test('reads from an address what was written into it, each mark once', () => {
	expect(readMarksFrom('温室气体 Scope scope gri 305-1')).toEqual([
		'温室气体',
		'scope',
		'gri',
		'305-1',
	]);
});
