// Takes pictures of every kind of page of the built site, in both languages, at four widths, light and dark, in Chromium, and of
// some in Firefox and WebKit, into .cache/gallery with a page to look through them. `npm run gallery`.

import { globSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { chromium } from '@playwright/test';
import { firstLocale, locales } from '../domain/locale/locale.ts';
import type { Engine } from './engines/engine.ts';
import { openPuppeteer } from './engines/puppeteer-engine.ts';
import { openWebKit } from './engines/webkit-engine.ts';
import { getChromium } from './find-chromium.mjs';
import { serveFolder } from './static-server.ts';

const folder = '.cache/gallery';
const widths = [360, 768, 1440, 2560];
const schemes = ['light', 'dark'] as const;
/** Of a page that is longer, its beginning. */
const longest = 6000;

/** Addresses of the pages of one language below it, a name for each. */
const kinds: readonly (readonly [name: string, path: string])[] = [
	['home', ''],
	...namesBySize('report').map((slug) => [`chapter-${slug}`, `report/${slug}/`] as const),
	...namesBySize('parallel')
		.slice(0, 2)
		.map((slug) => [`parallel-${slug}`, `parallel/${slug}/`] as const),
	...namesBySize('data')
		.slice(0, 6)
		.map((id) => [`data-${id}`, `data/${id}/`] as const),
	['search', 'search/?q=305-1'],
	...['explore', 'glossary', 'links', 'updates', 'about', 'accessibility', 'data'].map(
		(name) => [name, `${name}/`] as const,
	),
	['not-found', 'no-such-page/'],
];
const some = ['home', 'search', 'explore', 'glossary'];

/** Names of the pages in `part` of the first language, the longest first. */
function namesBySize(part: string): string[] {
	const cwd = join('dist', firstLocale, part);
	const sizeOf = (name: string) => statSync(join(cwd, name, 'index.html')).size;
	const names = globSync('*/index.html', { cwd }).map(dirname);
	return names.sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
}

const files: string[] = [];
function keep(name: string, picture: Uint8Array): void {
	writeFileSync(join(folder, name), picture);
	files.push(name);
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const { server, port } = await serveFolder('dist', '/', 0);
const origin = `http://localhost:${port}`;
const pages = locales.flatMap((locale) =>
	kinds.map(([name, path]) => ({
		name: `${locale}-${name}`,
		address: `${origin}/${locale}/${path}`,
	})),
);

const browser = await chromium.launch({ executablePath: getChromium(), args: ['--no-sandbox'] });
for (const colorScheme of schemes)
	for (const width of widths) {
		const page = await browser.newPage({
			viewport: { width, height: 1000 },
			colorScheme,
			reducedMotion: 'reduce',
		});
		for (const { name, address } of pages) {
			await page.goto(address, { waitUntil: 'networkidle' });
			const height = await page.evaluate(() => document.documentElement.scrollHeight);
			const clip = { x: 0, y: 0, width, height: Math.min(height, longest) };
			const picture = await page.screenshot({ fullPage: true, clip });
			keep(`${name}-${width}-${colorScheme}.png`, picture);
		}
		await page.close();
		console.log(`Chromium, ${width} px, ${colorScheme}`);
	}
await browser.close();

const [chapter, twin, table] = ['chapter-', 'parallel-', 'data-'].map(
	(start) => kinds.find(([name]) => name.startsWith(start))?.[0] ?? '',
);
const fewer = pages.filter(({ name }) =>
	[...some, chapter, twin, table].some((each) => each && name.endsWith(`-${each}`)),
);
for (const open of [() => openPuppeteer('Firefox'), openWebKit]) {
	const engine: Engine = await open();
	for (const width of [360, 1440])
		for (const { name, address } of fewer) {
			await engine.open(address, width);
			keep(`${name}-${width}-${engine.name}.png`, await engine.picture());
		}
	await engine.close();
	console.log(engine.name);
}
server.close();

const figures = files
	.sort()
	.map(
		(file) =>
			`<figure><a href="${file}"><img loading="lazy" src="${file}" alt=""></a><figcaption>${file}</figcaption></figure>`,
	);
writeFileSync(
	join(folder, 'index.html'),
	`<!doctype html><meta charset="utf-8"><title>Gallery</title><style>body{display:grid;grid-template-columns:repeat(auto-fill,minmax(16rem,1fr));gap:1rem;font:0.8rem sans-serif}figure{margin:0}img{inline-size:100%;border:1px solid #ccc}</style>${figures.join('\n')}`,
);
console.log(`${files.length} pictures: ${folder}/index.html`);
