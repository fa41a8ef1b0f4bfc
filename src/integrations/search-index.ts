// The search index: made from the checked content, not from the pages. It is written into the built site while Astro
// works on the pages, and served while authors write.

import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import {
	readCheckedContent,
	shareCheckedContent,
	type CheckedContent,
} from '../data/checked-content.ts';
import { languageTags } from '../domain/locale/locale.ts';
import { buildSearchRecords, type SearchRecord } from '../domain/search/records.ts';

/** Parts of Pagefind's bundle that this site does not use. */
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

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
				const files = readCheckedContent()
					.then(recordsOf)
					.then(fillIndex)
					.then((index) => index.getFiles())
					.then(({ files: made }) => new Map(made.map(({ path, content }) => [path, content])))
					.catch((error: unknown) => {
						logger.warn(`no search until the content is mended: ${String(error)}`);
						return new Map<string, Uint8Array>();
					});
				server.middlewares.use((request, response, next) => {
					const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
					if (!path || unusedFiles.test(path)) return next();
					void files.then((made) => {
						const content = made.get(path);
						if (!content) return next();
						if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
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
	const records = recordsOf(await shareCheckedContent());
	const index = await fillIndex(records);
	const { errors } = await index.writeFiles({ outputPath });
	refuse(errors);
	await pagefind.close();
	const names = await readdir(outputPath);
	for (const name of names.filter((own) => unusedFiles.test(own))) {
		await rm(join(outputPath, name));
	}
	return records.length;
}

function recordsOf({ parsed: { report, faults } }: CheckedContent): SearchRecord[] {
	if (!report) throw new Error(`The content has ${faults.length} faults.`);
	return buildSearchRecords(report);
}

async function fillIndex(records: readonly SearchRecord[]): Promise<pagefind.PagefindIndex> {
	const { index, errors } = await pagefind.createIndex({});
	refuse(errors);
	if (!index) throw new Error('Pagefind made no index.');
	// All at once: Pagefind keeps their order, and each answer would have to wait for the pages that are built meanwhile.
	const answers = await Promise.all(
		records.map(({ locale, url, title, path, content, kind, part }) =>
			index.addCustomRecord({
				url,
				content,
				language: languageTags[locale].toLowerCase(),
				meta: { title, path: path.join(' › ') },
				filters: { kind: [kind], ...(part ? { part: [part] } : {}) },
			}),
		),
	);
	refuse(answers.flatMap((answer) => answer.errors));
	return index;
}

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
