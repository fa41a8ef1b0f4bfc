// The checked report, for pages and chapter components.

import { formatFaults } from '../domain/fault/fault.ts';
import type { Report } from '../domain/report/report.ts';
import { readCheckedContent, shareCheckedContent } from './checked-content.ts';

/** Returns the report; throws with every fault of the content. While authors write it is read anew each time. */
export async function loadReport(): Promise<Report> {
	const { parsed } = await (import.meta.env.PROD ? shareCheckedContent() : readCheckedContent());
	const { report, faults } = parsed;
	if (!report)
		throw new Error(`The content has ${faults.length} faults.\n\n${formatFaults(faults)}`);
	return report;
}
