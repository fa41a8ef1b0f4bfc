import { expect, test } from 'vitest';
import { buildReport, buildRow, buildTable } from '../../domain/report/examples.ts';
import type { Identity } from '../../domain/kpi/identities.ts';
import type { LedgerEntry } from '../../schemas/reference.ts';
import { auditReport, countVerdicts } from './audit-results.ts';

const rows = [
	// 2023: 1 + 2 = 3. 2022: 1 + 2 = 3, printed 4 without decimals, which 1.4 + 2.4 may round to.
	buildRow('total', ['3', '4']),
	buildRow('a', ['1', '1']),
	buildRow('b', ['2', '2']),
	buildRow('share', ['5', '5']),
];
const sum: Identity = { kind: 'sum', result: 't.total', parts: ['t.a', 't.b'] };
const unprinted: Identity = {
	kind: 'unprinted',
	result: 't.share.2023',
	formula: { zh: '份额', en: 'share' },
	missing: { zh: '收入', en: 'revenue' },
};
const entry: LedgerEntry = {
	line: 2390,
	kind: 'figure',
	value: '3',
	section: 'climate-goals',
	zh: '合计 3',
	en: 'a total of 3',
};

const audit = (identities: readonly Identity[], line = 2390) =>
	auditReport(
		buildReport({
			tables: [buildTable([], { id: 'empty' }), buildTable(rows, { id: 't', identities })],
			ledgers: new Map([['climate', [{ ...entry, line }]]]),
		}),
	);

test('lists identities by table as the file does, the latest period first, also those that cannot be checked', () => {
	const byTable = audit([unprinted, sum]);
	expect([...byTable.keys()]).toEqual(['t']);
	expect(byTable.get('t')?.map(({ kind, column, verdict }) => [kind, column, verdict])).toEqual([
		['unprinted', '', 'open'],
		['sum', '2023', 'agrees'],
		['sum', '2022', 'rounding'],
	]);
});

test.each([
	['transcribed', 2390],
	['repeated', 2391],
])('calls a figure of the text %s when it stands on line %i', (kind, line) => {
	const repeated: Identity = {
		kind: 'repeated',
		result: 't.total.2023',
		other: `climate@${line}:3`,
	};
	const entries = audit([repeated], line).get('t') ?? [];
	expect(entries.map((found) => [found.kind, found.verdict])).toEqual([[kind, 'agrees']]);
});

test('counts every verdict, in one order', () => {
	expect(countVerdicts(audit([unprinted, sum]).get('t') ?? [])).toEqual([
		{ verdict: 'disagrees', count: 0 },
		{ verdict: 'open', count: 1 },
		{ verdict: 'rounding', count: 1 },
		{ verdict: 'agrees', count: 1 },
	]);
});
