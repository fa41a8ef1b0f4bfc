// The pages of the short addresses, three for each section or more: written from one page of Astro's, which would take
// longer over them than over the chapters.

import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { shareCheckedContent } from '../data/checked-content.ts';
import { pagePath } from '../domain/links/permalink.ts';
import { fillShortPage, listShortAddresses, templateId } from '../domain/links/short-page.ts';
import type { Locale } from '../domain/locale/locale.ts';

/** Replaces `/s/_template/` in the built site by a page for each permanent id, for a site under `base`. */
export function shortAddresses(base: string): AstroIntegration {
	return {
		name: 'short-addresses',
		hooks: {
			'astro:build:done': async ({ dir, logger }) => {
				const { report } = (await shareCheckedContent()).parsed;
				if (!report) throw new Error('The content has faults.');
				const folder = (id: string) => new URL(`s/${id}/`, dir);
				const file = (id: string) => new URL('index.html', folder(id));
				const html = await readFile(file(templateId), 'utf8');
				await rm(folder(templateId), { recursive: true });
				const addresses = [...listShortAddresses(report)];
				await Promise.all(
					addresses.map(async ([id, { place, fragment, title }]) => {
						const link = (locale: Locale) => pagePath(base, locale, place, fragment);
						await mkdir(folder(id));
						await writeFile(
							file(id),
							fillShortPage(html, { id, title, href: { zh: link('zh'), en: link('en') } }),
						);
					}),
				);
				logger.info(`${addresses.length} short addresses`);
			},
		},
	};
}
