// The printed figures satisfy their equations, or the difference is listed as a discrepancy.

import type { Identity } from '../../schemas/identity.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { checkIdentities as recomputeIdentities } from '../kpi/identities.ts';
import { flattenRows, type KpiTable } from '../kpi/kpi-table.ts';
import { isProse, type FigureSources } from '../kpi/printed-figures.ts';
import { suggest } from '../links/nearest.ts';

/**
 * Returns equations with unknown operands, and those that disagree without a discrepancy (or have one and agree). One over a file
 * of `misprinted` is wrong for what is wrong there.
 */
export function checkIdentities(
	tables: readonly KpiTable[],
	sources?: FigureSources,
	misprinted: ReadonlySet<string> = new Set(),
): Fault[] {
	const isSure = (names: readonly string[]) =>
		!names.some((name) => misprinted.has(fileOf(name.split('.')[0] ?? '')));
	const { checked, unknown } = recomputeIdentities(tables, sources);
	const rows = tables.flatMap(({ id, rows: tree }) =>
		flattenRows(tree).map(({ row }) => `${id}.${row.id}`),
	);
	const missing = unknown.map(({ table, pointer, operand }) => {
		const problem = isProse(operand)
			? `No figure of the ledger stands at "${operand}".`
			: `There is no row or cell "${operand}".`;
		const remedy = isProse(operand)
			? 'Operands of the text are chapter@line:value, the value as seeds/ledger/<chapter>.json has it.'
			: suggest(operand, rows, 'Operands are table.row or table.row.column.');
		return fault('kpi/operand-unknown', fileOf(table), pointer, problem, remedy);
	});
	const disagreeing = checked.filter(({ verdict }) => verdict === 'disagrees');
	const wrong = disagreeing
		.filter(
			({ identity, table, operands }) =>
				!identity.discrepancy && isSure([table, ...operands.map(({ cell }) => cell)]),
		)
		.map(({ table, pointer, column, operands, printed, recomputed, range, identity }) => {
			const result = recomputed ?? `${range?.low ?? ''}…${range?.high ?? ''}`;
			const from = operands.map(({ cell, value }) => `${cell} = ${value}`).join(', ');
			const problem = `The equation "${identity.kind}" does not hold${column ? ` for ${column}` : ''}: printed ${printed}, recomputed ${result} from ${from}.`;
			return fault('kpi/identity-broken', fileOf(table), pointer, problem);
		});
	const settled = new Set(
		[...disagreeing, ...unknown].map(({ table, pointer }) => table + pointer),
	);
	const needless = tables.flatMap(({ id, identities = [] }) =>
		identities.flatMap(({ kind, discrepancy }, index) => {
			const place = `#/identities/${index}`;
			if (!discrepancy || settled.has(id + place) || !isSure([id])) return [];
			const problem = `The ${kind} names the discrepancy "${discrepancy}" but holds in every period.`;
			return [fault('kpi/discrepancy-needless', fileOf(id), place, problem)];
		}),
	);
	return [...missing, ...wrong, ...needless, ...findUnits(tables)];
}

/** Equations over rows of which not all have the same unit. */
function findUnits(tables: readonly KpiTable[]): Fault[] {
	const units = new Map(
		tables.flatMap(({ id, rows }) =>
			flattenRows(rows).map(({ row }) => [`${id}.${row.id}`, row.unit?.en] as const),
		),
	);
	return tables.flatMap(({ id, identities = [] }) =>
		identities.flatMap((identity, index) => {
			const of = operandsOfOneUnit(identity).flatMap((operand) => {
				const [table = '', row = ''] = operand.split('.');
				return units.get(`${table}.${row}`) ?? [];
			});
			const different = [...new Set(of)];
			if (different.length < 2) return [];
			const problem = `The equation "${identity.kind}" has the units ${different.join(', ')}.`;
			return [fault('kpi/identity-units', fileOf(id), `#/identities/${index}`, problem)];
		}),
	);
}

function operandsOfOneUnit(identity: Identity): readonly string[] {
	switch (identity.kind) {
		case 'sum':
			return [identity.result, ...identity.parts];
		case 'between':
			return [identity.result, ...identity.values];
		case 'at-most':
			return [identity.part, identity.whole];
		case 'repeated':
			return [identity.result, identity.other];
		default:
			return [];
	}
}

function fileOf(table: string): string {
	return `content/kpi/${table}.json`;
}
