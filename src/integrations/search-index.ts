// The search while authors write: an index of the content as it stands. A build writes it beside the pages (side-files.ts).

import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../read/content-files.ts';
import { loadReport } from '../read/report.ts';
import { buildSearchFiles } from './search-files.ts';

/** Answers `/pagefind/` on the development server from memory: made when first asked for, and anew after a change. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const content = join(contentRoot(), 'content');
				let made: Promise<ReadonlyMap<string, Uint8Array>> | undefined;
				server.watcher.on('all', (_event, path) => {
					if (path.startsWith(content)) made = undefined;
				});
				const make = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
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
					made ??= make();
					void made.then((files) => {
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
