// The files that are fetched beside the pages, the search index, the citations and the pictures of shared links, come from the
// report alone: a thread of its own reads it and makes them while Astro works on the pages.

import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import type { ParsedReport } from '../read/parse-report.ts';

export interface SideFiles {
	/** What the thread read. */
	readonly parsed: Promise<ParsedReport>;
	/** Has the files written into the built site. */
	readonly integration: AstroIntegration;
	/** Ends the thread, finished or not: once this resolves, it writes nothing any more. */
	readonly end: () => Promise<unknown>;
}

/** Starts the thread of a build in `folder`. */
export function startSideFiles(folder: string): SideFiles {
	const thread = new Worker(new URL('side-files-thread.ts', import.meta.url), {
		workerData: folder,
		// The parse leaves much behind: with less room 60 MB more stay in the heap.
		resourceLimits: { maxYoungGenerationSizeMb: 96 },
	});
	const parsed = Promise.withResolvers<ParsedReport>();
	const written = Promise.withResolvers<undefined>();
	thread.on('message', (message: ParsedReport | 'written') => {
		if (message === 'written') written.resolve(undefined);
		else parsed.resolve(message);
	});
	thread.once('error', (error) => {
		parsed.reject(error);
		written.reject(error);
	});
	// A failure is told when the build asks whether all is written, which may be later.
	written.promise.catch(() => undefined);
	return {
		parsed: parsed.promise,
		integration: {
			name: 'side-files',
			hooks: {
				// Astro has emptied the folder by now.
				'astro:build:setup': () => thread.postMessage('write'),
				'astro:build:done': () => written.promise,
			},
		},
		end: () => thread.terminate(),
	};
}
