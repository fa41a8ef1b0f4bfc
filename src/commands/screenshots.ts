// Takes the pictures of README.md from the built site. `npm run screenshots`; build without BASE_PATH first.

import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from '@playwright/test';
import { pagePath } from '../domain/links/permalink.ts';
import { languageTags } from '../domain/locale/locale.ts';
import { getChromium } from './find-chromium.mjs';
import { serveFolder } from './static-server.ts';

/** A fragment names the element at the top of the picture. */
const pictures = [
	{ name: 'home-zh', locale: 'zh', address: pagePath('/', 'zh', { page: 'home' }) },
	{
		name: 'chapter-en',
		locale: 'en',
		address: pagePath('/', 'en', { page: 'chapter', slug: 'climate' }, 'ghg-accounting'),
	},
] as const;
const folder = join(process.cwd(), 'docs', 'images');

process.exitCode = await run();

/** 0: all pictures taken; 1: there is no built site or no Chromium, or a page is missing. */
async function run(): Promise<number> {
	const dist = join(process.cwd(), 'dist');
	if (!existsSync(join(dist, 'index.html'))) {
		console.error('There is no built site. Run "npm run build" first.');
		return 1;
	}
	await mkdir(folder, { recursive: true });
	const { server, port } = await serveFolder(dist, '/', 0);
	const browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox'] });
	try {
		for (const { name, locale, address } of pictures) {
			const page = await browser.newPage({
				viewport: { width: 1440, height: 900 },
				colorScheme: 'light',
				reducedMotion: 'reduce',
				locale: languageTags[locale],
			});
			const { href, hash } = new URL(address, `http://localhost:${port}`);
			const answer = await page.goto(href, { waitUntil: 'networkidle' });
			if (!answer?.ok() || (hash && (await page.locator(hash).count()) === 0)) {
				console.error(
					`There is no ${address} in dist/. Build again, or correct the list of pictures.`,
				);
				return 1;
			}
			await page.screenshot({ path: join(folder, `${name}.png`) });
			await page.close();
			console.log(`docs/images/${name}.png`);
		}
		return 0;
	} finally {
		await browser.close();
		server.close();
	}
}
