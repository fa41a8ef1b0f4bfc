// The files that readers fetch beside the pages: the search index and the citations. They are made from the report alone.

import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { AstroIntegration } from 'astro';
import { listCitationFiles, makeCitationWriter } from '../files/citation-file.ts';
import { loadReport } from '../read/report.ts';
import type { SiteSettings } from '../site/settings.ts';
import { buildSearchFiles } from './search-files.ts';

/** Writes `/pagefind/` and `/cite/` into the built site. Pagefind works in a process of its own while the pages are made. */
export function sideFiles({ base, origin }: SiteSettings): AstroIntegration {
	let search: ReturnType<typeof buildSearchFiles> | undefined;
	return {
		name: 'side-files',
		hooks: {
			'astro:build:setup': async () => {
				search ??= buildSearchFiles(await loadReport());
			},
			'astro:build:done': async ({ dir }) => {
				const report = await loadReport();
				const write = makeCitationWriter(report, base, origin);
				const files = new Map<string, string | Uint8Array>();
				for (const [path, content] of (await search) ?? []) files.set(`pagefind/${path}`, content);
				for (const id of listCitationFiles(report)) files.set(`cite/${id}.json`, write(id));
				for (const folder of new Set([...files.keys()].map((path) => dirname(path))))
					mkdirSync(new URL(`${folder}/`, dir), { recursive: true });
				// Small files in their thousands are written faster one after the other.
				for (const [path, content] of files) writeFileSync(new URL(path, dir), content);
			},
		},
	};
}
