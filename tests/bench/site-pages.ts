// Table A: the weight of each kind of page of the built site, in each language.

import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { locales, sourceLocale } from '../../src/domain/locale/locale.ts';
import { pagePath } from '../../src/domain/links/permalink.ts';
import { weighPages, type PageWeight } from './page-weight.ts';
import { kilobytes, printTable } from './print-table.ts';
import { markTarget, targets } from './targets.ts';

/** Weighs the pages of the site in `folder` and prints them. */
export async function printSitePages(folder: string): Promise<void> {
	const pages = listPages(folder);
	const weights = await weighPages(
		folder,
		pages.map(({ path }) => path),
	);
	printTable(
		"A. Page weight: kB under Brotli 11, first visit; ✗ where the target of the column's head is missed",
		[
			'page',
			'html',
			'css',
			`js (≤ ${targets.scriptBytes / 1000})`,
			'other',
			'total',
			`above text (≤ ${targets.chapterBytes / 1000})`,
			'on scrolling',
			`requests (≤ ${targets.requests})`,
			'elements',
			`layout shift (${targets.layoutShift})`,
			'blocking scripts (0)',
		],
		weights.map((weight, index) => pageRow(pages[index]?.label ?? '', weight)),
	);
}

/** One row of figures with their marks; bytes above the text only where there is an article. */
function pageRow(label: string, weight: PageWeight): string[] {
	const { bytes, total, later, text, requests, elements, shift, blocking } = weight;
	const above = total - text;
	const isChapter = text > 0;
	return [
		label,
		kilobytes(bytes.html),
		kilobytes(bytes.css),
		markTarget(kilobytes(bytes.js), !isChapter || bytes.js <= targets.scriptBytes),
		kilobytes(bytes.other),
		kilobytes(total),
		isChapter ? markTarget(kilobytes(above), above <= targets.chapterBytes) : '–',
		kilobytes(later),
		markTarget(String(requests), requests <= targets.requests),
		String(elements),
		markTarget(shift.toFixed(3), shift <= targets.layoutShift),
		markTarget(String(blocking.length), blocking.length === 0),
	];
}

interface NamedPage {
	readonly label: string;
	readonly path: string;
}

/** The kinds of page; the longest and the shortest chapter and the longest table of the source's language. */
function listPages(folder: string): NamedPage[] {
	const chapters = bySize(join(folder, sourceLocale, 'report'));
	const [table] = bySize(join(folder, sourceLocale, 'data'));
	return locales.flatMap((locale) => {
		const named: [string, string][] = [
			['home', pagePath('/', locale, { page: 'home' })],
			...[chapters[0], chapters.at(-1)].flatMap((slug, index): [string, string][] =>
				slug === undefined
					? []
					: [
							[
								`${index === 0 ? 'long' : 'short'} chapter (${slug})`,
								pagePath('/', locale, { page: 'chapter', slug }),
							],
						],
			),
			...(table === undefined
				? []
				: [
						[`table (${table})`, pagePath('/', locale, { page: 'table', id: table })] as [
							string,
							string,
						],
					]),
			['search', pagePath('/', locale, { page: 'search' })],
			['glossary', pagePath('/', locale, { page: 'glossary' })],
		];
		return named.map(([label, path]) => ({ label: `${locale} ${label}`, path }));
	});
}

/** Names of the pages in `folder`, the longest first. */
function bySize(folder: string): string[] {
	return readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ name, size: statSync(join(folder, name, 'index.html')).size }))
		.sort((a, b) => b.size - a.size || (a.name < b.name ? -1 : 1))
		.map(({ name }) => name);
}
