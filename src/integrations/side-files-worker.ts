// Writes the files that readers fetch beside the pages, in a thread of its own: see side-files.ts.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { listCitationFiles, writeCitationFile } from '../data/citation-file.ts';
import type { Report } from '../domain/report/report.ts';
import { buildSearchFiles } from './search-files.ts';

/** What the thread is given. */
export interface SideFilesTask {
	readonly report: Report;
	/** The folder of the built site. */
	readonly folder: string;
	/** `/` or `/base/`. */
	readonly base: string;
	/** `https://example.org`, where it is known. */
	readonly origin: string | undefined;
}

/** What it answers when all is written. */
export interface SideFilesDone {
	readonly records: number;
	readonly citations: number;
}

const { report, folder, base, origin } = workerData as SideFilesTask;
const search = await buildSearchFiles(report);
await writeAll('pagefind', search.files);
const citations = listCitationFiles(report).map(
	(id) => [`${id}.json`, writeCitationFile(report, id, base, origin)] as const,
);
await writeAll('cite', citations);
parentPort?.postMessage({
	records: search.recordCount,
	citations: citations.length,
} satisfies SideFilesDone);

async function writeAll(
	name: string,
	files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
	const all = [...files].map(([path, content]) => [join(folder, name, path), content] as const);
	for (const own of new Set(all.map(([path]) => dirname(path)))) {
		await mkdir(own, { recursive: true });
	}
	await Promise.all(all.map(([path, content]) => writeFile(path, content)));
}
