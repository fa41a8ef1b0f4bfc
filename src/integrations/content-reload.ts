// While authors write, a saved table, ledger or glossary reloads the page, which then shows the content as it is now.

import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { contentRoot } from '../read/content-files.ts';
import { forgetReport } from '../read/report.ts';

const reader = fileURLToPath(new URL('../read/report.ts', import.meta.url));

/** Watches the content root of the development server. */
export function contentReload(): AstroIntegration {
	return {
		name: 'content-reload',
		hooks: {
			'astro:server:setup': ({ server }) => {
				const folders = ['content', 'seeds'].map((folder) => join(contentRoot(), folder));
				server.watcher.add(folders);
				server.watcher.on('all', (_event, path) => {
					forgetReport();
					if (!folders.some((folder) => path.startsWith(folder))) return;
					// Vite has a reader of its own for the pages, which must read anew too.
					for (const { moduleGraph } of Object.values(server.environments))
						moduleGraph.onFileChange(reader);
					// Astro keeps which pages there are, and what they are given, until it hears this.
					for (const { hot } of Object.values(server.environments))
						hot.send('astro:content-changed', {});
					server.ws.send({ type: 'full-reload' });
				});
			},
		},
	};
}
