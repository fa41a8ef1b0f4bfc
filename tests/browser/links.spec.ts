// Staff find a link, take it away in a form, and it opens right for others.

import { expect, test, type Browser, type Page } from '@playwright/test';

/** One id of each kind, with the page and the element that it leads to. */
const kinds = [
	['chapter', 'climate', 'report/climate/'],
	['section', 'green-logistics', 'report/climate/#green-logistics'],
	['table', 'ghg-emissions', 'data/ghg-emissions/'],
	['row', 'ghg-emissions.scope-1', 'data/ghg-emissions/#ghg-emissions.scope-1'],
	['cell', 'ghg-emissions.scope-1.2023', 'data/ghg-emissions/#ghg-emissions.scope-1.2023'],
	['term', 'term-scope-1', 'glossary/#term-scope-1'],
	['code', 'gri-305-1', 'report/content-index/#gri-305-1'],
	['footnote', 'fn-40', 'report/climate/#fn-40'],
	['diagram', 'climate-target-paths', 'report/climate/#climate-target-paths'],
	['discrepancy', 'assurance-level', 'report/about-this-report/#assurance-level'],
] as const;

/** What `use` does in a fresh browser set to `locale`. */
async function inFreshBrowser(
	browser: Browser,
	locale: string,
	use: (page: Page) => Promise<void>,
	javaScriptEnabled = true,
) {
	const context = await browser.newContext({ locale, javaScriptEnabled });
	await use(await context.newPage());
	await context.close();
}

for (const [kind, id, path] of kinds) {
	test(`the short address of a ${kind} leads to it in the browser's language`, async ({
		browser,
		baseURL,
	}) => {
		for (const [tag, locale] of [
			['zh-CN', 'zh'],
			['en-US', 'en'],
		] as const) {
			await inFreshBrowser(browser, tag, async (page) => {
				await page.goto(`${baseURL}/s/${id}/`);
				await expect(page).toHaveURL(`${baseURL}/${locale}/${path}`);
				if (path.includes('#'))
					await expect(page.locator(`[id="${path.split('#')[1] ?? ''}"]`)).toBeInViewport();
			});
		}
	});

	test(`the short address of a ${kind} offers both languages without JavaScript`, async ({
		browser,
		baseURL,
	}) => {
		await inFreshBrowser(
			browser,
			'fr-FR',
			async (page) => {
				for (const [name, locale] of [
					['简体中文', 'zh'],
					['English', 'en'],
				] as const) {
					await page.goto(`${baseURL}/s/${id}/`);
					await page.getByRole('link', { name }).click();
					await expect(page).toHaveURL(`${baseURL}/${locale}/${path}`);
				}
			},
			false,
		);
	});
}

test('a reader of neither language chooses, and the choice is remembered', async ({
	browser,
	baseURL,
}) => {
	await inFreshBrowser(browser, 'fr-FR', async (page) => {
		await page.goto(`${baseURL}/s/climate/`);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`${baseURL}/en/report/climate/`);
		await page.goto(`${baseURL}/s/ghg-emissions/`);
		await expect(page).toHaveURL(`${baseURL}/en/data/ghg-emissions/`);
	});
});

test('a page of the printed report leads to its chapter', async ({ browser, baseURL }) => {
	await inFreshBrowser(browser, 'en-GB', async (page) => {
		await page.goto(`${baseURL}/p/35/`);
		await expect(page).toHaveURL(`${baseURL}/en/report/climate/`);
	});
});

for (const { query, id, path } of [
	{ query: '绿色物流', id: 'green-logistics', path: 'report/climate/#green-logistics' },
	{ query: 'green logistics', id: 'green-logistics', path: 'report/climate/#green-logistics' },
	{ query: '305-1', id: 'ghg-emissions', path: 'data/ghg-emissions/' },
]) {
	test(`staff find ${id} by "${query}", copy it in three forms, and each opens in the other language's browser`, async ({
		page,
		browser,
		baseURL,
		context,
	}) => {
		await context.grantPermissions(['clipboard-read', 'clipboard-write']);
		await page.goto('/zh/links/');
		await page.getByRole('searchbox', { name: /筛选/ }).fill(query);
		await expect(page.locator('.directory-filter [role=status]')).toContainText(/共 \d+ 条/);
		const entry = page.locator('.directory-group li:visible', {
			has: page.locator(`.anchor[href$="/s/${id}/"]`),
		});
		await expect(entry).toHaveCount(1);
		await entry.locator('.anchor').focus();
		await page.keyboard.press('Enter');
		const dialog = page.getByRole('dialog');
		await expect(dialog).toBeVisible();
		const copied: string[] = [];
		for (const form of ['short', 'address', 'markdown']) {
			await dialog.getByLabel('形式').selectOption(form);
			await dialog.getByRole('button', { name: '复制' }).click();
			await expect(dialog.getByRole('status')).toHaveText('已复制。');
			copied.push(await page.evaluate(() => navigator.clipboard.readText()));
		}
		const addresses = copied.map((text) => /https?:[^)\s]+/.exec(text)?.[0] ?? '');
		expect(addresses).toEqual([
			`${baseURL}/s/${id}/`,
			`${baseURL}/zh/${path}`,
			`${baseURL}/zh/${path}`,
		]);
		for (const [index, locale] of ['en', 'zh', 'zh'].entries()) {
			await inFreshBrowser(browser, 'en-GB', async (other) => {
				await other.goto(addresses[index] ?? '');
				await expect(other).toHaveURL(`${baseURL}/${locale}/${path}`);
			});
		}
	});
}

test('without permission for the clipboard the text is selected', async ({ page }) => {
	await page.addInitScript(() => {
		Object.defineProperty(navigator, 'clipboard', { value: undefined });
	});
	await page.goto('/en/report/climate/');
	await page.locator('.heading:has(#green-logistics) .anchor').click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Form').selectOption('gbt7714');
	await dialog.getByRole('button', { name: 'Copy' }).click();
	await expect(dialog.getByRole('status')).toContainText('The text is selected');
	const [selected, all] = await page.evaluate(() => {
		const text = document.querySelector<HTMLTextAreaElement>('.cite textarea');
		return [getSelection()?.toString(), text?.value];
	});
	expect(selected).toBe(all);
	const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
	expect(all).toContain(`[${today}]`);
	await page.keyboard.press('Escape');
	await expect(dialog).toHaveCount(0);
	await expect(page.locator('.heading:has(#green-logistics) .anchor')).toBeFocused();
});

test('a copy is confirmed without taking the focus away, and the form is kept', async ({
	page,
	context,
}) => {
	await context.grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.goto('/zh/report/climate/');
	const opener = page.locator('.heading:has(#green-logistics) .anchor');
	await opener.focus();
	await page.keyboard.press('Enter');
	const dialog = page.getByRole('dialog', { name: '链接与引用 · 绿色物流' });
	await expect(dialog.getByRole('button', { name: '复制' })).toBeFocused();
	await dialog.getByLabel('形式').selectOption({ label: 'BibTeX' });
	await dialog.getByRole('button', { name: '复制' }).press('Enter');
	await expect(dialog.getByRole('status')).toHaveText('已复制。');
	await expect(dialog.getByRole('button', { name: '复制' })).toBeFocused();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('{{绿色物流}}');
	await page.keyboard.press('Escape');
	await page.locator('.heading:has(#green-office) .anchor').press('Enter');
	await expect(page.getByRole('dialog').getByLabel('形式')).toHaveValue('bibtex');
});

test('a standards code finds what answers it, and no neighbour of it', async ({ page }) => {
	await page.goto('/en/links/');
	await page.getByRole('searchbox', { name: /^Filter/ }).fill('305-1');
	const visible = page.locator('.directory-group :is(li, .link-entry:not(.is-context)):visible');
	await expect(page.locator('.directory-filter [role=status]')).toHaveText('5 shown');
	for (const text of await visible.allInnerTexts()) expect(text).toContain('305-1');
});

test('the other language opens at the cell that the address names', async ({ page, baseURL }) => {
	await page.goto('/zh/report/environmental-performance/#ghg-emissions.scope-1.2023');
	await page.locator('a.bar-language').click();
	await expect(page).toHaveURL(
		`${baseURL}/en/report/environmental-performance/#ghg-emissions.scope-1.2023`,
	);
});

test('the menu of a table knows the figure whose facts are shown', async ({ page, baseURL }) => {
	await page.goto('/en/data/ghg-emissions/#ghg-emissions.scope-1.2023.about');
	await page.getByRole('button', { name: 'Link to and cite this figure' }).press('Enter');
	const dialog = page.getByRole('dialog', { name: /^Link and citation/ });
	await dialog.getByLabel('Form').selectOption('short');
	await expect(dialog.locator('textarea')).toHaveValue(`${baseURL}/s/ghg-emissions.scope-1.2023/`);
});

test('the menu of a table knows its cells', async ({ page, baseURL }) => {
	await page.goto('/en/data/ghg-emissions/#ghg-emissions.scope-1.2023');
	await page.locator('.kpi .anchor').click();
	const dialog = page.getByRole('dialog');
	await dialog.getByLabel('Form').selectOption('address');
	await expect(dialog.locator('textarea')).toHaveValue(
		`${baseURL}/en/data/ghg-emissions/#ghg-emissions.scope-1.2023`,
	);
	await dialog.getByLabel(/^Language/).selectOption('zh');
	await dialog.getByLabel('Place').selectOption('ghg-emissions.scope-1');
	await expect(dialog.locator('textarea')).toHaveValue(
		`${baseURL}/zh/data/ghg-emissions/#ghg-emissions.scope-1`,
	);
});
