import { describe, expect, test } from 'vitest';
import { buildRow, buildTable } from '../report/examples.ts';
import { checkIdentities } from './identities.ts';
import type { Identity } from './kpi-table.ts';

/** Checks one identity over rows of the table "t", each with a value for 2023 and one for 2022 (empty for none). */
function check(identity: Identity, rows: Record<string, readonly [string, string]>) {
	const built = Object.entries(rows).map(([id, [latest, before]]) =>
		buildRow(id, [latest, before], {
			cells: Object.fromEntries(
				(
					[
						['2023', latest],
						['2022', before],
					] as const
				).map(([column, value]) => [
					column,
					value ? { value } : { omission: 'not-reported' as const },
				]),
			),
		}),
	);
	return checkIdentities([buildTable(built, { id: 't', identities: [identity] })]);
}

/** Period, printed and recomputed value, and verdict; the latest period first. */
const verdicts = (results: ReturnType<typeof checkIdentities>) =>
	results.checked
		.toSorted((a, b) => Number(b.column) - Number(a.column))
		.map(({ column, printed, recomputed, verdict }) => [column, printed, recomputed, verdict]);

describe('sum', () => {
	const sum: Identity = { kind: 'sum', result: 't.total', parts: ['t.a', 't.b'] };

	// 2023: 12252.52 + 104470.04 = 116722.56. 2022: 7122.60 + 78620.01 = 85742.61, printed 85742.16.
	test('agrees or disagrees by the digit, period by period', () => {
		const results = check(sum, {
			total: ['116722.56', '85742.16'],
			a: ['12252.52', '7122.60'],
			b: ['104470.04', '78620.01'],
		});
		expect(verdicts(results)).toEqual([
			['2023', '116722.56', '116722.56', 'agrees'],
			['2022', '85742.16', '85742.61', 'disagrees'],
		]);
	});

	test('names the cells with their printed values, the result first', () => {
		const { checked } = check(sum, { total: ['3', ''], a: ['1', ''], b: ['2', ''] });
		expect(checked[0]?.operands).toEqual([
			{ cell: 't.total.2023', value: '3' },
			{ cell: 't.a.2023', value: '1' },
			{ cell: 't.b.2023', value: '2' },
		]);
		expect(checked[0]?.pointer).toBe('#/identities/0');
	});

	// 1.4 + 1.4 = 2.8, printed without decimals as 3; 1 + 1 may be up to 3, so a printed 3 is rounding.
	test('calls a difference rounding when unprinted decimals explain it', () => {
		const results = check(sum, { total: ['3', '4'], a: ['1', '1'], b: ['1', '1'] });
		expect(verdicts(results)).toEqual([
			['2023', '3', '2', 'rounding'],
			['2022', '4', '2', 'disagrees'],
		]);
	});

	test('leaves out a period in which an operand has no figure', () => {
		const results = check(sum, { total: ['3', '3'], a: ['1', ''], b: ['2', '3'] });
		expect(results.checked.map(({ column }) => column)).toEqual(['2023']);
	});

	test('reports operands that are no row, and recomputes nothing', () => {
		const results = check(sum, { total: ['3', '3'], a: ['1', '1'] });
		expect(results).toEqual({
			checked: [],
			unknown: [{ table: 't', pointer: '#/identities/0', operand: 't.b' }],
		});
	});
});

describe('whole', () => {
	const whole: Identity = { kind: 'whole', whole: '100', parts: ['t.a', 't.b', 't.c'] };

	// 33.3 × 3 = 99.9, within the rounding of 100; 33.2 × 3 = 99.6 is not.
	test('lets rounded shares miss the whole, but not by more than rounding', () => {
		const results = check(whole, {
			a: ['33.3', '33.2'],
			b: ['33.3', '33.2'],
			c: ['33.3', '33.2'],
		});
		expect(verdicts(results)).toEqual([
			['2023', '100', '99.9', 'rounding'],
			['2022', '100', '99.6', 'disagrees'],
		]);
	});

	test('agrees with shares that add up', () => {
		const results = check(whole, { a: ['50.25', ''], b: ['29.75', ''], c: ['20.00', ''] });
		expect(verdicts(results)).toEqual([['2023', '100', '100.00', 'agrees']]);
	});
});

describe('ratio', () => {
	const ratio: Identity = {
		kind: 'ratio',
		result: 't.rate',
		numerator: 't.hurt',
		denominator: 't.staff',
		factor: '100',
	};

	// 7 / 20 × 100 = 35. 7 stands for 6.5 to 7.5, 20 for 19.5 to 20.5: the rate may be 31.7 to 38.5.
	test('multiplies by its factor and allows for rounding of both numbers', () => {
		expect(
			verdicts(check(ratio, { rate: ['35', '38'], hurt: ['7', '7'], staff: ['20', '20'] })),
		).toEqual([
			['2023', '35', '35', 'agrees'],
			['2022', '38', '35', 'rounding'],
		]);
		expect(
			verdicts(check(ratio, { rate: ['40', ''], hurt: ['7', ''], staff: ['20', ''] })),
		).toEqual([['2023', '40', '35', 'disagrees']]);
	});

	test('is not recomputed over zero', () => {
		expect(check(ratio, { rate: ['0', ''], hurt: ['0', ''], staff: ['0', ''] }).checked).toEqual(
			[],
		);
	});
});

describe('change', () => {
	const change = (result: string): Identity => ({
		kind: 'change',
		result,
		base: 't.sales.2022',
		latest: 't.sales.2023',
	});

	// From 80 to 100 is a growth of 25 per cent; from 100 to 80 a fall of 20 per cent.
	test('is the growth from the base in per cent, from named cells', () => {
		const results = check(change('t.growth.2023'), { growth: ['25', ''], sales: ['100', '80'] });
		expect(verdicts(results)).toEqual([['', '25', '25', 'agrees']]);
	});

	test('is below zero for a fall', () => {
		const results = check(change('t.growth.2023'), { growth: ['-20.0', ''], sales: ['80', '100'] });
		expect(verdicts(results)).toEqual([['', '-20.0', '-20.0', 'agrees']]);
	});
});

test('adds up operands of other tables', () => {
	const identity: Identity = { kind: 'sum', result: 't.total', parts: ['u.a'] };
	const results = checkIdentities([
		buildTable([buildRow('total', ['5', '5'])], { id: 't', identities: [identity] }),
		buildTable([buildRow('a', ['5', '7'])], { id: 'u' }),
	]);
	expect(verdicts(results)).toEqual([
		['2023', '5', '5', 'agrees'],
		['2022', '5', '7', 'disagrees'],
	]);
	expect(results.checked.map(({ table }) => table)).toEqual(['t', 't']);
});
