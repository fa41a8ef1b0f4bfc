// The search index: made from the checked content, not from the pages. It is written into the built site while Astro
// works on the pages, and served while authors write.

import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import {
	readCheckedContent,
	shareCheckedContent,
	type CheckedContent,
} from '../data/checked-content.ts';
import { buildSearchFiles, type SearchFiles } from './search-files.ts';

/** The index of the build at work: how many records it has once it is written. */
let written: Promise<number> | undefined;

/** Writes `/pagefind/` into the built site; the development server answers the same addresses from memory. */
export function searchIndex(): AstroIntegration {
	let folder: URL;
	return {
		name: 'search-index',
		hooks: {
			'astro:config:done': ({ config }) => {
				folder = new URL('pagefind/', config.outDir);
			},
			// Astro has emptied its folder by now. Pagefind is a process of its own, so both work at the same time.
			'astro:build:setup': () => {
				written = writeIndex(fileURLToPath(folder));
				// A failure is told at the end of the build, which waits for the index.
				written.catch(() => undefined);
			},
			'astro:build:done': async ({ logger }) => {
				logger.info(`${(await written) ?? 0} records indexed`);
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
	await pagefind.close();
	await written?.catch(() => undefined);
}

/** Writes the index into the folder `outputPath` and returns the number of its records. */
async function writeIndex(outputPath: string): Promise<number> {
	const { files, recordCount } = await filesOf(await shareCheckedContent());
	const folders = new Set([...files.keys()].map((path) => dirname(join(outputPath, path))));
	for (const folder of folders) await mkdir(folder, { recursive: true });
	for (const [path, content] of files) await writeFile(join(outputPath, path), content);
	return recordCount;
}

function filesOf({ parsed: { report, faults } }: CheckedContent): Promise<SearchFiles> {
	if (!report) throw new Error(`The content has ${faults.length} faults.`);
	return buildSearchFiles(report);
}
