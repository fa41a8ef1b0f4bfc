// Checks the content and makes the files that readers fetch beside the pages, in a thread of its own; writes them once it
// is told where.

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { readCheckedContent } from '../read/checked-content.ts';
import { listShortAddresses } from '../domain/links/short-page.ts';
import type { SiteSettings } from '../site/settings.ts';
import type { Report } from '../domain/report/report.ts';
import type { SideFilesChecked, SideFilesDone, SideFilesFolder } from './side-files-messages.ts';

if (!parentPort) throw new Error('This file runs in a thread: see side-files.ts.');
const told = once(parentPort, 'message') as Promise<[SideFilesFolder]>;
const checked = await readCheckedContent();
parentPort.postMessage({ checked } satisfies SideFilesChecked);
// The build waits for the pages, and from here on no longer for this thread: it gives way to them, and so does Pagefind,
// which it starts.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
if (checked.report) parentPort.postMessage(await makeSideFiles(checked.report));

async function makeSideFiles(report: Report): Promise<SideFilesDone> {
	const { base, origin } = workerData as SiteSettings;
	// Loaded only now: the build waits for the content.
	const { buildSearchFiles } = await import('./search-files.ts');
	const { listCitationFiles, writeCitationFile } = await import('../files/citation-file.ts');
	const search = await buildSearchFiles(report);
	const citations = listCitationFiles(report).map(
		(id) => [`${id}.json`, writeCitationFile(report, id, base, origin)] as const,
	);
	const [folder] = await told;
	writeAll(join(folder, 'pagefind'), search.files);
	writeAll(join(folder, 'cite'), citations);
	// The short addresses are written last, when the pages are made; their folders take longer than their files.
	for (const id of listShortAddresses(report).keys())
		mkdirSync(join(folder, 's', id), { recursive: true });
	return { records: search.recordCount, citations: citations.length };
}

/** Small files in their thousands are written faster one after the other. */
function writeAll(
	target: string,
	files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): void {
	const all = [...files].map(([path, content]) => [join(target, path), content] as const);
	for (const own of new Set(all.map(([path]) => dirname(path))))
		mkdirSync(own, { recursive: true });
	for (const [path, content] of all) writeFileSync(path, content);
}
