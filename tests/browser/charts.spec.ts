// Charts: complete as drawn, answering once touched, by keys alone; nothing is loaded before, nothing moves.

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

test('no page loads the chart library before a chart is touched', async ({ page }) => {
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

for (const id of [
	'ghg-emissions',
	'turnover',
	'phone-carbon-footprint',
	'environmental-intensity',
]) {
	test(`nothing moves when the chart of ${id} begins to answer`, async ({ page }) => {
		await page.goto(`/en/data/${id}/`);
		const height = () => page.evaluate(() => document.documentElement.scrollHeight);
		const before = await height();
		const stage = page.locator('.chart-stage').first();
		await stage.focus();
		await expect(stage).toHaveClass(/is-live/);
		expect(await height()).toBe(before);
		const [drawn, canvas] = await stage.evaluate((own) =>
			['svg', 'canvas'].map((name) => {
				const {
					x,
					y,
					width,
					height: tall,
				} = own.querySelector(name)?.getBoundingClientRect() ?? {
					x: 0,
					y: 0,
					width: 0,
					height: 0,
				};
				return [x, y, width, tall].map(Math.round);
			}),
		);
		// Canvases have whole pixels.
		for (const [index, own] of (canvas ?? []).entries())
			expect(Math.abs(own - (drawn?.[index] ?? NaN))).toBeLessThanOrEqual(1);
	});
}

test('the shapes of the library stand where the drawing had them', async ({ page }) => {
	await page.goto('/en/data/ghg-emissions/');
	const stage = page.locator('.chart-stage').first();
	const box = await stage.evaluate((own) => {
		// The upper edge of the last column, from the path of the second series: M x y h w v h h -w z.
		const path = own.querySelector('.c-area.s1')?.getAttribute('d') ?? '';
		const [, x = '0', y = '0', w = '0'] =
			path.match(/M([\d.]+) ([\d.]+)h([\d.]+)v[\d.-]+h[\d.-]+z$/) ?? [];
		return { x: Number(x), y: Number(y), w: Number(w) };
	});
	await stage.focus();
	await expect(stage).toHaveClass(/is-live/);
	const painted = await stage.evaluate((own, { x, y, w }) => {
		const canvas = own.querySelector('canvas');
		const svg = own.querySelector('svg');
		if (!canvas || !svg) return [];
		const scale = canvas.width / svg.viewBox.baseVal.width;
		const at = (left: number, top: number) =>
			canvas.getContext('2d')?.getImageData(left * scale, top * scale, 1, 1).data[3] ?? 0;
		return [at(x + w / 2, y - 3), at(x + w / 2, y + 3), at(x - 3, y + 3), at(x + 3, y + 3)];
	}, box);
	expect(painted.map((alpha) => alpha > 128)).toEqual([false, true, false, true]);
});

for (const { locale, first, below } of [
	{
		locale: 'en',
		first: '2020, Direct GHG emissions (Scope 1): 8,402.12 t CO₂e',
		below: '2021, Indirect GHG emissions (Scope 2): 73,723.21 t CO₂e',
	},
	{
		locale: 'zh',
		first: '2020, 直接温室气体排放量——范围 1: 8,402.12 吨二氧化碳当量',
		below: '2021, 间接温室气体排放量——范围 2: 73,723.21 吨二氧化碳当量',
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
	await expect(page.locator('.chart-says').nth(1)).toHaveText(
		'2020, Number of new hires: not reported',
	);
});

test('without JavaScript drawing, words, table and switch are there', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/data/ghg-emissions/');
	await expect(page.locator('.chart svg').first()).toBeVisible();
	await expect(page.locator('.chart-text').first()).toContainText('up 45.8%');
	await expect(page.locator('.chart-tools').first()).toBeHidden();
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

test('a chart that cannot be loaded says so', async ({ page }) => {
	await page.route('**/assets/chart.*.js', (route) => route.abort());
	await page.goto('/en/data/ghg-emissions/');
	await page.locator('.chart-stage').first().focus();
	await expect(page.locator('.chart-says').first()).toContainText('could not be loaded');
	await expect(page.locator('.chart svg').first()).toBeVisible();
});
