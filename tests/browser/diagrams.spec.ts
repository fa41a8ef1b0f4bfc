// Diagrams are text at every width: nothing runs over, lists stay lists, and each can be linked to and cited.

import { expect, test } from '@playwright/test';

const shown = [
	['report/governance/', 'esg-reporting-lines'],
	['report/supply-chain/', 'minerals-tracing'],
	['report/climate/', 'climate-target-paths'],
	['report/materiality/', 'material-topic-ranking'],
] as const;

for (const [path, id] of shown) {
	test(`${id} stands within its column at every width, in both languages`, async ({ page }) => {
		for (const locale of ['zh', 'en']) {
			await page.goto(`/${locale}/${path}`);
			const figure = page.locator(`#${id}`);
			for (const width of [320, 360, 768, 1440, 2560]) {
				await page.setViewportSize({ width, height: 900 });
				const outside = await figure.evaluate((element) => {
					const { left, right } = element.getBoundingClientRect();
					const inside = ({ x, right: end }: DOMRect) => x >= left - 1 && end <= right + 1;
					return [...element.querySelectorAll('p, li, b, figcaption')]
						.filter((each) => !each.querySelector('.visually-hidden'))
						.filter((each) => !inside(each.getBoundingClientRect()))
						.map((each) => each.textContent);
				});
				expect(outside, `${locale} at ${width}`).toEqual([]);
			}
		}
	});

	test(`the items of ${id} are read in order, under its sentence`, async ({ page }) => {
		await page.goto(`/en/${path}`);
		const figure = page.locator(`#${id}`);
		const name = await figure.locator('figcaption').innerText();
		await expect(page.getByRole('figure', { name })).toHaveAttribute('id', id);
		await expect(figure.getByRole('listitem').first()).toBeVisible();
	});
}

test('a diagram can be cited', async ({ page }) => {
	await page.goto('/en/report/climate/');
	await page.locator('#climate-target-paths .anchor').click();
	await expect(page.getByRole('dialog')).toContainText('Four commitments fall due');
});

test('a commitment leads to the cells of its figures', async ({ page }) => {
	await page.goto('/en/report/climate/#climate-target-paths');
	await page
		.locator('#climate-target-paths')
		.getByRole('link', { name: '12,252.52 t CO₂e' })
		.click();
	await expect(page).toHaveURL(/ghg-inventory\/#ghg-inventory\.scope-1\.2023$/);
});
