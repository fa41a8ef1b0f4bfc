// Every permanent id has a short address that leads to it in each language.

import { expect, test } from 'vitest';
import { loadReport } from '../../src/read/report.ts';
import { chooseAddress } from '../../src/domain/links/choose-language.ts';
import { destinationKinds } from '../../src/domain/report/report.ts';
import { attribute, getPage, readPages, type Element } from './built-site.ts';

const report = await loadReport();
const destinations = [...report.index.destinations.values()];
const byPath = new Map(readPages().map((page) => [page.path, page]));

/** The links of a page that leads on, as the script reads them. */
function linksOf(path: string) {
	return getPage(path).elements.flatMap((element) => {
		const language = attribute(element, 'data-language');
		return language ? [{ language, href: attribute(element, 'href') ?? '' }] : [];
	});
}

/** A heading that an author wrote stands in a box with its links. */
function isHeadingOfText(element: Element): boolean {
	const parent = element.parentNode;
	return (
		/^h[2-4]$/.test(element.tagName) &&
		parent !== null &&
		'attrs' in parent &&
		attribute(parent, 'class') === 'heading'
	);
}

function isThere(href: string): boolean {
	const [path = '', fragment] = href.split('#');
	const page = byPath.get(path);
	return page !== undefined && (fragment === undefined || page.ids.includes(fragment));
}

test('there are some of every kind', () => {
	const kinds = new Set(destinations.map(({ kind }) => kind));
	expect(destinationKinds.filter((kind) => !kinds.has(kind))).toEqual([]);
});

test('each offers both languages as plain links to an element that is there', () => {
	const wrong = destinations.flatMap(({ id, fragment }) => {
		const links = linksOf(`/s/${id}/`);
		const right =
			links.length === 2 &&
			['zh', 'en'].every((language) =>
				links.some(
					(link) =>
						link.language === language &&
						link.href.startsWith(`/${language}/`) &&
						link.href.endsWith(fragment ? `#${fragment}` : '/') &&
						isThere(link.href),
				),
			);
		return right ? [] : [id];
	});
	expect(wrong).toEqual([]);
});

test.each(['', '/reports/2023'])(
	'the script follows each in either language, below "%s"',
	(base) => {
		const wrong = destinations.flatMap(({ id }) => {
			const links = linksOf(`/s/${id}/`).map((link) => ({ ...link, href: base + link.href }));
			return ['zh', 'en'].flatMap((language) => {
				const address = chooseAddress(null, [language], links, '');
				const expected = links.find((link) => link.language === language)?.href;
				return address === expected && address?.startsWith(`${base}/${language}/`) ? [] : [id];
			});
		});
		expect(wrong).toEqual([]);
	},
);

test('every id that the built pages show for a permanent thing has a short address', () => {
	const known = new Set(destinations.map(({ id }) => id));
	const lost = readPages()
		.filter(({ path }) => /^\/(zh|en)\/(report|data|glossary)\//.test(path))
		.flatMap(({ path, elements }) =>
			elements.flatMap((element) => {
				const id = attribute(element, 'id') ?? '';
				// `….about` is the panel of a cell, shown at the cell's own address; a link has its id for the way back to it.
				const isOfPage = id.endsWith('.about') || element.tagName === 'a';
				const isPermanent = (/^(fn-|term-)|\./.test(id) && !isOfPage) || isHeadingOfText(element);
				return id && isPermanent && !known.has(id) ? [`${path}#${id}`] : [];
			}),
		);
	expect(lost).toEqual([]);
});

test('none of them is for search engines', () => {
	const open = readPages().filter(
		({ path, html }) =>
			/^\/[sp]\//.test(path) && !html.includes('<meta name="robots" content="noindex"'),
	);
	expect(open.map(({ path }) => path)).toEqual([]);
});

test('every printed page from the first to the last in the table of contents leads to a chapter', () => {
	const pages = readPages().filter(({ path }) => path.startsWith('/p/'));
	const numbers = pages.map(({ path }) => Number(path.split('/')[2])).sort((a, b) => a - b);
	expect(numbers.length).toBeGreaterThan(50);
	expect(numbers).toEqual(numbers.map((_, index) => (numbers[0] ?? 0) + index));
	const wrong = pages.filter(
		({ path }) => linksOf(path).length < 2 || !linksOf(path).every(({ href }) => isThere(href)),
	);
	expect(wrong.map(({ path }) => path)).toEqual([]);
});
