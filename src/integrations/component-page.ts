// The page of all components with their examples, at /dev/components/ while the site is written; a build has none.

import type { AstroIntegration } from 'astro';

/** Adds the page, and under it the same in one colour scheme: `light/` and `dark/`. */
export function componentPage(): AstroIntegration {
	return {
		name: 'component-page',
		hooks: {
			'astro:config:setup': ({ command, injectRoute }) => {
				if (command !== 'dev') return;
				const entrypoint = new URL('../pages/_components.astro', import.meta.url);
				for (const pattern of ['/dev/components', '/dev/components/light', '/dev/components/dark'])
					injectRoute({ pattern, entrypoint });
			},
		},
	};
}
