// From the home page a reader sees the ways in at once, and is on a phone at most three taps from what is asked for most.

import { expect, test } from '@playwright/test';

const phone = { width: 360, height: 740 };
const locales = ['zh', 'en'] as const;

for (const viewport of [phone, { width: 1440, height: 900 }])
	for (const locale of locales)
		test(`the first screen of ${locale} at ${viewport.width} px holds title, search and six ways in`, async ({
			page,
		}) => {
			await page.setViewportSize(viewport);
			await page.goto(`/${locale}/`);
			await expect(page.locator('.doors a')).toHaveCount(6);
			for (const shown of ['.numeral', 'h1', '.cover-twin', '.cover .search-form', '.doors ul']) {
				const box = await page.locator(shown).boundingBox();
				expect(box && box.y + box.height, shown).toBeLessThanOrEqual(viewport.height);
			}
			const numeral = await page.locator('.numeral').boundingBox();
			expect(numeral?.height).toBeLessThanOrEqual(viewport.height / 4);
		});

test.describe('on a phone', () => {
	test.use({ viewport: phone, hasTouch: true });

	for (const locale of locales)
		test(`the home page in ${locale} is at most 6,000 px high, and its words are not squeezed`, async ({
			page,
		}) => {
			await page.goto(`/${locale}/`);
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			expect(height).toBeLessThanOrEqual(6000);
			const words = await page.locator('.changed p').first().boundingBox();
			expect(words?.width).toBeGreaterThan(300);
		});

	test('the climate target is two taps away', async ({ page }) => {
		await page.goto('/en/');
		await page.locator('.doors a[href="#contents"]').tap();
		await page.locator('.toc a[href$="/report/climate/"]').tap();
		await expect(page).toHaveURL(/\/en\/report\/climate\/$/);
		const section = page.locator('.prose > section', {
			has: page.locator('#ghg-reduction-targets'),
		});
		await expect(section).toContainText('2040');
	});

	test('the latest water figure stands on the home page, its conflict is one tap away', async ({
		page,
	}) => {
		await page.goto('/zh/');
		await expect(page.getByText('683,906.94')).toBeVisible();
		await page.locator('.pull-flag[href*="/data/water-use/#"]').first().tap();
		await expect(page).toHaveURL(/\/zh\/data\/water-use\/#water-2023-sum$/);
		await expect(page.locator('[id="water-2023-sum"]')).toBeInViewport();
	});

	test('the checks and what changed are one tap away, an index of one standard two', async ({
		page,
	}) => {
		await page.goto('/en/');
		await page
			.locator('.doors')
			.getByRole('link', { name: /^Checks/ })
			.tap();
		await expect(page).toHaveURL(/\/en\/data\/audit\/$/);
		await page.goto('/en/');
		await page
			.locator('.doors')
			.getByRole('link', { name: /^What changed/ })
			.tap();
		await expect(page).toHaveURL(/\/en\/updates\/$/);
		await page.goto('/en/');
		await page
			.locator('.doors')
			.getByRole('link', { name: /^Content index/ })
			.tap();
		await page.locator('a[href="#index-gri"]').first().tap();
		await expect(page.locator('#index-gri')).toBeInViewport();
	});

	test('the section being read is three taps away in the other language', async ({ page }) => {
		await page.goto('/zh/');
		await page.locator('.doors a[href="#contents"]').tap();
		await page.locator('.toc a[href$="/report/climate/"]').tap();
		await page.waitForURL(/climate/);
		await page.evaluate(() => document.querySelector('#green-logistics')?.scrollIntoView());
		await expect(page.locator('[data-contents] a[aria-current]')).toHaveAttribute(
			'href',
			'#green-logistics',
		);
		await page.locator('a.bar-language').tap();
		await expect(page).toHaveURL(/\/en\/report\/climate\/#green-logistics$/);
	});
});
