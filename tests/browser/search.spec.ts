// The search page: by keyboard and touch, in the address and the history, with strange queries, without its index.

import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const results = (page: Page) => page.locator('[data-search-results] > li');
const first = (page: Page) => page.locator('[data-search-results] a').first();
const status = (page: Page) => page.locator('.search-status');

for (const { locale, query, href, across, twin } of [
	{
		locale: 'zh',
		query: '员工流失率',
		href: /\/zh\/.*turnover/,
		across: 'staff turnover',
		twin: /\/en\/.*turnover/,
	},
	{
		locale: 'en',
		query: 'staff turnover',
		href: /\/en\/.*turnover/,
		across: '员工流失率',
		twin: /\/zh\/.*turnover/,
	},
]) {
	test(`in ${locale} the keyboard alone leads from the home page to the marked answer`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/`);
		await page.keyboard.press('Control+k');
		await page.keyboard.type(query);
		await page.keyboard.press('Enter');
		await expect(first(page)).toHaveAttribute('href', href);
		const input = page.locator('.search input[name=q]');
		await input.focus();
		await page.keyboard.press('ArrowDown');
		await expect(first(page)).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await expect(page.locator('[data-search-results] a').nth(1)).toBeFocused();
		await page.keyboard.press('Escape');
		await expect(input).toBeFocused();
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(href);
		await expect(page.locator(':target')).toBeInViewport();
		await expect(page.locator('[data-found]')).toBeVisible();
		expect(await page.evaluate(() => CSS.highlights.get('found')?.size ?? 0)).toBeGreaterThan(0);
		await page.locator('[data-found] button').click();
		await expect(page.locator('[data-found]')).toBeHidden();
		expect(await page.evaluate(() => CSS.highlights.has('found'))).toBe(false);
		expect(page.url()).not.toContain('found=');
	});

	test(`in ${locale} a query in the other language says how it was answered and offers the twin`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(across)}`);
		await expect(first(page)).toHaveAttribute('href', href);
		await expect(page.locator('.search-note a')).toHaveAttribute('href', twin);
	});

	test(`in ${locale} the page is named, announced and without faults for axe`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
		await expect(results(page).first()).toBeVisible();
		await expect(page.getByRole('searchbox')).toHaveAccessibleName(/.+/);
		await expect(page.getByRole('search')).toHaveCount(1);
		await expect(page.getByRole('status').filter({ hasText: query })).toHaveCount(1);
		await page.locator('.search-filters summary').click();
		for (const select of await page.locator('.search-filters select').all())
			await expect(select).toHaveAccessibleName(/.+/);
		expect(await findFaults(page)).toEqual([]);
	});

	test(`in ${locale} filters count, narrow the list and stand in the address`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
		await expect(results(page).first()).toBeVisible();
		await page.locator('.search-filters summary').click();
		const kind = page.locator('select[name=kind]');
		const option = kind.locator('option[value=indicator]');
		const count = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
		expect(count).toBeGreaterThan(0);
		await kind.selectOption('indicator');
		await expect(status(page)).toContainText(String(count));
		await expect(page).toHaveURL(/kind=indicator/);
		await expect(page.locator('.result:not(.result-indicator)')).toHaveCount(0);
		const address = page.url();
		await page.goBack();
		await expect(page).not.toHaveURL(/kind=/);
		await expect(kind).toHaveValue('');
		await page.goto(address);
		await expect(page.locator('select[name=kind]')).toHaveValue('indicator');
		await expect(page.locator('.result:not(.result-indicator)')).toHaveCount(0);
		await expect(results(page).first()).toBeVisible();
	});
}

for (const [locale, one, two] of [
	['en', 'water withdrawal', 'conflict minerals'],
	['zh', '取水量', '冲突矿产'],
] as const)
	test(`in ${locale} back and forward lead through the queries`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(one)}`);
		await expect(first(page)).toHaveAttribute('href', /water/);
		const input = page.locator('.search input[name=q]');
		await input.fill(two);
		await page.keyboard.press('Enter');
		await expect(first(page)).toHaveAttribute('href', /mineral/);
		await page.goBack();
		await expect(input).toHaveValue(one);
		await expect(first(page)).toHaveAttribute('href', /water/);
		await page.goForward();
		await expect(input).toHaveValue(two);
		await expect(first(page)).toHaveAttribute('href', /mineral/);
	});

test('an indicator shows its latest figure, a section the words that were sought', async ({
	page,
}) => {
	await page.goto('/zh/search/?q=取水量');
	await expect(page.locator('.result-indicator .result-value').first()).toContainText('683,906.94');
	await page.goto('/en/search/?q=hackathon');
	await expect(page.locator('.result-section mark').first()).toHaveText(/hackathon/i);
});

test('a corrected word and an approximate answer are said', async ({ page }) => {
	await page.goto('/en/search/?q=refurbishd+devices');
	await expect(page.locator('.search-note')).toContainText('refurbished');
	await page.goto('/en/search/?q=refurbished+unicorns');
	await expect(status(page)).toContainText('No passage holds all of these words');
});

test.describe('by touch', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

	for (const [locale, query] of [
		['zh', '员工总数'],
		['en', 'total employees'],
	] as const)
		test(`in ${locale} a reader finds a table row on a phone`, async ({ page }) => {
			await page.goto(`/${locale}/report/climate/`);
			await page.locator('a.bar-find').tap();
			await page.locator('.search input[name=q]').tap();
			await page.keyboard.type(query);
			await expect(first(page)).toHaveAttribute('href', /headcount/);
			await first(page).tap();
			await expect(page.locator(':target')).toBeInViewport();
			const width = await page.evaluate(() => document.documentElement.scrollWidth);
			expect(width).toBeLessThanOrEqual(360);
		});
});

for (const [name, query] of [
	['10,000 characters', '碳'.repeat(10_000)],
	['a script', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
	['emoji', '🌱♻️ recycling 👩‍👩‍👧'],
	['half of a surrogate pair', 'water\uD83D'],
	['right-to-left text', 'مياه water \u202Eretaw'],
	['signs alone', '"*.+?^${}()|[]\\'],
] as const) {
	for (const locale of ['zh', 'en'])
		test(`in ${locale} a query of ${name} is answered as text`, async ({ page }) => {
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			page.on('dialog', () => errors.push('a dialog'));
			await page.goto(`/${locale}/search/`);
			await page.locator('.search input[name=q]').evaluate((input: HTMLInputElement, value) => {
				input.value = value;
				input.form?.requestSubmit();
			}, query);
			await expect(status(page)).not.toBeEmpty();
			await expect(status(page)).not.toHaveText(/Searching…|正在搜索/);
			await expect(page.locator('.search img')).toHaveCount(0);
			await page.reload();
			await expect(status(page)).not.toBeEmpty();
			expect(errors).toEqual([]);
		});
}

for (const locale of ['zh', 'en'])
	test(`in ${locale} the keys open the search and can be switched off`, async ({ page }) => {
		await page.goto(`/${locale}/`);
		await page.keyboard.press('/');
		await expect(page.locator('input[type=search]').first()).toBeFocused();
		await page.goto(`/${locale}/search/`);
		await page.locator('input[name=shortcuts]').uncheck();
		await page.goto(`/${locale}/`);
		await page.keyboard.press('/');
		await expect(page.locator('input[type=search]').first()).not.toBeFocused();
		await page.goto(`/${locale}/search/`);
		await expect(page.locator('input[name=shortcuts]')).not.toBeChecked();
	});

test('a query stands in the address and nowhere else', async ({ page }) => {
	await page.goto('/en/search/?q=whistleblower');
	await expect(results(page).first()).toBeVisible();
	const stored = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
	expect(stored + (await page.context().cookies()).map(({ value }) => value).join()).not.toContain(
		'whistleblower',
	);
});

for (const [name, block] of [
	[
		'WebAssembly',
		(page: Page) => page.addInitScript(() => Reflect.deleteProperty(globalThis, 'WebAssembly')),
	],
	[
		'the pieces of its index',
		(page: Page) => page.route('**/pagefind/index/**', (route) => route.fulfill({ status: 404 })),
	],
	[
		'its catalogue',
		(page: Page) => page.route('**/catalogue.*.json', (route) => route.fulfill({ status: 404 })),
	],
] as const) {
	for (const locale of ['zh', 'en'])
		test(`in ${locale} a search without ${name} offers the contents, the terms and the codes`, async ({
			page,
		}) => {
			await block(page);
			await page.goto(`/${locale}/search/?q=${locale === 'zh' ? '水' : 'water'}`);
			await expect(status(page)).toHaveText(/无法搜索|Search does not work/);
			await expect(page.locator('.search-fallback')).toBeVisible();
			await expect(
				page.locator('.search-fallback a[href*="/glossary/#term-"]').first(),
			).toBeAttached();
			await expect(page.locator('.search-fallback a[href*="#gri-"]').first()).toBeAttached();
		});
}
