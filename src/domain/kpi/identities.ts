// Recomputes the equations that the printed figures should satisfy.

import {
	add,
	addIntervals,
	divide,
	divideIntervals,
	equals,
	exactly,
	meet,
	multiply,
	roundRational,
	scaleInterval,
	toInterval,
	toRational,
	type Interval,
	type Rational,
} from '../figure/interval.ts';
import { flattenRows, type Decimal, type Identity, type KpiTable } from './kpi-table.ts';

/** `rounding`: the printed digits differ from the recomputed ones, but not beyond what rounding explains. */
export type Verdict = 'agrees' | 'rounding' | 'disagrees';

export interface CheckedIdentity {
	readonly table: string;
	/** JSON Pointer into the table's file. */
	readonly pointer: string;
	readonly identity: Identity;
	/** Column id; empty for operands that name their cell. */
	readonly column: string;
	/** Cell ids with their printed values, the result's first; for `whole` the parts only. */
	readonly operands: readonly { readonly cell: string; readonly value: Decimal }[];
	readonly printed: Decimal;
	/** With the decimals of `printed`. */
	readonly recomputed: Decimal;
	readonly verdict: Verdict;
}

export interface UnknownOperand {
	readonly table: string;
	readonly pointer: string;
	readonly operand: string;
}

export interface IdentityResults {
	readonly checked: readonly CheckedIdentity[];
	readonly unknown: readonly UnknownOperand[];
}

type Cells = ReadonlyMap<string, ReadonlyMap<string, Decimal>>;

/** Recomputes every identity of `tables`, once for each period for which all operands have a value. */
export function checkIdentities(tables: readonly KpiTable[]): IdentityResults {
	const cells: Cells = new Map(
		tables.flatMap((table) =>
			flattenRows(table.rows).map(
				({ row }) =>
					[
						`${table.id}.${row.id}`,
						new Map(
							Object.entries(row.cells ?? {}).flatMap(([column, { value }]) =>
								value === undefined ? [] : [[column, value] as const],
							),
						),
					] as const,
			),
		),
	);
	const checked: CheckedIdentity[] = [];
	const unknown: UnknownOperand[] = [];
	for (const table of tables) {
		for (const [index, identity] of (table.identities ?? []).entries()) {
			const pointer = `#/identities/${index}`;
			const names = operandsOf(identity);
			const missing = names.filter((name) => !cells.has(rowOf(name)));
			unknown.push(...missing.map((operand) => ({ table: table.id, pointer, operand })));
			if (missing.length > 0) continue;
			for (const column of columnsOf(names, cells)) {
				const operands = names.flatMap((name) => {
					const own = columnOf(name) ?? column;
					const value = cells.get(rowOf(name))?.get(own);
					return value === undefined ? [] : [{ cell: `${rowOf(name)}.${own}`, value }];
				});
				if (operands.length < names.length) continue;
				const result = recompute(
					identity,
					operands.map(({ value }) => value),
				);
				if (result)
					checked.push({ table: table.id, pointer, identity, column, operands, ...result });
			}
		}
	}
	return { checked, unknown };
}

function operandsOf(identity: Identity): readonly string[] {
	switch (identity.kind) {
		case 'sum':
			return [identity.result, ...identity.parts];
		case 'whole':
			return identity.parts;
		case 'ratio':
			return [identity.result, identity.numerator, identity.denominator];
		case 'change':
			return [identity.result, identity.base, identity.latest];
	}
}

function recompute(
	identity: Identity,
	values: readonly Decimal[],
): Pick<CheckedIdentity, 'printed' | 'recomputed' | 'verdict'> | undefined {
	const [first = '0', second = '0', third = '0'] = values;
	switch (identity.kind) {
		case 'sum':
			return compare(
				first,
				toInterval(first),
				sum(values.slice(1)),
				addIntervals(values.slice(1).map(toInterval)),
			);
		case 'whole':
			return compare(
				identity.whole,
				exactly(identity.whole),
				sum(values),
				addIntervals(values.map(toInterval)),
				places(first),
			);
		case 'ratio': {
			const factor = toRational(identity.factor ?? '1');
			const exact = divide(toRational(second), toRational(third));
			const interval = divideIntervals(toInterval(second), toInterval(third));
			if (!exact || !interval) return undefined;
			return compare(
				first,
				toInterval(first),
				multiply(exact, factor),
				scaleInterval(interval, factor),
			);
		}
		case 'change': {
			const exact = divide(toRational(third), toRational(second));
			const interval = divideIntervals(toInterval(third), toInterval(second));
			if (!exact || !interval) return undefined;
			const percent = (value: Rational) =>
				multiply(add(value, { n: -1n, d: 1n }), { n: 100n, d: 1n });
			return compare(first, toInterval(first), percent(exact), {
				low: percent(interval.low),
				high: percent(interval.high),
			});
		}
	}
}

function compare(
	printed: Decimal,
	printedInterval: Interval,
	exact: Rational,
	interval: Interval,
	decimals = places(printed),
): Pick<CheckedIdentity, 'printed' | 'recomputed' | 'verdict'> {
	const recomputed = roundRational(exact, decimals);
	const same = equals(toRational(recomputed), toRational(printed));
	return {
		printed,
		recomputed,
		verdict: same ? 'agrees' : meet(printedInterval, interval) ? 'rounding' : 'disagrees',
	};
}

function sum(values: readonly Decimal[]): Rational {
	return values.map(toRational).reduce(add, { n: 0n, d: 1n });
}

function places(decimal: Decimal): number {
	return decimal.split('.')[1]?.length ?? 0;
}

function rowOf(operand: string): string {
	return operand.split('.').slice(0, 2).join('.');
}

function columnOf(operand: string): string | undefined {
	return operand.split('.')[2];
}

/** The columns of the operands that name only a row; one empty name when all of them name their cell. */
function columnsOf(names: readonly string[], cells: Cells): string[] {
	const open = names.filter((name) => columnOf(name) === undefined);
	if (open.length === 0) return [''];
	return [...new Set(open.flatMap((name) => [...(cells.get(rowOf(name))?.keys() ?? [])]))];
}
