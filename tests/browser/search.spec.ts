// The search page: by keyboard and touch, its names and words, its filters, strange queries, without its index. What is in
// the address and the history: search-history.spec.ts; the keys that lead to the box: search-keys.spec.ts.

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
		// Also what holds no word of the query has its excerpt.
		for (const text of await page.locator('.result-text').all()) {
			await text.scrollIntoViewIfNeeded();
			await expect(text).not.toBeEmpty();
		}
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

for (const [locale, shown] of [
	['zh', '约 12,260 吨 2023'],
	['en', 'about 12,260 t 2023'],
] as const)
	test(`in ${locale} an indicator shows its latest figure with unit and year, under its table`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/?q=12,260`);
		const indicator = page.locator('.result-indicator').first();
		await expect(indicator.locator('.result-value')).toHaveText(shown);
		await expect(page.locator('.result-table + .result-indicator').first()).toHaveText(
			(await indicator.textContent()) ?? '',
		);
		const section = page.locator('.result-section').first();
		await section.scrollIntoViewIfNeeded();
		await expect(section.locator('mark').first()).toHaveText('12,260');
		await expect(status(page)).toContainText('12,260');
	});

for (const [locale, slip, mended, loose, said] of [
	['zh', '冲突旷产', '冲突矿产', '翻新独角兽', '报告没有使用“独角兽”这一说法'],
	['en', 'refurbishd devices', 'refurbished', 'refurbished unicorns', 'does not use “unicorns”'],
] as const)
	test(`in ${locale} a corrected word and an approximate answer are said`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(slip)}`);
		await expect(page.locator('.search-note')).toContainText(mended);
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(loose)}`);
		await expect(status(page)).toContainText(said);
	});

for (const [locale, known] of [
	['zh', '取水量'],
	['en', 'water withdrawal'],
] as const)
	test(`in ${locale} filters that leave nothing say so and are cleared with one button`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(known)}`);
		await expect(results(page).first()).toBeVisible();
		const whole = await status(page).textContent();
		await page.goto(`${page.url()}&kind=code&part=people`);
		await expect(status(page)).toContainText(/不加筛选有 \d+ 条|without them: \d+/);
		await expect(results(page)).toHaveCount(0);
		await expect(page.locator('.search-fallback')).toBeHidden();
		expect(await findFaults(page)).toEqual([]);
		await page.locator('.search-clear').click();
		await expect(status(page)).toHaveText(whole ?? '');
		await expect(page).not.toHaveURL(/kind=|part=/);
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
			const row = page.locator('.result-indicator a').first();
			await expect(row).toHaveAttribute('href', /#headcount\./);
			await row.tap();
			await expect(page.locator('tr:target')).toBeInViewport();
			const grounds = await page
				.locator('tr:target > *')
				.evaluateAll((all) => all.map((cell) => getComputedStyle(cell).backgroundColor));
			expect(new Set(grounds).size).toBe(1);
			expect(grounds[0]).not.toMatch(/^rgba\(0, 0, 0, 0\)$/);
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

for (const locale of ['zh', 'en']) {
	test(`in ${locale} a query without results offers the contents, without faults for axe`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/?q=zzqqxx`);
		await expect(status(page)).toContainText('zzqqxx');
		await expect(results(page)).toHaveCount(0);
		await expect(page.locator('.search-fallback .outline a').first()).toBeVisible();
		expect(await findFaults(page)).toEqual([]);
	});

	test(`in ${locale} the page without JavaScript is the contents, the terms and the codes`, async ({
		browser,
	}) => {
		const context = await browser.newContext({ javaScriptEnabled: false });
		const page = await context.newPage();
		await page.goto(`/${locale}/search/?q=305`);
		await expect(page.locator('.search-fallback .outline a').first()).toBeVisible();
		for (const summary of await page.locator('.search-fallback summary').all())
			await summary.click();
		await expect(
			page.locator('.search-fallback a[href*="/glossary/#term-"]').first(),
		).toBeVisible();
		await expect(page.locator('.search-fallback a[href*="#gri-305-1"]')).toBeVisible();
		await expect(page.locator('.search-filters, .search-more, .search-keys')).toHaveCount(3);
		for (const part of await page.locator('.search-filters, .search-more, .search-keys').all())
			await expect(part).toBeHidden();
		await context.close();
	});

	test(`in ${locale} a result is announced once it stands, and typing does not move the focus`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/`);
		const input = page.locator('.search input[name=q]');
		await expect(input).toBeFocused();
		await expect(status(page)).toBeEmpty();
		await input.pressSequentially('305-1');
		await expect(page.getByRole('status').filter({ hasText: '305-1' })).toHaveCount(1);
		await expect(results(page).first()).toBeVisible();
		await expect(input).toBeFocused();
	});

	test(`in ${locale} a query from right to left leaves the words around it in their order`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent('مياه\u202E')}`);
		await expect(status(page)).toContainText('\u2068مياه\u2069');
		expect(await status(page).textContent()).not.toContain('\u202E');
	});
}

for (const [name, file] of [
	['the engine', '**/pagefind/pagefind.js*'],
	['its entry', '**/pagefind-entry.json*'],
	['its list of pieces', '**/*.pf_meta'],
	['its WebAssembly', '**/wasm.*.pagefind'],
	['a piece of the index', '**/*.pf_index'],
	['the catalogue', '**/catalogue.*.json'],
	['the figures', '**/figures.*.txt'],
	['the other script', '**/script.*.txt'],
	['the text of a result', '**/*.pf_fragment'],
] as const)
	for (const status of [undefined, 503])
		test(`a request for ${name} that fails once${status ? ' at the host' : ''} is asked again`, async ({
			page,
		}) => {
			const failed = new Set<string>();
			await page.route(file, async (route) => {
				const { pathname } = new URL(route.request().url());
				if (failed.has(pathname)) await route.continue();
				else if (status) await route.fulfill({ status });
				else await route.abort();
				failed.add(pathname);
			});
			await page.goto(`/zh/search/?q=${encodeURIComponent('11.7萬噸 氣候')}`);
			await expect(results(page).first()).toBeVisible();
			await expect(page.locator('.result-text').first()).not.toBeEmpty();
			expect(failed.size).toBeGreaterThan(0);
		});

test('a search that failed twice is tried again with a button, without a reload', async ({
	page,
}) => {
	let isDown = true;
	await page.route('**/*.pf_index', (route) =>
		isDown ? route.fulfill({ status: 503 }) : route.continue(),
	);
	await page.goto('/en/search/?q=water');
	await expect(status(page)).toContainText('Search does not work');
	isDown = false;
	await page.locator('.search-note button').click();
	await expect(results(page).first()).toBeVisible();
});

for (const [locale, slip, mended] of [
	['zh', '冲突旷产', '冲突矿产'],
	['en', 'refurbishd devices', 'refurbished'],
] as const)
	test(`in ${locale} what was typed is searched just as it is with one link`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(slip)}`);
		const note = page.locator('.search-note');
		await expect(note).toContainText(mended);
		await note.locator('a').click();
		await expect(page).toHaveURL(/exact=1/);
		await expect(note).not.toContainText(mended);
		await page.reload();
		await expect(status(page)).toContainText(slip);
		await expect(note).not.toContainText(mended);
	});

for (const [locale, query] of [
	['zh', '范围 2'],
	['en', 'scope 2'],
] as const)
	test(`in ${locale} a year narrows the list to what has its figures, and shows them`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
		await expect(results(page).first()).toBeVisible();
		await page.locator('.search-filters summary').click();
		await page.locator('select[name=year]').selectOption('2021');
		await expect(page).toHaveURL(/year=2021/);
		await expect(page.locator('.result:not(.result-indicator, .result-table)')).toHaveCount(0);
		const values = page.locator('.result-indicator .result-value span:first-of-type');
		await expect(values.first()).toHaveText('2021');
	});

for (const [locale, query, path] of [
	['zh', '数据下载 Excel', 'data/'],
	['zh', '勘误', 'data/audit/'],
	['en', 'changelog', 'updates/'],
	['en', 'is this the official report', 'about/'],
] as const)
	test(`in ${locale} “${query}” finds a page of the site`, async ({ page }) => {
		await page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);
		const own = page.locator('.result-page a').first();
		await expect(own).toHaveAttribute('href', new RegExp(`/${locale}/${path}(?:[?]|$)`));
	});
