// The content index: filtered by words, standard and state; whole without JavaScript; blocks with labels on a phone.

import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';

const path = '/en/report/content-index/';
const answers = JSON.parse(readFileSync('content/standards/answers.json', 'utf8')) as Record<
	string,
	string[]
>;
const rowsOf = (page: Page) => page.locator('.index tbody tr[data-state]:visible');
const codesOf = async (page: Page) => rowsOf(page).locator('th').allInnerTexts();
const box = (page: Page, name: string) => page.locator(`.index-filter [name=${name}]`);

test('words, standard and state narrow it together, and the address keeps them', async ({
	page,
}) => {
	await page.goto(path);
	await expect(rowsOf(page)).toHaveCount(Object.keys(answers).length);
	await box(page, 'state').selectOption('named');
	for (const code of await rowsOf(page).evaluateAll((rows) => rows.map(({ id }) => id)))
		expect(answers[code], code).toEqual([]);
	await box(page, 'standard').selectOption('gri');
	await box(page, 'filter').fill('207');
	expect(await codesOf(page)).toEqual(['GRI 207-1', 'GRI 207-2', 'GRI 207-3', 'GRI 207-4']);
	await expect(page.getByRole('status')).toHaveText('Disclosures shown: 4');
	await expect(page.locator('#index-hkex')).toBeHidden();
	await expect(page).toHaveURL(`${path}?filter=207&standard=gri&state=named`);
	await page.reload();
	expect(await codesOf(page)).toHaveLength(4);
	await box(page, 'filter').fill('');
	await box(page, 'standard').selectOption('');
	await box(page, 'state').selectOption('');
	await expect(page).toHaveURL(path);
	await expect(rowsOf(page)).toHaveCount(Object.keys(answers).length);
});

test('a count leads to the disclosures that it counts', async ({ page }) => {
	await page.goto(path);
	const row = page.locator('.index-counts tbody tr').filter({ hasText: 'GRI' });
	for (const [at, state] of ['figures', 'text', 'named'].entries()) {
		const link = row.locator('td a').nth(at);
		const count = Number(await link.innerText());
		await link.click();
		await expect(box(page, 'state')).toHaveValue(state);
		await expect(rowsOf(page)).toHaveCount(count);
		expect(await rowsOf(page).evaluateAll((rows) => rows.map((own) => own.id))).toEqual(
			expect.arrayContaining([expect.stringMatching(/^gri-/)]),
		);
	}
});

test('a choice that is not offered counts for none; a link to a hidden row shows it', async ({
	page,
}) => {
	await page.goto(`${path}?standard=iso&state=named`);
	await expect(box(page, 'standard')).toHaveValue('');
	await expect(page.locator('#gri-305-1')).toBeHidden();
	await page.evaluate(() => {
		location.hash = '#gri-305-1';
	});
	await expect(page.locator('#gri-305-1')).toBeInViewport();
});

test.describe('without JavaScript', () => {
	test.use({ javaScriptEnabled: false });

	test('all is shown, and no filter', async ({ page }) => {
		await page.goto(path);
		await expect(rowsOf(page)).toHaveCount(Object.keys(answers).length);
		await expect(page.locator('.index-filter')).toBeHidden();
	});
});

for (const locale of ['zh', 'en']) {
	test.describe(`on a phone in ${locale}`, () => {
		test.use({ viewport: { width: 360, height: 800 } });

		test('each disclosure is a block whose parts have labels, and nothing is cut off', async ({
			page,
		}) => {
			await page.goto(`/${locale}/report/content-index/#gri-305-1`);
			const wide = await page.evaluate(() =>
				[...document.querySelectorAll('main *')]
					.filter((own) => own.getBoundingClientRect().right > innerWidth + 1)
					.map((own) => own.outerHTML.slice(0, 120)),
			);
			expect(wide).toEqual([]);
			const labels = await page
				.locator('#gri-305-1 > td[data-label]')
				.evaluateAll((cells) => cells.map((own) => getComputedStyle(own, '::before').content));
			expect(labels).toHaveLength(3);
			for (const label of labels) expect(label.length).toBeGreaterThan(3);
			const [code, found] = await Promise.all(
				['th', 'td:nth-child(4)'].map((cell) => page.locator(`#gri-305-1 > ${cell}`).boundingBox()),
			);
			expect(found?.y).toBeGreaterThan((code?.y ?? 0) + (code?.height ?? 0));
			expect(await findFaults(page, { within: '.index-counts' })).toEqual([]);
			await box(page, 'state').selectOption('named');
			await expect(page.locator('#gri-305-1')).toBeHidden();
		});

		test('topics are closed, and open by hand, fragment, filter and in print', async ({ page }) => {
			const isShown = (id: string) => page.locator(`#${id}`).isVisible();
			await page.goto(`/${locale}/report/content-index/#gri-403-9`);
			await expect(page.locator('#gri-403-9')).toBeInViewport();
			expect(await isShown('gri-305-1')).toBe(false);
			expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThan(20_000);
			const topic = page.getByRole('button', { name: /^GRI 305/ });
			await expect(topic).toHaveAttribute('aria-expanded', 'false');
			await topic.click();
			await expect(topic).toHaveAttribute('aria-expanded', 'true');
			expect(await isShown('gri-305-1')).toBe(true);
			await topic.click();
			expect(await isShown('gri-305-1')).toBe(false);
			expect(await findFaults(page, { within: '#index-gri' })).toEqual([]);
			await box(page, 'filter').fill('305-1');
			expect(await codesOf(page)).toEqual(['GRI 305-1']);
			await expect(page.locator('.index-topic:visible')).toHaveCount(1);
			await box(page, 'filter').fill('');
			await page.emulateMedia({ media: 'print' });
			await expect(rowsOf(page)).toHaveCount(Object.keys(answers).length);
		});
	});
}
