import { describe, expect, test } from 'vitest';
import type { LedgerEntry } from '../../schemas/reference.ts';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkCarried, checkLines, checkQualifiers, checkTexts } from './check-source-figures.ts';

/** A report whose chapter has the source lines 1 to 3, which print `numbers`. */
function reportOf(
	numbers: Readonly<Record<string, readonly string[]>>,
	report: Partial<Report> = {},
): Report {
	return buildReport({
		chapters: [buildChapter('climate', both('Text.\n'), { sourceLines: [1, 3] })],
		tables: [],
		printedIndex: [],
		sourceFigures: { lines: 3000, numbers },
		...report,
	});
}

const noExceptions = { numbers: [], derived: [], wording: [] };
const entry: LedgerEntry = {
	kind: 'figure',
	value: '12,260',
	unit: '吨',
	line: 2,
	section: 'climate',
	zh: '约 12,260 吨',
	en: 'about 12,260 tonnes',
};
const ledgers = new Map([['climate', [entry]]]);

describe('a line of the source', () => {
	test('prints what entries, cells, labels, footnotes and the index say of it', () => {
		const row = {
			id: 'goal',
			label: both('Scope 1'),
			line: 1,
			cells: { '2023': { text: both('by 2040') }, '2022': { value: '7.50', line: 3 } },
		};
		const tables = [
			buildTable([row], { footnotes: [{ id: '75', text: both('18 items'), line: 2 }] }),
		];
		const printedIndex = [{ line: 3, chapter: 'climate', disclosure: 'gri-302-1' }];
		const numbers = { 1: ['1', '2040'], 2: ['12260', '18'], 3: ['7.50', '302', '1'] };
		expect(checkLines(reportOf(numbers, { tables, ledgers, printedIndex }))).toEqual([]);
	});

	test('is said to differ where the number stands in another', () => {
		expect(checkLines(reportOf({ 1: ['12260'], 2: ['12620'] }, { ledgers }))).toMatchObject([
			{
				code: 'source/number-differs',
				file: 'seeds/ledger/climate.json',
				place: '#/entries/0',
				problem: 'Line 2 of the source does not print 12260; its numbers are 12620.',
				remedy: 'Correct the number or the line, as the source has them.',
			},
		]);
	});

	test('prints the numbers of the words that a departure quotes', () => {
		const departures = [{ line: 2, printed: '自 10 逾年前', here: both('-'), reason: both('-') }];
		expect(checkLines(reportOf({ 2: ['10'] }, { departures }))).toEqual([]);
		expect(checkLines(reportOf({ 2: ['12'] }, { departures }))).toMatchObject([
			{ code: 'source/number-differs', file: 'content/departures.json', place: '#/0/printed' },
		]);
	});

	test('gives each cell of a row a number of its own', () => {
		const tables = [buildTable([buildRow('solar', ['5', '5'], { line: 1 })])];
		expect(checkLines(reportOf({ 1: ['5', '5'] }, { tables }))).toEqual([]);
		expect(checkLines(reportOf({ 1: ['5', '6'] }, { tables }))).toMatchObject([
			{ place: expect.stringContaining('#/rows/0/cells/') },
		]);
	});

	test('may print the label of a row some lines from its figure', () => {
		const row = buildRow('solar', ['5', '6'], { line: 6, label: both('since 2022') });
		const tables = [buildTable([row])];
		const at = (line: number) => reportOf({ 6: ['5', '6'], [line]: ['2022'] }, { tables });
		expect(checkLines(at(3))).toEqual([]);
		expect(checkLines(at(2))).toHaveLength(1);
	});

	test('may say the year of the report in words, in a footnote', () => {
		const footnotes = [{ id: '75', text: both('of 2023'), line: 2 }];
		const tables = [buildTable([buildRow('solar', ['5', '6'], { line: 1 })], { footnotes })];
		expect(checkLines(reportOf({ 1: ['5', '6'] }, { tables }))).toEqual([]);
	});

	test('exists', () => {
		const late = new Map([['climate', [{ ...entry, line: 3001 }]]]);
		expect(checkLines(reportOf({}, { ledgers: late }))).toMatchObject([
			{ code: 'source/line-unknown' },
		]);
	});

	test('has the numbers that are excepted', () => {
		const exceptions = { ...noExceptions, numbers: [{ line: 1, number: '35', reason: 'a page' }] };
		expect(checkLines(reportOf({ 1: ['35'] }, { exceptions }))).toEqual([]);
		expect(checkLines(reportOf({ 2: ['35'] }, { exceptions }))).toMatchObject([
			{ file: 'seeds/exceptions.json', place: '#/numbers/0' },
		]);
	});
});

describe('a number of the source', () => {
	test('that nothing carries is reported with its line', () => {
		expect(checkCarried(reportOf({ 3: ['35'] }))).toMatchObject([
			{ code: 'source/number-lost', problem: 'Of line 3 of the source, 35 is carried nowhere.' },
		]);
	});

	test('outside the lines of all chapters is no matter', () => {
		expect(checkCarried(reportOf({ 4: ['35'] }))).toEqual([]);
	});

	test('is carried by a ledger entry, or excepted at its line', () => {
		const exceptions = { ...noExceptions, numbers: [{ line: 1, number: '35', reason: 'a page' }] };
		const report = reportOf({ 1: ['35'], 2: ['12260'], 3: ['35'] }, { ledgers, exceptions });
		expect(checkCarried(report)).toMatchObject([{ problem: expect.stringContaining('line 3') }]);
	});

	test('is not excepted where a ledger entry carries it', () => {
		const exceptions = { ...noExceptions, numbers: [{ line: 2, number: '12260', reason: 'none' }] };
		const report = reportOf({ 2: ['12260'] }, { ledgers, exceptions });
		expect(checkCarried(report)).toMatchObject([{ code: 'source/exception-unused' }]);
	});
});

describe('a number in a text', () => {
	const numbers = { 2: ['12260'], 3: ['35'] };
	const texts = (file: string, value: unknown) => new Map([[file, value]]);

	test('stands somewhere in the source', () => {
		const files = texts('content/glossary.json', [{ definition: both('35 of 12,260') }]);
		expect(checkTexts(reportOf(numbers), files)).toEqual([]);
		const wrong = texts('content/glossary.json', [{ definition: both('35 of 12,620') }]);
		expect(checkTexts(reportOf(numbers), wrong)).toMatchObject([
			{
				code: 'source/number-unknown',
				file: 'content/glossary.json',
				place: '#/0/definition',
				problem: 'The source prints 12620 nowhere ("35 of 12,620").',
			},
		]);
	});

	test('of a discrepancy stands in its lines', () => {
		const of = (lines: number[]) =>
			texts('content/discrepancies/climate.json', [{ lines, note: both('35 against 12,260') }]);
		expect(checkTexts(reportOf(numbers), of([2, 3]))).toEqual([]);
		expect(checkTexts(reportOf(numbers), of([3]))).toMatchObject([
			{ problem: 'The source prints 12260 in none of the lines 3 ("35 against 12,260").' },
		]);
	});

	test('may be worked out, as long as a text has it', () => {
		const exceptions = { ...noExceptions, derived: [{ number: '47', reason: '12 and 35' }] };
		const report = reportOf(numbers, { exceptions });
		expect(checkTexts(report, texts('content/glossary.json', [both('47')]))).toEqual([]);
		expect(checkTexts(report, texts('content/glossary.json', [both('35')]))).toMatchObject([
			{ code: 'source/exception-unused', place: '#/derived/0' },
		]);
	});
});

describe('a number that the source prints as round', () => {
	const qualified = { 2: { 12260: 'about' as const } };
	const codes = (entryOf: LedgerEntry, qualifier?: 'about') => {
		const cells = {
			'2023': { value: '12260', qualifier, line: 2 },
			'2022': { value: '7', line: 3 },
		};
		const tables = [buildTable([buildRow('waste', ['1', '2'], { cells })])];
		const report = reportOf(
			{ 2: ['12260'], 3: ['7'] },
			{ tables, ledgers: new Map([['climate', [entryOf]]]) },
		);
		const sourceFigures = { ...report.sourceFigures, qualified };
		return checkQualifiers({ ...report, sourceFigures }).map(({ code, file, place }) => [
			code,
			file,
			place,
		]);
	};

	test('is so in the cell and in the reading', () => {
		expect(codes(entry, 'about')).toEqual([]);
	});

	test('is reported as exact in the cell', () => {
		expect(codes(entry)).toEqual([
			['source/qualifier-differs', 'content/kpi/energy-use.json', '#/rows/0/cells/2023'],
		]);
	});

	test('is reported as exact in the reading', () => {
		expect(codes({ ...entry, zh: '12,260 吨' }, 'about')).toEqual([
			['source/qualifier-differs', 'seeds/ledger/climate.json', '#/entries/0'],
		]);
	});
});
