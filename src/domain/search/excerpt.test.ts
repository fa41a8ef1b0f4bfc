import { expect, test } from 'vitest';
import { buildExcerpt } from './excerpt.ts';

test('marks pairs of Han characters, figures however they are grouped, and words by their stem', () => {
	const pieces = buildExcerpt('温室气体 12,260 吨 emissions', ['温室', '12260', 'emission'], 100);
	expect(pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text)).toEqual([
		'温室',
		'12,260',
		'emissions',
	]);
	expect(pieces.map(({ text }) => text).join('')).toBe('温室气体 12,260 吨 emissions');
});

test('cuts a long text around the words', () => {
	const text = `${'甲'.repeat(300)}温室气体${'乙'.repeat(300)}`;
	const pieces = buildExcerpt(text, ['温室气体'], 60);
	expect(pieces.find(({ isMarked }) => isMarked)?.text).toBe('温室气体');
	expect(pieces.map((piece) => piece.text).join('').length).toBeLessThan(80);
});
