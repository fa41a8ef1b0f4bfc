// The recomputed identities of a report, told apart by kind and verdict.

import {
	checkIdentities,
	type CheckedIdentity,
	type IdentityResults,
	type UncheckedIdentity,
	type Verdict,
} from '../../domain/kpi/identities.ts';
import { identityKinds, type Identity } from '../../domain/kpi/identity.ts';
import { flattenRows } from '../../domain/kpi/kpi-table.ts';
import type { Report } from '../../domain/report/report.ts';

export const auditVerdicts = ['disagrees', 'open', 'rounding', 'agrees'] as const;
/** `open`: it cannot be checked. */
export type AuditVerdict = Verdict | 'open';

/** `transcribed`: a cell and a figure of the text that were taken down from the same printed line. */
export const auditKinds = [...identityKinds, 'transcribed'] as const;
export type AuditKind = (typeof auditKinds)[number];

export interface AuditEntry {
	readonly kind: AuditKind;
	readonly verdict: AuditVerdict;
	readonly table: string;
	readonly result: CheckedIdentity | UncheckedIdentity;
}

const cache = new WeakMap<Report, readonly AuditEntry[]>();

/** Returns every identity of `report`, period by period, in the order of tables and files; the latest period first. */
export function auditReport(report: Report): readonly AuditEntry[] {
	const known = cache.get(report);
	if (known) return known;
	const results: IdentityResults = checkIdentities(report.tables, {
		ledgers: report.ledgers,
		countUnits: report.identity.countUnits,
	});
	const lines = cellLines(report);
	const entries = [...results.checked, ...results.unchecked].map((result): AuditEntry => ({
		kind: isTranscribed(result.identity, lines) ? 'transcribed' : result.identity.kind,
		verdict: 'verdict' in result ? result.verdict : 'open',
		table: result.table,
		result,
	}));
	const order = new Map(report.tables.map(({ id }, index) => [id, index]));
	const numberOf = ({ result: { pointer } }: AuditEntry) => Number(pointer.split('/').at(-1));
	const sorted = entries.toSorted(
		(a, b) =>
			(order.get(a.table) ?? 0) - (order.get(b.table) ?? 0) ||
			numberOf(a) - numberOf(b) ||
			b.result.column.localeCompare(a.result.column, 'en'),
	);
	cache.set(report, sorted);
	return sorted;
}

/** Number of `entries` by verdict. */
export function countVerdicts(
	entries: readonly AuditEntry[],
): Readonly<Record<AuditVerdict, number>> {
	const counts = { agrees: 0, rounding: 0, disagrees: 0, open: 0 };
	for (const { verdict } of entries) counts[verdict] += 1;
	return counts;
}

/** Cells with a value, by address, with their line of the source. */
export function cellLines(report: Report): ReadonlyMap<string, number> {
	return new Map(
		report.tables.flatMap(({ id, rows }) =>
			flattenRows(rows).flatMap(({ row }) =>
				Object.entries(row.cells ?? {}).flatMap(([column, { value, line }]) =>
					value === undefined ? [] : [[`${id}.${row.id}.${column}`, line ?? row.line] as const],
				),
			),
		),
	);
}

function isTranscribed(identity: Identity, lines: ReadonlyMap<string, number>): boolean {
	if (identity.kind !== 'repeated') return false;
	const line = /@(\d+):/.exec(identity.other)?.[1];
	return line !== undefined && lines.get(identity.result) === Number(line);
}
