// The search while authors write: an index of the content as it stands. A build writes it beside the pages (side-files.ts).

import type { AstroIntegration } from 'astro';
import { readReport } from '../data/read-report.ts';
import { buildSearchFiles } from './search-files.ts';

/** Answers `/pagefind/` on the development server from memory. */
export function searchIndex(): AstroIntegration {
	return {
		name: 'search-index',
		hooks: {
			'astro:server:setup': ({ server, logger }) => {
				const made = readReport()
					.then(buildSearchFiles)
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
