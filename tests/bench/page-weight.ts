// Table A: what a reader's first visit to a page costs, measured in Chromium: compressed bytes, requests, elements, layout
// shift; for each kind of page of the built site, and for one text on all sites.

import { globSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, devices, type Browser, type Request } from '@playwright/test';
import { getChromium } from '../../src/commands/find-chromium.mjs';
import { serveFolder } from '../../src/commands/static-server.ts';
import { pagePath, type SitePage } from '../../src/domain/links/permalink.ts';
import { locales, firstLocale } from '../../src/domain/locale/locale.ts';
import { median, printTable } from './print-table.ts';

/** A line of the table: pages of the site in the folder `dist`. */
export interface Line {
	readonly name: string;
	readonly dist: string;
	readonly paths: readonly string[];
	/** Whether they are held to the targets. */
	readonly isHeld: boolean;
}

type PageWeight = Awaited<ReturnType<typeof weighPage>>;
type Weighed = Awaited<ReturnType<typeof weighLine>>;

/** Columns by the browser's name for what it asks for. */
const kinds = new Map<string, 'html' | 'css' | 'js'>([
	['document', 'html'],
	['stylesheet', 'css'],
	['script', 'js'],
]);

/** Returns a line for each kind of page of the site in the folder `dist`, in each language. */
export function listSitePages(dist: string): Line[] {
	const chapters = namesBySize(join(dist, firstLocale, 'report'));
	const [long = '', short = ''] = [chapters[0], chapters.at(-1)];
	const [table = ''] = namesBySize(join(dist, firstLocale, 'data'));
	const places: [string, SitePage][] = [
		['home', { page: 'home' }],
		[`long chapter (${long})`, { page: 'chapter', slug: long }],
		[`short chapter (${short})`, { page: 'chapter', slug: short }],
		[`table (${table})`, { page: 'table', id: table }],
		['search', { page: 'search' }],
		['glossary', { page: 'glossary' }],
	];
	return locales.flatMap((locale) =>
		places.map(([kind, place]) => {
			const paths = [pagePath('/', locale, place)];
			return { name: `${locale} ${kind}`, dist, paths, isHeld: true };
		}),
	);
}

/** Names of the pages in `folder`, the longest first. */
function namesBySize(folder: string): string[] {
	const sizeOf = (name: string) => statSync(join(folder, name, 'index.html')).size;
	const names = globSync('*/index.html', { cwd: folder }).map(dirname);
	return names.sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
}

/**
 * Weighs the pages of each of `lines`, and prints their medians, but the worst shift and blocking. Where one of the lines
 * is called `floor`, the totals are compared with its pages; else with the text of each page as plain HTML.
 */
export async function printWeights(title: string, lines: readonly Line[], floor?: string) {
	const executablePath = getChromium();
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const rows = await Array.fromAsync(lines, (line) => weighLine(browser, line));
	await browser.close();
	const least = rows.find(({ name }) => name === floor)?.pages;
	const all = (key: keyof PageWeight, { pages }: Weighed) => pages.map((page) => page[key]);
	const middle = (key: keyof PageWeight) => (row: Weighed) => median(all(key, row));
	const most = (key: keyof PageWeight) => (row: Weighed) => Math.max(...all(key, row));
	const above = ({ pages }: Weighed) =>
		median(pages.map(({ total, text }, at) => total - (least?.[at]?.total ?? text)));
	const isHeld = (row: Weighed) => row.isHeld;
	const isHeldToText = (row: Weighed) => row.isHeld && !Number.isNaN(above(row));
	const unit = 'kB under Brotli 11, first visit; ✗ where the target is missed';
	printTable(`A. ${title}: ${unit}`, rows, [
		{ head: 'page', of: ({ name }) => name },
		{ head: 'html', of: middle('html'), decimals: 1 },
		{ head: 'css', of: middle('css'), decimals: 1 },
		{ head: 'js', of: middle('js'), decimals: 1, limit: 5, isHeld: isHeldToText },
		{ head: 'other', of: middle('other'), decimals: 1 },
		{ head: 'total', of: middle('total'), decimals: 1 },
		{ head: `above ${floor ?? 'text'}`, of: above, decimals: 1, limit: 14, isHeld },
		{ head: 'on scrolling', of: middle('later'), decimals: 1 },
		{ head: 'requests', of: middle('requests'), limit: 6, isHeld },
		{ head: 'elements', of: middle('elements') },
		{ head: 'layout shift', of: most('shift'), decimals: 3, limit: 0, isHeld },
		{ head: 'blocking scripts', of: most('blocking'), limit: 0, isHeld },
	]);
}

async function weighLine(browser: Browser, line: Line) {
	const { server, port } = await serveFolder(line.dist, '/', 0);
	const pages = await Array.fromAsync(line.paths, (path) =>
		weighPage(browser, `http://localhost:${port}${path}`),
	);
	server.close();
	return { ...line, pages };
}

/** Visits the page at `address` on a phone. Sizes are in compressed kilobytes, of 1,000 bytes. */
async function weighPage(browser: Browser, address: string) {
	const page = await browser.newPage(devices['Pixel 7']);
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	const answer = await page.goto(address, { waitUntil: 'networkidle' });
	if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status() ?? 'nothing'}.`);
	const first = requests.length;
	const { article, ...counts } = await page.evaluate(readPage);
	await page.waitForLoadState('networkidle');
	const sizes = { html: 0, css: 0, js: 0, other: 0, later: 0 };
	for (const [at, request] of requests.entries()) {
		const answer = await request.response();
		// What comes only when the reader scrolls is no part of the visit.
		const kind = at < first ? (kinds.get(request.resourceType()) ?? 'other') : 'later';
		if (answer?.ok()) sizes[kind] += compress(await answer.body());
	}
	await page.close();
	const total = sizes.html + sizes.css + sizes.js + sizes.other;
	/** The article's words and elements as plain HTML; NaN without one. */
	const text = article ? compress(Buffer.from(article)) : Number.NaN;
	return { ...sizes, total, text, requests: first, ...counts };
}

/** Size of `content` under Brotli at its best, or as it is where that is less, as with files that are compressed already. */
function compress(content: Buffer): number {
	return Math.min(content.length, brotliCompressSync(content).length) / 1000;
}

/**
 * Runs in the page: counts the elements and the scripts that keep it from being drawn, then scrolls to its end, so that late
 * parts come too. `article` is its words and elements as plain HTML, empty without one; `shift` the cumulative layout shift
 * since the page began.
 */
async function readPage() {
	const elements = document.querySelectorAll('*').length;
	const classic = 'script:is(:not([type]), [type=""], [type*=javascript])';
	const blocking = document.querySelectorAll(`${classic}:not([async], [defer])`).length;
	const plain = document.querySelector('article')?.cloneNode(true) as Element | undefined;
	for (const element of plain?.querySelectorAll('.tools, .heading details, script, style') ?? [])
		element.remove();
	for (const element of plain?.querySelectorAll('*') ?? []) {
		for (const name of element.getAttributeNames()) {
			if (!['href', 'id', 'colspan'].includes(name)) element.removeAttribute(name);
		}
	}
	const head = `<!doctype html><meta charset="utf-8"><title>${document.title}</title>`;
	let shift = 0;
	new PerformanceObserver((list) => {
		// Nobody touches the page; "hadRecentInput" is no guide, for setting up a phone's screen counts as input.
		for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[])
			shift += entry.value;
	}).observe({ type: 'layout-shift', buffered: true });
	for (let top = 0; top <= document.documentElement.scrollHeight; top += 600) {
		scrollTo(0, top);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await new Promise((resolve) => setTimeout(resolve, 300));
	return { elements, blocking, shift, article: plain ? head + plain.innerHTML : '' };
}
