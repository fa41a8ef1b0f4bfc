import { describe, expect, test } from 'vitest';
import { both, buildChapter, buildReport, buildRow, buildTable } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import { checkSource } from './check-source.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';
import type { SourceExceptions } from '../../schemas/report.ts';

const none: SourceExceptions = { numbers: [], wording: [] };

/** Compares a chapter of the source lines 1 to 3 with them. */
function check(
	lines: readonly string[],
	report: Partial<Report> = {},
	exceptions: SourceExceptions = none,
	zh = '正文。\n',
) {
	const chapters = [buildChapter('climate', { zh, en: 'Text.\n' }, { sourceLines: [1, 3] })];
	return checkSource(
		buildReport({ chapters, tables: [], printedIndex: [], ...report }),
		lines.join('\n'),
		exceptions,
	);
}

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

describe('the ledger', () => {
	test('stands at the lines that it names', () => {
		expect(check(['', '回收约 12,260 吨'], { ledgers }).faults).toEqual([]);
	});

	test('is reported where the value stands elsewhere', () => {
		expect(check(['回收约 12,260 吨', ''], { ledgers }).faults[0]).toEqual({
			code: 'source/entry-differs',
			file: 'seeds/ledger/climate.json',
			place: '#/entries/0',
			problem: '"12,260" does not stand in line 2 of the source.',
			remedy: 'Correct the value or the line.',
		});
	});
});

describe('tables', () => {
	const row = buildRow('solar', ['372.00', '12.5'], { line: 1 });

	test('have their cells at the line of the row, or at one of their own', () => {
		const cells = { '2023': { value: '372.00' }, '2022': { value: '12.5', line: 3 } };
		const tables = [buildTable([{ ...row, cells }])];
		expect(check(['太阳能\t372.00', '', '12.5'], { tables }).faults).toEqual([]);
	});

	test('are reported for a cell that its line does not print', () => {
		const tables = [buildTable([row])];
		expect(check(['太阳能\t372.00\t12.55'], { tables }).faults[0]).toEqual({
			code: 'source/cell-differs',
			file: 'content/kpi/energy-use.json',
			place: '#/rows/0/cells/2022',
			problem: '"12.5" does not stand in line 1 of the source.',
			remedy: 'Correct the cell or its line.',
		});
	});
});

describe('numbers of the source', () => {
	test('that nothing carries are reported with their line', () => {
		expect(check(['', '', '共 35 处']).faults).toEqual([
			{
				code: 'source/number-lost',
				file: 'seeds/ledger/climate.json',
				place: '',
				problem: 'The number 35 of line 3 is carried nowhere ("共 35 处").',
				remedy: 'Carry it over, or list it in seeds/exceptions.json with its reason.',
			},
		]);
	});

	test('outside the lines of all chapters are no matter', () => {
		expect(check(['', '', '', '第 35 页']).faults).toEqual([]);
	});

	test('may be carried by a label, a unit, a cell with words, a footnote or a note of the index', () => {
		const tables = [
			buildTable(
				[
					{
						id: 'goal',
						label: both('范围 1'),
						line: 1,
						cells: { '2023': { text: both('到 2040 年') } },
					},
				],
				{ footnotes: [{ id: '75', text: both('共 18 项'), line: 2 }] },
			),
		];
		const printedIndex = [
			{ line: 3, chapter: 'climate', disclosure: 'gri-302-1', note: both('见第 96 页') },
		];
		const lines = ['范围 1\t2040', '75 共 18 项', 'GRI 302-1 见第 96 页'];
		expect(check(lines, { tables, printedIndex }).faults).toEqual([]);
	});

	test('are excepted at one line only', () => {
		const exceptions = { ...none, numbers: [{ line: 1, number: '35', reason: 'a page' }] };
		const { faults, counts } = check(['35', '35'], {}, exceptions);
		expect(faults.map(({ problem }) => problem)).toEqual([
			'The number 35 of line 2 is carried nowhere ("35").',
		]);
		expect(counts).toMatchObject([{ slug: 'climate', numbers: 2, carried: 0, excepted: 1 }]);
	});

	test('are counted', () => {
		const { counts } = check(['', '回收约 12,260 吨'], { ledgers });
		expect(counts).toMatchObject([{ slug: 'climate', numbers: 1, carried: 1, excepted: 0 }]);
	});
});

describe('wording', () => {
	// 24 characters.
	const run = '小米承诺在自身运营中逐步减少排放并持续提高资源效率';
	const words = run.slice(0, 24);

	test('of 24 Han characters in a row is not taken over', () => {
		expect(words).toHaveLength(24);
		expect(check([words], {}, none, `又说${words}。\n`).faults).toEqual([
			{
				code: 'source/wording-copied',
				file: 'content/chapters/zh/climate.mdx',
				place: '',
				problem: `The source says word for word: "${words}".`,
				remedy:
					'Write it anew; or, if it is a name or a quotation, list it in seeds/exceptions.json.',
			},
		]);
	});

	test('of 23 may be the same', () => {
		expect(check([words.slice(1)], {}, none, `${words}\n`).faults).toEqual([]);
	});

	test('may be the same where it is a name of the ledger or an exception', () => {
		const name = { ...entry, kind: 'name' as const, value: words, line: 1, zh: words };
		expect(
			check([words], { ledgers: new Map([['climate', [name]]]) }, none, `${words}\n`).faults,
		).toEqual([]);
		const exceptions = { ...none, wording: [{ text: words, reason: 'a pledge' }] };
		expect(check([words], {}, exceptions, `${words}\n`).faults).toEqual([]);
	});
});

test('gives the length of the chapter with its tables per hundred characters of the source', () => {
	// Ten characters of the source; five of the chapter.
	expect(check(['一二三四五', '六七八九十'], {}, none, '甲乙丙丁戊\n').counts[0]?.length).toBe(50);
});
