// The pages of the short addresses, three for each section or more: written from one page of Astro's, which would take
// longer over them than over the chapters.

import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { loadReport } from '../read/report.ts';
import { pagePath } from '../domain/links/permalink.ts';
import { fillShortPage, listShortAddresses, templateId } from '../domain/links/short-page.ts';
import type { Locale } from '../domain/locale/locale.ts';

/** Replaces `/s/_template/` in the built site by a page for each permanent id, for a site under `base`. */
export function shortAddresses(base: string): AstroIntegration {
	return {
		name: 'short-addresses',
		hooks: {
			'astro:build:done': async ({ dir }) => {
				const folder = (id: string) => new URL(`s/${id}/`, dir);
				const html = readFileSync(new URL('index.html', folder(templateId)), 'utf8');
				rmSync(folder(templateId), { recursive: true });
				const addresses = [...listShortAddresses(await loadReport())];
				// Small files in their hundreds are written faster one after the other.
				for (const [id, { sitePage, fragment, title }] of addresses) {
					const link = (locale: Locale) => pagePath(base, locale, sitePage, fragment);
					const page = fillShortPage(html, { id, title, href: { zh: link('zh'), en: link('en') } });
					mkdirSync(folder(id), { recursive: true });
					writeFileSync(new URL('index.html', folder(id)), page);
				}
			},
		},
	};
}
