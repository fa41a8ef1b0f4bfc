// The report as the content stands now.

import { formatFaults } from '../domain/fault/fault.ts';
import type { Report } from '../domain/report/report.ts';
import { readCheckedContent } from './checked-content.ts';

/** Reads and checks the content; throws with every fault of it. */
export async function readReport(): Promise<Report> {
	const { report, faults } = await readCheckedContent();
	if (!report)
		throw new Error(`The content has ${faults.length} faults.\n\n${formatFaults(faults)}`);
	return report;
}
