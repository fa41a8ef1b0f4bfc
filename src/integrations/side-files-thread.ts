// The thread of a build that reads the report and makes the files beside the pages: see side-files.ts.

import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { constants, setPriority } from 'node:os';
import { dirname, join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import type { Report } from '../domain/report/report.ts';
import { readReport } from '../read/report.ts';
import { readSiteSettings } from '../site/settings.ts';

// It gives way to the pages, and so does Pagefind, which it starts.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
const folder = workerData as string;
if (!parentPort) throw new Error('This file runs in a thread: see side-files.ts.');
const toldToWrite = once(parentPort, 'message');
const parsed = await readReport();
parentPort.postMessage(parsed);
if (parsed.report) {
	const files = await makeFiles(parsed.report);
	await toldToWrite;
	for (const name of new Set([...files.keys()].map((path) => dirname(path))))
		mkdirSync(join(folder, name), { recursive: true });
	// Small files in their thousands are written faster one after the other.
	for (const [path, content] of files) writeFileSync(join(folder, path), content);
	parentPort.postMessage('written');
}

async function makeFiles(report: Report): Promise<ReadonlyMap<string, string | Uint8Array>> {
	// Loaded only now: the pages wait for the report.
	const { buildSearchFiles } = await import('./search-files.ts');
	const { listCitationFiles, makeCitationWriter } = await import('../files/citation-file.ts');
	const { buildPictureFiles } = await import('./picture-files.ts');
	const files = new Map<string, string | Uint8Array>(await buildPictureFiles(report));
	for (const [path, content] of await buildSearchFiles(report))
		files.set(`pagefind/${path}`, content);
	const { base, origin } = readSiteSettings();
	const write = makeCitationWriter(report, base, origin);
	for (const id of listCitationFiles(report)) files.set(`cite/${id}.json`, write(id));
	return files;
}
