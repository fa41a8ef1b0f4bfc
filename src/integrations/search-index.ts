// The search index: made from the checked content, not from the pages. It is written into the built site while Astro
// works on the pages, and served while authors write.

import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration } from 'astro';
import {
	readCheckedContent,
	shareCheckedContent,
	type CheckedContent,
} from '../data/checked-content.ts';
import { buildSearchFiles, type SearchFiles } from './search-files.ts';
import type { SearchTask } from './search-worker.ts';

/** The index of the build at work: its thread, and how many records it has once it is written. */
let atWork: { readonly thread: Worker; readonly written: Promise<number> } | undefined;

/** Writes `/pagefind/` into the built site; the development server answers the same addresses from memory. */
export function searchIndex(): AstroIntegration {
	let folder: URL;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = new URL('pagefind/', config.outDir);
			},
			// Astro has emptied its folder by now.
			'astro:build:setup': async () => {
				atWork ??= startThread({
					report: readable(await shareCheckedContent()),
					folder: fileURLToPath(folder),
				});
			},
			'astro:build:done': async ({ logger }) => {
				logger.info(`${(await atWork?.written) ?? 0} records indexed`);
			},
			'astro:server:setup': ({ server, logger }) => {
				const made = readCheckedContent()
					.then(filesOf)
					.then(({ files }) => files)
					.catch((error: unknown) => {
						logger.warn(`no search until the content is mended: ${String(error)}`);
						return new Map<string, Uint8Array>();
					});
				server.middlewares.use((request, response, next) => {
					const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
					if (!path) return next();
					void made.then((files) => {
						const content = files.get(path);
						if (!content) return next();
						if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
						if (path.endsWith('.json')) response.setHeader('content-type', 'application/json');
						response.end(content);
					});
				});
			},
		},
	};
}

/** Ends the work on the index, finished or not: once this resolves, nothing is written any more. */
export async function endSearchIndex(): Promise<void> {
	await atWork?.thread.terminate();
	atWork = undefined;
}

function startThread(workerData: SearchTask) {
	const thread = new Worker(new URL('search-worker.ts', import.meta.url), { workerData });
	const written = once(thread, 'message').then(([count]) => Number(count));
	// A failure is told at the end of the build, which waits for the index.
	written.catch(() => undefined);
	return { thread, written };
}

function filesOf(content: CheckedContent): Promise<SearchFiles> {
	return buildSearchFiles(readable(content));
}

function readable({ parsed: { report, faults } }: CheckedContent) {
	if (!report) throw new Error(`The content has ${faults.length} faults.`);
	return report;
}
