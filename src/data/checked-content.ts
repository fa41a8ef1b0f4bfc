// The content, read and checked. A build needs it for the faults, for the search index and for the pages.

import { contentRoot, readContentFiles, type ContentFiles } from './content-files.ts';
import { parseReport, type ParsedReport } from './parse-report.ts';

export interface CheckedContent {
	readonly content: ContentFiles;
	readonly parsed: ParsedReport;
}

/** Astro bundles the pages with a copy of this module; what all of a build shares must stand outside of modules. */
const key = Symbol.for('checked-content');
const shared = globalThis as { [key]?: Promise<CheckedContent> };

/** Reads and checks the content anew. */
export async function readCheckedContent(): Promise<CheckedContent> {
	const content = await readContentFiles(contentRoot());
	return { content, parsed: parseReport(content) };
}

/** Returns the content as it was when the build first asked for it. */
export function shareCheckedContent(): Promise<CheckedContent> {
	return (shared[key] ??= readCheckedContent());
}
