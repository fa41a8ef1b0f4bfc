// Which folder of src/ may import from which. dependency-cruiser holds this for modules, ESLint for Astro components.

/**
 * A folder may import from itself, from `folders` (or modules) and `packages`, and types alone from `types`. Where `packages`
 * is left out, any may be used. A folder names only those above it: no import leads up, and no circle can arise.
 */
export const borders = {
	schemas: { folders: [], packages: ['astro/zod'] },
	domain: {
		// Of the values only plain lists: with a schema, zod would reach the browser.
		folders: ['schemas/lists.ts'],
		types: ['schemas'],
		packages: ['d3-scale', 'd3-shape', 'fastest-levenshtein'],
	},
	styles: { folders: [], packages: [] },
	site: { folders: ['domain'], packages: ['node:process'] },
	i18n: { folders: ['domain'], packages: ['i18next'] },
	markdown: { folders: ['domain', 'i18n'] },
	read: { folders: ['schemas', 'domain', 'markdown'] },
	client: { folders: ['domain', 'styles'], packages: ['chart.js', 'write-excel-file/universal'] },
	views: { folders: ['domain', 'site', 'i18n'], packages: [] },
	files: { folders: ['schemas', 'domain', 'site', 'i18n', 'markdown', 'views'] },
	components: { folders: ['domain', 'styles'], types: ['views'], packages: [] },
	'chapter-components': {
		folders: ['domain', 'styles', 'site', 'i18n', 'markdown', 'read', 'views', 'components'],
		packages: [],
	},
	layouts: {
		folders: ['domain', 'styles', 'site', 'i18n', 'read', 'views', 'components'],
		packages: [],
	},
	pages: {
		folders: [
			...['schemas', 'domain', 'styles', 'site', 'i18n', 'read', 'views', 'files'],
			...['components', 'chapter-components', 'layouts'],
		],
	},
	integrations: { folders: ['domain', 'site', 'read', 'views', 'files'] },
	commands: { folders: ['schemas', 'domain', 'site', 'read', 'markdown', 'integrations'] },
};
