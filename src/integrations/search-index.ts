// The Pagefind index, made from the report's own records after the build, and served while authors write.

import { rm } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import * as pagefind from 'pagefind';
import { contentRoot, readContentFiles } from '../data/content-files.ts';
import { parseReport } from '../data/parse-report.ts';
import { languageTags } from '../domain/locale/locale.ts';
import { buildSearchRecords, type SearchRecord } from '../domain/search/records.ts';

/** Parts of Pagefind's bundle that this site does not use. */
const unusedFiles = /^pagefind-(?:ui|modular-ui|component-ui|highlight)/;

/** Writes `/pagefind/` into the built site; the development server answers the same addresses from memory. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const records = await readRecords();
				const index = await fillIndex(records);
				const outputPath = fileURLToPath(new URL('pagefind/', dir));
				const { errors } = await index.writeFiles({ outputPath });
				refuse(errors);
				await pagefind.close();
				for (const name of [
					'ui.js',
					'ui.css',
					'modular-ui.js',
					'modular-ui.css',
					'component-ui.js',
					'component-ui.css',
					'highlight.js',
				]) {
					await rm(`${outputPath}pagefind-${name}`, { force: true });
				}
				logger.info(`${records.length} records indexed`);
			},
			'astro:server:setup': ({ server, logger }) => {
				const files = readRecords()
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

async function readRecords(): Promise<SearchRecord[]> {
	const { report, faults } = parseReport(await readContentFiles(contentRoot()));
	if (!report) throw new Error(`The content has ${faults.length} faults.`);
	return buildSearchRecords(report);
}

async function fillIndex(records: readonly SearchRecord[]): Promise<pagefind.PagefindIndex> {
	const { index, errors } = await pagefind.createIndex({});
	refuse(errors);
	if (!index) throw new Error('Pagefind made no index.');
	for (const { locale, url, title, path, content, kind, part } of records) {
		const answer = await index.addCustomRecord({
			url,
			content,
			language: languageTags[locale].toLowerCase(),
			meta: { title, path: path.join(' › ') },
			filters: { kind: [kind], ...(part ? { part: [part] } : {}) },
		});
		refuse(answer.errors);
	}
	return index;
}

function refuse(errors: readonly string[]): void {
	if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}
