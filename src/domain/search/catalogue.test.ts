import { expect, test } from 'vitest';
import { buildReport } from '../report/examples.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { readCatalogue } from './catalogue.ts';
import { buildSearchRecords } from './records.ts';

test('reads the catalogue back as the records that it was made from', () => {
	const report = buildReport();
	const records = buildSearchRecords(report).filter(({ locale }) => locale === 'en');
	const file = buildCatalogue(
		report,
		records,
		'en',
		records.map((_, index) => `${String(index)}id`),
	);
	const { entries } = readCatalogue(file, '/');
	expect(entries.map(({ id, url, title, kind, path }) => ({ id, url, title, kind, path }))).toEqual(
		records.map(({ id, url, title, kind, path }) => ({ id, url, title, kind, path })),
	);
});
