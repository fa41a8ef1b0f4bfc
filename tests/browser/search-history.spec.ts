// The search in the address and the history: a shared address shows what its sender saw, Back leads to where the reader was.

import { expect, test, type Page } from '@playwright/test';

const input = (page: Page) => page.locator('.search input[name=q]');
const results = (page: Page) => page.locator('[data-search-results] > li');
const status = (page: Page) => page.locator('.search-status');

/** What the reader sees of an answer. */
async function readAnswer(page: Page, query: string) {
	await expect(status(page)).toContainText(query);
	await expect(results(page).first()).toBeVisible();
	return {
		said: await status(page).textContent(),
		titles: await results(page).locator('a').allTextContents(),
		filters: await page
			.locator('.search-filters select')
			.evaluateAll((all) => (all as HTMLSelectElement[]).map(({ value }) => value)),
	};
}

/** The query of the address that is shown. */
const asked = (page: Page) => new URL(page.url()).searchParams.get('q');

for (const [locale, one, two, three] of [
	['en', 'water withdrawal', 'conflict minerals', 'carbon'],
	['zh', '取水量', '冲突矿产', '碳排放'],
] as const) {
	const open = (page: Page, query: string) =>
		page.goto(`/${locale}/search/?q=${encodeURIComponent(query)}`);

	test(`in ${locale} back and forward lead through the queries`, async ({ page }) => {
		await open(page, one);
		const first = await readAnswer(page, one);
		await input(page).fill(two);
		await page.keyboard.press('Enter');
		const second = await readAnswer(page, two);
		expect(second.titles).not.toEqual(first.titles);
		await page.goBack();
		await expect(input(page)).toHaveValue(one);
		expect(await readAnswer(page, one)).toEqual(first);
		await page.goForward();
		await expect(input(page)).toHaveValue(two);
		expect(await readAnswer(page, two)).toEqual(second);
	});

	test(`in ${locale} typing after Back begins an entry and keeps the one it began from`, async ({
		page,
	}) => {
		await open(page, one);
		await readAnswer(page, one);
		await input(page).fill(two);
		await readAnswer(page, two);
		await page.goBack();
		await readAnswer(page, one);
		await input(page).fill(three);
		await readAnswer(page, three);
		expect(asked(page)).toBe(three);
		await page.goBack();
		await readAnswer(page, one);
		expect(asked(page)).toBe(one);
		await page.goForward();
		await readAnswer(page, three);
		expect(asked(page)).toBe(three);
	});

	test(`in ${locale} what is typed in one go is one entry, and Enter adds none`, async ({
		page,
	}) => {
		await open(page, one);
		await readAnswer(page, one);
		await input(page).fill('');
		for (const sign of two) {
			await page.keyboard.type(sign);
			await page.waitForTimeout(200);
		}
		await page.keyboard.press('Enter');
		await readAnswer(page, two);
		await page.goBack();
		await readAnswer(page, one);
	});

	test(`in ${locale} a shared address shows what its sender saw`, async ({ page, context }) => {
		await page.goto(`/${locale}/search/`);
		await input(page).pressSequentially(one);
		await readAnswer(page, one);
		await page.locator('.search-filters summary').click();
		await page.locator('select[name=kind]').selectOption('indicator');
		await expect(page).toHaveURL(/kind=indicator/);
		const sent = await readAnswer(page, one);
		const other = await context.newPage();
		await other.goto(page.url());
		expect(await readAnswer(other, one)).toEqual(sent);
	});

	test(`in ${locale} Back from a result leads to the same place in the same results`, async ({
		page,
	}) => {
		await open(page, two);
		await readAnswer(page, two);
		await page.locator('.search-more').click();
		await expect(results(page)).toHaveCount(20);
		const link = results(page).nth(14).locator('a');
		await link.scrollIntoViewIfNeeded();
		await page.evaluate(() => {
			scrollBy({ top: 120, behavior: 'instant' });
		});
		// The excerpts in view have come.
		await expect
			.poll(() =>
				page
					.locator('.result-text:empty')
					.evaluateAll(
						(all) =>
							all
								.map((own) => own.getBoundingClientRect())
								.filter(({ bottom, top }) => bottom > 0 && top < innerHeight).length,
					),
			)
			.toBe(0);
		const top = (await link.boundingBox())?.y ?? 0;
		await link.click();
		await expect(page).not.toHaveURL(/\/search\//);
		await page.goBack();
		const before = await readAnswer(page, two);
		expect(before.titles.length).toBeGreaterThanOrEqual(20);
		await expect
			.poll(async () => Math.abs(((await link.boundingBox())?.y ?? 0) - top))
			.toBeLessThan(3);
	});

	test(`in ${locale} Back from a link of the contents leads to the same place on the page`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/search/`);
		const link = page.locator('.search-fallback .outline a').last();
		await link.scrollIntoViewIfNeeded();
		const top = await page.evaluate(() => scrollY);
		expect(top).toBeGreaterThan(0);
		await link.click();
		await expect(page).not.toHaveURL(/\/search\//);
		await page.goBack();
		await expect.poll(() => page.evaluate(() => scrollY)).toBe(top);
	});

	test(`in ${locale} an address with filters that do not exist shows the results without them`, async ({
		page,
	}) => {
		await open(page, one);
		const whole = await readAnswer(page, one);
		const offered = await page.locator('select[name=kind] option').allTextContents();
		await page.goto(`${page.url()}&kind=nothing&standard=none`);
		expect(await readAnswer(page, one)).toEqual(whole);
		expect(await page.locator('select[name=kind] option').allTextContents()).toEqual(offered);
	});
}
