import { expect, test } from 'vitest';
import { buildReport } from '../report/examples.ts';
import { checkLedgers } from './check-ledgers.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';

const entry: LedgerEntry = {
	kind: 'name',
	value: 'ISO',
	line: 12,
	section: 'people',
	zh: '人才',
	en: 'People',
};

test('leaves out chapters whose ledger could not be read', () => {
	expect(checkLedgers(buildReport(), [])).toEqual([]);
});

test('lets prose repeat values and years of the tables that stand in its chapter', () => {
	// The example chapter prints 372.00, which is a cell of its table.
	expect(checkLedgers(buildReport({ ledgers: new Map([['climate', []]]) }), [])).toEqual([]);
});

test('reports the number once its table is gone', () => {
	const faults = checkLedgers(buildReport({ ledgers: new Map([['climate', []]]), tables: [] }), []);
	expect(faults.map(({ file }) => file)).toEqual([
		'content/chapters/zh/climate.mdx',
		'content/chapters/en/climate.mdx',
	]);
});

test('reads title and summary with the lead', () => {
	const title = { ...entry, zh: '人才的要点', en: 'People in short' };
	expect(checkLedgers(buildReport({ ledgers: new Map([['people', [title]]]) }), [])).toEqual([]);
});

test('names the ledger file of a wrong entry', () => {
	const wrong = { ...entry, en: 'Persons' };
	const faults = checkLedgers(buildReport({ ledgers: new Map([['people', [entry, wrong]]]) }), []);
	expect(faults.map(({ file, place }) => [file, place])).toEqual([
		['seeds/ledger/people.json', '#/entries/1'],
	]);
});

test('reports a ledger without chapter, but not one whose chapter could not be read', () => {
	const report = buildReport({ ledgers: new Map([['peple', []]]) });
	expect(checkLedgers(report, [])).toEqual([
		{
			code: 'ledger/chapter-unknown',
			file: 'seeds/ledger/peple.json',
			place: '#/chapter',
			problem: 'There is no chapter "peple".',
			remedy: 'Write the chapter, or rename the ledger.',
		},
	]);
	expect(checkLedgers(report, ['peple'])).toEqual([]);
});
