// What the build and the thread that checks the content and makes the side files say to each other.

import type { ParsedReport } from '../read/parse-report.ts';

/** What the thread says first. Where the report has faults it ends with this. */
export interface SideFilesChecked {
	readonly checked: ParsedReport;
}

/** Said to the thread once: the folder of the built site, which nothing empties any more. */
export type SideFilesFolder = string;

/** What the thread says when all is written. */
export interface SideFilesDone {
	readonly records: number;
	readonly citations: number;
}
