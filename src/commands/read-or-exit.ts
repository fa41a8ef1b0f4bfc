// The report for a command, which ends where the content has faults.

import process from 'node:process';
import { countFaults, formatFaults } from '../domain/fault/fault.ts';
import type { Report } from '../domain/report/report.ts';
import { readReport } from '../read/report.ts';

/** Returns the report; prints every fault of the content and exits with 1 where there is none. */
export async function readOrExit(): Promise<Report> {
	const { report, faults } = await readReport();
	if (report) return report;
	console.error(`${formatFaults(faults)}\n\n${countFaults(faults)}.`);
	process.exit(1);
}
