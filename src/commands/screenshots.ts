// Takes the pictures of README.md from the built site. `npm run screenshots`; build without BASE_PATH first.

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

const { server, port } = await serveFolder('dist', '/', 0);
const browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox'] });
for (const { name, locale, address } of pictures) {
	const page = await browser.newPage({
		viewport: { width: 1440, height: 900 },
		colorScheme: 'light',
		reducedMotion: 'reduce',
		locale: languageTags[locale],
	});
	const { href, hash } = new URL(address, `http://localhost:${port}`);
	const answer = await page.goto(href, { waitUntil: 'networkidle' });
	if (!answer?.ok() || (hash && (await page.locator(hash).count()) === 0))
		throw new Error(
			`There is no ${address} in dist/. Build again, or correct the list of pictures.`,
		);
	const path = `docs/images/${name}.png`;
	await page.screenshot({ path });
	await page.close();
	console.log(path);
}
await browser.close();
server.close();
