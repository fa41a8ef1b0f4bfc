// The site while authors write: what they save is shown at once, in the search too. A build writes the search beside the
// pages (side-files.ts).

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../read/content-files.ts';
import { forgetReport, loadReport } from '../read/report.ts';
import { buildSearchFiles } from './search-files.ts';

const reader = fileURLToPath(new URL('../read/report.ts', import.meta.url));

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Reloads the page when a file of the content or the ledgers is saved, and answers `/pagefind/` from memory: made when
 * first asked for, and anew after a change of the content.
 */
export function developmentServer(): AstroIntegration {
	return {
		name: 'development-server',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const content = join(contentRoot(), 'content');
				const folders = [content, join(contentRoot(), 'seeds')];
				let search: Promise<Files> | undefined;
				server.watcher.add(folders);
				server.watcher.on('all', (_event, path) => {
					forgetReport();
					if (path.startsWith(content)) search = undefined;
					if (!folders.some((folder) => path.startsWith(folder))) return;
					// Vite has a reader of its own for the pages, which must read anew too.
					for (const { moduleGraph } of Object.values(server.environments))
						moduleGraph.onFileChange(reader);
					// Astro keeps which pages there are, and what they are given, until it hears this.
					for (const { hot } of Object.values(server.environments))
						hot.send('astro:content-changed', {});
					server.ws.send({ type: 'full-reload' });
				});
				const makeSearch = async (): Promise<Files> => {
					try {
						return await buildSearchFiles(await loadReport());
					} catch (error) {
						logger.warn(`no search until the content is mended: ${String(error)}`);
						return new Map();
					}
				};
				server.middlewares.use((request, response, next) => {
					const path = /\/pagefind\/([^?]+)/.exec(request.url ?? '')?.[1];
					if (!path) return next();
					search ??= makeSearch();
					void search.then((files) => {
						const file = files.get(path);
						if (!file) return next();
						if (path.endsWith('.js')) response.setHeader('content-type', 'text/javascript');
						if (path.endsWith('.json')) response.setHeader('content-type', 'application/json');
						response.end(file);
					});
				});
			},
		},
	};
}
