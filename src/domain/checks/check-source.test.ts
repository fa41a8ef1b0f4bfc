import { describe, expect, test } from 'vitest';
import { both, buildChapter, buildReport } from '../report/examples.ts';
import type { Report } from '../report/report.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';
import { checkSource, takeFigures } from './check-source.ts';

/** Compares a chapter with the lines of a source whose numbers are taken. */
function check(lines: readonly string[], report: Partial<Report> = {}, zh = '正文。\n') {
	const source = lines.join('\n');
	const chapters = [buildChapter('climate', { zh, en: 'Text.\n' })];
	const sourceFigures = takeFigures(source);
	return checkSource(buildReport({ chapters, sourceFigures, ...report }), source);
}

const entry: LedgerEntry = {
	kind: 'name',
	value: '零碳哲学',
	line: 2,
	section: 'climate',
	zh: '零碳哲学',
	en: 'zero-carbon philosophy',
};
const ledgers = new Map([['climate', [entry]]]);

test('takes the numbers of each line, ungrouped, and no word', () => {
	expect(takeFigures('回收约 12,260 吨\n\n2023 年 1 月，共 35 处\n')).toEqual({
		lines: 3,
		numbers: { 1: ['12260'], 3: ['2023', '1', '35'] },
		qualified: { 1: { 12260: 'about' } },
	});
});

test('reports numbers that are not those of the text', () => {
	const sourceFigures = takeFigures('共 36 处');
	expect(check(['共 35 处'], { sourceFigures })).toMatchObject([
		{ code: 'source/figures-differ', file: 'seeds/source-figures.json' },
	]);
});

describe('names of the ledger', () => {
	test('stand at the lines that they name', () => {
		expect(check(['', '小米的零碳哲学'], { ledgers })).toEqual([]);
	});

	test('are reported where they stand elsewhere', () => {
		expect(check(['小米的零碳哲学', ''], { ledgers })).toEqual([
			{
				code: 'source/entry-differs',
				file: 'seeds/ledger/climate.json',
				place: '#/entries/0',
				problem: '"零碳哲学" does not stand in line 2 of the source.',
				remedy: 'Correct the value or the line.',
			},
		]);
	});
});

test('words that a departure quotes from the print stand in their line', () => {
	const departure = { line: 2, printed: '零碳折学', here: both('-'), reason: both('-') };
	const lines = ['', '小米的零碳折学'];
	expect(check(lines, { departures: [departure] })).toEqual([]);
	expect(check(lines, { departures: [{ ...departure, line: 1 }] })).toMatchObject([
		{ code: 'source/words-differ', file: 'content/departures.json', place: '#/0/printed' },
	]);
});

describe('wording', () => {
	// 24 characters.
	const words = '小米承诺在自身运营中逐步减少排放并持续提高资源效率'.slice(0, 24);

	test.each([
		['as it stands', `又说${words}。\n`],
		['with a moved comma', `又说${words.slice(0, 10)}，${words.slice(10)}。\n`],
	])('of 24 signs in a row is not taken over %s', (_, zh) => {
		expect(check([words], {}, zh)).toEqual([
			{
				code: 'source/wording-copied',
				file: 'content/chapters/zh/climate.mdx',
				place: '13:1',
				problem: `The source says: "${words}".`,
				remedy:
					'Write it anew; or, if it is a name or a quotation, list it in seeds/exceptions.json.',
			},
		]);
	});

	test('of 23 may be the same', () => {
		expect(check([words.slice(1)], {}, `${words}\n`)).toEqual([]);
	});

	test('may run on from one paragraph to the next', () => {
		expect(check([words], {}, `${words.slice(0, 12)}\n\n${words.slice(12)}\n`)).toEqual([]);
	});

	test('may be the same where it is a name of the ledger or an exception', () => {
		const name = { ...entry, value: words, line: 1, zh: words };
		expect(check([words], { ledgers: new Map([['climate', [name]]]) }, `${words}\n`)).toEqual([]);
		const exceptions = { numbers: [], derived: [], wording: [{ text: words, reason: 'a pledge' }] };
		expect(check([words], { exceptions }, `${words}\n`)).toEqual([]);
	});
});
