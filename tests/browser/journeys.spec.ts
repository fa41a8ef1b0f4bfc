// One journey for each group of readers, and what must hold for all of them.

import { expect, test } from '@playwright/test';

test('a reader changes the language in mid-chapter and stays in the section', async ({ page }) => {
	await page.goto('/zh/report/climate/');
	await page.locator('#green-logistics').scrollIntoViewIfNeeded();
	await page.evaluate(() => document.querySelector('#green-logistics')?.scrollIntoView());
	await expect(page.locator('[data-contents] a[aria-current]')).toHaveAttribute(
		'href',
		'#green-logistics',
	);
	await page.locator('a.bar-language').click();
	await expect(page).toHaveURL(/\/en\/report\/climate\/#green-logistics$/);
	await expect(page.locator('#green-logistics')).toBeInViewport();
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language of a section changes without JavaScript too', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/report/climate/');
	await page.locator('a.twin[href$="#green-logistics"]').click();
	await expect(page).toHaveURL(/\/zh\/report\/climate\/#green-logistics$/);
	await expect(page.locator('#green-logistics')).toBeInViewport();
	await context.close();
});

test('every section id of a chapter keeps its place when the language changes', async ({
	page,
}) => {
	await page.goto('/zh/report/circular-economy/');
	const ids = await page
		.locator('.prose :is(h2, h3, h4)[id]')
		.evaluateAll((all) => all.map(({ id }) => id));
	expect(ids.length).toBeGreaterThan(10);
	for (const id of ids) {
		await page.goto(`/zh/report/circular-economy/#${id}`);
		const twin = page.locator(`a.twin[href$="#${id}"]`);
		await expect(twin).toHaveAttribute('href', `/en/report/circular-economy/#${id}`);
	}
});

for (const { locale, query, expected } of [
	{ locale: 'zh', query: '温室气体排放', expected: /ghg|climate|environmental/ },
	{ locale: 'zh', query: '旧机翻新', expected: /circular-economy\/#|refurbish/ },
	{ locale: 'en', query: 'scope 1 emissions', expected: /ghg|climate|environmental/ },
	{ locale: 'en', query: 'refurbished devices', expected: /circular-economy\/#|refurbish/ },
]) {
	test(`a stakeholder searches ${query} in ${locale} and lands in the right section`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/`);
		await page.keyboard.press('/');
		await page.keyboard.type(query);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(new RegExp(`/${locale}/search/\\?q=`));
		const first = page.locator('[data-search-results] a').first();
		await expect(first).toHaveAttribute('href', expected);
		await first.click();
		await expect(page.locator('main')).toContainText(
			locale === 'zh' ? query.slice(0, 2) : /emission|refurbish/i,
		);
	});
}

test('a shared search address shows its results', async ({ page }) => {
	await page.goto('/en/search/?q=water+withdrawal');
	await expect(page.locator('input[name=q]').last()).toHaveValue('water withdrawal');
	await expect(page.locator('[data-search-results] li').first()).toBeVisible();
	await expect(page.locator('.search-fallback')).toBeHidden();
});

test('a search that finds nothing says so and offers the contents', async ({ page }) => {
	await page.goto('/en/search/?q=%3Cscript%3Ealert(1)%3C/script%3Ezzqqxx');
	await expect(page.locator('.search-status')).toContainText(/Nothing was found|result/);
	await page.goto('/zh/search/');
	await expect(page.locator('.search-fallback')).toBeVisible();
});

test('a search without its index offers the contents', async ({ page }) => {
	await page.route('**/pagefind/**', (route) => route.abort());
	await page.goto('/en/search/?q=water');
	await expect(page.locator('.search-status')).toContainText('Search does not work');
	await expect(page.locator('.search-fallback')).toBeVisible();
});

test('a staff member opens a section link cold', async ({ page }) => {
	await page.goto('/en/report/circular-economy/#warranty-repair');
	const heading = page.locator('#warranty-repair');
	await expect(heading).toBeInViewport();
	await expect(heading).toHaveText(/warranty/i);
});

test('a cell has an address that shows it', async ({ page }) => {
	await page.goto('/zh/data/ghg-emissions/#ghg-emissions.scope-1.2023');
	const cell = page.locator('[id="ghg-emissions.scope-1.2023"]');
	await expect(cell).toBeInViewport();
	await expect(cell).toHaveText('12,252.52');
	expect(await cell.evaluate((element) => element.matches(':target'))).toBe(true);
});

test.describe('the chooser', () => {
	test.use({ locale: 'en-GB' });

	test('follows the browser, then the remembered choice', async ({ page }) => {
		await page.goto('/');
		await expect(page).toHaveURL(/\/en\/$/);
		await page.locator('a.bar-language').click();
		await expect(page).toHaveURL(/\/zh\/$/);
		await page.goto('/');
		await expect(page).toHaveURL(/\/zh\/$/);
	});
});

test('without JavaScript the chooser, a chapter and the search page are complete', async ({
	browser,
}) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/');
	await expect(page.getByRole('link', { name: /简体中文/ })).toBeVisible();
	await expect(page.getByRole('link', { name: /English/ })).toBeVisible();
	await page.goto('/zh/report/environmental-performance/');
	await expect(page.getByText('211,171.84').first()).toBeVisible();
	await page.goto('/zh/search/?q=水');
	await expect(page.locator('.search-fallback')).toBeVisible();
	await context.close();
});

test('no page of a chapter or a table asks another host, blocks or shifts', async ({
	page,
	baseURL,
}) => {
	const foreign: string[] = [];
	page.on('request', (request) => {
		if (!request.url().startsWith(baseURL ?? '')) foreign.push(request.url());
	});
	for (const path of [
		'/zh/',
		'/en/report/climate/',
		'/zh/data/ghg-emissions/',
		'/en/search/?q=water',
	]) {
		await page.goto(path, { waitUntil: 'networkidle' });
		const shift = await page.evaluate(
			() =>
				new Promise<number>((resolve) => {
					let sum = 0;
					new PerformanceObserver((list) => {
						for (const entry of list.getEntries())
							sum += (entry as unknown as { value: number }).value;
					}).observe({ type: 'layout-shift', buffered: true });
					setTimeout(() => resolve(sum), 100);
				}),
		);
		if (!path.includes('search')) expect(shift, path).toBe(0);
	}
	expect(foreign).toEqual([]);
});

test('an unknown address answers 404 in its language', async ({ page }) => {
	const zh = await page.goto('/zh/report/nothing/');
	expect(zh?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('没有这个页面');
	const en = await page.goto('/en/nothing/');
	expect(en?.status()).toBe(404);
	await expect(page.locator('h1')).toHaveText('There is no such page');
});
