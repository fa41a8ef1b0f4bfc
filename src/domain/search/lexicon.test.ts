import { expect, test } from 'vitest';
import { cutTitles } from './lexicon.ts';
import { stem } from './tokens.ts';

const view = (title: string) => cutTitles([{ title, path: [] }])[0];

test('does not find hazardous waste in non-hazardous waste', () => {
	const hazardous = stem('hazardous');
	expect(view('Hazardous waste')?.grams.has(hazardous)).toBe(true);
	expect(view('Non-hazardous waste')?.grams.has(hazardous)).toBe(false);
	expect(view('Non-hazardous waste')?.grams.has(stem('waste'))).toBe(true);
	expect(view('Non-hazardous waste')?.text).not.toContain('non-hazardous');
});
