// The files that readers fetch beside the pages: the search index and the citations. They are made from the checked
// content alone, so a thread of its own makes them while Astro works on the pages.

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { SideFilesDone, SideFilesFolder, SideFilesTask } from './side-files-messages.ts';

interface Work {
	readonly thread: Worker;
	readonly done: Promise<SideFilesDone>;
}

/** Astro loads a copy of this module with its settings; the work of a build must stand outside of modules. */
const key = Symbol.for('side-files');
const shared = globalThis as { [key]?: Work | undefined };

/** Starts the thread: as early as can be, for while Astro starts, one processor is idle. */
export function startSideFiles(task: SideFilesTask): void {
	const thread = new Worker(new URL('side-files-worker.ts', import.meta.url), { workerData: task });
	const done = once(thread, 'message').then(([answer]) => answer as SideFilesDone);
	// A failure is told at the end of the build, which waits for the files.
	done.catch(() => undefined);
	shared[key] = { thread, done };
}

/** Has the thread of a build write `/pagefind/` and `/cite/` into the built site. */
export function sideFiles(): AstroIntegration {
	let folder: SideFilesFolder;
	return {
		name: 'side-files',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = fileURLToPath(config.outDir);
			},
			// Astro has emptied its folder by now.
			'astro:build:setup': () => {
				shared[key]?.thread.postMessage(folder);
			},
			'astro:build:done': async ({ logger }) => {
				const done = await shared[key]?.done;
				if (done) logger.info(`${done.records} search records, ${done.citations} citation files`);
			},
		},
	};
}

/** Ends the thread, finished or not: once this resolves, nothing is written any more. */
export async function endSideFiles(): Promise<void> {
	await shared[key]?.thread.terminate();
	shared[key] = undefined;
}
