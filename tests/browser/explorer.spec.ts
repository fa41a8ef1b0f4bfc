// The explorer: started from a question, chosen by keys alone, kept in the address, the same in the other language.

import { expect, test } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { tabTo } from './keys.ts';

const query = '?rows=ghg-emissions.scope-1,ghg-emissions.scope-2&from=2021&to=2023&kind=stack';

for (const colorScheme of ['light', 'dark'] as const) {
	test.describe(`${colorScheme}, 360 px`, () => {
		test.use({ colorScheme, viewport: { width: 360, height: 800 } });

		for (const locale of ['zh', 'en']) {
			test(`the keys choose indicators in ${locale}; chart, table and address follow`, async ({
				page,
			}) => {
				await page.goto(`/${locale}/explore/?rows=none`);
				await tabTo(page, page.locator('#explorer-filter'));
				await page.keyboard.type(locale === 'zh' ? '强度' : 'intensity');
				await tabTo(page, page.locator('[id="row-environmental-intensity.ghg-per-head"]'));
				await page.keyboard.press('Space');
				await expect(page).toHaveURL(/\?rows=environmental-intensity\.ghg-per-head&/);
				const cells = page.locator('.explorer-result td');
				await expect(cells).toHaveText(['3.47', '2.63', '2.48', '3.01']);
				await tabTo(page, page.locator('#explorer-base'));
				// The first period follows the figures as printed.
				await page.keyboard.press('ArrowDown');
				await expect(page).toHaveURL(/&base=2020$/);
				// 2.48 / 3.01 = 0.8239…; 2.63 / 3.01 = 0.8737…; 3.47 / 3.01 = 1.1528…: three digits each.
				await expect(cells).toHaveText(['115', '87', '82', '100']);
				const text = page.locator('.explorer-result .chart-text');
				await expect(text).toContainText(
					locale === 'zh' ? '2020 年为 100，2023 年为 115。' : '100 in 2020, 115 in 2023.',
				);
				await tabTo(page, page.locator('.explorer-result .chart-stage'));
				await page.keyboard.press('End');
				await expect(page.locator('.chart-says')).toContainText('100');
				await page.keyboard.press('End');
				await expect(page.locator('.chart-says')).toContainText('115');
				// Of a box that has gone half under the bar axe would see the other half.
				await page.evaluate(() => {
					scrollTo(0, 0);
				});
				expect(await findFaults(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
		}
	});
}

test('a question shows its figures, the address keeps them, and the way back leads back', async ({
	page,
}) => {
	await page.goto('/en/explore/');
	// Without a choice the first question is answered.
	await expect(page.locator('.explorer-questions [aria-current]')).toHaveCount(1);
	const question = page.getByRole('link', { name: /hazardous or non-hazardous waste/ });
	await question.click();
	await expect(page).toHaveURL(/\?rows=waste\.hazardous,waste\.non-hazardous&.*base=2020/);
	await expect(question).toHaveAttribute('aria-current', 'true');
	await expect(page.locator('.explorer-result')).toBeInViewport();
	const rows = page.locator('.explorer-result tbody tr');
	await expect(rows).toHaveCount(2);
	await page.goBack();
	await expect(rows.first()).toContainText('12,252.52');
});

test('every question has figures in each language', async ({ page }) => {
	for (const locale of ['zh', 'en']) {
		await page.goto(`/${locale}/explore/`);
		const questions = page.locator('.explorer-questions a');
		await expect(page.locator('.explorer-result td').first()).toBeVisible();
		for (const question of await questions.all()) {
			await question.click();
			await expect(question).toHaveAttribute('aria-current', 'true');
			expect(await page.locator('.explorer-result td.number').count()).toBeGreaterThan(1);
		}
	}
});

test('an address of the page of all tables leads on, and shows its choice in both languages', async ({
	page,
}) => {
	await page.goto(`/en/data/${query}`);
	await expect(page).toHaveURL(
		/\/en\/explore\/\?rows=ghg-emissions\.scope-1,ghg-emissions\.scope-2/,
	);
	const rows = page.locator('.explorer-result tbody tr');
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('9,096.95');
	const text = page.locator('.explorer-result .chart-text');
	await expect(text).toContainText(
		'Direct GHG emissions (Scope 1): 9,096.95 t CO₂e in 2021, 12,252.52 t CO₂e in 2023 (up 34.7%).',
	);
	await page.locator('a.bar-language').click();
	await expect(page).toHaveURL(
		/\/zh\/explore\/\?rows=ghg-emissions\.scope-1,ghg-emissions\.scope-2/,
	);
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('12,252.52');
	await expect(text).toContainText(
		'2021 年为 9,096.95 吨二氧化碳当量，2023 年为 12,252.52 吨二氧化碳当量（上升 34.7%）',
	);
	await expect(page.locator('#explorer-kind')).toHaveValue('stack');
	await expect(page.locator('#explorer-from')).toHaveValue('2021');
});

test('says where figures cease to compare, and marks and says notes and discrepancies', async ({
	page,
}) => {
	await page.goto(
		'/en/explore/?rows=ghg-emissions.total-scope-1-2,energy-consumption.direct,water-use.withdrawal&from=2020&to=2023&kind=line&base=2020',
	);
	const breaks = page.locator('.explorer-result .chart-break');
	await expect(breaks).toHaveText([
		'From 2023 on, the figures of “Total GHG emissions (Scope 1 and Scope 2)” have a different scope (dashed line): Note 75 (Greenhouse gas emissions)',
		'From 2023 on, the figures of “Direct energy consumption” have a different scope (dashed line): Note 74 (Energy consumption)',
	]);
	await expect(page.locator('.explorer-result .c-break')).toHaveCount(1);
	const marks = page.locator('.explorer-result tbody sup a');
	await expect(marks.first()).toHaveAccessibleName('Note 75');
	await expect(page.locator('.explorer-result .kpi-note.flagged')).toHaveCount(1);
	await expect(page.locator('.explorer-result .kpi-foot')).toContainText('were assured');
	const discrepancy = page.getByRole('link', { name: 'Discrepancy in the report', exact: true });
	await discrepancy.click();
	await expect(page).toHaveURL(/\/en\/data\/water-use\/#/);
	const note = page.locator(':target');
	await expect(note).toBeVisible();
	await page.goBack();
	await page.locator('#explorer-from').selectOption('2023');
	await expect(breaks).toHaveCount(0);
});

test('other units have a chart of their own, and what cannot be chosen says why', async ({
	page,
}) => {
	await page.goto(`/en/explore/${query}`);
	const other = page.locator('[id="row-turnover.overall"]');
	await expect(other).toHaveAccessibleDescription('in a chart of its own, or as an index');
	await page.locator('#explorer-filter').fill('turnover');
	await other.check();
	await expect(page.locator('.explorer-result figure')).toHaveCount(2);
	const heads = page.locator('.explorer-result .chart-unit');
	await expect(heads).toHaveText(['t CO₂e', '%']);
	await page.locator('#explorer-base').selectOption('2021');
	await expect(page.locator('.explorer-result figure')).toHaveCount(1);
	const later = page.locator('[id="row-service-network.store-points"]');
	await expect(later).toBeDisabled();
	await expect(later).toHaveAccessibleDescription('no figure of 2021 to index from');
	for (const name of ['male', 'female', 'mainland'])
		await page.locator(`[id="row-turnover.${name}"]`).check();
	const seventh = page.locator('[id="row-turnover.age-over-50"]');
	await expect(seventh).toBeDisabled();
	await expect(seventh).toHaveAccessibleDescription(/Six are chosen/);
	await page.getByRole('button', { name: 'Take out Direct GHG emissions (Scope 1)' }).click();
	await expect(seventh).toBeEnabled();
});

test('needs no markup from strings: a policy that refuses it changes nothing', async ({ page }) => {
	await page.route('**/explore/**', async (route) => {
		const response = await route.fetch();
		const policy = "require-trusted-types-for 'script'; trusted-types 'none'";
		const headers = { ...response.headers(), 'content-security-policy': policy };
		await route.fulfill({ response, headers });
	});
	const errors: string[] = [];
	page.on('pageerror', ({ message }) => errors.push(message));
	await page.goto(`/en/explore/${query}`);
	await expect(page.locator('.explorer-result .chart-stage.is-live')).toHaveCount(1);
	await expect(page.locator('.explorer-result svg text').first()).toBeAttached();
	expect(errors).toEqual([]);
});

test('without JavaScript questions and topics lead to the tables', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/explore/');
	await expect(
		page.getByRole('link', { name: 'Greenhouse gas emissions', exact: true }),
	).toBeVisible();
	await page.getByRole('link', { name: 'How much of the water is reclaimed?' }).click();
	await expect(page).toHaveURL(/\/en\/data\/water-use\/#water-use\.tap-water$/);
	await context.close();
});
