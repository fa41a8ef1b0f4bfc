// Which pages a report has besides its chapters and tables: none that would be empty.

import type { Report } from '../domain/report/report.ts';

/** Pages that not every report has. */
export type OptionalPage = 'data' | 'glossary' | 'audit';

/** Whether `report` has anything for the page. */
export function hasPage(
	{ tables, glossary, discrepancies, departures }: Report,
	page: OptionalPage,
): boolean {
	switch (page) {
		case 'data':
			return tables.length > 0;
		case 'glossary':
			return glossary.length > 0;
		case 'audit':
			return (
				tables.some(({ identities = [] }) => identities.length > 0) ||
				discrepancies.length > 0 ||
				departures.length > 0
			);
	}
}
