// The recomputed identities of a report, told apart by kind and verdict.

import {
	checkIdentities,
	identityKinds,
	type CheckedIdentity,
	type Identity,
	type UncheckedIdentity,
	type Verdict,
} from '../../domain/kpi/identities.ts';
import { figureSources } from '../../domain/kpi/printed-figures.ts';
import type { Report, ReportIndex } from '../../domain/report/report.ts';

export const auditVerdicts = ['disagrees', 'open', 'rounding', 'agrees'] as const;
/** `open`: it cannot be checked. */
export type AuditVerdict = Verdict | 'open';

/** `transcribed`: a cell and a figure of the text that were taken down from the same printed line. */
export const auditKinds = [...identityKinds, 'transcribed'] as const;
export type AuditKind = (typeof auditKinds)[number];

export type CheckedEntry = CheckedIdentity & { readonly kind: AuditKind };
export type OpenEntry = UncheckedIdentity & { readonly kind: AuditKind; readonly verdict: 'open' };
/** An identity in one period. */
export type AuditEntry = CheckedEntry | OpenEntry;

/**
 * Returns the identities of `report` by table, in the order of tables and files; the latest period first. A table without
 * identities is not there.
 */
export function auditReport(report: Report): ReadonlyMap<string, readonly AuditEntry[]> {
	const { checked, unchecked } = checkIdentities(report.tables, figureSources(report));
	const open = unchecked.map((result) => ({ ...result, verdict: 'open' as const }));
	const entries = [...checked, ...open].map((result): AuditEntry => ({
		...result,
		kind: kindOf(result, report.index),
	}));
	const byTable = Map.groupBy(entries, ({ table }) => table);
	const numberOf = ({ pointer }: AuditEntry) => Number(pointer.split('/').at(-1));
	return new Map(
		report.tables.flatMap(({ id, columns }) => {
			const at = ({ column }: AuditEntry) => columns.findIndex((own) => own.id === column);
			const sorted = byTable
				.get(id)
				?.toSorted((a, b) => numberOf(a) - numberOf(b) || at(a) - at(b));
			return sorted ? [[id, sorted]] : [];
		}),
	);
}

/** Returns the number of `entries` with each verdict, in the order of `auditVerdicts`. */
export function countVerdicts(entries: readonly AuditEntry[]) {
	return auditVerdicts.map((verdict) => ({
		verdict,
		count: entries.filter((entry) => entry.verdict === verdict).length,
	}));
}

function kindOf({ identity }: { readonly identity: Identity }, index: ReportIndex): AuditKind {
	if (identity.kind !== 'repeated') return identity.kind;
	const [table = '', rowId = '', column = ''] = identity.result.split('.');
	const row = index.tables.get(table)?.rows.get(rowId)?.row;
	const cell = row?.cells?.[column];
	const line = /@(\d+):/.exec(identity.other)?.[1];
	const isOneLine = cell?.value !== undefined && Number(line) === (cell.line ?? row?.line);
	return isOneLine ? 'transcribed' : 'repeated';
}
