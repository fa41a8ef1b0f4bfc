// axe finds nothing on any table's page and in any chart of a chapter, on a phone, light and dark; nothing runs off the page.

import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { readdirSync } from 'node:fs';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const tables = readdirSync('content/kpi').map((name) => name.replace(/\.json$/, ''));
const chapters = readdirSync('content/chapters/zh').map((name) => name.replace(/\.mdx$/, ''));

test.use({ viewport: { width: 360, height: 800 } });

async function expectNoFault(page: Page, place: string, within?: string): Promise<void> {
	for (const colorScheme of ['light', 'dark'] as const) {
		await page.emulateMedia({ colorScheme });
		const axe = new AxeBuilder({ page }).withTags(tags);
		const { violations } = await (within ? axe.include(within) : axe).analyze();
		expect(
			violations.map(
				({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
			),
			`${place}, ${colorScheme}`,
		).toEqual([]);
	}
}

for (const locale of ['zh', 'en']) {
	test(`every table's page in ${locale} is free of faults`, async ({ page }) => {
		test.setTimeout(600_000);
		for (const id of tables) {
			await page.goto(`/${locale}/data/${id}/`);
			await expectNoFault(page, id);
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow, id).toBeLessThanOrEqual(0);
		}
	});

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
