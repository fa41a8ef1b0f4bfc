// The pages that show a chapter in two languages at once, as they are built.

import { readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import {
	attribute,
	getPage,
	readPages,
	textOf,
	type BuiltPage,
	type Element,
} from './built-site.ts';

const slugs = readdirSync('content/chapters/zh').map((name) => name.replace('.mdx', ''));
const tags = { zh: 'zh-Hans', en: 'en' } as const;
const pages = slugs.flatMap((slug) =>
	(['zh', 'en'] as const).map((locale) => ({
		slug,
		locale,
		page: getPage(`/${locale}/parallel/${slug}/`),
	})),
);

const hasClass = (element: Element, name: string) =>
	(attribute(element, 'class') ?? '').split(' ').includes(name);
const pairsOf = ({ elements }: BuiltPage) =>
	elements.filter((element) => hasClass(element, 'pair'));
/** The halves of a pair: their languages and words. */
const halvesOf = (pair: Element) =>
	pair.childNodes.flatMap((node) =>
		'tagName' in node && attribute(node, 'lang') !== undefined
			? [{ lang: attribute(node, 'lang'), words: textOf(node) }]
			: [],
	);

describe('a chapter in two languages at once', () => {
	test('has the same ids in the same order, whichever language is on the left', () => {
		expect(pages).toHaveLength(2 * slugs.length);
		for (const { slug, locale, page } of pages) {
			const numbered = page.ids.filter((id) => /^[a-z][a-z0-9-]*\.\d+$/.test(id));
			expect(numbered.length, page.path).toBeGreaterThan(0);
			const twin = pages.find((other) => other.slug === slug && other.locale !== locale);
			// Within a sentence each language has its marks in its own order.
			const inOrder = (ids: readonly string[] = []) => ids.filter((id) => !id.startsWith('fnref-'));
			expect(inOrder(page.ids), page.path).toEqual(inOrder(twin?.page.ids));
		}
	});

	test('leaves nothing without its counterpart, and the language of the page is on the left', () => {
		for (const { locale, page } of pages) {
			const order = locale === 'zh' ? [tags.zh, tags.en] : [tags.en, tags.zh];
			for (const pair of pairsOf(page).filter((each) => !hasClass(each, 'once'))) {
				const halves = halvesOf(pair);
				const where = `${page.path} #${attribute(pair, 'id') ?? textOf(pair).slice(0, 40)}`;
				expect(
					halves.map(({ lang }) => lang),
					where,
				).toEqual(order);
				for (const { words } of halves) expect(words, where).not.toBe('');
			}
		}
	});

	test('has every word and every id of the chapter, in both languages', () => {
		for (const { slug, page } of pages) {
			const text = textOf(page.elements[0] as Element);
			for (const locale of ['zh', 'en'] as const) {
				const chapter = getPage(`/${locale}/report/${slug}/`);
				const prose = chapter.elements.find((element) => hasClass(element, 'prose'));
				const own = chapter.elements.filter(
					(element) => element.tagName === 'p' && attribute(element, 'class') === undefined,
				);
				const figures = chapter.elements.filter(({ tagName }) => tagName === 'figure');
				const answers = chapter.elements.filter((element) => hasClass(element, 'answers'));
				const inProse = own.filter(
					(element) =>
						prose && isWithin(element, prose) && !answers.some((codes) => isWithin(element, codes)),
				);
				for (const paragraph of inProse) {
					const words = textOf(paragraph);
					// The way back from a note to cells of tables is the chapter page's own.
					if (words.includes('↑')) continue;
					// Of a figure in a picture, which stands once, only the words are there in both languages.
					const parts = figures.some((figure) => isWithin(paragraph, figure))
						? leavesOf(paragraph)
						: [words];
					for (const part of parts)
						expect(text, `${page.path}: ${words.slice(0, 40)}`).toContain(part);
				}
				const headings = chapter.elements.filter(({ tagName }) => /^h[2-4]$/.test(tagName));
				const named = headings.flatMap((element) => attribute(element, 'id') ?? []);
				expect(
					named.filter((id) => !page.ids.includes(id)),
					page.path,
				).toEqual([]);
			}
		}
	});

	test('is led to from the chapter and each of its sections, and leads back', () => {
		for (const { slug, locale, page } of pages) {
			const chapter = getPage(`/${locale}/report/${slug}/`);
			const hrefs = (of: BuiltPage) =>
				new Set(of.elements.flatMap((element) => attribute(element, 'href') ?? []));
			const sections = chapter.elements.flatMap((element) =>
				hasClass(element, 'heading')
					? element.childNodes.flatMap((node) =>
							'tagName' in node && /^h[2-4]$/.test(node.tagName)
								? (attribute(node, 'id') ?? [])
								: [],
						)
					: [],
			);
			const [there, back] = [hrefs(chapter), hrefs(page)];
			for (const hash of ['', ...sections.map((id) => `#${id}`)]) {
				expect(there, slug).toContain(`/${locale}/parallel/${slug}/${hash}`);
				expect(back, slug).toContain(`/zh/report/${slug}/${hash}`);
				expect(back, slug).toContain(`/en/report/${slug}/${hash}`);
			}
		}
	});

	test('shows each table once', () => {
		for (const { slug, locale, page } of pages) {
			const count = (of: BuiltPage) =>
				of.elements.filter(({ tagName }) => tagName === 'table').length;
			expect(count(page), page.path).toBe(count(getPage(`/${locale}/report/${slug}/`)));
		}
	});

	test('is not to be indexed, and stands in no list of pages', () => {
		for (const { page } of pages)
			expect(page.html, page.path).toContain('<meta name="robots" content="noindex"');
		expect(readPages().length).toBeGreaterThan(pages.length);
	});

	test('weighs no more than both chapters with their frames', () => {
		for (const { slug, page } of pages) {
			const size = (path: string) => gzipSync(getPage(path).html, { level: 9 }).length;
			const both = size(`/zh/report/${slug}/`) + size(`/en/report/${slug}/`);
			expect(gzipSync(page.html, { level: 9 }).length, page.path).toBeLessThan(both);
		}
	});
});

/** The words of the text nodes in `element`. */
function leavesOf(element: Element): string[] {
	return element.childNodes.flatMap((node) =>
		'childNodes' in node ? leavesOf(node as Element) : 'value' in node ? [node.value.trim()] : [],
	);
}

function isWithin(element: Element, ancestor: Element): boolean {
	for (
		let node: Element['parentNode'] = element;
		node;
		node = 'parentNode' in node ? node.parentNode : null
	)
		if (node === ancestor) return true;
	return false;
}
