// Where a reader is in a chapter, where else there is to go, and what is kept for the next visit.

import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const chapter = '/en/report/climate/';
const wide = { width: 1440, height: 900 };
const phone = { width: 360, height: 740 };
const contents = (page: Page) => page.locator('[data-contents]');
const scaleOf = (page: Page) =>
	contents(page)
		.locator('summary')
		.evaluate((own) => Number(getComputedStyle(own, '::after').scale.split(' ')[0]));
const readTo = async (page: Page, id: string) => {
	await page.locator(`#${id}`).evaluate((own) => {
		own.scrollIntoView({ block: 'start' });
	});
	await expect(contents(page).locator('[aria-current]')).toHaveAttribute('href', `#${id}`);
};

test.describe('on a wide screen', () => {
	test.use({ viewport: wide });

	test('the contents stand beside the opener, and show the lowest level of the section being read', async ({
		page,
	}) => {
		await page.goto(chapter);
		const box = await contents(page).boundingBox();
		expect(box?.y).toBeLessThan(400);
		const lowest = contents(page).locator('ol ol ol');
		expect(await lowest.count()).toBeGreaterThan(0);
		await expect(contents(page).locator('ol ol ol a:visible')).toHaveCount(0);
		await readTo(page, 'ghg-accounting');
		await expect(lowest.filter({ visible: true })).toHaveCount(1);
	});

	test('a line shows how much has been read', async ({ page }) => {
		await page.goto(chapter);
		expect(await scaleOf(page)).toBeLessThan(0.05);
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expect.poll(() => scaleOf(page)).toBeGreaterThan(0.95);
	});

	test('the contents lead to the chapters before and after', async ({ page }) => {
		await page.goto(chapter);
		await expect(contents(page).locator('a[rel=prev]')).toHaveAttribute('href', /report/);
		await contents(page).locator('a[rel=next]').click();
		await expect(page).toHaveURL(/report\/circular-economy/);
	});
});

test('without JavaScript all levels are shown', async ({ browser, baseURL }) => {
	const context = await browser.newContext({ javaScriptEnabled: false, viewport: wide });
	const page = await context.newPage();
	await page.goto(`${baseURL ?? ''}${chapter}`);
	await expect(contents(page).locator('ol ol ol a').first()).toBeVisible();
	await expect(page.locator('.resume')).toBeHidden();
	await page.locator('.foot a[data-keys]').click();
	await expect(page).toHaveURL(/about\/#keys$/);
	await expect(page.locator('.keys')).toBeVisible();
	await context.close();
});

test.describe('on a phone', () => {
	test.use({ viewport: phone });

	test('a strip names the section, opens the contents and covers nothing at the end', async ({
		page,
	}) => {
		await page.goto(chapter);
		await readTo(page, 'green-logistics');
		const strip = contents(page).locator('summary');
		await expect(strip).toContainText('Green logistics');
		expect((await strip.boundingBox())?.width).toBe(phone.width);
		await strip.press('Enter');
		await expect(contents(page).locator('[aria-current]')).toBeInViewport();
		expect(await findFaults(page, { within: '[data-contents]' })).toEqual([]);
		await contents(page).getByRole('link', { name: 'Green offices' }).click();
		await expect(contents(page).locator('ol').first()).toBeHidden();
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		const last = await page.locator('.foot p').last().boundingBox();
		const top = (await strip.boundingBox())?.y ?? 0;
		expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(top);
	});

	test('in a low window the contents lie in the page', async ({ page }) => {
		await page.setViewportSize({ width: 360, height: 300 });
		await page.goto(chapter);
		await page.evaluate(() => scrollTo(0, 4000));
		await expect(contents(page).locator('summary')).not.toBeInViewport();
	});

	test('what was read last is offered in either language, without a shift, until it is dismissed', async ({
		page,
	}) => {
		await page.goto(chapter);
		await readTo(page, 'green-logistics');
		await page.goto('/zh/report/climate/');
		const line = page.locator('.resume');
		await expect(line.getByRole('link')).toHaveText('继续阅读：绿色物流');
		await expect(line).toBeInViewport();
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as PerformanceEntry & { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(sum), 300);
				}),
		);
		expect(shift).toBe(0);
		expect(await findFaults(page, { within: '.chapter-top' })).toEqual([]);
		await line.getByRole('button').click();
		await expect(line).toBeHidden();
		await page.reload();
		await expect(line).toBeHidden();
	});

	test('the way back leads to the section; a chapter read to its end has none', async ({
		page,
	}) => {
		await page.goto(chapter);
		await readTo(page, 'green-logistics');
		await page.goto(chapter);
		await page.locator('.resume a').click();
		await expect(page.locator('#green-logistics')).toBeInViewport();
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
		await expect.poll(() => page.evaluate(() => localStorage.getItem('read:climate'))).toBe(null);
		await page.goto(chapter);
		await expect(page.locator('.resume')).toBeHidden();
	});
});

test('? and a link at the foot show the keys; a reader who switched keys off has only the link', async ({
	page,
}) => {
	await page.goto(chapter);
	await page.keyboard.press('?');
	const dialog = page.getByRole('dialog', { name: 'Keys' });
	await expect(dialog).toContainText('Ctrl K');
	expect(await findFaults(page, { within: 'dialog' })).toEqual([]);
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
	await page.locator('.foot a[data-keys]').press('Enter');
	await expect(dialog).toBeVisible();
	await dialog.getByRole('button').click();
	await page.evaluate(() => localStorage.setItem('shortcuts', 'off'));
	await page.keyboard.press('?');
	await expect(dialog).toBeHidden();
});

test('at 2,560 px at most a third of the width is empty, and the type is larger', async ({
	page,
}) => {
	await page.setViewportSize({ width: 2560, height: 1300 });
	for (const path of [chapter, '/zh/report/climate/']) {
		await page.goto(path);
		const { edges, size } = await page.evaluate(() => {
			const style = getComputedStyle(document.querySelector('.chapter') as Element);
			return {
				edges: parseFloat(style.paddingLeft) + parseFloat(style.paddingRight),
				size: parseFloat(getComputedStyle(document.documentElement).fontSize),
			};
		});
		expect(edges / 2560).toBeLessThan(1 / 3);
		expect(size).toBeGreaterThan(20);
	}
});
