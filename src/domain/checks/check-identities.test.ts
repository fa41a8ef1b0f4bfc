import { expect, test } from 'vitest';
import { buildRow, buildTable } from '../report/examples.ts';
import type { Identity } from '../kpi/kpi-table.ts';
import { checkIdentities } from './check-identities.ts';

const file = 'content/kpi/energy-use.json';
const sum = {
	kind: 'sum',
	result: 'energy-use.total',
	parts: ['energy-use.sun', 'energy-use.wind'],
} as const;

/** Checks one equation: 1.5 + 2.5 against a total for 2023 and one for 2022. */
function check(identity: Identity, total: readonly [string, string]) {
	const rows = [
		buildRow('total', total),
		buildRow('sun', ['1.5', '1.5']),
		buildRow('wind', ['2.5', '2.5']),
	];
	return checkIdentities([buildTable(rows, { identities: [identity] })]);
}

test('finds nothing when the sum holds in every period', () => {
	expect(check(sum, ['4.0', '4.0'])).toEqual([]);
});

test('does not report what rounding explains', () => {
	expect(check(sum, ['4.1', '3.9'])).toEqual([]);
});

test('reports the period, the printed and the recomputed value and every operand', () => {
	expect(check(sum, ['4.0', '4.4'])).toEqual([
		{
			code: 'kpi/identity-broken',
			file,
			place: '#/identities/0',
			problem:
				'The equation "sum" does not hold for 2022: printed 4.4, recomputed 4.0 from energy-use.total.2022 = 4.4, energy-use.sun.2022 = 1.5, energy-use.wind.2022 = 2.5.',
			remedy:
				'Correct the cell; or, if the source prints it so, name a discrepancy of content/discrepancies/ in "discrepancy".',
		},
	]);
});

test('accepts a difference that a discrepancy explains', () => {
	expect(check({ ...sum, discrepancy: 'energy-sum' }, ['4.0', '4.4'])).toEqual([]);
});

test('reports a discrepancy that is no longer needed', () => {
	expect(check({ ...sum, discrepancy: 'energy-sum' }, ['4.0', '4.0'])).toEqual([
		{
			code: 'kpi/discrepancy-needless',
			file,
			place: '#/identities/0',
			problem: 'The sum names the discrepancy "energy-sum" but holds in every period.',
			remedy: 'Delete "discrepancy" here.',
		},
	]);
});

test('reports an operand that is no row, with the nearest one', () => {
	expect(check({ ...sum, parts: ['energy-use.sum', 'energy-use.wind'] }, ['4.0', '4.0'])).toEqual([
		{
			code: 'kpi/operand-unknown',
			file,
			place: '#/identities/0',
			problem: 'There is no row or cell "energy-use.sum".',
			remedy: expect.stringContaining('"energy-use.sun"'),
		},
	]);
});

test('reports a sum of rows with different units', () => {
	const rows = [
		buildRow('total', ['4.0', '4.0']),
		buildRow('sun', ['1.5', '1.5'], { unit: { zh: '千瓦时', en: 'kWh' } }),
		buildRow('wind', ['2.5', '2.5']),
	];
	expect(checkIdentities([buildTable(rows, { identities: [sum] })])).toMatchObject([
		{ code: 'kpi/identity-units', file, place: '#/identities/0' },
	]);
});
