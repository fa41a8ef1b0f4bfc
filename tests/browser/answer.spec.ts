// The answer above the results, and where results lead: to the cell of the year that was asked for, its column's head in view.

import { expect, test, type Page } from '@playwright/test';

const answer = (page: Page) => page.locator('.answer');

for (const [locale, query, value, year] of [
	['en', 'scope 2 emissions 2021', '73,723.21', '2021'],
	['zh', '范围 2 2021', '73,723.21', '2021 年'],
] as const) {
	const search = (page: Page, asked: string) =>
		page.goto(`/${locale}/search/?q=${encodeURIComponent(asked)}`);

	test(`in ${locale} a query gets its figure, its year and its links`, async ({ page }) => {
		await search(page, query);
		await expect(answer(page).locator('.answer-figure b')).toHaveText(value);
		await expect(answer(page).locator('.answer-year')).toHaveText(year);
		await expect(answer(page).locator('.answer-moved')).toContainText('26.9%');
		await expect(answer(page).locator('.answer-series li')).toHaveCount(4);
		const cell = 'ghg-emissions.scope-2.2021';
		await expect(answer(page).locator('.answer-links a').first()).toHaveAttribute(
			'href',
			new RegExp(`/${locale}/data/ghg-emissions/#${cell.replaceAll('.', '\\.')}$`),
		);
		await answer(page).locator('.answer-links .anchor').click();
		await expect(page.locator('dialog.cite textarea')).toHaveValue(new RegExp(cell));
		await page.keyboard.press('Escape');
		await expect(page.locator('dialog.cite')).toHaveCount(0);
	});

	test(`in ${locale} a result shows the figure of the year and leads to its cell`, async ({
		page,
	}) => {
		await search(page, query);
		const result = page.locator('.result-indicator').first();
		await expect(result.locator('.result-value')).toContainText(value);
		await result.locator('a').click();
		await expect(page.locator('td:target')).toHaveText(value);
	});

	test(`in ${locale} an answer goes with its query`, async ({ page }) => {
		await search(page, query);
		await expect(answer(page)).toBeVisible();
		await page.locator('.search input[name=q]').fill('ESG');
		await expect(answer(page)).toHaveCount(0);
	});

	for (const [width, height] of [
		[360, 640],
		[1440, 700],
	] as const)
		test(`in ${locale} a row opens with the heads of its columns in view at ${String(width)} px`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height });
			const id = 'workforce-composition.north-america.2021';
			await page.goto(`/${locale}/data/workforce-composition/#${id}`);
			const cell = page.locator('td:target');
			await expect(cell).toBeInViewport();
			await page.waitForTimeout(700);
			const bar = await page.locator('.bar').boundingBox();
			const head = await page.locator('.kpi thead th', { hasText: '2021' }).boundingBox();
			const box = await cell.boundingBox();
			if (!bar || !head || !box) throw new Error('nothing to measure');
			expect(head.y).toBeGreaterThanOrEqual(bar.y + bar.height - 1);
			expect(head.y + head.height).toBeLessThanOrEqual(box.y + 1);
			expect(box.y + box.height).toBeLessThan(height);
			expect(Math.abs(head.x - box.x)).toBeLessThan(2);
		});
}
