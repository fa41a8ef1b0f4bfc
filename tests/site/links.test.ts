// Links and fragments of the built site.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, dist, readPages, textOf, type Element } from './built-site.ts';

const pages = readPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

/** Links of every page to this site, as absolute addresses. */
const links = pages.flatMap((page) =>
	page.elements.flatMap((element) =>
		['href', 'src', 'action'].flatMap((name) => {
			const value = attribute(element, name);
			if (value === undefined || /^(https?:|mailto:)/.test(value)) return [];
			const url = new URL(value, `http://site${page.path}`);
			return [
				{ page, element, value, path: url.pathname, hash: decodeURIComponent(url.hash.slice(1)) },
			];
		}),
	),
);

describe('links', () => {
	test('there are many', () => {
		expect(links.length).toBeGreaterThan(2000);
	});

	test('every internal link leads to a page or a file', () => {
		const broken = links
			.filter(({ path }) => !byPath.has(path) && !existsSync(join(dist, decodeURIComponent(path))))
			.map(({ page, value }) => `${page.path} -> ${value}`);
		expect(broken).toEqual([]);
	});

	test('every fragment leads to an element', () => {
		const broken = links
			.filter(({ path, hash }) => hash && !byPath.get(path)?.ids.includes(hash))
			.map(({ page, value }) => `${page.path} -> ${value}`);
		expect(broken).toEqual([]);
	});

	test('links to pages end in a slash', () => {
		const wrong = links
			.filter(
				({ page, element, path }) =>
					element.tagName === 'a' &&
					attribute(element, 'download') === undefined &&
					path !== page.path &&
					!path.endsWith('/'),
			)
			.map(({ page, value }) => `${page.path} -> ${value}`);
		expect(wrong).toEqual([]);
	});

	test('a page links within its language, but for marked links to the other one', () => {
		const localeOf = (path: string) => path.split('/')[1];
		const wrong = links
			.filter(
				({ page, element, path }) =>
					['zh', 'en'].includes(localeOf(page.path) ?? '') &&
					element.tagName === 'a' &&
					['zh', 'en'].includes(localeOf(path) ?? '') &&
					localeOf(path) !== localeOf(page.path) &&
					attribute(element, 'hreflang') === undefined,
			)
			.map(({ page, value }) => `${page.path} -> ${value}`);
		expect(wrong).toEqual([]);
	});

	test('no id stands twice in a page', () => {
		const twice = pages.flatMap(({ path, ids }) =>
			ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `${path} #${id}`),
		);
		expect(twice).toEqual([]);
	});
});

describe('links that leave the site', () => {
	const list = JSON.parse(readFileSync('content/outgoing-links.json', 'utf8')) as {
		address: string;
		archived?: string;
	}[];
	const addresses = list.map(({ address }) => new URL(address).href);
	const known = [...addresses, ...list.flatMap(({ archived }) => archived ?? [])];
	const leaving = pages.flatMap((page) =>
		page.elements.flatMap((element) => {
			const href = attribute(element, 'href') ?? '';
			if (element.tagName !== 'a' || !/^https?:/.test(href)) return [];
			return [{ page, element, href: new URL(href).href }];
		}),
	);

	test('are in one list, which is printed in both languages', () => {
		const unknown = leaving.filter(({ href }) => !known.includes(href));
		expect(unknown.map(({ page, href }) => `${page.path} -> ${href}`)).toEqual([]);
		for (const path of ['/zh/links/', '/en/links/']) {
			const printed = leaving.filter(({ page }) => page.path === path).map(({ href }) => href);
			expect(addresses.filter((address) => !printed.includes(address))).toEqual([]);
		}
	});

	test('say so to those who see and to those who hear, and tell the other site nothing', () => {
		const words = { zh: '（站外链接）', en: '(leaves this site)' };
		const wrong = leaving.filter(({ element }) => {
			const spoken = languageOf(element).startsWith('zh') ? words.zh : words.en;
			return (
				attribute(element, 'class') !== 'external' ||
				attribute(element, 'rel') !== 'noopener noreferrer external' ||
				!textOf(element).endsWith(spoken)
			);
		});
		expect(leaving.length).toBeGreaterThan(100);
		expect(wrong.map(({ page, href }) => `${page.path} -> ${href}`)).toEqual([]);
	});
});

/** The language in which `element` is read. */
function languageOf(element: Element): string {
	for (let node: Element['parentNode'] = element; node;) {
		const tag = 'tagName' in node ? attribute(node, 'lang') : undefined;
		if (tag !== undefined) return tag;
		node = 'parentNode' in node ? node.parentNode : null;
	}
	return '';
}

describe('languages', () => {
	const chinese = pages.filter(({ path }) => path.startsWith('/zh/'));

	test('every page has its counterpart with the same ids', () => {
		expect(chinese.length).toBeGreaterThan(30);
		const different = chinese.flatMap(({ path, ids }) => {
			const twin = byPath.get(path.replace('/zh/', '/en/'));
			if (!twin) return [`${path} has no counterpart`];
			const own = new Set(ids);
			const other = new Set(twin.ids);
			return [
				...ids.filter((id) => !other.has(id)).map((id) => `${path} #${id} is not in English`),
				...twin.ids
					.filter((id) => !own.has(id))
					.map((id) => `${twin.path} #${id} is not in Chinese`),
			];
		});
		expect(different).toEqual([]);
	});

	test('every section of a chapter has a link to the same section in the other language', () => {
		const missing = pages
			.filter(({ path }) => /^\/(zh|en)\/report\//.test(path))
			.flatMap((page) => {
				const other = page.path.startsWith('/zh/')
					? page.path.replace('/zh/', '/en/')
					: page.path.replace('/en/', '/zh/');
				const twins = new Set(
					page.elements.flatMap((element) =>
						attribute(element, 'class') === 'twin' ? (attribute(element, 'href') ?? []) : [],
					),
				);
				return page.elements
					.filter(({ tagName }) => /^h[234]$/.test(tagName))
					.flatMap((heading) => attribute(heading, 'id') ?? [])
					.filter((id) => !twins.has(`${other}#${id}`))
					.map((id) => `${page.path}#${id}`);
			});
		expect(missing).toEqual([]);
	});
});
