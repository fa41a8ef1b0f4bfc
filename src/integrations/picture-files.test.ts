import { expect, test } from 'vitest';
import { readReport } from '../read/report.ts';
import { listCards } from '../views/card.ts';
import { loadLetters } from './card-font.ts';
import { listTexts } from './picture-files.ts';

test('the font has every letter of the cards', async () => {
	const { report } = await readReport();
	if (!report) throw new Error('The content has faults: npm run check.');
	const texts = listCards(report).flatMap(({ view }) => listTexts(view));
	const letters = await loadLetters(texts);
	expect(texts.flatMap(letters.lacks)).toEqual([]);
});

test('small figures take less room than full ones, and quotation marks less in a Latin line', async () => {
	const letters = await loadLetters(['CO₂2’气']);
	expect(letters.measure('₂', 100, 400)).toBeCloseTo(letters.measure('2', 100, 400) * 0.62);
	expect(letters.measure('’', 100, 400)).toBeLessThan(40);
	expect(letters.measure('气’', 100, 400)).toBe(200);
	expect(letters.lacks('气ʼ')).toEqual(['ʼ']);
});
