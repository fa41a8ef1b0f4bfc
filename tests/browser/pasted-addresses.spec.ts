// Addresses as people paste them: with a stop, a bracket or words behind them, in capital letters, percent-encoded or not.
// Without JavaScript the page for a wrong address leads on.

import { expect, test } from '@playwright/test';

/** Each address, with the one that it leads to. */
const pages = [
	['/zh/report/climate/'],
	['/en/data/water-use/'],
	['/en/report/content-index/'],
	['/zh/glossary/'],
	['/en/data/audit/'],
	['/s/ghg-emissions.scope-1.2023/', '/en/data/ghg-emissions/#ghg-emissions.scope-1.2023'],
	['/p/35/', '/en/report/climate/'],
	['/zh/'],
] as const;
const fragments = [
	['/zh/report/climate/', 'green-logistics'],
	['/en/data/ghg-emissions/', 'ghg-emissions'],
	['/en/data/ghg-emissions/', 'ghg-emissions.scope-1.2023'],
	['/zh/data/ghg-emissions/', 'fn-75'],
	['/en/report/content-index/', 'gri-305-1'],
	['/zh/glossary/', 'term-scope-1'],
] as const;
const ends = ['。', '，', '、', '）', '」', '”', '）。', '.', ',', ';', ':', ').', '。详见附录'];

test.use({ locale: 'en-GB' });

for (const [path, to = path] of pages) {
	test(`${path} is found with anything behind it`, async ({ page, baseURL }) => {
		test.setTimeout(300_000);
		const sought = [
			...ends.flatMap((end) => [path + end, `${path.slice(0, -1)}${end}`]),
			path + encodeURIComponent('。'),
			path.toUpperCase(),
			`${path.toUpperCase()}。`,
		];
		for (const address of sought) {
			await page.goto(`${baseURL}${address}`, { waitUntil: 'commit' });
			await expect(page, address).toHaveURL(`${baseURL}${to}`);
		}
	});
}

for (const [path, id] of fragments) {
	test(`#${id} is found with anything behind it`, async ({ page }) => {
		test.setTimeout(300_000);
		const sought = [...ends.map((end) => id + end), `${id}%E3%80%82`, id.toUpperCase()];
		for (const fragment of sought) {
			await page.goto('about:blank');
			await page.goto(`${path}#${fragment}`);
			await expect(page, fragment).toHaveURL((url) => url.hash === `#${id}`);
			await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
		}
		// On the page that is open.
		await page.evaluate((hash) => (location.hash = hash), `${id.toUpperCase()}）。`);
		await expect(page).toHaveURL((url) => url.hash === `#${id}`);
	});
}

test('both mistakes in one address are forgiven', async ({ page }) => {
	await page.goto('/EN/Data/GHG-Emissions/#GHG-Emissions.Scope-1.2023）。');
	await expect(page).toHaveURL(/\/en\/data\/ghg-emissions\/#ghg-emissions\.scope-1\.2023$/);
});

test('an address that means nothing stays what it is', async ({ page }) => {
	const answer = await page.goto('/en/nothing。');
	expect(answer?.status()).toBe(404);
	await page.waitForTimeout(1000);
	expect(decodeURIComponent(page.url())).toContain('/en/nothing。');
	await page.goto('/en/data/water-use/#nothing。');
	await page.waitForTimeout(1000);
	expect(decodeURIComponent(page.url())).toContain('#nothing。');
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, languages] of [
		['/nothing/', ['zh', 'en']],
		['/zh/nothing/', ['zh']],
		['/en/nothing/', ['en']],
	] as const) {
		test(`${path} offers search, contents and links`, async ({ page }) => {
			await page.goto(path);
			const main = page.locator('main');
			for (const locale of languages) {
				await expect(main.locator(`form[action="/${locale}/search/"]`)).toBeVisible();
				for (const to of ['report/climate/', 'data/', 'links/', ''])
					await expect(main.locator(`a[href="/${locale}/${to}"]`).last()).toBeVisible();
			}
			await main.locator(`a[href="/${languages[0]}/report/climate/"]`).click();
			await expect(page).toHaveURL(new RegExp(`/${languages[0]}/report/climate/$`));
		});
	}

	test('a short address is headed by what it leads to', async ({ page }) => {
		await page.goto('/s/ghg-emissions/');
		await expect(page.locator('h1')).toContainText('Greenhouse gas emissions');
		await expect(page.locator('h1')).toContainText('温室气体排放');
		await expect(page.locator('h1')).not.toContainText('ghg-emissions');
	});
});
