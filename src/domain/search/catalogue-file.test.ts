import { expect, test } from 'vitest';
import { buildReport } from '../report/examples.ts';
import { buildCatalogue } from './build-catalogue.ts';
import { parseCatalogue, writeCatalogue } from './catalogue-file.ts';
import { buildSearchRecords } from './records.ts';

test('reads what it wrote', () => {
	const report = buildReport({});
	const records = buildSearchRecords(report).filter(({ locale }) => locale === 'en');
	const file = { ...buildCatalogue(report, records, 'en'), ids: '' };
	expect(file.entries.map(({ kind }) => kind)).toContain('term');
	expect(parseCatalogue(writeCatalogue(file))).toEqual(JSON.parse(JSON.stringify(file)));
});
