// The checked report, for pages and chapter components.

import type { Report } from '../domain/report/report.ts';
import { takeReport } from './shared-report.ts';

/** Returns the report; throws with every fault of the content. While authors write it is read anew each time. */
export async function loadReport(): Promise<Report> {
	if (import.meta.env.PROD) return takeReport();
	const { readReport } = await import('./read-report.ts');
	return readReport();
}
