// Long pages: short on a phone until something is asked for, and complete for whoever asks, follows an address or prints.

import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const longest = 12_000;
const phone = { width: 360, height: 740 };
const paths = ['glossary/', 'links/', 'data/audit/', 'report/content-index/'];
const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

for (const locale of ['zh', 'en'] as const) {
	for (const path of paths) {
		test(`/${locale}/${path} is no scroll of fifty screens`, async ({ page }) => {
			await page.setViewportSize(phone);
			await page.goto(`/${locale}/${path}`);
			expect(await heightOf(page)).toBeLessThanOrEqual(longest);
		});
	}

	test(`what is closed in ${locale} has no fault when it is open`, async ({ page }) => {
		await page.setViewportSize(phone);
		for (const path of paths.slice(0, 2)) {
			await page.goto(`/${locale}/${path}`);
			await page.locator('.fold').nth(3).locator('summary').first().press('Enter');
			expect(await findFaults(page), path).toEqual([]);
		}
	});
}

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, place] of [
		['glossary/#term-scope-1', '#term-scope-1'],
		['data/audit/#checks-water-use', '#checks-water-use'],
	] as const) {
		test(`an address opens ${place}`, async ({ page }) => {
			await page.goto(`/en/${path}`);
			await expect(page.locator(place)).toBeInViewport();
			// Its heading is not under the bar.
			const top = await page.locator(`.fold:has(${place}) > summary`).boundingBox();
			if (place.startsWith('#checks')) expect(top?.y).toBeGreaterThan(40);
		});
	}

	test('print shows what is closed', async ({ page }) => {
		for (const path of paths.slice(0, 3)) {
			await page.goto(`/zh/${path}`);
			const before = await heightOf(page);
			await page.emulateMedia({ media: 'print' });
			expect(await heightOf(page), path).toBeGreaterThan(2 * before);
			await page.emulateMedia({ media: 'screen' });
		}
	});
});

test('the glossary is filtered by a term in either language, its letters open and close again', async ({
	page,
}) => {
	await page.goto('/en/glossary/');
	const shown = page.locator('.entry:visible');
	await expect(shown).toHaveCount(0);
	const filter = page.getByRole('searchbox', { name: /^Filter/ });
	await filter.fill('范围 1');
	await expect(page.locator('#term-scope-1')).toBeVisible();
	await expect(page.locator('.directory-filter [role=status]')).toHaveText(/^\d+ shown$/);
	await filter.fill('no such term');
	await expect(page.locator('.fold:visible')).toHaveCount(0);
	await expect(page.locator('.directory-filter [role=status]')).toHaveText('Nothing matches.');
	await filter.fill('');
	await expect(shown).toHaveCount(0);
	expect(await page.locator('.fold:visible').count()).toBeGreaterThan(20);
});

test('terms stand under the letter of their sound, each once', async ({ page }) => {
	await page.goto('/zh/glossary/');
	const letterOf = (id: string) => page.locator(`.fold:has(#${id}) h2`).textContent();
	expect(await letterOf('term-scope-1')).toBe('F');
	expect(await letterOf('term-esg')).toBe('H');
	expect(await letterOf('term-iso-14001')).toBe('I');
});
