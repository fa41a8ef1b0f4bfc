// Letters twice as large, as a reader sets them in the browser: nothing runs off a phone.

import { expect, test } from '@playwright/test';

const kinds = [
	'',
	'report/climate/',
	'report/environmental-performance/',
	'report/content-index/',
	'data/?rows=ghg-emissions.scope-1&from=2020&to=2023&kind=line',
	'data/audit/',
	'data/ghg-emissions/',
	'data/target-review/',
	'search/?q=305-1',
	'glossary/',
	'about/',
	'links/',
	'updates/',
	'no-such-page/',
];

test.use({
	viewport: { width: 360, height: 800 },
	launchOptions: async ({ launchOptions }, use) => {
		const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
		await use({ ...launchOptions, args });
	},
});

for (const locale of ['zh', 'en']) {
	test(`letters of 200 % run off no ${locale} page`, async ({ page }) => {
		for (const kind of kinds) {
			await page.goto(`/${locale}/${kind}`, { waitUntil: 'networkidle' });
			const { size, overflow } = await page.evaluate(() => ({
				size: parseFloat(getComputedStyle(document.documentElement).fontSize),
				overflow: document.documentElement.scrollWidth - innerWidth,
			}));
			expect(size).toBeGreaterThanOrEqual(32);
			expect(overflow, kind).toBeLessThanOrEqual(0);
		}
	});
}
