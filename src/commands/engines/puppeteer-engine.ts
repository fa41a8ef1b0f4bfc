// Chromium by its own protocol and Firefox by WebDriver BiDi.

import puppeteer from 'puppeteer-core';
import { getChromium } from '../find-chromium.mjs';
import { findFirefox } from './find-engines.mjs';
import type { Engine } from './engine.ts';

export async function openPuppeteer(name: 'Chromium' | 'Firefox'): Promise<Engine> {
	const isFirefox = name === 'Firefox';
	const browser = await puppeteer.launch({
		browser: isFirefox ? 'firefox' : 'chrome',
		executablePath: isFirefox ? findFirefox() : getChromium(),
		args: isFirefox ? [] : ['--no-sandbox'],
		headless: true,
	});
	const page = await browser.newPage();
	return {
		name,
		open: async (address, width) => {
			await page.setViewport({ width, height: 900 });
			// An address that differs in its fragment alone would load nothing.
			await page.goto('about:blank');
			await page.goto(address, { waitUntil: 'load' });
		},
		run: async <Value>(expression: string) => (await page.evaluate(expression)) as Value,
		press: (key) => page.keyboard.press(key),
		type: (text) => page.keyboard.type(text),
		click: (selector) => page.click(selector),
		picture: () => page.screenshot({ fullPage: true }),
		close: () => browser.close(),
	};
}
