import { expect, test } from 'vitest';
import { buildIndex } from '../domain/index/report-index.ts';
import { both, buildReport, buildRow, buildTable } from '../domain/report/examples.ts';
import type { Report } from '../domain/report/report.ts';
import { codeDataSchema } from '../schemas/code-data.ts';
import { codeFields, writeCodeCsv, writeCodeJson } from './by-code.ts';

const disclosure = (id: string) => ({ id: `gri-${id}`, code: `GRI ${id}`, title: both(id) });

function build(report: Partial<Report> = {}): Report {
	const built = buildReport({
		standards: [
			{ id: 'gri', name: both('GRI'), disclosures: [disclosure('302-1'), disclosure('304-1')] },
			{ id: 'sasb', name: both('SASB'), disclosures: [{ ...disclosure('1'), id: 'sasb-1' }] },
		],
		tables: [
			buildTable([
				buildRow('renewable', ['372.00', '0'], {
					cells: {
						'2023': { value: '372.00', qualifier: 'about' },
						'2022': { omission: 'not-reported' },
					},
				}),
			]),
		],
		answers: new Map([
			['gri-302-1', ['energy-use', 'climate-goals']],
			['gri-304-1', []],
			['sasb-1', ['climate-path']],
		]),
		printedIndex: [
			{
				line: 2605,
				chapter: 'climate',
				disclosure: 'gri-304-1',
				omission: { zh: '保密。', en: 'Confidential.' },
			},
		],
		...report,
	});
	return { ...built, index: buildIndex(built) };
}

function linesOf(report: Report, set: string) {
	const [, ...lines] = writeCodeCsv(report, set).trimEnd().split('\r\n');
	return lines.map((line) => {
		const texts = line.split(',');
		return Object.fromEntries(codeFields.map((name, index) => [name, texts[index] ?? '']));
	});
}

test('CSV has a line for each cell, for each section, and for a code with neither', () => {
	const lines = linesOf(build(), 'gri');
	expect(lines.map((own) => [own['code'], own['kind'], own['state']])).toEqual([
		['GRI 302-1', 'cell', 'figures'],
		['GRI 302-1', 'cell', 'figures'],
		['GRI 302-1', 'section', 'figures'],
		['GRI 304-1', 'none', 'omitted'],
	]);
	expect(lines[0]).toMatchObject({
		value: '372.00',
		qualifier: 'about',
		printed_en: 'about 372.00',
		unit_en: 'MWh',
		period_end: '2023-12-31',
		assured: 'not-listed',
		place_en: 'Energy use',
	});
	expect(lines[1]).toMatchObject({ value: '', omission_en: 'the report gives no figure' });
	expect(lines[2]).toMatchObject({ section_id: 'climate-goals', place_en: 'Goals', assured: '' });
	expect(lines[3]).toMatchObject({ omission_en: 'Confidential.', omission_zh: '保密。' });
});

test('"all" holds the standards one after the other', () => {
	const report = build();
	expect(linesOf(report, 'all')).toEqual([...linesOf(report, 'gri'), ...linesOf(report, 'sasb')]);
});

test('a figure of a report without assurance statement is not assured', () => {
	const lines = linesOf(build({ figureFacts: { boundaries: [] } }), 'gri');
	expect(lines[0]?.['assured']).toBe('no');
});

test('JSON has the form of its schema, and the cells below their code', () => {
	const { $schema, ...data } = JSON.parse(writeCodeJson(build(), 'gri')) as Record<string, unknown>;
	expect($schema).toMatch(/\/data\/by-code\.schema\.json$/);
	const { disclosures, notes } = codeDataSchema.parse(data);
	expect(disclosures.map(({ id, cells }) => [id, cells.length])).toEqual([
		['gri-302-1', 2],
		['gri-304-1', 0],
	]);
	expect(notes.length).toBe(4);
});
