// What is known of a figure opens from its cell, by keyboard and without JavaScript, and hides nothing that has the focus.

import { expect, test } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { tabTo } from './keys.ts';

for (const locale of ['zh', 'en']) {
	test.describe(`${locale}, without JavaScript, 360 px`, () => {
		test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 720 } });

		test('a cell opens its panel and the panel closes', async ({ page }) => {
			await page.goto(`/${locale}/data/water-use/`);
			const panel = page.locator('[id="water-use.withdrawal.about"]');
			await expect(panel).toBeHidden();
			const cell = page.locator('[id="water-use.withdrawal.2023"] > a');
			await cell.focus();
			await page.keyboard.press('Enter');
			await expect(panel).toBeVisible();
			await expect(panel).toContainText('683,906.94');
			await expect(page.locator('.about-shared')).toContainText('AA1000AS v3');
			await expect(page.locator('.about-figure:visible')).toHaveCount(1);
			await panel.locator('.about-close a').focus();
			await page.keyboard.press('Enter');
			await expect(panel).toBeHidden();
			expect(new URL(page.url()).hash).toBe('#water-use.withdrawal');
		});
	});

	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${locale}, ${colorScheme}, 360 px`, () => {
			test.use({ colorScheme, viewport: { width: 360, height: 720 } });

			test('the keys move a table, open what is known of a cell, and close it', async ({
				page,
			}) => {
				await page.goto(`/${locale}/data/water-use/`);
				const region = page.locator('.kpi .scroll');
				await tabTo(page, region);
				await page.keyboard.press('ArrowRight');
				await expect
					.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft), 'moves sideways')
					.toBeGreaterThan(0);
				await tabTo(page, page.locator('[id="water-use.withdrawal.2022"] > a'));
				await page.keyboard.press('Enter');
				const panel = page.locator('[id="water-use.withdrawal.about"]');
				await expect(panel).toBeVisible();
				await expect(panel.locator(':target')).toContainText('510,156.05');
				expect(await findFaults(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
				await tabTo(page, panel.locator('.about-close a'), true);
				await page.keyboard.press('Enter');
				await expect(panel).toBeHidden();
				await expect(page.locator('[id="water-use.withdrawal"]')).toBeInViewport();
			});
		});
	}
}
