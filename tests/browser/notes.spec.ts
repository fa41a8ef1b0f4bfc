// Notes of the text: beside it on wide screens, in place on narrow ones, at the end of their section on paper; marks never jump.

import { readdirSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';

const chapters = readdirSync('content/chapters/en').map((file) => file.replace(/\.mdx$/, ''));
const scrollOf = (page: Page) => page.evaluate(() => Math.round(scrollY));
const mark = (page: Page, label: string) => page.locator(`#fnref-${label}`);
const note = (page: Page, label: string) => page.locator(`#fn-${label}`);
const topOf = async (place: Locator) => (await place.boundingBox())?.y ?? Number.NaN;
/** Puts what `place` finds in the middle of the window. */
const centre = (place: Locator) =>
	place.evaluate((element) => {
		element.scrollIntoView({ block: 'center' });
	});

test.describe('wide', () => {
	test.use({ viewport: { width: 1440, height: 900 } });

	for (const locale of ['zh', 'en']) {
		test(`${locale} notes stand in the margin, in the order of their marks, none over another`, async ({
			page,
		}) => {
			let count = 0;
			for (const slug of chapters) {
				await page.goto(`/${locale}/report/${slug}/`);
				const { order, marks, faults } = await page.evaluate(() => {
					const shown = [...document.querySelectorAll('.prose .note')];
					const place = (element: Element) => element.getBoundingClientRect();
					const first = new Set<string>();
					for (const link of document.querySelectorAll('.prose sup a[id^="fnref-"]'))
						first.add(link.getAttribute('href')?.slice(1) ?? '');
					const byHeight = shown.toSorted((a, b) => place(a).top - place(b).top);
					const margin = shown.filter((each) => !each.closest('.is-folded'));
					return {
						order: byHeight.map(({ id }) => id),
						marks: [...first].filter((id) => document.getElementById(id)?.matches('.note')),
						faults: margin.flatMap((each, at) => {
							const text = each.parentElement?.previousElementSibling;
							const next = margin[at + 1];
							const isBeside = text && place(text).right < place(each).left;
							const isClear = !next || place(each).bottom <= place(next).top;
							const isNear = text && Math.abs(place(text).top - place(each).top) < 400;
							return isBeside && isClear && isNear ? [] : [each.id];
						}),
					};
				});
				expect(order, slug).toEqual(marks);
				expect(faults, slug).toEqual([]);
				count += order.length;
			}
			expect(count).toBeGreaterThan(50);
		});
	}

	test('a mark marks the note beside it, by pointer and keyboard, and the page stays', async ({
		page,
	}) => {
		await page.goto('/en/report/climate/');
		await centre(mark(page, '37'));
		const before = await scrollOf(page);
		await mark(page, '37').click();
		await expect(note(page, '37')).toHaveClass(/is-marked/);
		await expect(note(page, '37')).toBeFocused();
		await note(page, '37').locator('a').first().click();
		await expect(mark(page, '37')).toBeFocused();
		await mark(page, '38').press('Enter');
		await expect(note(page, '38')).toBeFocused();
		await expect(note(page, '37')).not.toHaveClass(/is-marked/);
		expect(await scrollOf(page)).toBe(before);
	});

	test('a mark far from its note shows it on a card; Escape gives the focus back', async ({
		page,
	}) => {
		await page.goto('/en/report/environmental-performance/');
		await page.setViewportSize({ width: 1440, height: 420 });
		const far = page.locator('.kpi sup a[href^="#fn-"]').first();
		await centre(far);
		const before = await scrollOf(page);
		await far.press('Enter');
		const card = page.locator('.card');
		await expect(card).toBeFocused();
		const id = (await far.getAttribute('href')) ?? '';
		const words = (await page.locator(id).innerText()).replace(/^\S+\s+/, '').slice(0, 20);
		await expect(card).toContainText(words);
		await page.keyboard.press('Escape');
		await expect(card).toHaveCount(0);
		await expect(far).toBeFocused();
		expect(await scrollOf(page)).toBe(before);
	});
});

test.describe('narrow', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('a mark opens its note below its text and closes it again', async ({ page }) => {
		await page.goto('/zh/report/climate/');
		await expect(note(page, '28')).toBeHidden();
		await centre(mark(page, '28'));
		const before = await scrollOf(page);
		await mark(page, '28').tap();
		await expect(note(page, '28')).toBeVisible();
		await expect(mark(page, '28')).toHaveAttribute('aria-expanded', 'true');
		expect(await scrollOf(page)).toBe(before);
		const gap = (await topOf(note(page, '28'))) - (await topOf(mark(page, '28')));
		expect(gap).toBeGreaterThan(0);
		expect(gap).toBeLessThan(300);
		await mark(page, '28').tap();
		await expect(note(page, '28')).toBeHidden();
	});

	test('an address of a note shows it', async ({ page }) => {
		await page.goto('/en/report/climate/#fn-28');
		await expect(note(page, '28')).toBeInViewport();
	});

	test.describe('without script', () => {
		test.use({ javaScriptEnabled: false });

		test('every note is shown below its text', async ({ page }) => {
			await page.goto('/en/report/climate/');
			await expect(note(page, '28')).toBeVisible();
		});
	});
});

test('on paper the notes of a section stand at its end', async ({ page }) => {
	await page.goto('/en/report/climate/');
	const ends = () =>
		page.locator('.prose > section').evaluateAll((sections) =>
			sections
				.filter((section) => section.querySelector('.notes'))
				.map((section) => {
					const last = [...section.children].findLast((child) => !child.matches('.notes'));
					return [...section.querySelectorAll('.notes')].every(
						(notes) =>
							last && last.compareDocumentPosition(notes) & Node.DOCUMENT_POSITION_FOLLOWING,
					);
				}),
		);
	const before = await page.locator('.prose').innerHTML();
	await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
	expect(await ends()).not.toContain(false);
	await page.evaluate(() => dispatchEvent(new Event('afterprint')));
	expect(await ends()).toContain(false);
	expect(await page.locator('.prose').innerHTML()).toBe(before);
});
