// Letters twice as large, as a reader sets them in the browser: nothing runs off a phone.

import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';

const namesIn = (folder: string) =>
	readdirSync(folder).map((file) => file.replace(/\.[a-z]+$/, ''));
const pages = [
	'',
	...namesIn('content/chapters/zh').map((slug) => `report/${slug}/`),
	...namesIn('content/kpi').map((id) => `data/${id}/`),
	'explore/?rows=ghg-emissions.scope-1,turnover.overall&from=2020&to=2023&kind=line',
	'data/audit/',
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
		test.setTimeout(300_000);
		for (const path of pages) {
			await page.goto(`/${locale}/${path}`, {
				waitUntil: path.includes('?') ? 'networkidle' : 'load',
			});
			const { size, overflow } = await page.evaluate(() => ({
				size: parseFloat(getComputedStyle(document.documentElement).fontSize),
				overflow: document.documentElement.scrollWidth - innerWidth,
			}));
			expect(size).toBeGreaterThanOrEqual(32);
			expect(overflow, path).toBeLessThanOrEqual(0);
		}
	});
}
