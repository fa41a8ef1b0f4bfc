// Getting about a page by keys alone.

import { expect, type Locator, type Page } from '@playwright/test';

/** Presses Tab, or Shift and Tab for `back`, until `wanted` has the focus; fails where it is not reached. */
export async function tabTo(page: Page, wanted: Locator, back = false): Promise<void> {
	const most = 200;
	for (let press = 0; press < most; press++) {
		await page.keyboard.press(back ? 'Shift+Tab' : 'Tab');
		if (await wanted.evaluate((own) => own === document.activeElement)) break;
	}
	await expect(wanted).toBeFocused();
}
