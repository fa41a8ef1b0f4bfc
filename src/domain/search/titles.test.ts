import { expect, test } from 'vitest';
import type { Entry } from './catalogue.ts';
import { stem } from './query.ts';
import { buildTitleViews } from './titles.ts';

const view = (title: string) => {
	const entry = { number: 0, kind: 'indicator', title, path: [] } as unknown as Entry;
	return buildTitleViews([entry])[0];
};

test('does not find hazardous waste in non-hazardous waste', () => {
	const hazardous = stem('hazardous');
	expect(view('Hazardous waste')?.grams.has(hazardous)).toBe(true);
	expect(view('Non-hazardous waste')?.grams.has(hazardous)).toBe(false);
	expect(view('Non-hazardous waste')?.grams.has(stem('waste'))).toBe(true);
	expect(view('Non-hazardous waste')?.text).not.toContain('non-hazardous');
});
