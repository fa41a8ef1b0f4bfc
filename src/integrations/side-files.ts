// The files that readers fetch beside the pages: the search index and the citations. They are made from the checked
// content alone, so a thread of its own writes them into the built site while Astro works on the pages.

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import { shareCheckedContent } from '../data/checked-content.ts';
import type { SideFilesDone, SideFilesTask } from './side-files-worker.ts';

/** The thread of the build at work, and its answer. */
let atWork: { readonly thread: Worker; readonly done: Promise<SideFilesDone> } | undefined;

/** Writes `/pagefind/` and `/cite/` of a site under `base`, with the origin `origin` where it is known. */
export function sideFiles(base: string, origin: string | undefined): AstroIntegration {
	let folder: URL;
	return {
		name: 'side-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = config.outDir;
			},
			// Astro has emptied its folder by now.
			'astro:build:setup': async () => {
				const { report, faults } = (await shareCheckedContent()).parsed;
				if (!report) throw new Error(`The content has ${faults.length} faults.`);
				atWork ??= startThread({ report, folder: fileURLToPath(folder), base, origin });
			},
			'astro:build:done': async ({ logger }) => {
				const done = await atWork?.done;
				if (done) logger.info(`${done.records} search records, ${done.citations} citation files`);
			},
		},
	};
}

/** Ends the thread, finished or not: once this resolves, nothing is written any more. */
export async function endSideFiles(): Promise<void> {
	await atWork?.thread.terminate();
	atWork = undefined;
}

function startThread(workerData: SideFilesTask) {
	const thread = new Worker(new URL('side-files-worker.ts', import.meta.url), { workerData });
	const done = once(thread, 'message').then(([answer]) => answer as SideFilesDone);
	// A failure is told at the end of the build, which waits for the files.
	done.catch(() => undefined);
	return { thread, done };
}
