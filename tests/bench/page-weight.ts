// Table A: what a reader's first visit to a page costs, measured in Chromium: compressed bytes, requests, elements, layout
// shift; for each kind of page of the built site, and for one text on all sites.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, devices, type Browser } from '@playwright/test';
import { findChromium } from '../../src/commands/find-chromium.mjs';
import { serveFolder } from '../../src/commands/static-server.ts';
import { pagePath, type SitePage } from '../../src/domain/links/permalink.ts';
import { locales, sourceLocale } from '../../src/domain/locale/locale.ts';
import { median, printTable, sum, type Column } from './print-table.ts';

/** A line of the table: a page, or the same pages on one of several sites. */
interface Weighed {
	readonly label: string;
	readonly isHeld: boolean;
	readonly pages: readonly PageWeight[];
}

/** Sizes are in compressed kilobytes, of 1,000 bytes. */
type PageWeight = Awaited<ReturnType<typeof weighPage>>;

const middle = (key: keyof PageWeight, { pages }: Weighed) =>
	median(pages.map((page) => page[key]));
const most = (key: keyof PageWeight, { pages }: Weighed) =>
	Math.max(...pages.map((page) => page[key]));

/** Medians of the pages, but the worst shift and blocking. */
function columnsFor(first: string, floor: string): Column<Weighed>[] {
	const isHeld = (row: Weighed) => row.isHeld;
	const isHeldToText = (row: Weighed) => row.isHeld && !Number.isNaN(middle('above', row));
	return [
		{ head: first, of: ({ label }) => label },
		{ head: 'html', of: (row) => middle('html', row), decimals: 1 },
		{ head: 'css', of: (row) => middle('css', row), decimals: 1 },
		{ head: 'js', of: (row) => middle('js', row), decimals: 1, limit: 5, isHeld: isHeldToText },
		{ head: 'other', of: (row) => middle('other', row), decimals: 1 },
		{ head: 'total', of: (row) => middle('total', row), decimals: 1 },
		{ head: `above ${floor}`, of: (row) => middle('above', row), decimals: 1, limit: 14, isHeld },
		{ head: 'on scrolling', of: (row) => middle('later', row), decimals: 1 },
		{ head: 'requests', of: (row) => middle('requests', row), limit: 6, isHeld },
		{ head: 'elements', of: (row) => middle('elements', row) },
		{ head: 'layout shift', of: (row) => most('shift', row), decimals: 3, limit: 0, isHeld },
		{ head: 'blocking scripts', of: (row) => most('blocking', row), limit: 0, isHeld },
	];
}

/** Weighs each kind of page of the site in `folder`, in each language, and prints them. */
export async function printSitePages(folder: string): Promise<void> {
	const chapters = namesBySize(join(folder, sourceLocale, 'report'));
	const [long = '', short = ''] = [chapters[0], chapters.at(-1)];
	const [table = ''] = namesBySize(join(folder, sourceLocale, 'data'));
	const places: [string, SitePage][] = [
		['home', { page: 'home' }],
		[`long chapter (${long})`, { page: 'chapter', slug: long }],
		[`short chapter (${short})`, { page: 'chapter', slug: short }],
		[`table (${table})`, { page: 'table', id: table }],
		['search', { page: 'search' }],
		['glossary', { page: 'glossary' }],
	];
	const pages = locales.flatMap((locale) =>
		places.map(([label, sitePage]) => [`${locale} ${label}`, pagePath('/', locale, sitePage)]),
	);
	const weights = await weighPages(
		folder,
		pages.map(([, path = '']) => path),
	);
	printTable(
		"A. Page weight: kB under Brotli 11, first visit; ✗ where the target of the column's head is missed",
		weights.map((weight, at) => ({ label: pages[at]?.[0] ?? '', pages: [weight], isHeld: true })),
		columnsFor('page', 'text'),
	);
}

/** The pages of one text on a site. */
export interface SameText {
	readonly name: string;
	readonly folder: string;
	readonly paths: readonly string[];
}

/** Weighs the pages of each of `sites` and prints the medians, above those of `floor`; `own` is held to the targets. */
export async function printSameText(
	sites: readonly SameText[],
	floor: string,
	own: string,
): Promise<void> {
	const weights = new Map<string, PageWeight[]>();
	for (const { name, folder, paths } of sites) weights.set(name, await weighPages(folder, paths));
	const rows = [...weights].map(([label, pages]) => ({
		label,
		isHeld: label === own,
		pages: pages.map((page, at) => {
			const least = weights.get(floor)?.[at]?.total ?? Number.NaN;
			return { ...page, above: page.total - least };
		}),
	}));
	const title = 'A. The same chapters on each site, both languages: medians, kB under Brotli 11';
	printTable(title, rows, columnsFor('site', floor));
}

/** Names of the pages in `folder`, the longest first. */
function namesBySize(folder: string): string[] {
	const sizeOf = (name: string) => statSync(join(folder, name, 'index.html')).size;
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
}

/** Loads each of `paths` of the site in `folder` with an empty cache. */
async function weighPages(folder: string, paths: readonly string[]): Promise<PageWeight[]> {
	const executablePath = findChromium();
	if (!executablePath) throw new Error('There is no Chromium. Install it, or set CHROMIUM_PATH.');
	const requested: string[] = [];
	const { server, port } = await serveFolder(folder, '/', 0);
	server.prependListener('request', ({ url = '' }) => requested.push(findFile(folder, url)));
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	try {
		const weights: PageWeight[] = [];
		for (const path of paths) {
			requested.length = 0;
			weights.push(await weighPage(browser, `http://localhost:${port}${path}`, requested));
		}
		return weights;
	} finally {
		await browser.close();
		server.close();
	}
}

/** `requested` grows by the file of each request. */
async function weighPage(browser: Browser, address: string, requested: readonly string[]) {
	const context = await browser.newContext(devices['Pixel 7']);
	try {
		const page = await context.newPage();
		const answer = await page.goto(address, { waitUntil: 'networkidle' });
		if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status() ?? 'nothing'}.`);
		const first = [...requested];
		const { article, ...counts } = await page.evaluate(readPage);
		await page.waitForLoadState('networkidle');
		const ofType = (type: string) => sizeOf(first.filter((file) => extname(file) === type));
		const others = first.filter((file) => !['.html', '.css', '.js'].includes(extname(file)));
		const total = sizeOf(first);
		return {
			html: ofType('.html'),
			css: ofType('.css'),
			js: ofType('.js'),
			other: sizeOf(others),
			total,
			/** Of the total, what is more than the text as plain HTML; NaN without an article. */
			above: article ? total - compress(Buffer.from(article)) / 1000 : Number.NaN,
			/** What comes only when the reader scrolls. */
			later: sizeOf(requested.slice(first.length)),
			requests: first.length,
			...counts,
		};
	} finally {
		await context.close();
	}
}

/** The browser's entry, which TypeScript does not know. */
interface LayoutShift extends PerformanceEntry {
	readonly value: number;
}

/**
 * Runs in the page: counts the elements and the scripts that keep it from being drawn, then scrolls to its end, so that late
 * parts come too. `article` is its words and elements as plain HTML, empty without one; `shift` the cumulative layout shift
 * since the page began.
 */
async function readPage() {
	const elements = document.querySelectorAll('*').length;
	const blocking = [...document.scripts].filter(
		({ type, async, defer }) => (type === '' || /javascript/.test(type)) && !async && !defer,
	).length;
	const plain = document.querySelector('article')?.cloneNode(true) as Element | undefined;
	for (const element of plain?.querySelectorAll('.tools, script, style') ?? []) element.remove();
	for (const element of plain?.querySelectorAll('*') ?? []) {
		for (const { name } of [...element.attributes]) {
			if (!['href', 'id', 'colspan'].includes(name)) element.removeAttribute(name);
		}
	}
	const head = `<!doctype html><meta charset="utf-8"><title>${document.title}</title>`;
	let shift = 0;
	new PerformanceObserver((list) => {
		// Nobody touches the page; "hadRecentInput" is no guide, for setting up a phone's screen counts as input.
		for (const entry of list.getEntries()) shift += (entry as LayoutShift).value;
	}).observe({ type: 'layout-shift', buffered: true });
	const { scrollHeight } = document.documentElement;
	for (let top = 0; top <= scrollHeight; top += 600) {
		scrollTo(0, top);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	await new Promise((resolve) => setTimeout(resolve, 300));
	return { elements, blocking, shift, article: plain ? head + plain.innerHTML : '' };
}

/** The file that answers `url`, or an empty string where none does. */
function findFile(folder: string, url: string): string {
	const path = join(folder, decodeURIComponent(url.split(/[?#]/)[0] ?? ''));
	const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile();
	return [path, join(path, 'index.html')].find(isFile) ?? '';
}

function sizeOf(files: readonly string[]): number {
	return sum(files.map((file) => (file ? compress(readFileSync(file)) : 0))) / 1000;
}

/** Size of `content` under Brotli at its best, or as it is where that is less, as with files that are compressed already. */
function compress(content: Buffer): number {
	return Math.min(content.length, brotliCompressSync(content).length);
}
