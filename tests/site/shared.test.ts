// What other sites, search engines and phones are given of a page: pictures, tags, icons, linked data.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import {
	attribute,
	dist,
	getPage,
	listFiles,
	readPages,
	textOf,
	type Element,
} from './built-site.ts';

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

type Linked = Record<string, unknown> & { '@type': string };

/** What the page at `path` says of itself to search engines, by its type. */
function linkedData(path: string): ReadonlyMap<string, Linked> {
	const script = getPage(path).elements.find(
		(element) => attribute(element, 'type') === 'application/ld+json',
	);
	const data = JSON.parse(script ? textOf(script) : '{}') as Linked & { '@graph'?: Linked[] };
	expect(data['@context']).toBe('https://schema.org');
	return new Map((data['@graph'] ?? [data]).map((own) => [own['@type'], own]));
}

const text = expect.stringMatching(/\S/) as string;
const day = expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string;
const someone = { '@type': 'Organization', name: text };
const tables = readdirSync('content/kpi').map((name) => name.replace('.json', ''));

describe.each(locales)('linked data in %s', (locale) => {
	const language = { zh: 'zh-Hans', en: 'en' }[locale];

	test('says which report the site is made from, and its chapters', () => {
		const report = linkedData(`/${locale}/`).get('Report');
		expect(report).toMatchObject({
			'@id': `/${locale}/`,
			name: text,
			description: text,
			inLanguage: language,
			datePublished: day,
			dateModified: day,
			isBasedOn: { '@type': 'Report', name: text, url: text, datePublished: '2024-04' },
			image: `/cards/${locale}/home.png`,
		});
		expect((report?.['hasPart'] as Linked[]).map((own) => own['@id']).sort()).toEqual(
			slugs.map((slug) => `/${locale}/report/${slug}/`).sort(),
		);
	});

	test.each(slugs)('says of %s what a search engine asks of an article', (slug) => {
		const data = linkedData(`/${locale}/report/${slug}/`);
		expect(data.get('Article')).toMatchObject({
			'@id': `/${locale}/report/${slug}/`,
			headline: text,
			description: text,
			inLanguage: language,
			datePublished: day,
			dateModified: day,
			identifier: `/s/${slug}/`,
			image: `/cards/${locale}/report/${slug}.png`,
			isPartOf: { '@type': 'Report', '@id': `/${locale}/` },
			copyrightHolder: someone,
			usageInfo: `/${locale}/about/#rights`,
		});
		expectCrumbs(data.get('BreadcrumbList'), `/${locale}/`);
	});

	test.each(tables)('says of the table %s what a search engine asks of data', (id) => {
		const data = linkedData(`/${locale}/data/${id}/`);
		const dataset = data.get('Dataset');
		const { description = '', name } = (dataset ?? {}) as { description?: string; name?: string };
		// Google wants 50 to 5,000 characters.
		expect([...description].length).toBeGreaterThanOrEqual(50);
		expect([...description].length).toBeLessThanOrEqual(5000);
		expect(dataset).toMatchObject({
			url: `/${locale}/data/${id}/`,
			name: text,
			identifier: `/s/${id}/`,
			creator: someone,
			datePublished: day,
			isAccessibleForFree: true,
			distribution: ['csv', 'json', 'xlsx'].map((format) => ({
				'@type': 'DataDownload',
				encodingFormat: text,
				contentUrl: `/data/${id}.${format}`,
			})),
		});
		const { columns } = JSON.parse(readFileSync(`content/kpi/${id}.json`, 'utf8')) as {
			columns: { period?: string }[];
		};
		const days = columns.flatMap(({ period }) => period?.split('/') ?? []).sort();
		expect(dataset?.['temporalCoverage']).toBe(
			days.length > 0 ? `${days[0]}/${days.at(-1)}` : undefined,
		);
		expect(dataset).not.toHaveProperty('license');
		expect(description).not.toBe(name);
		expectCrumbs(data.get('BreadcrumbList'), `/${locale}/`);
	});

	test('says where the checks stand', () => {
		const crumbs = linkedData(`/${locale}/data/audit/`).get('BreadcrumbList');
		expect(crumbs?.['itemListElement']).toHaveLength(3);
		expectCrumbs(crumbs, `/${locale}/`);
	});

	test('lists every table in a catalogue', () => {
		const dataset = linkedData(`/${locale}/data/`).get('DataCatalog')?.['dataset'] as Linked[];
		expect(dataset.map((own) => own['@id']).sort()).toEqual(
			tables.map((id) => `/${locale}/data/${id}/`).sort(),
		);
	});

	test('and descriptions say something: none is a title, none stands twice', () => {
		const pages = readPages().filter(
			({ path, html }) => path.startsWith(`/${locale}/`) && !html.includes('content="noindex"'),
		);
		const said = pages.map(({ elements }) => {
			const meta = metaOf(elements);
			return { title: meta.get('og:title') ?? '', description: meta.get('description') ?? '' };
		});
		expect(said.filter(({ title, description }) => description === title || !description)).toEqual(
			[],
		);
		const all = said.map(({ description }) => description);
		expect(all.filter((own, index) => all.indexOf(own) !== index)).toEqual([]);
	});
});

/** The pages above, each with name and address, and the page itself, counted from 1. */
function expectCrumbs(list: Linked | undefined, home: string): void {
	const items = list?.['itemListElement'] as { position: number; name: string; item?: string }[];
	expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
	expect(items[0]?.item).toBe(home);
	expect(items.every(({ name }) => name)).toBe(true);
	expect(items.slice(0, -1).every(({ item = '' }) => item.startsWith(home))).toBe(true);
}
