// While authors write, a saved table, ledger or glossary reloads the page.

import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../data/content-files.ts';

/** Watches the content root of the development server. */
export function contentReload(): AstroIntegration {
	return {
		name: 'content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folders = ['content', 'seeds'].map((folder) => join(contentRoot(), folder));
				server.watcher.add(folders);
				server.watcher.on('all', (_event, path) => {
					if (folders.some((folder) => path.startsWith(folder)))
						server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
