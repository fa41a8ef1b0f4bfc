// The checked report, for pages and chapter components.

import { formatFaults } from '../domain/fault/fault.ts';
import type { Report } from '../domain/report/report.ts';
import { contentRoot, readContentFiles } from './content-files.ts';
import { parseReport } from './parse-report.ts';

let loaded: Promise<Report> | undefined;

/** Returns the report; throws with every fault of the content. While authors write it is read anew each time. */
export function loadReport(): Promise<Report> {
	if (!import.meta.env.PROD) return readReport();
	return (loaded ??= readReport());
}

async function readReport(): Promise<Report> {
	const { report, faults } = parseReport(await readContentFiles(contentRoot()));
	if (!report)
		throw new Error(`The content has ${faults.length} faults.\n\n${formatFaults(faults)}`);
	return report;
}
