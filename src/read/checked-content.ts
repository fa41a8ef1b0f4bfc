// The content, read and checked.

import { contentRoot, readContentFiles } from './content-files.ts';
import { parseReport, type ParsedReport } from './parse-report.ts';

/** Reads and checks the content anew. */
export async function readCheckedContent(): Promise<ParsedReport> {
	return parseReport(await readContentFiles(contentRoot()));
}
