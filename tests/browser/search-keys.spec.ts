// The keys that lead to the search box: / and ⌘K on Apple's machines, Ctrl K elsewhere.

import { expect, test, type Page } from '@playwright/test';

const box = (page: Page) => page.locator('.search-form input').filter({ visible: true });
const hint = (page: Page) => page.locator('.search-form kbd');
const mac =
	'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36';

for (const locale of ['zh', 'en']) {
	for (const path of ['', 'report/climate/', 'data/ghg-emissions/', 'no-such-page/', 'search/'])
		for (const key of ['/', 'Control+k'])
			test(`in ${locale} ${key} opens the search on "${path}"`, async ({ page }) => {
				await page.goto(`/${locale}/${path}`);
				await box(page).evaluate((element: HTMLElement) => {
					element.blur();
				});
				await expect(box(page)).not.toBeFocused();
				await page.keyboard.press(key);
				await expect(box(page)).toBeFocused();
				await expect(box(page)).toHaveValue('');
			});

	test(`in ${locale} the keys can be switched off and on again`, async ({ page }) => {
		await page.goto(`/${locale}/search/`);
		await page.locator('input[name=shortcuts]').uncheck();
		await page.goto(`/${locale}/report/climate/`);
		await expect(hint(page)).toBeHidden();
		for (const key of ['/', 'Control+k']) {
			await page.keyboard.press(key);
			await expect(box(page)).not.toBeFocused();
		}
		await page.goto(`/${locale}/search/`);
		await expect(page.locator('input[name=shortcuts]')).not.toBeChecked();
		await page.locator('input[name=shortcuts]').check();
		await page.goto(`/${locale}/report/climate/`);
		await expect(hint(page)).toBeVisible();
		await page.keyboard.press('/');
		await expect(box(page)).toBeFocused();
	});

	test(`in ${locale} a slash is a letter in a field`, async ({ page }) => {
		await page.goto(`/${locale}/search/`);
		await box(page).pressSequentially('a/b');
		await expect(box(page)).toHaveValue('a/b');
	});

	test(`in ${locale} a narrow page leads to the search page, ready to type`, async ({ page }) => {
		await page.setViewportSize({ width: 600, height: 800 });
		await page.goto(`/${locale}/report/climate/`);
		await page.keyboard.press('/');
		await expect(page).toHaveURL(new RegExp(`/${locale}/search/$`));
		await expect(box(page)).toBeFocused();
	});

	test(`in ${locale} the key shown is the one that works here, and moves nothing`, async ({
		page,
	}) => {
		await page.addInitScript(() => {
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries())
					document.documentElement.dataset['shift'] = String(
						(entry as unknown as { value: number }).value,
					);
			}).observe({ type: 'layout-shift', buffered: true });
		});
		await page.goto(`/${locale}/report/climate/`, { waitUntil: 'networkidle' });
		await expect(hint(page)).toHaveText('Ctrl K');
		await expect(hint(page)).toBeVisible();
		const field = await box(page).boundingBox();
		await hint(page).evaluate((element: HTMLElement) => {
			element.hidden = true;
		});
		expect(await box(page).boundingBox()).toEqual(field);
		await page.keyboard.press('Meta+k');
		await expect(box(page)).not.toBeFocused();
		await page.keyboard.press('Control+k');
		await expect(hint(page)).toBeHidden();
		expect(await page.evaluate(() => document.documentElement.dataset['shift'])).toBeUndefined();
	});
}

test.describe('on a Mac', () => {
	test.use({ userAgent: mac });

	for (const locale of ['zh', 'en'])
		test(`in ${locale} the key is ⌘K, and Ctrl K keeps its own use`, async ({ page }) => {
			await page.goto(`/${locale}/`);
			await expect(hint(page)).toHaveText('⌘ K');
			await page.keyboard.press('Control+k');
			await expect(box(page)).not.toBeFocused();
			await page.keyboard.press('Meta+k');
			await expect(box(page)).toBeFocused();
			await page.goto(`/${locale}/search/`);
			await expect(page.locator('.search-keys')).toContainText('⌘ K');
			await expect(page.locator('.search-keys')).not.toContainText('Ctrl');
		});
});

test.describe('on a touch screen', () => {
	test.use({ hasTouch: true, isMobile: true, viewport: { width: 1280, height: 800 } });

	for (const locale of ['zh', 'en'])
		test(`in ${locale} no key is shown`, async ({ page }) => {
			for (const path of ['', 'report/climate/', 'search/']) {
				await page.goto(`/${locale}/${path}`);
				await expect(box(page)).toBeVisible();
				await expect(page.locator('kbd').filter({ visible: true })).toHaveCount(0);
			}
		});
});

test('without JavaScript no key is shown', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const path of ['/zh/', '/en/report/climate/', '/en/search/']) {
		await page.goto(path);
		await expect(box(page)).toBeVisible();
		await expect(page.locator('kbd').filter({ visible: true })).toHaveCount(0);
	}
	await context.close();
});
