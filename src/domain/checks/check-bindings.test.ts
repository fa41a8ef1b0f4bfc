import { expect, test } from 'vitest';
import { bindNotes } from '../bindings/bind.ts';
import { both, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkBindings } from './check-bindings.ts';

const entry = (value: string) => ({
	...both(value),
	kind: 'figure' as const,
	value,
	line: 1122,
	section: 'climate-path',
});

/** A discrepancy that says `note` of the cell of 2023, which prints `cell`, and of line 1122, whose entry prints `prose`. */
function reportOf(
	{
		note = '表中为 372.00，正文为 1,050，见注 7，2023 年。',
		cell = '372.00',
		prose = '1,050',
		label = '7',
	},
	bindings?: Report['bindings'],
) {
	return buildReport({
		bindings,
		tables: [
			buildTable([buildRow('renewable', [cell, '1045.96'])], {
				footnotes: [{ id: label, text: both('Text.'), line: 3 }],
			}),
		],
		ledgers: new Map([['climate', [entry(prose)]]]),
		discrepancies: [
			{
				id: 'two-values',
				at: ['energy-use.renewable.2023', 'climate-path'],
				lines: [1122],
				title: both('Two values'),
				note: both(note),
			},
		],
	});
}

const recorded = bindNotes(reportOf({}));

test('binds a number to the cell, the entry or the printed note that has it, and says why to none', () => {
	expect(recorded['two-values']).toEqual({
		'372': ['energy-use.renewable.2023'],
		'1050': ['climate@1122:1,050'],
		'7': ['fn-7'],
		'2023': 'period',
	});
});

test('finds nothing where all agree, and where nothing is recorded', () => {
	expect(checkBindings(reportOf({}, recorded))).toEqual([]);
	expect(checkBindings(reportOf({}))).toEqual([]);
});

const file = 'content/discrepancies';

test.each([
	[
		'the cell',
		{ cell: '373.00' },
		'bindings/figure-differs',
		'The text says 372; "energy-use.renewable.2023" (content/kpi/energy-use.json#/rows/0/cells/2023) prints 373.',
	],
	[
		'the entry',
		{ prose: '1,060' },
		'bindings/place-gone',
		'The text says 1050, which "climate@1122:1,050" printed; that is not there any more.',
	],
	[
		'the number of the printed note',
		{ label: '8' },
		'bindings/place-gone',
		'The text says 7, which "fn-7" printed; that is not there any more.',
	],
	[
		'the note',
		{ note: '表中为 372.00，正文为 1,060，见注 7，2023 年。' },
		'bindings/figure-differs',
		'The text does not say 1050 any more, which "climate@1122:1,050" (seeds/ledger/climate.json#/entries/0) prints.',
	],
	[
		'the year of the note',
		{ note: '表中为 372.00，正文为 1,050，见注 7，2022 年。' },
		'bindings/needless',
		'The text does not say 2023 any more (period, recorded for "two-values").',
	],
	[
		'what the note says, by one number more',
		{ note: '表中为 372.00，正文为 1,050，见注 7，2023 年，另有 55。' },
		'bindings/unrecorded',
		'55 is bound to no place ("two-values").',
	],
])('finds a change of %s', (_, change, code, problem) => {
	expect(checkBindings(reportOf(change, recorded))).toMatchObject([
		{ code, file, place: '#/two-values', problem },
	]);
});

test('finds the record of a note that is gone', () => {
	const bindings = { ...recorded, 'other-values': { '1': 'elsewhere' } } as const;
	expect(checkBindings(reportOf({}, bindings))).toMatchObject([
		{ code: 'bindings/needless', file: 'seeds/bindings.json', place: '#/other-values' },
	]);
});

test('reports a number that is said to have no place, but has one', () => {
	const note = { ...recorded['two-values'], '372': 'elsewhere' as const };
	const wrong = { ...recorded, 'two-values': note };
	expect(checkBindings(reportOf({}, wrong))).toMatchObject([{ code: 'bindings/reason-differs' }]);
});
