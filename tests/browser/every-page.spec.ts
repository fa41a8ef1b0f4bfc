// axe finds nothing on any page of the site, and nothing runs off it: one window for each look, which opens page after page. Each
// language has one width in light and the other in dark, where only colours are other than in light.

import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const colours = ['color-contrast'];

for (const { locale, colorScheme, width, ...rules } of [
	{ locale: 'zh', colorScheme: 'light', width: 1440 },
	{ locale: 'en', colorScheme: 'light', width: 360 },
	{ locale: 'zh', colorScheme: 'dark', width: 360, only: colours },
	{ locale: 'en', colorScheme: 'dark', width: 1440, only: colours },
] as const) {
	const pages = globSync(`${locale}/**/index.html`, { cwd: 'dist' }).sort();
	test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });

		test('no page has a fault', async ({ page }) => {
			test.setTimeout(900_000);
			expect(pages.length).toBeGreaterThan(90);
			for (const path of pages) {
				await page.goto(`/${path.replace('index.html', '')}`);
				expect(await findFaults(page, rules), path).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow, path).toBeLessThanOrEqual(0);
			}
		});
	});
}
