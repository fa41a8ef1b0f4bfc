// The marks of sections: on the first line of each heading, in words on wide screens, in a menu on narrow ones; targets that a
// finger hits.

import { readdirSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const chapters = readdirSync('content/chapters/en').map((file) => file.replace(/\.mdx$/, ''));

for (const width of [360, 1200, 1440, 2560]) {
	test(`stand on the first line of every heading at ${width} px`, async ({ page }) => {
		test.setTimeout(240_000);
		await page.setViewportSize({ width, height: 900 });
		let count = 0;
		for (const path of ['zh', 'en'].flatMap((locale) =>
			chapters.map((slug) => `/${locale}/report/${slug}/`),
		)) {
			await page.goto(path);
			const marks = await page.locator('.heading').evaluateAll((frames) => {
				/** The height of the first line's base in `element`. */
				const lineOf = (element: Element) => {
					const probe = document.createElement('span');
					probe.className = 'probe';
					element.prepend(probe);
					const { bottom } = probe.getBoundingClientRect();
					probe.remove();
					return bottom;
				};
				const sheet = new CSSStyleSheet();
				sheet.replaceSync('.probe { display: inline-block }');
				document.adoptedStyleSheets = [sheet];
				return frames.map((frame) => {
					const heading = frame.querySelector('h2, h3, h4');
					const shown = [...frame.querySelectorAll('.tools a, summary')].filter(
						(mark) => mark.getClientRects().length > 0,
					);
					const off = shown.map((mark) => (heading ? lineOf(mark) - lineOf(heading) : 99));
					return { id: heading?.id, most: Math.max(...off.map(Math.abs)), shown: shown.length };
				});
			});
			const shown = width < 1200 ? 1 : 3;
			expect(
				marks.filter((mark) => mark.most > 4 || mark.shown < shown),
				path,
			).toEqual([]);
			count += marks.length;
		}
		expect(count).toBeGreaterThan(500);
	});
}

test.describe('narrow', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	for (const javaScriptEnabled of [true, false]) {
		test.describe(javaScriptEnabled ? 'with script' : 'without script', () => {
			test.use({ javaScriptEnabled });

			test('the menu opens and leads to the other language', async ({ page }) => {
				await page.goto('/en/report/climate/#climate-strategy');
				const heading = page.locator('.heading', { has: page.locator('#climate-strategy') });
				await expect(heading.locator('.tools')).toBeHidden();
				await heading.locator('summary').tap();
				await heading.locator('.twin').tap();
				await expect(page).toHaveURL('/zh/report/climate/#climate-strategy');
			});
		});
	}

	for (const path of [
		'/en/report/climate/',
		'/zh/report/environmental-performance/',
		'/en/report/governance/',
		'/zh/data/ghg-emissions/',
	]) {
		test(`every mark, flag and number of ${path} is at least 24 by 24 px`, async ({ page }) => {
			await page.goto(path);
			const small = await page.evaluate(() => {
				for (const menu of document.querySelectorAll<HTMLDetailsElement>('.heading details'))
					menu.open = true;
				for (const note of document.querySelectorAll('.note')) note.classList.add('is-open');
				const names =
					'sup a, .note a[href^="#"], .kpi-back, .tools a, summary, .answers a, a.anchor';
				const marks = [...document.querySelectorAll(`main :is(${names})`)];
				return marks.flatMap((mark) => {
					const { width, height } = mark.getBoundingClientRect();
					const isSmall = width > 0 && (width < 23.9 || height < 23.9);
					return isSmall
						? [`${mark.className || mark.id || mark.textContent} ${width}×${height}`]
						: [];
				});
			});
			expect(small).toEqual([]);
		});
	}
});

test.describe('wide', () => {
	test.use({
		viewport: { width: 1440, height: 900 },
		permissions: ['clipboard-write', 'clipboard-read'],
	});

	test('“Link” copies the address of the section and says so, without a jump', async ({ page }) => {
		await page.goto('/en/report/climate/');
		const heading = page.locator('.heading', { has: page.locator('#green-office') });
		await heading.scrollIntoViewIfNeeded();
		const before = await page.evaluate(() => scrollY);
		await heading.locator('.self').click();
		await expect(heading.getByRole('status')).toHaveText('Copied');
		expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
			new URL('/en/report/climate/#green-office', page.url()).href,
		);
		expect(page.url()).toMatch(/#green-office$/);
		expect(await page.evaluate(() => scrollY)).toBe(before);
	});

	test('“Cite” opens the citations of the section', async ({ page }) => {
		await page.goto('/zh/report/climate/');
		await page
			.locator('.heading', { has: page.locator('#green-office') })
			.locator('.anchor')
			.click();
		await expect(page.getByRole('dialog')).toContainText('绿色办公');
	});
});

test('no chapter says what refers to its sections', async ({ request }) => {
	for (const slug of chapters) {
		expect(await (await request.get(`/zh/report/${slug}/`)).text()).not.toContain('引用此处');
	}
});
