// A chapter in two languages at once: the halves of a pair begin at one height on wide screens, and alternate on a phone.

import { readdirSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const all = readdirSync('content/chapters/zh').map((name) => name.replace('.mdx', ''));
/** ALL_CHAPTERS=1 measures every chapter. */
const slugs = process.env['ALL_CHAPTERS'] ? all : ['climate', 'supply-chain', 'content-index'];

/** Of each pair, its id and how far below its left half the right one begins. */
function measurePairs(page: Page) {
	return page.evaluate(() =>
		[...document.querySelectorAll('.pair, .halves')].flatMap((pair) => {
			const [left, right] = [...pair.children].filter((each) => each.hasAttribute('lang'));
			if (!left || !right) return [];
			const [one, two] = [left.getBoundingClientRect(), right.getBoundingClientRect()];
			return [
				{
					id: pair.id,
					down: two.top - one.top,
					bottom: one.bottom,
					top: two.top,
					across: two.left - one.right,
				},
			];
		}),
	);
}

test.describe('1,280 px', () => {
	test.use({ viewport: { width: 1280, height: 900 } });

	for (const slug of slugs) {
		test(`the halves of every pair of ${slug} begin at one height`, async ({ page }) => {
			for (const locale of ['zh', 'en']) {
				await page.goto(`/${locale}/parallel/${slug}/`);
				const pairs = await measurePairs(page);
				expect(pairs.length).toBeGreaterThan(5);
				const inCells = page.locator('td .halves');
				const skipped = await inCells.count();
				const wrong = pairs.filter(({ down, across }) => Math.abs(down) > 2 || across < 0);
				expect(wrong.length, JSON.stringify(wrong.slice(0, 3))).toBeLessThanOrEqual(skipped);
			}
		});
	}

	test('the pair under the pointer or with the focus is marked', async ({ page }) => {
		await page.goto('/zh/parallel/climate/');
		const pair = page.locator('[id="climate-response.1"]');
		const rule = () => pair.evaluate((each) => getComputedStyle(each, '::before').borderLeftWidth);
		expect(await rule()).toBe('1px');
		await pair.hover();
		expect(await rule()).toBe('2px');
		await page.mouse.move(0, 0);
		expect(await rule()).toBe('1px');
		await pair.getByRole('link', { name: '第 1 段的地址' }).focus();
		expect(await rule()).toBe('2px');
	});

	test('a pair has an address, which the other language keeps', async ({ page }) => {
		await page.goto('/zh/parallel/climate/#ghg-reduction-targets.4');
		await expect(page.locator(':target')).toBeInViewport();
		await page.locator('a.bar-language').click();
		await expect(page).toHaveURL(/\/en\/parallel\/climate\/#ghg-reduction-targets\.4$/);
		await expect(page.locator(':target')).toBeInViewport();
	});
});

test.describe('on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 } });

	test('each block stands above its counterpart, which is quieter', async ({ page }) => {
		await page.goto('/en/parallel/climate/');
		const pairs = await measurePairs(page);
		expect(pairs.filter(({ bottom, top }) => top < bottom - 1)).toEqual([]);
		const colours = await page
			.locator('[id="climate-response.1"] > [lang]')
			.evaluateAll((halves) => halves.map((half) => getComputedStyle(half).color));
		expect(new Set(colours).size).toBe(2);
	});
});

for (const { colorScheme, width } of [
	{ colorScheme: 'light', width: 1440 },
	{ colorScheme: 'dark', width: 360 },
] as const)
	test.describe(`${colorScheme}, ${width} px`, () => {
		test.use({ colorScheme, viewport: { width, height: 900 } });

		for (const path of ['/zh/parallel/climate/', '/en/parallel/stakeholders/'])
			test(`${path} has no fault`, async ({ page }) => {
				await page.goto(path, { waitUntil: 'networkidle' });
				expect(await findFaults(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
	});

test.describe('320 px', () => {
	test.use({ viewport: { width: 320, height: 640 } });

	test('nothing runs off the page', async ({ page }) => {
		for (const slug of slugs) {
			await page.goto(`/en/parallel/${slug}/`);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, slug).toBeLessThanOrEqual(0);
		}
	});
});
