// What the build and the thread that makes the side files say to each other.

import type { SiteSettings } from '../data/site-settings.ts';
import type { Report } from '../domain/report/report.ts';

/** What the thread is given when it starts. */
export interface SideFilesTask extends SiteSettings {
	readonly report: Report;
}

/** Said to the thread once: the folder of the built site, which nothing empties any more. */
export type SideFilesFolder = string;

/** What the thread answers when all is written. */
export interface SideFilesDone {
	readonly records: number;
	readonly citations: number;
}
