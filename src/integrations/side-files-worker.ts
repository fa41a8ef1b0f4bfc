// Makes the files that readers fetch beside the pages, in a thread of its own, and writes them once it is told where.

import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { listCitationFiles, writeCitationFile } from '../data/citation-file.ts';
import { buildSearchFiles } from './search-files.ts';
import type { SideFilesDone, SideFilesFolder, SideFilesTask } from './side-files-messages.ts';

if (!parentPort) throw new Error('This file runs in a thread: see side-files.ts.');
const { report, base, origin } = workerData as SideFilesTask;
const told = once(parentPort, 'message') as Promise<[SideFilesFolder]>;

const search = await buildSearchFiles(report);
const citations = listCitationFiles(report).map(
	(id) => [`${id}.json`, writeCitationFile(report, id, base, origin)] as const,
);
const [folder] = await told;
await writeAll(join(folder, 'pagefind'), search.files);
await writeAll(join(folder, 'cite'), citations);
parentPort.postMessage({
	records: search.recordCount,
	citations: citations.length,
} satisfies SideFilesDone);

async function writeAll(
	target: string,
	files: Iterable<readonly [path: string, content: string | Uint8Array]>,
): Promise<void> {
	const all = [...files].map(([path, content]) => [join(target, path), content] as const);
	for (const own of new Set(all.map(([path]) => dirname(path)))) {
		await mkdir(own, { recursive: true });
	}
	await Promise.all(all.map(([path, content]) => writeFile(path, content)));
}
