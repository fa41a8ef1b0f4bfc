// The explorer of the data page: chosen by keys alone, kept in the address, the same in the other language.

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
				await page.goto(`/${locale}/data/`);
				await tabTo(page, page.locator('.explorer summary'));
				await page.keyboard.press('Enter');
				await page.locator('#explorer-filter').waitFor();
				await page.keyboard.press('Tab');
				await expect(page.locator('#explorer-filter')).toBeFocused();
				await page.keyboard.type(locale === 'zh' ? '强度' : 'intensity');
				await tabTo(page, page.locator('[id="row-environmental-intensity.ghg-per-head"]'));
				await page.keyboard.press('Space');
				await expect(page).toHaveURL(/\?rows=environmental-intensity\.ghg-per-head&/);
				const cells = page.locator('.explorer-result td');
				await expect(cells).toHaveText(['3.47', '2.63', '2.48', '3.01']);
				await tabTo(page, page.locator('#explorer-base'));
				await page.keyboard.type('2020');
				// 2.48 / 3.01 = 0.8239…; 2.63 / 3.01 = 0.8737…; 3.47 / 3.01 = 1.1528…
				await expect(cells).toHaveText(['115.3', '87.4', '82.4', '100.0']);
				const text = page.locator('.explorer-result .chart-text');
				await expect(text).toContainText(
					locale === 'zh'
						? '2020 年为 100.0，2023 年为 115.3（上升 15.3%）。最高：2023 年，115.3。'
						: '100.0 in 2020, 115.3 in 2023 (up 15.3%). Highest: 2023, 115.3.',
				);
				await tabTo(page, page.locator('.explorer-result .chart-stage'));
				await page.keyboard.press('End');
				await expect(page.locator('.chart-says')).toContainText('100.0');
				await page.keyboard.press('End');
				await expect(page.locator('.chart-says')).toContainText('115.3');
				expect(await findFaults(page)).toEqual([]);
				const overflow = await page.evaluate(
					() => document.documentElement.scrollWidth - innerWidth,
				);
				expect(overflow).toBeLessThanOrEqual(0);
			});
		}
	});
}

test('a shared address shows its choice, also after the language switch', async ({ page }) => {
	await page.goto(`/en/data/${query}`);
	const rows = page.locator('.explorer-result tbody tr');
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('9,096.95');
	const text = page.locator('.explorer-result .chart-text');
	await expect(text).toContainText(
		'Direct GHG emissions (Scope 1): 9,096.95 t CO₂e in 2021, 12,252.52 t CO₂e in 2023 (up 34.7%).',
	);
	await page.locator('a.bar-language').click();
	await expect(page).toHaveURL(/\/zh\/data\/\?rows=ghg-emissions\.scope-1,ghg-emissions\.scope-2/);
	await expect(rows).toHaveCount(2);
	await expect(rows.first()).toContainText('12,252.52');
	await expect(text).toContainText(
		'2021 年为 9,096.95 吨二氧化碳当量，2023 年为 12,252.52 吨二氧化碳当量（上升 34.7%）',
	);
	await expect(page.locator('#explorer-kind')).toHaveValue('stack');
	await expect(page.locator('#explorer-from')).toHaveValue('2021');
	await expect(page.locator('[id="row-ghg-emissions.scope-1"]')).toBeInViewport();
});

test('says where figures cease to compare, and marks notes and discrepancies', async ({ page }) => {
	await page.goto(
		'/en/data/?rows=ghg-emissions.total-scope-1-2,energy-consumption.direct,water-use.withdrawal&from=2020&to=2023&kind=line&base=2020',
	);
	const breaks = page.locator('.explorer-result .chart-break');
	await expect(breaks).toHaveText([
		'From 2023 on, the figures of “Total GHG emissions (Scope 1 and Scope 2)” have a different scope (dashed line): 75 (Greenhouse gas emissions)',
		'From 2023 on, the figures of “Direct energy consumption” have a different scope (dashed line): 74 (Energy consumption)',
	]);
	await expect(page.locator('.explorer-result .c-break')).toHaveCount(1);
	const marks = page.locator('.explorer-result tbody sup a');
	await expect(marks.first()).toHaveAccessibleName('Note 75');
	const discrepancy = page.getByRole('link', { name: 'Discrepancy in the report' });
	await discrepancy.click();
	await expect(page).toHaveURL(/\/en\/data\/water-use\/#/);
	const note = page.locator(':target');
	await expect(note).toBeVisible();
	await page.goBack();
	await page.locator('#explorer-from').selectOption('2023');
	await expect(breaks).toHaveCount(0);
});

test('indicators of another unit wait until they are indexed', async ({ page }) => {
	await page.goto(`/en/data/${query}`);
	const other = page.locator('[id="row-turnover.overall"]');
	await expect(other).toBeDisabled();
	await page.locator('#explorer-base').selectOption('2021');
	await expect(other).toBeEnabled();
});

test('without JavaScript the list of all tables stands alone', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto('/en/data/');
	await expect(page.locator('.explorer summary')).toBeHidden();
	await expect(
		page.getByRole('link', { name: 'Greenhouse gas emissions', exact: true }),
	).toBeVisible();
	await context.close();
});
