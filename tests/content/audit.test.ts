// The audit's verdicts against a second implementation, and against cells that are moved.

import { describe, expect, test } from 'vitest';
import { loadReport } from '../../src/read/report.ts';
import {
	checkIdentities,
	type CheckedIdentity,
	type IdentityResults,
} from '../../src/domain/kpi/identities.ts';
import { figureSources } from '../../src/domain/kpi/printed-figures.ts';
import type { KpiRow, KpiTable } from '../../src/domain/kpi/kpi-table.ts';
import { judgeAll, judgeOne, readOracleContent, type OracleContent } from './audit-oracle.ts';

const report = await loadReport();
const { tables } = report;
const sources = figureSources(report);
const results = checkIdentities(tables, sources);
const content = readOracleContent();

function keyOf({ table, pointer, column }: Pick<CheckedIdentity, 'table' | 'pointer' | 'column'>) {
	return `${table}${pointer}@${column}`;
}

/** Every verdict by identity and period. */
function verdictsOf({ checked, unchecked }: IdentityResults): Map<string, string> {
	return new Map([
		...checked.map((own) => [keyOf(own), own.verdict] as const),
		...unchecked.map((own) => [keyOf(own), 'open'] as const),
	]);
}

test('every verdict equals that of another implementation', () => {
	const expected = judgeAll(content).map(({ table, index, column, verdict }) => [
		`${table}#/identities/${index}@${column}`,
		verdict,
	]);
	expect(Object.fromEntries(verdictsOf(results))).toEqual(Object.fromEntries(expected));
	expect(expected.length).toBeGreaterThan(350);
});

/** `table` with another value in one cell. */
function withCell(table: KpiTable, rowId: string, column: string, value: string): KpiTable {
	const change = (rows: readonly KpiRow[]): KpiRow[] =>
		rows.map((row) => ({
			...row,
			...(row.id === rowId && { cells: { ...row.cells, [column]: { value } } }),
			...(row.children && { children: change(row.children) }),
		}));
	return { ...table, rows: change(table.rows) };
}

function moved(address: string, value: string): readonly KpiTable[] {
	const [id = '', row = '', column = ''] = address.split('.');
	return tables.map((table) => (table.id === id ? withCell(table, row, column, value) : table));
}

/** `all` with no identity but that of `target`. */
function alone(target: CheckedIdentity, all: readonly KpiTable[]): readonly KpiTable[] {
	return all.map((table) => ({
		...table,
		identities: table.id === target.table ? [target.identity] : [],
	}));
}

/** `value` with `steps` units of its last digit added. */
function step(value: string, steps: bigint): string {
	const decimals = value.split('.')[1]?.length ?? 0;
	const whole = BigInt(value.replace('.', '')) + steps;
	const digits = String(whole < 0n ? -whole : whole).padStart(decimals + 1, '0');
	const cut = digits.length - decimals;
	return `${whole < 0n ? '-' : ''}${digits.slice(0, cut)}${decimals > 0 ? `.${digits.slice(cut)}` : ''}`;
}

function oracleWith(address: string, value: string): OracleContent {
	const [id = '', row = '', column = ''] = address.split('.');
	const tableNow = content.tables.find((table) => table.id === id);
	if (!tableNow) throw new Error(`There is no table ${id}.`);
	const change = (rows: OracleContent['tables'][number]['rows']): typeof rows =>
		rows.map((own) => ({
			...own,
			...(own.id === row && { cells: { ...own.cells, [column]: { value } } }),
			...(own.children && { children: change(own.children) }),
		}));
	const changed = { ...tableNow, rows: change(tableNow.rows) };
	return {
		...content,
		tables: content.tables.map((table) => (table.id === id ? changed : table)),
	};
}

const holding = results.checked.filter(({ verdict }) => verdict !== 'disagrees');
const cells = [
	...new Set(
		holding.flatMap(({ operands }) =>
			operands.flatMap(({ cell }) => (cell.includes('@') ? [] : cell)),
		),
	),
];
const valueOf = new Map(
	results.checked.flatMap(({ operands }) => operands.map(({ cell, value }) => [cell, value])),
);

/** The least number of last digits by which `address` must move in one direction for the identity to fail. */
function findTurn(
	target: (typeof holding)[number],
	address: string,
	direction: 1n | -1n,
): bigint | undefined {
	const value = valueOf.get(address) ?? '';
	const index = Number(target.pointer.split('/').at(-1));
	const own = content.tables.find(({ id }) => id === target.table)?.identities?.[index];
	if (!own) throw new Error(`There is no identity ${target.pointer}.`);
	const fails = (steps: bigint) => {
		const next = step(value, direction * steps);
		return judgeOne(own, target.column, oracleWith(address, next)) === 'disagrees';
	};
	let far = 1n;
	const limit = 10n ** 9n;
	while (!fails(far)) {
		far *= 2n;
		// A figure below zero is no figure of this report; a part may shrink as it likes.
		if (far > limit || step(value, direction * far).startsWith('-')) return undefined;
	}
	let near = far / 2n;
	while (far - near > 1n) {
		const middle = (near + far) / 2n;
		if (fails(middle)) far = middle;
		else near = middle;
	}
	return far;
}

describe('a cell that is moved', () => {
	const before = verdictsOf(results);
	const users = (address: string) =>
		new Set(
			results.checked
				.filter(({ operands }) => operands.some(({ cell }) => cell === address))
				.map(keyOf),
		);

	test.each(cells)('%s turns what it takes part in, and nothing else', (address) => {
		const value = valueOf.get(address) ?? '';
		const own = users(address);
		const targets = holding.filter(
			({ operands, identity: { kind } }) =>
				// A share of many things is always that of some whole number: it has no turning point.
				kind !== 'counted' && operands.some(({ cell }) => cell === address),
		);
		const farthest = new Map<bigint, bigint>();
		for (const target of targets) {
			const key = keyOf(target);
			const turns = ([1n, -1n] as const).flatMap((direction) => {
				const steps = findTurn(target, address, direction);
				return steps === undefined ? [] : [{ direction, steps }];
			});
			// The figure that is recomputed or bounded can always be moved too far.
			if (target.operands[0]?.cell === address) expect(turns, key).not.toEqual([]);
			for (const { direction, steps } of turns) {
				const verdictAt = (count: bigint) =>
					verdictsOf(
						checkIdentities(alone(target, moved(address, step(value, direction * count))), sources),
					).get(`${target.table}#/identities/0@${target.column}`);
				expect(verdictAt(steps - 1n), key).not.toBe('disagrees');
				expect(verdictAt(steps), key).toBe('disagrees');
				const known = farthest.get(direction) ?? 0n;
				farthest.set(direction, steps > known ? steps : known);
			}
		}
		for (const [direction, steps] of farthest) {
			const after = verdictsOf(
				checkIdentities(moved(address, step(value, direction * steps)), sources),
			);
			const changed = [...before].filter(
				([other, verdict]) => !own.has(other) && after.get(other) !== verdict,
			);
			expect(changed).toEqual([]);
		}
	});
});
