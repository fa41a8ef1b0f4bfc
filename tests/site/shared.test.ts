// What other sites, search engines and phones are given of a page: pictures, tags, icons, linked data.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, dist, getPage, listFiles, readPages, type Element } from './built-site.ts';

const locales = ['zh', 'en'] as const;
const slugs = readdirSync('content/chapters/zh').map((name) => name.replace('.mdx', ''));
const cards = listFiles(join(dist, 'cards'));

/** Width and height of a PNG, from its header. */
function sizeOf(file: string): [number, number] {
	const bytes = readFileSync(join(dist, file));
	expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
	return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

/** The content of each `<meta>` of a page by its name. */
function metaOf(elements: readonly Element[]): ReadonlyMap<string, string> {
	return new Map(
		elements.flatMap((element): [string, string][] => {
			const name = attribute(element, 'property') ?? attribute(element, 'name');
			return element.tagName === 'meta' && name
				? [[name, attribute(element, 'content') ?? '']]
				: [];
		}),
	);
}

describe('pictures of shared links', () => {
	test('there is one for each chapter, the tables and the rest, in each language', () => {
		const wanted = locales.flatMap((locale) =>
			[...slugs.map((slug) => `report/${slug}`), 'data', 'home'].map(
				(name) => `${locale}/${name}.png`,
			),
		);
		expect(cards).toEqual(wanted.sort());
	});

	test.each(cards)('%s has the size that is asked for, in at most 60 kB', (card) => {
		expect(sizeOf(`cards/${card}`)).toEqual([1200, 630]);
		expect(readFileSync(join(dist, 'cards', card)).length).toBeLessThanOrEqual(60_000);
	});

	test('no two are the same', () => {
		const bytes = cards.map((card) => readFileSync(join(dist, 'cards', card), 'latin1'));
		expect(new Set(bytes).size).toBe(cards.length);
	});
});

describe('tags for other sites', () => {
	const pages = readPages().filter(
		({ path, html }) => /^\/(?:zh|en)\//.test(path) && !html.includes('content="noindex"'),
	);

	test('say title, sentence, kind and language of each page', () => {
		const wrong = pages.filter(({ path, elements }) => {
			const meta = metaOf(elements);
			const own = path.startsWith('/zh/') ? 'zh_CN' : 'en_GB';
			return !(
				meta.get('og:title') &&
				meta.get('og:description') === meta.get('description') &&
				meta.get('og:type') === (path.includes('/report/') ? 'article' : 'website') &&
				meta.get('og:locale') === own &&
				meta.get('og:locale:alternate') === (own === 'zh_CN' ? 'en_GB' : 'zh_CN')
			);
		});
		expect(pages.length).toBeGreaterThan(100);
		expect(wrong.map(({ path }) => path)).toEqual([]);
	});

	test('name no picture where the address of the site is not known', () => {
		expect(pages.filter(({ html }) => /og:image|twitter:card|og:url/.test(html))).toEqual([]);
	});
});

describe.each(locales)('the site on a phone, in %s', (locale) => {
	const { elements } = getPage(`/${locale}/`);
	const linked = (rel: string) =>
		attribute(elements.find((own) => attribute(own, 'rel') === rel) as Element, 'href') ?? '';

	test('has an icon of 180 pixels', () => {
		expect(sizeOf(linked('apple-touch-icon'))).toEqual([180, 180]);
	});

	test('has a manifest with names, a start and icons that exist', () => {
		const manifest = JSON.parse(readFileSync(join(dist, linked('manifest')), 'utf8')) as {
			icons: { src: string; sizes: string }[];
		};
		expect(manifest).toMatchObject({
			name: expect.stringMatching(/./) as string,
			short_name: expect.stringMatching(/./) as string,
			start_url: `/${locale}/`,
			scope: '/',
			theme_color: '#fbfaf6',
		});
		expect(manifest.icons.map(({ src }) => sizeOf(src).join('x'))).toEqual(
			manifest.icons.map(({ sizes }) => sizes),
		);
		expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(
			expect.arrayContaining(['192x192', '512x512']),
		);
	});
});
