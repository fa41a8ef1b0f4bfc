// Table A: what a reader's first visit to a page costs, measured in Chromium: compressed bytes, requests, elements, layout
// shift; for each kind of page of the built site, and for one text on all sites.

import { readdirSync, readFileSync, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser, type Page } from '@playwright/test';
import { findChromium } from '../../src/commands/find-chromium.mjs';
import { serveFolder } from '../../src/commands/static-server.ts';
import { pagePath, type SitePage } from '../../src/domain/links/permalink.ts';
import { locales, sourceLocale } from '../../src/domain/locale/locale.ts';
import { cell, median, printTable, targets } from './print-table.ts';

const fileTypes = ['html', 'css', 'js', 'other'] as const;
type FileType = (typeof fileTypes)[number];

/** Bytes are compressed. */
interface PageWeight extends Readonly<Record<FileType, number>> {
	/** Of all types, up to the moment when the network falls still. */
	readonly total: number;
	/** Of the total, what is more than the text as plain HTML; NaN without an article. */
	readonly above: number;
	/** What comes only when the reader scrolls. */
	readonly later: number;
	readonly requests: number;
	readonly elements: number;
	/** Cumulative layout shift, from the first paint to the end of the page. */
	readonly shift: number;
	/** Scripts that keep the page from being drawn. */
	readonly blocking: number;
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
		places.map(([label, sitePage]) => ({
			label: `${locale} ${label}`,
			path: pagePath('/', locale, sitePage),
		})),
	);
	const weights = await weighPages(
		folder,
		pages.map(({ path }) => path),
	);
	printTable(
		"A. Page weight: kB under Brotli 11, first visit; ✗ where the target of the column's head is missed",
		heads('page', 'text'),
		weights.map((weight, index) => row(pages[index]?.label ?? '', [weight], true)),
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
	const least = weights.get(floor) ?? [];
	const rows = [...weights].map(([name, pages]) => {
		const above = pages.map((page, index) => ({
			...page,
			above: page.total - (least[index]?.total ?? Number.NaN),
		}));
		return row(name, above, name === own);
	});
	printTable(
		'A. The same chapters on each site, both languages: medians, kB under Brotli 11',
		heads('site', floor),
		rows,
	);
}

function heads(first: string, floor: string): string[] {
	return [
		first,
		'html',
		'css',
		`js (≤ ${targets.script})`,
		'other',
		'total',
		`above ${floor} (≤ ${targets.aboveText})`,
		'on scrolling',
		`requests (≤ ${targets.requests})`,
		'elements',
		`layout shift (${targets.layoutShift})`,
		'blocking scripts (0)',
	];
}

/** The medians of `pages`, but the worst shift and blocking. Bytes have a target only where there is an article. */
function row(label: string, pages: readonly PageWeight[], isHeld: boolean): string[] {
	const middle = (key: keyof PageWeight) => median(pages.map((page) => page[key]));
	const most = (key: keyof PageWeight) => Math.max(...pages.map((page) => page[key]));
	const kilobytes = (key: keyof PageWeight, limit?: number) =>
		cell(middle(key) / 1000, 1, isHeld ? limit : undefined);
	const hold = (limit: number) => (isHeld ? limit : undefined);
	return [
		label,
		kilobytes('html'),
		kilobytes('css'),
		kilobytes('js', Number.isNaN(middle('above')) ? undefined : targets.script),
		kilobytes('other'),
		kilobytes('total'),
		kilobytes('above', targets.aboveText),
		kilobytes('later'),
		cell(middle('requests'), 0, hold(targets.requests)),
		cell(middle('elements'), 0),
		cell(most('shift'), 3, hold(targets.layoutShift)),
		cell(most('blocking'), 0, hold(0)),
	];
}

/** Names of the pages in `folder`, the longest first. */
function namesBySize(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, size: statSync(join(folder, name, 'index.html')).size }))
		.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name);
}

const phone = {
	viewport: { width: 412, height: 823 },
	deviceScaleFactor: 1.75,
	isMobile: true,
	hasTouch: true,
};

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
async function weighPage(
	browser: Browser,
	address: string,
	requested: readonly string[],
): Promise<PageWeight> {
	const context = await browser.newContext(phone);
	try {
		const page = await context.newPage();
		const answer = await page.goto(address, { waitUntil: 'networkidle' });
		if (!answer?.ok()) throw new Error(`${address} answers ${answer?.status() ?? 'nothing'}.`);
		const first = [...requested];
		const { article, ...counts } = await page.evaluate(readPage);
		const shift = await scrollThrough(page);
		const ofType = (type: FileType) => sizeOf(first.filter((file) => typeOf(file) === type));
		const total = sizeOf(first);
		return {
			html: ofType('html'),
			css: ofType('css'),
			js: ofType('js'),
			other: ofType('other'),
			total,
			above: article ? total - compress(Buffer.from(article)) : Number.NaN,
			later: sizeOf(requested.slice(first.length)),
			requests: first.length,
			...counts,
			shift,
		};
	} finally {
		await context.close();
	}
}

/** Runs in the page. The article is its words and elements as plain HTML; empty without one. */
function readPage(): { elements: number; blocking: number; article: string } {
	const blocking = [...document.scripts].filter(
		({ type, async, defer }) => (type === '' || /javascript/.test(type)) && !async && !defer,
	).length;
	const elements = document.querySelectorAll('*').length;
	const article = document.querySelector('article');
	if (!article) return { elements, blocking, article: '' };
	const plain = article.cloneNode(true) as Element;
	for (const element of plain.querySelectorAll('.tools, script, style')) element.remove();
	for (const element of plain.querySelectorAll('*')) {
		for (const { name } of [...element.attributes]) {
			if (!['href', 'id', 'colspan'].includes(name)) element.removeAttribute(name);
		}
	}
	const head = `<!doctype html><meta charset="utf-8"><title>${document.title}</title>`;
	return { elements, blocking, article: head + plain.innerHTML };
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

/** The file that answers `url`, or an empty string where none does. */
function findFile(folder: string, url: string): string {
	const path = join(folder, decodeURIComponent(url.split(/[?#]/)[0] ?? ''));
	const isFile = (file: string) => statSync(file, { throwIfNoEntry: false })?.isFile();
	return [path, join(path, 'index.html')].find(isFile) ?? '';
}

function typeOf(file: string): FileType {
	return fileTypes.find((type) => extname(file) === `.${type}`) ?? 'other';
}

function sizeOf(files: readonly string[]): number {
	return files.reduce((sum, file) => sum + (file ? compress(readFileSync(file)) : 0), 0);
}

/** Size of `content` under Brotli at its best, or as it is where that is less, as with files that are compressed already. */
function compress(content: Buffer): number {
	return Math.min(content.length, brotliCompressSync(content).length);
}
