import { expect, test } from 'vitest';
import { buildExcerpt, readMarks } from './marks.ts';
import { tokenize } from './tokens.ts';

test.each([
	['温室气体 ghg emissions', ['温室气体', 'ghg', 'emissions']],
	['scope 1 emissions', ['scope-1', 'emissions']],
	['gri 305-1', ['gri', '305-1']],
	['范围 1', ['范围']],
	['12 suppliers', ['12', 'suppliers']],
])(
	'marks runs of Han characters, words, and a short number with the word before it: %s',
	(query, marks) => {
		expect(readMarks(tokenize(query))).toEqual(marks);
	},
);

test('reads from an address what was written into it, each mark once', () => {
	const marks = ['温室气体', 'scope', 'gri', '305-1'];
	expect(readMarks(tokenize(marks.join(' ')))).toEqual(marks);
	expect(readMarks(tokenize('Scope scope'))).toEqual(['scope']);
});

test('marks pairs of Han characters, figures however they are grouped, and words by their stem', () => {
	const pieces = buildExcerpt('温室气体 12,260 吨 emissions', ['温室', '12260', 'emission'], 100);
	expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
		'温室',
		'12,260',
		'emissions',
	]);
	expect(pieces.map(({ text }) => text).join('')).toBe('温室气体 12,260 吨 emissions');
});

test('marks joined words only side by side', () => {
	const text = '1 Scope 1, Scope 10, GRI 305-1, 305 1, 305-1.5, 3051, R&D 3';
	const pieces = buildExcerpt(text, ['scope-1', '305-1', 'r&d-3'], 100);
	expect(pieces.filter(({ isMarked }) => isMarked).map((piece) => piece.text)).toEqual([
		'Scope 1',
		'305-1',
		'305 1',
		'R&D 3',
	]);
});

test('cuts a long text around the words', () => {
	const text = `${'甲'.repeat(300)}温室气体${'乙'.repeat(300)}`;
	const pieces = buildExcerpt(text, ['温室气体'], 60);
	expect(pieces.find(({ isMarked }) => isMarked)?.text).toBe('温室气体');
	expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(80);
});

const filler = 'x '.repeat(120);
const hanFiller = '甲'.repeat(120);
test.each([
	['the sentence', `${filler}ends. The site saves water ${filler}`, 'water', '… The site saves'],
	[
		'the clause, where the sentence began too far before',
		`${filler}power, then the site saves water ${filler}`,
		'water',
		'… then the site saves',
	],
	[
		'the word',
		`${filler}abcdefghijklmnopqr water ${filler}`,
		'water',
		'… abcdefghijklmnopqr water',
	],
	['a Chinese sentence', `${hanFiller}。每年回收水资源${hanFiller}`, '水资源', '… 每年回收水资源'],
	['a Chinese clause', `${hanFiller}，其中回收水资源${hanFiller}`, '水资源', '… 其中回收水资源'],
	['the text', `The site saves water ${filler}`, 'water', 'The site saves water'],
])('begins with %s', (_, text, mark, start) => {
	const excerpt = buildExcerpt(text, [mark], 100).map((piece) => piece.text);
	expect(excerpt.join('').slice(0, start.length)).toBe(start);
});
