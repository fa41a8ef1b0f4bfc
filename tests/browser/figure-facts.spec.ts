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

	for (const { width, height, colorScheme } of [
		{ width: 360, height: 720, colorScheme: 'light' },
		{ width: 360, height: 720, colorScheme: 'dark' },
		{ width: 1440, height: 900, colorScheme: 'light' },
	] as const) {
		test.describe(`${locale}, ${colorScheme}, ${width} px`, () => {
			test.use({ colorScheme, viewport: { width, height } });

			test('the keys open what is known of a cell, lead to the next, and close it', async ({
				page,
			}) => {
				await page.goto(`/${locale}/data/water-use/`);
				const region = page.locator('.kpi .scroll');
				const dialog = page.locator('dialog.about');
				await tabTo(page, region);
				if (width < 1000) {
					await page.keyboard.press('ArrowRight');
					await expect
						.poll(() => region.evaluate(({ scrollLeft }) => scrollLeft), 'moves sideways')
						.toBeGreaterThan(0);
				}
				await tabTo(page, page.locator('[id="water-use.withdrawal.2022"] > a'));
				await page.keyboard.press('Enter');
				await expect(dialog.locator('.about-value')).toContainText('510,156.05');
				await expect(page.locator('section.about')).toBeHidden();
				await expect(dialog).toHaveAccessibleName(/^(取水量|Water withdrawal) 2022$/);
				// The bars of its periods lead to their cells.
				await expect(dialog.locator('.about-series canvas')).toBeVisible();
				// Of what has gone half under the bar axe would see the other half.
				await page.evaluate(() => {
					scrollTo(0, 0);
				});
				expect(await findFaults(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
				await page.keyboard.press('ArrowLeft');
				await expect(dialog.locator('.about-value')).toContainText('683,906.94');
				await expect(page).toHaveURL(/#water-use\.withdrawal\.2023\.about$/);
				const at = await page.evaluate(() => scrollY);
				await page.keyboard.press('Escape');
				await expect(dialog).toBeHidden();
				await expect(page).toHaveURL(/#water-use\.withdrawal\.2023$/);
				await expect(page.locator('[id="water-use.withdrawal.2023"] > a')).toBeFocused();
				expect(await page.evaluate(() => scrollY), 'nothing jumps').toBe(at);
			});

			test('the panel never covers its row, nor what says it first', async ({ page }) => {
				for (const table of ['ghg-emissions', 'workforce-composition']) {
					await page.goto(`/${locale}/data/${table}/`);
					const ids = await page
						.locator('.kpi td > a')
						.evaluateAll((links) => links.map((link) => link.parentElement?.id ?? ''));
					for (const id of [ids[0], ids[5], ids.at(-1)]) {
						await page.goto(`/${locale}/data/${table}/#${id}.about`);
						const dialog = page.locator('dialog.about');
						await expect(dialog).toBeVisible();
						await expect(page.locator(`[id="${id}"]`)).toHaveClass(/is-shown/);
						await expect
							.poll(() =>
								page.evaluate((cell) => {
									const row = document.getElementById(cell ?? '')?.closest('tr');
									const region = row?.closest('.scroll')?.getBoundingClientRect();
									const [own, panel] = [
										row?.getBoundingClientRect(),
										document.querySelector('dialog.about')?.getBoundingClientRect(),
									];
									if (!own || !panel || !region) return 'missing';
									const isBeside =
										Math.min(own.right, region.right) <= panel.left + 1 ||
										own.bottom <= panel.top + 1;
									return isBeside && own.top >= 0 && own.bottom <= innerHeight + 1;
								}, id),
							)
							.toBe(true);
						for (const part of ['.about-title', '.about-value', '.about-assured'])
							await expect(dialog.locator(part)).toBeInViewport({ ratio: 1 });
					}
				}
			});
		});
	}
}

test('the whole cell is active, and its digits can be selected', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/en/data/water-use/');
	const cell = page.locator('[id="water-use.withdrawal.2022"]');
	await cell.scrollIntoViewIfNeeded();
	const box = await cell.boundingBox();
	const next = await page.locator('[id="water-use.withdrawal.2021"]').boundingBox();
	if (!box || !next) throw new Error('The cells have no place.');
	await page.mouse.move(box.x + 4, box.y + 6);
	await page.mouse.down();
	await page.mouse.move(next.x + next.width - 2, next.y + next.height / 2, { steps: 6 });
	await page.mouse.up();
	expect(await page.evaluate(() => getSelection()?.toString())).toContain('510,156.05');
	await expect(page.locator('dialog.about')).toHaveCount(0);
	await page.mouse.click(box.x + 4, box.y + 4);
	await expect(page.locator('dialog.about .about-value')).toContainText('510,156.05');
	await page.goBack();
	await expect(page.locator('dialog.about')).toBeHidden();
});

test('it says year, change, assurance and what else is known, and cites the figure with its value', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/en/data/ghg-emissions/#ghg-emissions.scope-2.2021.about');
	const dialog = page.locator('dialog.about');
	await expect(dialog.locator('.about-value')).toHaveText('73,723.21 t CO₂e 2021');
	// 73,723.21 / 58,079.17 = 1.2694
	await expect(dialog.locator('.about-moved')).toHaveText('up 26.9% (2020: 58,079.17 t CO₂e)');
	await expect(dialog.locator('.about-assured')).toHaveText('Assured by a third party');
	await expect(dialog.locator('dt')).toHaveText([
		'Period',
		'Definition',
		'Boundary',
		'Unit',
		'Assurance',
		'In the report',
		'Recomputed',
		'Disclosure codes',
	]);
	await expect(dialog.locator('dd').first()).toContainText('1 January 2021 to 31 December 2021');
	await dialog.locator('select').selectOption('gbt7714Figure');
	await dialog.getByRole('button', { name: 'Copy' }).click();
	const copied = await page.evaluate(() => navigator.clipboard.readText());
	expect(copied).toMatch(/Scope 2\), 2021: 73,723\.21 t CO₂e\n.+\[R\/OL\]\/\//);
});

test('a figure beyond a break is not compared with the one before it', async ({ page }) => {
	await page.goto('/en/data/ghg-emissions/#ghg-emissions.scope-1.2023.about');
	const dialog = page.locator('dialog.about');
	await expect(dialog.locator('.about-moved')).toHaveText(
		'Not comparable with 2022 (7,122.60 t CO₂e): the scope differs',
	);
	await page.keyboard.press('ArrowRight');
	// 7,122.60 / 9,096.95 = 0.7830
	await expect(dialog.locator('.about-moved')).toHaveText('down 21.7% (2021: 9,096.95 t CO₂e)');
});

test('a figure with a discrepancy says which', async ({ page }) => {
	await page.goto('/en/data/water-use/#water-use.withdrawal.2023.about');
	await expect(page.locator('dialog.about .about-conflict')).toHaveText(
		/^Discrepancy in the report: Water withdrawal in 2023 differs/,
	);
});

test('without its file the panel of the page is shown', async ({ page }) => {
	await page.route('**/panel.json', (route) => route.abort());
	await page.goto('/en/data/water-use/#water-use.withdrawal.2023.about');
	await expect(page.locator('section.about')).toContainText('683,906.94');
});

test('bars of its periods are drawn once a cell is opened, and each leads to its own cell', async ({
	page,
}) => {
	const scripts: string[] = [];
	page.on('request', (request) => scripts.push(request.url()));
	await page.setViewportSize({ width: 1440, height: 900 });
	await page.goto('/zh/data/water-use/', { waitUntil: 'networkidle' });
	expect(scripts.filter((url) => url.includes('figure-series'))).toEqual([]);
	await page.locator('[id="water-use.withdrawal.2023"] > a').click();
	const canvas = page.locator('dialog.about canvas');
	await expect(canvas).toBeVisible();
	const { width = 0, height = 0 } = (await canvas.boundingBox()) ?? {};
	// The earliest of four stands first.
	await canvas.click({ position: { x: width / 8, y: height / 2 } });
	await expect(page).toHaveURL(/#water-use\.withdrawal\.2020\.about$/);
	await expect(page.locator('dialog.about .about-title + .about-value')).toContainText('2020');
	await expect(canvas).toHaveCount(1);
});
