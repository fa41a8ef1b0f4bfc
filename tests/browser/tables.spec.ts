// axe finds nothing on any table's page and in any chart of a chapter, on a phone, light and dark; nothing runs off the page.

import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { tabTo } from './keys.ts';
import { readdirSync } from 'node:fs';

const tables = readdirSync('content/kpi').map((name) => name.replace(/\.json$/, ''));
const chapters = readdirSync('content/chapters/zh').map((name) => name.replace(/\.mdx$/, ''));

test.use({ viewport: { width: 360, height: 800 } });

async function expectNoFault(page: Page, place: string, within?: string): Promise<void> {
	await page.emulateMedia({ colorScheme: 'light' });
	expect(await findFaults(page, { within }), place).toEqual([]);
	// Dark, the page has the same elements in other colours, the same in every language.
	if (!new URL(page.url()).pathname.startsWith('/zh/')) return;
	await page.emulateMedia({ colorScheme: 'dark' });
	const only = ['color-contrast', 'link-in-text-block'];
	expect(await findFaults(page, { within, only }), `${place}, dark`).toEqual([]);
}

for (const locale of ['zh', 'en']) {
	for (const id of tables) {
		test(`the page of ${id} in ${locale} is free of faults`, async ({ page }) => {
			await page.goto(`/${locale}/data/${id}/`);
			await expectNoFault(page, id);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}

	test(`every chart of the chapters in ${locale} is free of faults`, async ({ page }) => {
		test.setTimeout(300_000);
		let charts = 0;
		for (const slug of chapters) {
			await page.goto(`/${locale}/report/${slug}/`);
			const here = await page.locator('.chart').count();
			charts += here;
			if (here > 0) await expectNoFault(page, slug, '.chart');
		}
		expect(charts).toBeGreaterThan(5);
	});

	test(`a note in ${locale} leads by keyboard back to each mark, and the mark to the note`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/data/phone-carbon-footprint/`);
		const back = page.locator('#fn-39 .kpi-back');
		await expect(back).toHaveCount(5);
		for (const link of await back.all()) {
			await tabTo(page, link);
			await page.keyboard.press('Enter');
			const mark = page.locator(`[id="${(await link.getAttribute('href'))?.slice(1)}"]`);
			await expect(mark).toBeInViewport();
			await expect(mark).toBeFocused();
			await page.keyboard.press('Enter');
			await expect(page.locator('#fn-39')).toBeInViewport();
		}
	});

	test(`no mark or way back of a table in ${locale} lies over another`, async ({ page }) => {
		test.setTimeout(300_000);
		for (const id of tables) {
			await page.goto(`/${locale}/data/${id}/`);
			const overlapping = await page.evaluate(() => {
				const links = [...document.querySelectorAll('.kpi a')].map((link) => ({
					words: link.getAttribute('href'),
					boxes: [...link.getClientRects()],
				}));
				return links.filter(({ boxes }, index) =>
					links
						.slice(index + 1)
						.some((other) =>
							boxes.some((box) =>
								other.boxes.some(
									(own) =>
										Math.min(box.right, own.right) - Math.max(box.left, own.left) > 1 &&
										Math.min(box.bottom, own.bottom) - Math.max(box.top, own.top) > box.height / 3,
								),
							),
						),
				);
			});
			expect(overlapping, id).toEqual([]);
		}
	});

	test(`no words of a chart in ${locale} overlap or leave it`, async ({ page }) => {
		test.setTimeout(300_000);
		for (const id of tables) {
			await page.goto(`/${locale}/data/${id}/`);
			const faults = await page.evaluate(() =>
				[...document.querySelectorAll('.chart svg')].flatMap((svg) => {
					const edge = document.documentElement.clientWidth;
					const boxes = [...svg.querySelectorAll('text')].map((text) => ({
						words: text.textContent,
						box: text.getBoundingClientRect(),
					}));
					const outside = boxes.filter(({ box }) => box.left < 0 || box.right > edge);
					const overlapping = boxes.filter(({ box }, index) =>
						boxes.slice(index + 1).some(
							({ box: other }) =>
								Math.min(box.right, other.right) - Math.max(box.left, other.left) > 1 &&
								// Boxes of letters are higher than the letters.
								Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top) > box.height / 3,
						),
					);
					return [...outside, ...overlapping].map(({ words }) => words);
				}),
			);
			expect(faults, id).toEqual([]);
		}
	});
}
