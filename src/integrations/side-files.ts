// The files that readers fetch beside the pages: the search index and the citations. They are made from the checked
// content alone, so a thread of its own checks it and makes them while Astro works on the pages.

import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ParsedReport } from '../read/parse-report.ts';
import type { SiteSettings } from '../site/settings.ts';
import type { SideFilesChecked, SideFilesDone, SideFilesFolder } from './side-files-messages.ts';

interface Work {
	readonly thread: Worker;
	readonly done: Promise<SideFilesDone>;
}

/** Astro loads a copy of this module with its settings; the work of a build must stand outside of modules. */
const key = Symbol.for('side-files');
const shared = globalThis as { [key]?: Work | undefined };

/**
 * Starts the thread, as early as can be: while Astro is loaded, one processor is idle. Returns what the check of the
 * content gave.
 */
export function startSideFiles(settings: SiteSettings): Promise<ParsedReport> {
	const thread = new Worker(new URL('side-files-worker.ts', import.meta.url), {
		workerData: settings,
	});
	const checked = Promise.withResolvers<ParsedReport>();
	const done = Promise.withResolvers<SideFilesDone>();
	thread.on('message', (message: SideFilesChecked | SideFilesDone) => {
		if ('checked' in message) checked.resolve(message.checked);
		else done.resolve(message);
	});
	thread.once('error', (error) => {
		checked.reject(error);
		done.reject(error);
	});
	// A failure is told when the build asks for the result, which may be later.
	checked.promise.catch(() => undefined);
	done.promise.catch(() => undefined);
	shared[key] = { thread, done: done.promise };
	return checked.promise;
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
