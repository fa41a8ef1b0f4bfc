// Terms of the glossary in the text: explained on pointing, on focus and on a tap, never under the finger; a plain link without
// script; nothing of it on paper.

import { expect, test, type Page } from '@playwright/test';

const path = '/en/report/climate/';
const termOf = (page: Page) => page.locator('a.term', { hasText: 'clean heat' }).first();
const cardOf = (page: Page) => page.locator('.card');

async function open(page: Page) {
	await page.goto(path);
	await termOf(page).evaluate((element) => {
		element.scrollIntoView({ block: 'center' });
	});
}

test.describe('wide', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	test('pointing shows both names and the definition; the pointer may go onto the card', async ({
		page,
	}) => {
		await open(page);
		await termOf(page).hover();
		await expect(cardOf(page)).toContainText('清洁热力');
		await expect(cardOf(page).locator('[lang="zh-Hans"]')).toHaveText('清洁热力');
		await cardOf(page).hover();
		await page.waitForTimeout(600);
		await expect(cardOf(page)).toBeVisible();
		await cardOf(page).getByRole('link').click();
		await expect(page).toHaveURL('/en/glossary/#term-clean-heat');
	});

	test('passing over it shows nothing, leaving it closes the card', async ({ page }) => {
		await open(page);
		await termOf(page).hover();
		await page.mouse.move(5, 5);
		await page.waitForTimeout(600);
		await expect(cardOf(page)).toHaveCount(0);
		await termOf(page).hover();
		await expect(cardOf(page)).toBeVisible();
		await page.mouse.move(5, 5);
		await expect(cardOf(page)).toHaveCount(0);
	});

	test('the keyboard shows it and tells it, Escape closes it, Enter leads to the glossary', async ({
		page,
	}) => {
		await open(page);
		// The focus is shown where the keyboard has moved it.
		await page.keyboard.press('Tab');
		await termOf(page).focus();
		await expect(cardOf(page)).toBeVisible();
		await expect(termOf(page)).toHaveAccessibleDescription(/heat/);
		await page.keyboard.press('Escape');
		await expect(cardOf(page)).toHaveCount(0);
		await expect(termOf(page)).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL('/en/glossary/#term-clean-heat');
	});

	test('the keyboard reaches what is in the card next, and going on closes it', async ({
		page,
	}) => {
		await open(page);
		await page.keyboard.press('Tab');
		await termOf(page).focus();
		await expect(cardOf(page)).toBeVisible();
		await page.keyboard.press('Tab');
		await expect(cardOf(page).getByRole('link')).toBeFocused();
		await page.keyboard.press('Tab');
		await expect(cardOf(page)).toHaveCount(0);
	});
});

test.describe('narrow', () => {
	test.use({ viewport: { width: 320, height: 640 }, hasTouch: true });

	test('a tap shows the card clear of the finger and within the window, another closes it', async ({
		page,
	}) => {
		await open(page);
		await termOf(page).tap();
		await expect(cardOf(page)).toBeVisible();
		expect(page.url()).toContain(path);
		const card = await cardOf(page).boundingBox();
		const term = await termOf(page).evaluate((link) => {
			const { top, bottom } = link.getClientRects()[0] ?? link.getBoundingClientRect();
			return { top, bottom };
		});
		if (!card) throw new Error('There is no card.');
		expect(card.y + card.height <= term.top - 20 || card.y >= term.bottom + 20).toBe(true);
		expect(card.x).toBeGreaterThanOrEqual(0);
		expect(card.x + card.width).toBeLessThanOrEqual(320);
		await page.touchscreen.tap(10, 630);
		await expect(cardOf(page)).toHaveCount(0);
	});
});

test.describe('without script', () => {
	test.use({ javaScriptEnabled: false });

	test('a term is a link to its entry', async ({ page }) => {
		await page.goto(path);
		await termOf(page).click();
		await expect(page).toHaveURL('/en/glossary/#term-clean-heat');
	});
});

test('nothing of it shows on paper', async ({ page }) => {
	await page.goto(path);
	await page.emulateMedia({ media: 'print' });
	await expect(termOf(page)).toHaveCSS('text-decoration-line', 'none');
});

test('fetches nothing before a term is met', async ({ page }) => {
	const fetched: string[] = [];
	page.on('request', (request) => fetched.push(request.url()));
	await page.goto(path, { waitUntil: 'networkidle' });
	expect(fetched.filter((url) => /glossary\.json|card|terms/.test(url))).toEqual([]);
});
