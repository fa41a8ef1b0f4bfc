// Astro's settings. SITE_URL and BASE_PATH say where the site will be served; docs/deploying.md explains them.

import { fileURLToPath } from 'node:url';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { loadReport } from './src/read/report.ts';
import { readSiteSettings } from './src/site/settings.ts';
import { locales, firstLocale } from './src/domain/locale/locale.ts';
import { componentPage } from './src/integrations/component-page.ts';
import { developmentServer } from './src/integrations/development-server.ts';
import { notFoundPages } from './src/integrations/not-found-pages.ts';
import { shortAddresses } from './src/integrations/short-addresses.ts';
import { oneReport } from './src/integrations/one-report.ts';
import { buildProcessor } from './src/markdown/processor.ts';

const { base, origin } = readSiteSettings();

/** What every page's script needs beside itself: one request instead of two. */
const small = { name: 'shared', test: /vite\/preload-helper|client\/choices/ };

/** Vite's helper would fetch what a script imports before it is asked for it: 0.9 kB on every page to save a later wait. */
const plainImports = {
	name: 'plain-imports',
	enforce: /** @type {const} */ ('pre'),
	// Astro has a setting of its own for this, which only a plugin overrides.
	config: () => ({ build: { modulePreload: /** @type {const} */ (false) } }),
	/** @param {string} id */
	load: (id) =>
		id === '\0vite/preload-helper.js'
			? 'export const __vitePreload = (load) => load();'
			: undefined,
};

const root = fileURLToPath(new URL('./', import.meta.url));
/** Folders of the project that hold what was built. */
const built = /^(?:dist|\.cache|\.build-[^/]*)(?:\/|$)/;

export default defineConfig({
	base,
	...(origin ? { site: origin } : {}),
	trailingSlash: 'always',
	devToolbar: { enabled: false },
	build: { inlineStylesheets: 'never', assets: 'assets' },
	markdown: {
		syntaxHighlight: false,
		processor: buildProcessor(base, async () => (await loadReport()).glossary),
	},
	i18n: {
		locales: [...locales],
		defaultLocale: firstLocale,
		routing: { prefixDefaultLocale: true, redirectToDefaultLocale: false },
	},
	integrations: [
		mdx(),
		oneReport(),
		notFoundPages(),
		shortAddresses(base),
		developmentServer(),
		componentPage(),
	],
	vite: {
		plugins: [plainImports],
		// What is built is no source: to watch some thousand files takes longer than all else that `npm run dev` does.
		server: {
			watch: { ignored: (path) => path.startsWith(root) && built.test(path.slice(root.length)) },
		},
		// Node has loaded Astro's own modules by the time that the collections are read; Vite need not transform them again.
		environments: {
			astro: { resolve: { external: ['astro'] } },
			client: { build: { rolldownOptions: { output: { codeSplitting: { groups: [small] } } } } },
		},
		build: {
			assetsInlineLimit: 0,
			rolldownOptions: {
				onLog(level, log, next) {
					if (log.code !== 'MODULE_LEVEL_DIRECTIVE') next(level, log);
				},
			},
		},
	},
});
