import { expect, test } from 'vitest';
import { buildReport } from '../report/examples.ts';
import { buildCatalogue, joinIds } from './build-catalogue.ts';
import { buildTitleCutter, readCatalogue } from './catalogue.ts';
import { buildSearchRecords } from './records.ts';
import { stem } from './tokens.ts';

test('reads the catalogue back as the records that it was made from', () => {
	const report = buildReport();
	const records = buildSearchRecords(report).filter(({ locale }) => locale === 'en');
	const ids = joinIds(records.map((_, index) => `${String(index)}id`));
	const { entries } = readCatalogue({ ...buildCatalogue(report, records, 'en'), ids }, '/');
	expect(entries.map(({ id, url, title, kind, path }) => ({ id, url, title, kind, path }))).toEqual(
		records.map(({ id, url, title, kind, path }) => ({ id, url, title, kind, path })),
	);
});

const cut = (title: string) => buildTitleCutter()({ title, path: [] });

test('does not find hazardous waste in non-hazardous waste', () => {
	const hazardous = stem('hazardous');
	expect(cut('Hazardous waste').grams.has(hazardous)).toBe(true);
	expect(cut('Non-hazardous waste').grams.has(hazardous)).toBe(false);
	expect(cut('Non-hazardous waste').grams.has(stem('waste'))).toBe(true);
	expect(cut('Non-hazardous waste').text).not.toContain('non-hazardous');
});
