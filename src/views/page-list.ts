// Which pages a report has besides its chapters and tables: none that would be empty.

import type { IndexedTable } from '../domain/kpi/indexed-table.ts';
import type { Report } from '../domain/report/report.ts';

/** Pages that not every report has. */
export type OptionalPage = 'data' | 'explore' | 'glossary' | 'audit' | 'accessibility';

/** Whether `report` has anything for the page. */
export function hasPage(
	{ identity, tables, index, glossary, discrepancies, departures }: Report,
	page: OptionalPage,
): boolean {
	switch (page) {
		case 'data':
			return tables.length > 0;
		case 'explore':
			return [...index.tables.values()].some(hasFigureOfPeriod);
		case 'glossary':
			return glossary.length > 0;
		case 'accessibility':
			return identity.accessibility !== undefined;
		case 'audit':
			return (
				tables.some(({ identities = [] }) => identities.length > 0) ||
				discrepancies.length > 0 ||
				departures.length > 0
			);
	}
}

function hasFigureOfPeriod({ columns, rows }: IndexedTable): boolean {
	const periods = columns.flatMap(({ id, period }) => (period ? [id] : []));
	return [...rows.values()].some(({ figures }) =>
		figures.some(({ column, value }) => value !== undefined && periods.includes(column)),
	);
}
