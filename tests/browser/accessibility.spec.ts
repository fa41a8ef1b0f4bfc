// axe finds nothing on what a page shows when it is asked for something, in both languages, light and dark, narrow and wide; nothing
// runs off the page. `every-page.spec.ts` looks at the pages as they are.

import { expect, test } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const kinds = [
	'explore/?rows=water-use.withdrawal,turnover.overall&from=2020&to=2023&kind=line',
	'search/?q=305',
	'no-such-page/',
];
const views = [
	{ colorScheme: 'light', width: 1440 },
	{ colorScheme: 'dark', width: 360 },
] as const;

for (const { colorScheme, width } of views) {
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });

		for (const path of [
			'/',
			...['zh', 'en'].flatMap((locale) => kinds.map((kind) => `/${locale}/${kind}`)),
		]) {
			test(`${path} has no fault`, async ({ page }) => {
				if (path === '/') await page.route('**/assets/**.js', (route) => route.abort());
				await page.goto(path, { waitUntil: 'networkidle' });
				expect(await findFaults(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
		}
	});
}

test.describe('320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	for (const locale of ['zh', 'en']) {
		test(`no ${locale} chapter runs off the page`, async ({ page, request }) => {
			const home = await (await request.get(`/${locale}/`)).text();
			const slugs = [
				...new Set([...home.matchAll(/\/report\/([a-z-]+)\//g)].map(([, slug]) => slug)),
			];
			expect(slugs.length).toBeGreaterThan(4);
			for (const slug of slugs) {
				await page.goto(`/${locale}/report/${slug}/`);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow, slug).toBeLessThanOrEqual(0);
			}
		});
	}
});
