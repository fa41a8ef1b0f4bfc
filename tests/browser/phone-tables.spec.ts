// Tables by the width of the window: columns of periods alike, sentences in blocks, figures that a chart shows not twice.

import { expect, test } from '@playwright/test';
import { readdirSync } from 'node:fs';

const chapters = readdirSync('content/chapters/en').map((name) => name.replace(/\.mdx$/, ''));

for (const width of [360, 1440]) {
	for (const locale of ['zh', 'en']) {
		test(`columns of periods are alike in width in ${locale} at ${width} px`, async ({ page }) => {
			await page.setViewportSize({ width, height: 800 });
			let count = 0;
			for (const slug of chapters) {
				await page.goto(`/${locale}/report/${slug}/`);
				const tables = await page.locator('.is-even').evaluateAll((figures) =>
					figures.map((figure) => ({
						id: figure.id,
						widths: [...figure.querySelectorAll('thead .number')].map(
							(head) => head.getBoundingClientRect().width,
						),
						overrun: [...figure.querySelectorAll('th, td')].filter(
							// What a finger hits of a mark reaches 6 px into the gap before the next column.
							(cell) => cell.scrollWidth > cell.clientWidth + 6,
						).length,
					})),
				);
				for (const { id, widths, overrun } of tables) {
					if (widths.some((own) => own === 0)) continue;
					expect(Math.max(...widths) - Math.min(...widths), id).toBeLessThan(1);
					expect(overrun, id).toBe(0);
					count++;
				}
			}
			expect(count).toBeGreaterThan(10);
		});
	}
}

test('on a phone a table of sentences is read without scrolling sideways', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const [slug, id] of [
		['stakeholders', 'stakeholder-channels'],
		['materiality', 'key-topics'],
	]) {
		await page.goto(`/en/report/${slug}/`);
		const table = page.locator(`#${id} .scroll`);
		expect(await table.evaluate((own) => own.scrollWidth - own.clientWidth)).toBe(0);
		const head = await table.locator('tbody th').first().boundingBox();
		const cell = await table.locator('td').first().boundingBox();
		expect(cell?.y).toBeGreaterThanOrEqual((head?.y ?? 0) + (head?.height ?? 0) - 1);
		const label = await table
			.locator('td')
			.first()
			.evaluate((own) => getComputedStyle(own, '::before').content);
		expect(label.length).toBeGreaterThan(4);
	}
});

test('a table whose figures are all in the bars above it is closed on a phone only, and an address opens it', async ({
	page,
}) => {
	const row = page.locator('#phone-carbon-footprint tbody tr').first();
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/en/report/climate/');
	await expect(row.locator('td').first()).toBeVisible();
	await expect(page.locator('.kpi-fold > summary')).toBeHidden();
	await page.setViewportSize({ width: 360, height: 740 });
	const closed = () => row.evaluate((own) => !own.checkVisibility({ contentVisibilityAuto: true }));
	expect(await closed()).toBe(true);
	await page.goto(`/en/report/climate/#${(await row.getAttribute('id')) ?? ''}`);
	expect(await closed()).toBe(false);
	await expect(row).toBeInViewport();
});

test('the name of a table and its unit are words apart', async ({ page }) => {
	await page.goto('/en/report/social-performance/');
	const captions = await page.locator('.kpi caption:has(.kpi-unit)').allTextContents();
	expect(captions.length).toBeGreaterThan(2);
	for (const caption of captions) expect(caption.trim()).toMatch(/\sUnit: /);
});
