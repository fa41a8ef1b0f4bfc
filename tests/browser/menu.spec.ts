// The bar leads everywhere, on narrow screens by its menu; it covers nothing that an address leads to.

import { expect, test } from '@playwright/test';

const own = [
	'data',
	'explore',
	'report/content-index',
	'data/audit',
	'updates',
	'glossary',
	'about',
	'links',
];

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('by keyboard it opens, is left by Escape, and closes behind the focus', async ({ page }) => {
		await page.goto('/en/report/climate/');
		const summary = page.locator('.menu summary');
		const sheet = page.locator('.menu nav');
		await summary.focus();
		await page.keyboard.press('Enter');
		await expect(sheet).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(sheet.locator('a').first()).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(sheet).toBeHidden();
		await expect(summary).toBeFocused();
		await page.keyboard.press('Enter');
		await sheet.locator('a').last().focus();
		await page.keyboard.press('Tab');
		await expect(sheet).toBeHidden();
	});

	test('a click outside closes it', async ({ page }) => {
		await page.goto('/zh/about/');
		await page.locator('.menu summary').click();
		await expect(page.locator('.menu nav')).toBeVisible();
		await page.locator('.bar').click({ position: { x: 120, y: 5 } });
		await expect(page.locator('.menu nav')).toBeHidden();
	});

	test('it marks the page shown, and fills at most the window', async ({ page }) => {
		await page.goto('/en/report/climate/');
		await page.locator('#green-logistics').scrollIntoViewIfNeeded();
		await page.locator('.menu summary').click();
		await expect(page.locator('.menu a[aria-current]')).toHaveText([
			'Climate mitigation and adaptation',
		]);
		const box = await page.locator('.menu nav').boundingBox();
		expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(740);
		expect(box?.width).toBe(360);
	});

	for (const locale of ['zh', 'en'])
		test(`without JavaScript it leads to every own page and chapter in ${locale}`, async ({
			browser,
		}) => {
			const context = await browser.newContext({
				javaScriptEnabled: false,
				viewport: { width: 360, height: 740 },
			});
			const page = await context.newPage();
			await page.goto(`/${locale}/`);
			await page.locator('.menu summary').click();
			const menu = page.locator('.menu nav');
			for (const path of own)
				await expect(menu.locator(`a[href="/${locale}/${path}/"]`).first()).toBeVisible();
			const chapters = await page
				.locator('.toc a')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			const listed = await menu
				.locator('.outline a')
				.evaluateAll((all) => all.map((link) => link.getAttribute('href')));
			expect(listed).toEqual(chapters);
			await menu.locator(`a[href="/${locale}/data/audit/"]`).click();
			await expect(page).toHaveURL(new RegExp(`/${locale}/data/audit/$`));
			await context.close();
		});
});

for (const width of [1200, 1440, 2560])
	test(`at ${width} px the pages stand in the bar, in one line, the chapters in its sheet`, async ({
		page,
	}) => {
		await page.setViewportSize({ width, height: 900 });
		for (const locale of ['zh', 'en']) {
			await page.goto(`/${locale}/report/climate/`);
			for (const path of own.slice(0, -1))
				await expect(page.locator(`.bar-pages a[href="/${locale}/${path}/"]`)).toBeVisible();
			const lines = await page
				.locator('.bar > :visible, .bar-pages a')
				.evaluateAll((all) => all.map((item) => item.getBoundingClientRect().bottom));
			expect(Math.max(...lines) - Math.min(...lines)).toBeLessThan(12);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
			await page.locator('.menu summary').click();
			await expect(page.locator('.menu .outline')).toBeVisible();
			await expect(page.locator('.menu-pages')).toBeHidden();
		}
	});

for (const width of [320, 360, 1440])
	test(`at ${width} px the bar covers no heading that an address leads to`, async ({ page }) => {
		await page.setViewportSize({ width, height: 740 });
		for (const [path, id] of [
			['/en/report/climate/', 'green-logistics'],
			['/zh/report/content-index/', 'index-gri'],
			['/en/glossary/', 'term-scope-1'],
		] as const) {
			await page.goto(`${path}#${id}`);
			const [bar, target] = await page.evaluate(
				(name) => [
					document.querySelector('.bar')?.getBoundingClientRect().bottom,
					document.getElementById(name)?.getBoundingClientRect().top,
				],
				id,
			);
			expect(target, path).toBeGreaterThanOrEqual(bar ?? Infinity);
		}
	});

for (const locale of ['zh', 'en'])
	test(`zoomed to 400 % nothing stands still over the ${locale} link directory`, async ({
		page,
	}) => {
		await page.setViewportSize({ width: 320, height: 225 });
		await page.goto(`/${locale}/links/`);
		await page.evaluate(() => {
			scrollTo(0, 3000);
		});
		const covered = await page.evaluate(() =>
			[...document.querySelectorAll('.bar, .directory-filter')]
				.map((element) => element.getBoundingClientRect())
				.filter(({ bottom, top }) => bottom > 0 && top < innerHeight)
				.reduce((sum, { height }) => sum + height, 0),
		);
		expect(covered).toBeLessThanOrEqual(225 / 4);
	});

test('the foot stands at the foot of the window where a page is short', async ({ page }) => {
	await page.setViewportSize({ width: 1440, height: 1400 });
	await page.goto('/en/updates/');
	const foot = await page.locator('.foot').boundingBox();
	expect((foot?.y ?? 0) + (foot?.height ?? 0)).toBeGreaterThanOrEqual(1399);
});

test('type grows on very wide screens', async ({ page }) => {
	const sizeAt = async (width: number) => {
		await page.setViewportSize({ width, height: 1400 });
		return page.evaluate(() => parseFloat(getComputedStyle(document.body).fontSize));
	};
	await page.goto('/en/');
	expect(await sizeAt(1440)).toBe(17);
	expect(await sizeAt(2560)).toBe(22);
});

test('the root 404 page and a short address have a bar that leads home', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	for (const path of ['/no-such-page', '/s/climate/']) {
		await page.goto(path);
		await expect(page.locator('.bar a')).toHaveCount(2);
		await expect(page.locator('.bar a[href="/en/"]')).toBeVisible();
	}
	await expect(page.locator('h1')).toContainText('Climate mitigation and adaptation');
	await context.close();
});
