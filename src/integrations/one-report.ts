// One report for the whole build: what pages import is the reader that the build itself has loaded, not a bundled copy of it
// that would read the content again.

import type { AstroIntegration } from 'astro';

const reader = new URL('../read/report.ts', import.meta.url).href;

/** Leaves `src/read/report.ts` out of what a build bundles. */
export function oneReport(): AstroIntegration {
	return {
		name: 'one-report',
		hooks: {
			'astro:config:setup': ({ updateConfig }) => {
				updateConfig({
					vite: {
						plugins: [
							{
								name: 'one-report',
								apply: 'build',
								enforce: 'pre',
								resolveId: (id) =>
									id.endsWith('read/report.ts') ? { id: reader, external: true } : undefined,
							},
						],
					},
				});
			},
		},
	};
}
