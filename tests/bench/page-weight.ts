// Table A: what a reader's first visit to a page costs, measured in Chromium: compressed bytes, requests, elements, layout
// shift; for each kind of page of the built site, and for one text on all sites.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, devices, type Browser, type Request } from '@playwright/test';
import { getChromium } from '../../src/commands/find-chromium.mjs';
import { serveFolder } from '../../src/commands/static-server.ts';
import { pagePath, type SitePage } from '../../src/domain/links/permalink.ts';
import { locales, firstLocale } from '../../src/domain/locale/locale.ts';
import { median, printTable, sum, type Column } from './print-table.ts';

/** A line of the table: pages of the site in `folder`. */
export interface Line {
	readonly label: string;
	readonly folder: string;
	readonly paths: readonly string[];
	/** Whether they are held to the targets. */
	readonly isHeld: boolean;
}

/** Sizes are in compressed kilobytes, of 1,000 bytes. */
type PageWeight = Awaited<ReturnType<typeof weighPage>>;

interface Weighed extends Line {
	readonly pages: readonly PageWeight[];
}

/** Returns a line for each kind of page of the site in `folder`, in each language. */
export function listSitePages(folder: string): Line[] {
	const chapters = namesBySize(join(folder, firstLocale, 'report'));
	const [long = '', short = ''] = [chapters[0], chapters.at(-1)];
	const [table = ''] = namesBySize(join(folder, firstLocale, 'data'));
	const places: [string, SitePage][] = [
		['home', { page: 'home' }],
		[`long chapter (${long})`, { page: 'chapter', slug: long }],
		[`short chapter (${short})`, { page: 'chapter', slug: short }],
		[`table (${table})`, { page: 'table', id: table }],
		['search', { page: 'search' }],
		['glossary', { page: 'glossary' }],
	];
	return locales.flatMap((locale) =>
		places.map(([kind, sitePage]) => ({
			label: `${locale} ${kind}`,
			folder,
			paths: [pagePath('/', locale, sitePage)],
			isHeld: true,
		})),
	);
}

/** Names of the pages in `folder`, the longest first. */
function namesBySize(folder: string): string[] {
	const sizeOf = (name: string) => statSync(join(folder, name, 'index.html')).size;
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => name)
		.sort((a, b) => sizeOf(b) - sizeOf(a) || (a < b ? -1 : 1));
}

/**
 * Weighs the pages of each of `lines`, and prints their medians, but the worst shift and blocking. Where one of the lines
 * is called `floor`, the totals are compared with its pages; else with the text of each page as plain HTML.
 */
export async function printWeights(
	title: string,
	lines: readonly Line[],
	floor?: string,
): Promise<void> {
	const executablePath = getChromium();
	const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
	const rows: Weighed[] = [];
	for (const line of lines) rows.push({ ...line, pages: await weighPages(browser, line) });
	await browser.close();
	const least = rows.find(({ label }) => label === floor)?.pages;
	const middle = (key: keyof PageWeight, { pages }: Weighed) =>
		median(pages.map((page) => page[key]));
	const most = (key: keyof PageWeight, { pages }: Weighed) =>
		Math.max(...pages.map((page) => page[key]));
	const above = ({ pages }: Weighed) =>
		median(pages.map(({ total, text }, at) => total - (least?.[at]?.total ?? text)));
	const isHeld = (row: Weighed) => row.isHeld;
	const isHeldToText = (row: Weighed) => row.isHeld && !Number.isNaN(above(row));
	const columns: Column<Weighed>[] = [
		{ head: 'page', of: ({ label }) => label },
		{ head: 'html', of: (row) => middle('html', row), decimals: 1 },
		{ head: 'css', of: (row) => middle('css', row), decimals: 1 },
		{ head: 'js', of: (row) => middle('js', row), decimals: 1, limit: 5, isHeld: isHeldToText },
		{ head: 'other', of: (row) => middle('other', row), decimals: 1 },
		{ head: 'total', of: (row) => middle('total', row), decimals: 1 },
		{ head: `above ${floor ?? 'text'}`, of: above, decimals: 1, limit: 14, isHeld },
		{ head: 'on scrolling', of: (row) => middle('later', row), decimals: 1 },
		{ head: 'requests', of: (row) => middle('requests', row), limit: 6, isHeld },
		{ head: 'elements', of: (row) => middle('elements', row) },
		{ head: 'layout shift', of: (row) => most('shift', row), decimals: 3, limit: 0, isHeld },
		{ head: 'blocking scripts', of: (row) => most('blocking', row), limit: 0, isHeld },
	];
	const unit = 'kB under Brotli 11, first visit; ✗ where the target is missed';
	printTable(`A. ${title}: ${unit}`, rows, columns);
}

async function weighPages(browser: Browser, { folder, paths }: Line): Promise<PageWeight[]> {
	const { server, port } = await serveFolder(folder, '/', 0);
	const weights: PageWeight[] = [];
	for (const path of paths)
		weights.push(await weighPage(browser, `http://localhost:${port}${path}`));
	server.close();
	return weights;
}

/** Loads the page at `address` with an empty cache. */
async function weighPage(browser: Browser, address: string) {
	const context = await browser.newContext(devices['Pixel 7']);
	const page = await context.newPage();
	const requests: Request[] = [];
	page.on('request', (request) => requests.push(request));
	const answer = await page.goto(address, { waitUntil: 'networkidle' });
	if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status() ?? 'nothing'}.`);
	const first = requests.length;
	const { article, ...counts } = await page.evaluate(readPage);
	await page.waitForLoadState('networkidle');
	const answers: { kind: string; isLate: boolean; size: number }[] = [];
	for (const [at, request] of requests.entries()) {
		const answer = await request.response();
		const size = answer?.ok() ? compress(await answer.body()) : 0;
		answers.push({ kind: request.resourceType(), isLate: at >= first, size });
	}
	await context.close();
	const early = answers.filter(({ isLate }) => !isLate);
	const sizeOf = (some: typeof answers) => sum(some.map(({ size }) => size));
	const kinds = Object.groupBy(early, ({ kind }) => kind);
	const { document: html = [], stylesheet: css = [], script: js = [], ...others } = kinds;
	return {
		html: sizeOf(html),
		css: sizeOf(css),
		js: sizeOf(js),
		other: sizeOf(Object.values(others).flatMap((some = []) => some)),
		total: sizeOf(early),
		/** The article's words and elements as plain HTML; NaN without one. */
		text: article ? compress(Buffer.from(article)) : Number.NaN,
		/** What comes only when the reader scrolls. */
		later: sizeOf(answers.filter(({ isLate }) => isLate)),
		requests: first,
		...counts,
	};
}

/** Size of `content` under Brotli at its best, or as it is where that is less, as with files that are compressed already. */
function compress(content: Buffer): number {
	return Math.min(content.length, brotliCompressSync(content).length) / 1000;
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
	const classic = 'script:is(:not([type]), [type=""], [type*=javascript])';
	const blocking = document.querySelectorAll(`${classic}:not([async], [defer])`).length;
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
