// The checked report, for pages and chapter components.

import type { Report } from '../domain/report/report.ts';
import { keepReport, takeReport } from './shared-report.ts';

/** Returns the report; throws with every fault of the content. While authors write it is read anew after each change. */
export async function loadReport(): Promise<Report> {
	if (import.meta.env.PROD) return takeReport();
	return keepReport(async () => (await import('./read-report.ts')).readReport());
}
