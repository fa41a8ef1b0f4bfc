// The reasons for which tables have no figure.

import { lastingOmissions, type OmissionReason } from '../../schemas/lists.ts';
import { flattenRows, type KpiTable } from './kpi-table.ts';

type LastingOmission = (typeof lastingOmissions)[number];
type PendingOmission = Exclude<OmissionReason, LastingOmission>;

/** Whether the report announces no figure for later. */
export function isLasting(reason: OmissionReason): reason is LastingOmission {
	return (lastingOmissions as readonly string[]).includes(reason);
}

/** The month for which the report announces the figure: `2024-09`. */
export function pendingMonth(reason: PendingOmission): string {
	return reason.slice('pending-'.length);
}

/** Returns the lasting reasons, then those of `tables` that name a month, the earliest first. */
export function listOmissions(tables: readonly KpiTable[]): OmissionReason[] {
	const cells = tables.flatMap(({ rows }) =>
		flattenRows(rows).flatMap(({ row }) => Object.values(row.cells ?? {})),
	);
	const pending = cells.flatMap(({ omission }) =>
		omission && !isLasting(omission) ? [omission] : [],
	);
	return [...lastingOmissions, ...[...new Set(pending)].sort()];
}
