// The one way to get the report: read from the content files, checked, frozen.

import { countFaults, formatFaults } from '../domain/fault/fault.ts';
import type { Report } from '../domain/report/report.ts';
import { contentRoot, readContentFiles } from './content-files.ts';
import { parseReport, type ParsedReport } from './parse-report.ts';

let parsed: Promise<ParsedReport> | undefined;

/** Reads and checks the content, once until `forgetReport`: returns the report, or all faults. */
export function readReport(): Promise<ParsedReport> {
	return (parsed ??= readContentFiles(contentRoot()).then(parseReport));
}

/** Returns the report; throws with every fault of the content. */
export async function loadReport(): Promise<Report> {
	const { report, faults } = await readReport();
	if (report) return report;
	throw new Error(`The content has ${countFaults(faults)}.\n\n${formatFaults(faults)}`);
}

/** Has the report come from the thread that reads it in a build: a copy, which is not frozen again. */
export function takeReport(from: Promise<ParsedReport>): void {
	parsed = from;
}

/** Has the content read anew when it is next asked for: a file has changed. */
export function forgetReport(): void {
	parsed = undefined;
}
