// While authors write, a saved table, ledger or glossary reloads the page, which then shows the content as it is now.

import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../read/content-files.ts';
import { dropReport } from '../read/shared-report.ts';

/** Watches the content root of the development server. */
export function contentReload(): AstroIntegration {
	return {
		name: 'content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folders = ['content', 'seeds'].map((folder) => join(contentRoot(), folder));
				server.watcher.add(folders);
				server.watcher.on('all', (_event, path) => {
					dropReport();
					if (!folders.some((folder) => path.startsWith(folder))) return;
					// Astro keeps which pages there are, and what they are given, until it hears this.
					for (const { hot } of Object.values(server.environments))
						hot.send('astro:content-changed', {});
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
