// Writes the search index in a thread of its own, since Astro's work on the pages fills the first one.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../domain/report/report.ts';
import { buildSearchFiles } from './search-files.ts';

/** What the thread is given. It answers with the number of records. */
export interface SearchTask {
	readonly report: Report;
	/** The folder to write into. */
	readonly folder: string;
}

const { report, folder } = workerData as SearchTask;
const { files, recordCount } = await buildSearchFiles(report);
const paths = [...files.keys()].map((path) => join(folder, path));
for (const own of new Set(paths.map((path) => dirname(path))))
	await mkdir(own, { recursive: true });
await Promise.all([...files].map(([path, content]) => writeFile(join(folder, path), content)));
parentPort?.postMessage(recordCount);
