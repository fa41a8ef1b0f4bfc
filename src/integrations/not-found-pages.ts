// Hosts look for `404.html` in the folder of the address, then above: each language has its own.

import { rename, rmdir } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { locales } from '../domain/locale/locale.ts';

/** Moves `/<locale>/404/index.html` to `/<locale>/404.html` after the build. */
export function notFoundPages(): AstroIntegration {
	return {
		name: 'not-found-pages',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				for (const locale of locales) {
					await rename(
						new URL(`${locale}/404/index.html`, dir),
						new URL(`${locale}/404.html`, dir),
					);
					await rmdir(new URL(`${locale}/404/`, dir));
				}
			},
		},
	};
}
