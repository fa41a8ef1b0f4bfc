// The audit page: what disagrees is found by keys and without JavaScript, on a phone.

import { expect, test } from '@playwright/test';

test.use({ javaScriptEnabled: false, viewport: { width: 360, height: 720 } });

for (const locale of ['zh', 'en']) {
	test(`a rater leaves only what disagrees in ${locale}, then only what cannot be checked`, async ({
		page,
	}) => {
		await page.goto(`/${locale}/data/audit/`);
		const total = page.locator('.audit-totals a');
		const count = Number(await total.innerText());
		expect(count).toBeGreaterThan(0);
		await expect(page.locator('.audit-different li')).toHaveCount(count);
		await page.locator('#show-all').focus();
		await page.keyboard.press('ArrowRight');
		const visible = (verdict: string) => page.locator(`.audit-${verdict}:visible`);
		await expect(visible('disagrees')).toHaveCount(count);
		await expect(visible('agrees')).toHaveCount(0);
		await expect(visible('open')).toHaveCount(0);
		const sections = page.locator('.audit-section:visible');
		const shown = await sections.count();
		expect(shown).toBeGreaterThan(0);
		await expect(sections.filter({ has: visible('disagrees') })).toHaveCount(shown);
		await page.keyboard.press('ArrowRight');
		await expect(visible('disagrees')).toHaveCount(0);
		expect(await visible('open').count()).toBeGreaterThan(count);
	});
}
