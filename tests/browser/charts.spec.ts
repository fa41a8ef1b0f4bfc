// Charts: as wide as their place, complete as drawn, answering to pointer, finger and keys; nothing is loaded before, nothing moves.

import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { tabTo } from './keys.ts';
import { readFile } from 'node:fs/promises';

/** The scripts that `page` asks for, from now on. */
function watchScripts(page: Page): string[] {
	const scripts: string[] = [];
	page.on('request', (request) => {
		if (request.url().endsWith('.js')) scripts.push(request.url().replace(/.*\//, ''));
	});
	return scripts;
}

const isLibrary = (name: string) => /^chart\./.test(name);

test('no page loads what charts answer with before one is touched', async ({ page }) => {
	const scripts = watchScripts(page);
	for (const path of ['/zh/', '/en/report/climate/', '/en/data/', '/zh/data/ghg-emissions/']) {
		await page.goto(path, { waitUntil: 'networkidle' });
		await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
	}
	expect(scripts.filter(isLibrary)).toEqual([]);
	await page.locator('.chart-stage').first().hover();
	await expect(page.locator('.chart-stage').first()).toHaveClass(/is-live/);
	expect(scripts.filter(isLibrary)).toHaveLength(1);
});

for (const path of [
	'/en/data/ghg-emissions/',
	'/en/data/turnover/',
	'/zh/data/phone-carbon-footprint/',
	'/en/data/environmental-intensity/',
	'/zh/report/environmental-performance/',
]) {
	test(`nothing moves when a chart of ${path} begins to answer`, async ({ page }) => {
		await page.goto(path);
		const stage = page.locator('.chart-stage').first();
		const measure = () =>
			page.evaluate(() => [
				document.documentElement.scrollHeight,
				...[...document.querySelectorAll('.chart-stage')].map(
					(each) => each.getBoundingClientRect().height,
				),
			]);
		const before = await measure();
		await stage.focus();
		await expect(stage).toHaveClass(/is-live/);
		await page.keyboard.press('ArrowRight');
		await expect(page.locator('.chart-tip').first()).toBeVisible();
		expect(await measure()).toEqual(before);
	});
}

/** The middle of the shape `index` of the series `series`. */
async function placeOf(page: Page, series: number, index: number) {
	const shape = page.locator(`.chart-stage .c-plot .s${series} > *`).nth(index);
	await shape.scrollIntoViewIfNeeded();
	const { x, y, width, height } = (await shape.boundingBox()) ?? {
		x: 0,
		y: 0,
		width: 0,
		height: 0,
	};
	return { x: x + width / 2, y: y + height / 2 };
}

for (const path of ['/en/data/ghg-emissions/', '/en/report/climate/'])
	test(`the pointer reads the figures of ${path}`, async ({ page }) => {
		await page.goto(path);
		const tip = page.locator('.chart-tip').first();
		const { x, y } = await placeOf(page, 0, 3);
		await page.mouse.move(x, y);
		await expect(tip).toContainText('2023: 12,252.52 t CO₂e');
		await expect(tip).toContainText('Scope 1');
		const above = await placeOf(page, 1, 2);
		await page.mouse.move(above.x, above.y);
		await expect(tip).toContainText('2022: 78,620.01 t CO₂e');
		await page.mouse.move(5, 5);
		await expect(tip).toBeHidden();
	});

test.describe('by finger', () => {
	test.use({ hasTouch: true, viewport: { width: 360, height: 800 } });

	test('the first touch already reads a figure, said to screen readers; another place lets go', async ({
		page,
	}) => {
		await page.goto('/zh/report/social-performance/');
		const { x, y } = await placeOf(page, 0, 1);
		await page.touchscreen.tap(x, y);
		const tip = page.locator('.chart-tip').first();
		await expect(tip).toContainText('2021：33,427 人');
		await expect(page.locator('.chart-says').first()).toContainText('全职人员 2021：33,427 人');
		const box = await tip.boundingBox();
		expect(box?.x).toBeGreaterThanOrEqual(0);
		expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(360);
		await page.locator('.chart-head').first().tap();
		await expect(tip).toBeHidden();
	});
});

for (const width of [320, 360, 768, 1440, 2560]) {
	for (const path of ['/zh/data/ghg-emissions/', '/en/report/social-performance/']) {
		test(`charts of ${path} take the width of their column at ${width} px, in letters of the page`, async ({
			page,
		}) => {
			await page.setViewportSize({ width, height: 900 });
			await page.goto(path);
			const charts = await page.locator('.chart').evaluateAll((figures) =>
				figures.map((figure) => {
					const { left, right } = figure.getBoundingClientRect();
					const edges = [
						...figure.querySelectorAll('.c-plot, .c-ends, .c-scale, .c-bars, .c-progress'),
					]
						.map((part) => part.getBoundingClientRect())
						.filter((part) => part.width > 0);
					const root = parseFloat(getComputedStyle(document.documentElement).fontSize);
					const sizes = [...figure.querySelectorAll('text')].map((text) =>
						parseFloat(getComputedStyle(text).fontSize),
					);
					return {
						from: Math.min(...edges.map((edge) => edge.left)) - left,
						to: right - Math.max(...edges.map((edge) => edge.right)),
						least: Math.min(root, ...sizes) / root,
						width: right - left,
					};
				}),
			);
			expect(charts.length).toBeGreaterThan(2);
			for (const { from, to, least, width: own } of charts) {
				expect(Math.abs(from)).toBeLessThanOrEqual(1);
				expect(Math.abs(to)).toBeLessThanOrEqual(1);
				expect(least).toBeGreaterThan(0.8);
				expect(own).toBeGreaterThan(width < 768 ? width - 45 : 390);
			}
			const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
			expect(overflow).toBeLessThanOrEqual(0);
		});
	}
}

for (const { locale, first, below } of [
	{
		locale: 'en',
		first: 'Direct GHG emissions (Scope 1) 2020: 8,402.12 t CO₂e',
		below: 'Indirect GHG emissions (Scope 2) 2021: 73,723.21 t CO₂e',
	},
	{
		locale: 'zh',
		first: '直接温室气体排放量——范围 1 2020：8,402.12 吨二氧化碳当量',
		below: '间接温室气体排放量——范围 2 2021：73,723.21 吨二氧化碳当量',
	},
]) {
	for (const colorScheme of ['light', 'dark'] as const) {
		test.describe(`${locale}, ${colorScheme}, 360 px`, () => {
			test.use({ colorScheme, viewport: { width: 360, height: 800 } });

			test('the keys reach a chart, read it point by point and choose the table', async ({
				page,
			}) => {
				await page.goto(`/${locale}/data/ghg-emissions/`);
				const stage = page.locator('.chart-stage').first();
				await tabTo(page, stage);
				await expect(stage).toHaveClass(/is-live/);
				const says = page.locator('.chart-says').first();
				await page.keyboard.press('ArrowRight');
				await expect(says).toHaveText(first);
				await page.keyboard.press('ArrowRight');
				await page.keyboard.press('ArrowDown');
				await expect(says).toHaveText(below);
				expect(await findFaults(page)).toEqual([]);
				await tabTo(page, page.locator('#show-both'), true);
				await page.keyboard.press('ArrowRight');
				await expect(page.locator('.kpi')).toBeHidden();
				await page.keyboard.press('ArrowRight');
				await expect(page.locator('.chart').first()).toBeHidden();
				await expect(page.locator('.kpi')).toBeVisible();
			});
		});
	}
}

test('a missing year is said in words', async ({ page }) => {
	await page.goto('/en/data/headcount/');
	const stage = page.locator('.chart-stage').nth(1);
	await stage.focus();
	await expect(stage).toHaveClass(/is-live/);
	await page.keyboard.press('Home');
	await expect(page.locator('.chart-says').nth(1)).toHaveText('2020: not reported');
});

test('without JavaScript drawing, words, table and switch are there', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/data/ghg-emissions/');
	await expect(page.locator('.chart svg').first()).toBeVisible();
	await expect(page.getByRole('img', { name: 'in the table' }).first()).toBeVisible();
	await expect(page.locator('.chart-save').first()).toBeHidden();
	await page.locator('label[for=show-chart]').click();
	await expect(page.locator('.kpi')).toBeHidden();
	await page.goto('/en/data/ghg-emissions/#ghg-emissions.scope-1.2023');
	await expect(page.locator('[id="ghg-emissions.scope-1.2023"]')).toBeVisible();
	await context.close();
});

for (const kind of ['svg', 'png'] as const) {
	test(`a chart is saved as ${kind.toUpperCase()}`, async ({ page }) => {
		await page.goto('/zh/data/environmental-intensity/');
		const waiting = page.waitForEvent('download');
		await page.locator('.chart-save summary').first().click();
		await page.locator(`[data-save=${kind}]`).first().click();
		const download = await waiting;
		expect(download.suggestedFilename()).toBe(
			`environmental-intensity--intensity-multiples.${kind}`,
		);
		const bytes = await readFile(await download.path());
		if (kind === 'png') {
			expect([...bytes.subarray(1, 4)].map((code) => String.fromCharCode(code)).join('')).toBe(
				'PNG',
			);
			return;
		}
		const text = bytes.toString('utf8');
		expect(text).toContain('15.56');
		expect(text).toContain('人均自来水用量');
		expect(text).not.toMatch(/class=|var\(/);
	});
}

test('the menu closes by Escape and by a click elsewhere', async ({ page }) => {
	await page.goto('/en/report/climate/');
	const summary = page.locator('.chart-save summary').first();
	const button = page.locator('[data-save=png]').first();
	await summary.focus();
	await page.keyboard.press('Enter');
	await expect(button).toBeVisible();
	// What closes it is loaded as it opens.
	await expect(async () => {
		await page.keyboard.press('Escape');
		await expect(button).toBeHidden({ timeout: 500 });
	}).toPass();
	await expect(summary).toBeFocused();
	await summary.click();
	await expect(button).toBeVisible();
	await page.locator('.chart-head').first().click();
	await expect(button).toBeHidden();
});

test('a chart that cannot be loaded says so', async ({ page }) => {
	await page.route('**/assets/chart.*.js', (route) => route.abort());
	await page.goto('/en/data/ghg-emissions/');
	await page.locator('.chart-stage').first().focus();
	await expect(page.locator('.chart-says').first()).toContainText('could not be loaded');
	await expect(page.locator('.chart svg').first()).toBeVisible();
});
