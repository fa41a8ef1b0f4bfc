// The printed figures satisfy their equations, or the difference is listed as a discrepancy.

import type { Fault } from '../fault/fault.ts';
import { checkIdentities as recomputeIdentities } from '../kpi/identities.ts';
import { flattenRows, type KpiTable } from '../kpi/kpi-table.ts';
import { isProse, type FigureSources } from '../kpi/printed-figures.ts';
import { suggest } from '../links/nearest.ts';

/** Returns equations with unknown operands, and those that disagree without a discrepancy (or have one and agree). */
export function checkIdentities(tables: readonly KpiTable[], sources?: FigureSources): Fault[] {
	const { checked, unknown } = recomputeIdentities(tables, sources);
	const rows = tables.flatMap(({ id, rows: tree }) =>
		flattenRows(tree).map(({ row }) => `${id}.${row.id}`),
	);
	const missing = unknown.map(({ table, pointer, operand }) => ({
		file: `content/kpi/${table}.json`,
		place: pointer,
		problem: isProse(operand)
			? `No figure of the ledger stands at "${operand}".`
			: `There is no row or cell "${operand}".`,
		remedy: isProse(operand)
			? 'Operands of the text are chapter@line:value, the value as seeds/ledger/<chapter>.json has it.'
			: suggest(operand, rows, 'Operands are table.row or table.row.column.'),
	}));
	const wrong = checked
		.filter(({ verdict, identity }) => verdict === 'disagrees' && !identity.discrepancy)
		.map(({ table, pointer, column, operands, printed, recomputed, range, identity }) => ({
			file: `content/kpi/${table}.json`,
			place: pointer,
			problem: `The ${identity.kind} does not hold${column ? ` for ${column}` : ''}: printed ${printed}, recomputed ${recomputed ?? `${range?.low ?? ''}…${range?.high ?? ''}`} from ${operands.map(({ cell, value }) => `${cell} = ${value}`).join(', ')}.`,
			remedy:
				'Correct the cell; or, if the source prints it so, name a discrepancy of content/discrepancies/ in "discrepancy".',
		}));
	const settled = new Set(
		[...checked.filter(({ verdict }) => verdict === 'disagrees'), ...unknown].map(
			({ table, pointer }) => table + pointer,
		),
	);
	const needless = tables.flatMap(({ id, identities = [] }) =>
		identities.flatMap((identity, index) => {
			const place = `#/identities/${index}`;
			if (!identity.discrepancy || settled.has(id + place)) return [];
			return [
				{
					file: `content/kpi/${id}.json`,
					place,
					problem: `The ${identity.kind} names the discrepancy "${identity.discrepancy}" but holds in every period.`,
					remedy: 'Delete "discrepancy" here.',
				},
			];
		}),
	);
	return [...missing, ...wrong, ...needless];
}
