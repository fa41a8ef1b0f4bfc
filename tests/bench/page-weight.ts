// What a reader's first visit to a page costs, measured in Chromium: compressed bytes, requests, elements, layout shift.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../src/commands/find-chromium.mjs';
import { serveFolder } from '../../src/commands/static-server.ts';

export interface PageWeight {
	/** Compressed bytes by type, up to the moment when the network falls still. */
	readonly bytes: Readonly<Record<FileType, number>>;
	readonly total: number;
	/** Compressed bytes that come only when the reader scrolls. */
	readonly later: number;
	/** Compressed bytes of the article's words and elements as plain HTML; 0 without an article. */
	readonly text: number;
	readonly requests: number;
	readonly elements: number;
	/** Cumulative layout shift, from the first paint to the end of the page. */
	readonly shift: number;
	/** Addresses of the scripts that keep the page from being drawn; `inline` for those without one. */
	readonly blocking: readonly string[];
}

const fileTypes = ['html', 'css', 'js', 'other'] as const;
type FileType = (typeof fileTypes)[number];

/** A phone. */
const device = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
};

/** Loads each of `paths` of the site in `folder` with an empty cache. */
export async function weighPages(folder: string, paths: readonly string[]): Promise<PageWeight[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('There is no Chromium. Install it, or set CHROMIUM_PATH.');
	const requested: string[] = [];
	const { server, port } = await serveFolder(folder, '/', 0);
	server.prependListener('request', ({ url }) => requested.push(url ?? ''));
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const weights: PageWeight[] = [];
		for (const path of paths) {
			weights.push(await weighPage(browser, `http://localhost:${port}${path}`, folder, requested));
		}
		return weights;
	} finally {
		await browser.close();
		server.close();
	}
}

async function weighPage(
	browser: Browser,
	address: string,
	folder: string,
	requested: string[],
): Promise<PageWeight> {
	const context = await browser.newContext(device);
	try {
		const page = await context.newPage();
		requested.length = 0;
		const answer = await page.goto(address, { waitUntil: 'networkidle' });
		if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status() ?? 'nothing'}.`);
		const first = requested.map((url) => findFile(folder, url));
		const read = await page.evaluate(readPage);
		const shift = await scrollThrough(page);
		const later = requested.slice(first.length).map((url) => findFile(folder, url));
		const bytes = Object.fromEntries(
			fileTypes.map((type) => [type, sizeOf(first.filter((file) => typeOf(file) === type))]),
		) as Record<FileType, number>;
		const text = read.article ? compress(Buffer.from(read.article)) : 0;
		return {
			bytes,
			total: sizeOf(first),
			later: sizeOf(later),
			text,
			requests: first.length,
			elements: read.elements,
			blocking: read.blocking,
			shift,
		};
	} finally {
		await context.close();
	}
}

/** Runs in the page. */
function readPage(): { elements: number; blocking: string[]; article: string } {
	const blocking = [...document.scripts]
		.filter(
			({ type, async, defer }) => (type === '' || /javascript/.test(type)) && !async && !defer,
		)
		.map(({ src }) => src || 'inline');
	const article = document.querySelector('article')?.cloneNode(true);
	if (article instanceof Element) {
		for (const own of article.querySelectorAll('.tools, script, style')) own.remove();
		for (const own of article.querySelectorAll('*')) {
			for (const { name } of [...own.attributes]) {
				if (!['href', 'id', 'colspan'].includes(name)) own.removeAttribute(name);
			}
		}
	}
	return {
		elements: document.querySelectorAll('*').length,
		blocking,
		article:
			article instanceof Element
				? `<!doctype html><meta charset="utf-8"><title>${document.title}</title>${article.innerHTML}`
				: '',
	};
}

/** The browser's entry, which TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
}

/** Scrolls to the page's end, so that late parts come too; returns the layout shift since the page began. */
async function scrollThrough(page: Page): Promise<number> {
	const shift = await page.evaluate(async () => {
		let sum = 0;
		new PerformanceObserver((list) => {
			// Nobody touches the page; "hadRecentInput" is no guide, for setting up a phone's screen counts as input.
			for (const entry of list.getEntries()) sum += (entry as LayoutShift).value;
		}).observe({ type: 'layout-shift', buffered: true });
		const { scrollHeight } = document.documentElement;
		for (let top = 0; top <= scrollHeight; top += 600) {
			scrollTo(0, top);
			await new Promise((resolve) => setTimeout(resolve, 50));
		}
		await new Promise((resolve) => setTimeout(resolve, 300));
		return sum;
	});
	await page.waitForLoadState('networkidle');
	return shift;
}

/** The file that answers `url`, or nothing where none does. */
function findFile(folder: string, url: string): string | undefined {
	const path = join(folder, decodeURIComponent(url.split(/[?#]/)[0] ?? ''));
	return [path, join(path, 'index.html')].find(
		(file) => existsSync(file) && statSync(file).isFile(),
	);
}

function typeOf(file: string | undefined): FileType {
	const type = extname(file ?? '').slice(1);
	return fileTypes.find((own) => own === type) ?? 'other';
}

function sizeOf(files: readonly (string | undefined)[]): number {
	return files.reduce((sum, file) => sum + (file ? compress(readFileSync(file)) : 0), 0);
}

/** Size of `content` under Brotli at its best, or as it is where that is less, as with files that are compressed already. */
function compress(content: Buffer): number {
	const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
	return Math.min(content.length, brotliCompressSync(content, { params }).length);
}
