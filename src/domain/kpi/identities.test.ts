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

	test('leaves a period unchecked in which the total is printed and a part is not', () => {
		const results = check(sum, { total: ['3', '4'], a: ['1', ''], b: ['2', '3'] });
		expect(results.checked.map(({ column }) => column)).toEqual(['2023']);
		expect(results.unchecked.map(({ cell, printed, missing }) => [cell, printed, missing])).toEqual(
			[['t.total.2022', '4', ['t.a.2022']]],
		);
	});

	test('leaves out a period without a total', () => {
		const { checked, unchecked } = check(sum, { total: ['3', ''], a: ['1', '1'], b: ['2', '3'] });
		expect(checked.map(({ column }) => column)).toEqual(['2023']);
		expect(unchecked).toEqual([]);
	});

	test('reports operands that are no row, and recomputes nothing', () => {
		const results = check(sum, { total: ['3', '3'], a: ['1', '1'] });
		expect(results).toEqual({
			checked: [],
			unchecked: [],
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

describe('weighted', () => {
	const weighted: Identity = {
		kind: 'weighted',
		result: 't.all',
		values: ['t.young', 't.old'],
		weights: ['t.young-share', 't.old-share'],
	};

	// (10 × 25 + 20 × 75) / 100 = 17.5.
	test('is the mean of the values by their weights', () => {
		const rows = { young: ['10', '10'], old: ['20', '20'] } as const;
		const shares = { 'young-share': ['25', '25'], 'old-share': ['75', '75'] } as const;
		const results = check(weighted, { all: ['17.5', '15.0'], ...rows, ...shares });
		expect(verdicts(results)).toEqual([
			['2023', '17.5', '17.5', 'agrees'],
			['2022', '15.0', '17.5', 'disagrees'],
		]);
		// At most all values half a unit higher, and one share up to 75.5 / (24.5 + 75.5): 18.05.
		expect(results.checked[0]?.range).toEqual({ low: '16.950', high: '18.050' });
	});
});

test.each([
	['10', 'agrees'],
	['15', 'agrees'],
	['20', 'agrees'],
	['21', 'rounding'],
	['22', 'disagrees'],
	['9', 'rounding'],
	['8', 'disagrees'],
])('a mean of 10 and 20 that is printed as %s %s', (all, verdict) => {
	const between: Identity = { kind: 'between', result: 't.all', values: ['t.a', 't.b'] };
	const { checked } = check(between, { all: [all, ''], a: ['10', ''], b: ['20', ''] });
	expect(checked.map((entry) => entry.verdict)).toEqual([verdict]);
	expect(checked[0]?.range).toEqual({ low: '10', high: '20' });
});

test.each([
	['2.0', 'agrees'],
	['2.1', 'rounding'],
	['2.2', 'disagrees'],
])('a part of %s within a whole of 2.0 %s', (part, verdict) => {
	const atMost: Identity = { kind: 'at-most', part: 't.part', whole: 't.whole' };
	const { checked } = check(atMost, { part: [part, ''], whole: ['2.0', ''] });
	expect(checked.map((entry) => entry.verdict)).toEqual([verdict]);
});

// Of 69 things, 67 are 97.101…%, 66 are 95.652…%.
test.each([
	['97.10', '67', 'agrees'],
	['97.20', '67', 'disagrees'],
	['95.65', '66', 'agrees'],
])('%s per cent of 69 things is tried with %s of them: %s', (share, count, verdict) => {
	const identity: Identity = { kind: 'counted', share: 't.share', total: 't.total' };
	const table = buildTable(
		[
			buildRow('share', [share, share]),
			buildRow('total', ['69', '69'], { unit: { zh: '家', en: 'smelters' } }),
		],
		{ id: 't', identities: [identity] },
	);
	const { checked } = checkIdentities([table], {
		ledgers: new Map(),
		countUnits: ['家'],
		originalLanguage: 'zh',
	});
	expect(checked.map((entry) => [entry.count, entry.verdict])).toEqual([
		[count, verdict],
		[count, verdict],
	]);
});

// 100.0 / 0.50 is 200, and 0.50 stands for 0.495 to 0.505: 197.9 to 202.1. 50.0 / 0.24 is 208, or 204 to 213.
test('two quotients without a common divisor disagree', () => {
	const identity: Identity = {
		kind: 'same-base',
		first: ['t.energy', 't.energy-rate'],
		second: ['t.gas', 't.gas-rate'],
	};
	const results = check(identity, {
		energy: ['100.0', '100.0'],
		'energy-rate': ['0.50', '0.50'],
		gas: ['50.0', '50.0'],
		'gas-rate': ['0.25', '0.24'],
	});
	expect(verdicts(results)).toEqual([
		['2023', '200.00', '200.00', 'agrees'],
		['2022', '200.00', '208.33', 'disagrees'],
	]);
});

// 15 lies half way between 10 and 20; 36 lies four fifths of the way from 40 to 20.
test('two means over the same groups imply the same shares', () => {
	const identity: Identity = {
		kind: 'same-mix',
		first: ['t.hours', 't.hours-men', 't.hours-women'],
		second: ['t.rate', 't.rate-men', 't.rate-women'],
	};
	const results = check(identity, {
		hours: ['15.00', '15.00'],
		'hours-men': ['10.00', '10.00'],
		'hours-women': ['20.00', '20.00'],
		rate: ['30.00', '36.00'],
		'rate-men': ['40.00', '40.00'],
		'rate-women': ['20.00', '20.00'],
	});
	expect(verdicts(results)).toEqual([
		['2023', '50.00', '50.00', 'agrees'],
		['2022', '50.00', '80.00', 'disagrees'],
	]);
});

describe('figures of the text', () => {
	const entry = (value: string, zh: string, unit?: string) => ({
		kind: 'figure' as const,
		value,
		unit,
		line: 12,
		section: 'climate',
		zh,
		en: '',
	});
	const repeat = (cell: string, unit: string, text: ReturnType<typeof entry>) =>
		checkIdentities(
			[
				buildTable([buildRow('a', [cell, cell], { unit: { zh: unit, en: unit } })], {
					id: 't',
					identities: [{ kind: 'repeated', result: 't.a.2023', other: `climate@12:${text.value}` }],
				}),
			],
			{ ledgers: new Map([['climate', [text]]]), countUnits: ['人'], originalLanguage: 'zh' },
		);

	test.each([
		['35116', '人', entry('35,116', '35,116 人', '人'), 'agrees'],
		['35117', '人', entry('35,116', '35,116 人', '人'), 'disagrees'],
		// Not counted: both may be off by half a unit.
		['35117', '吨', entry('35,116', '35,116 吨', '吨'), 'rounding'],
		// About 12,260 stands for 12,255 to 12,265.
		['12265', '人', entry('12,260', '约 12,260 人', '人'), 'rounding'],
		['12266', '人', entry('12,260', '约 12,260 人', '人'), 'disagrees'],
		// More than 3.7 万 stands for 37,000 to 38,000, nearly 3.7 万 for 36,000 to 37,000.
		['38000', '人', entry('3.7 万', '超 3.7 万人', '人'), 'rounding'],
		['36999', '人', entry('3.7 万', '超 3.7 万人', '人'), 'disagrees'],
		['36999', '人', entry('3.7 万', '近 3.7 万人', '人'), 'rounding'],
		['37001', '人', entry('3.7 万', '近 3.7 万人', '人'), 'disagrees'],
		// Without such a word 3.7 万 stands for 36,500 to 37,500.
		['37500', '人', entry('3.7 万', '3.7 万人', '人'), 'rounding'],
		['37501', '人', entry('3.7 万', '3.7 万人', '人'), 'disagrees'],
	])('a cell of %s %s and the text %o: %s', (cell, unit, text, verdict) => {
		expect(repeat(cell, unit, text).checked.map((entry) => entry.verdict)).toEqual([verdict]);
	});

	test('are unknown when the ledger has no such figure', () => {
		const { unknown } = checkIdentities([
			buildTable([buildRow('a', ['1', '1'])], {
				id: 't',
				identities: [{ kind: 'repeated', result: 't.a.2023', other: 'climate@12:1' }],
			}),
		]);
		expect(unknown).toEqual([{ table: 't', pointer: '#/identities/0', operand: 'climate@12:1' }]);
	});
});

test('what follows from figures that are not printed stays unchecked', () => {
	const identity: Identity = {
		kind: 'unprinted',
		result: 't.rate',
		formula: { zh: '甲 ÷ 乙', en: 'a ÷ b' },
		missing: { zh: '乙', en: 'b' },
	};
	const { checked, unchecked } = check(identity, { rate: ['0.5', ''] });
	expect(checked).toEqual([]);
	expect(unchecked.map(({ cell, printed }) => [cell, printed])).toEqual([['t.rate.2023', '0.5']]);
});
