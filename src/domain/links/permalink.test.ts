import { describe, expect, test } from 'vitest';
import {
	assetPath,
	normalizeBase,
	normalizeSite,
	pagePath,
	shortPath,
	type SitePage,
} from './permalink.ts';

describe('pagePath', () => {
	test.each<[SitePage, string]>([
		[{ page: 'home' }, '/zh/'],
		[{ page: 'data' }, '/zh/data/'],
		[{ page: 'search' }, '/zh/search/'],
		[{ page: 'glossary' }, '/zh/glossary/'],
		[{ page: 'about' }, '/zh/about/'],
		[{ page: 'chapter', slug: 'climate' }, '/zh/report/climate/'],
		[{ page: 'table', id: 'water-use' }, '/zh/data/water-use/'],
	])('gives %o its address', (sitePage, address) => {
		expect(pagePath('/', 'zh', sitePage)).toBe(address);
	});

	test('puts the folder of the site before it and the fragment behind it', () => {
		const sitePage = { page: 'table', id: 'water-use' } as const;
		expect(pagePath('/reports/2023/', 'en', sitePage, 'water-use.withdrawal.2023')).toBe(
			'/reports/2023/en/data/water-use/#water-use.withdrawal.2023',
		);
	});
});

test('gives an id an address in no language', () => {
	expect(shortPath('/', 'water-use.withdrawal.2023')).toBe('/s/water-use.withdrawal.2023/');
	expect(shortPath('/reports/', 'climate')).toBe('/reports/s/climate/');
});

test('gives a file of the root its address', () => {
	expect(assetPath('/reports/', 'pagefind/pagefind.js')).toBe('/reports/pagefind/pagefind.js');
});

describe('normalizeBase', () => {
	test.each([
		['', '/'],
		['/', '/'],
		['//', '/'],
		['reports', '/reports/'],
		['/reports', '/reports/'],
		['/reports/2023/', '/reports/2023/'],
		['/v1.2_a-b/', '/v1.2_a-b/'],
	])('turns "%s" into %s', (base, expected) => {
		expect(normalizeBase(base)).toBe(expected);
	});

	test.each(['/a//b', '/../up', '/a b', '/报告', '/a?b', 'https://example.org/a', '/.hidden'])(
		'refuses "%s" with what to write instead',
		(base) => {
			expect(() => normalizeBase(base)).toThrow(
				`BASE_PATH "${base}" is not a path. Write the folder under which the site is served, for example /reports/2023.`,
			);
		},
	);
});

describe('normalizeSite', () => {
	test.each([
		['https://example.org', 'https://example.org'],
		['https://example.org/', 'https://example.org'],
		['http://localhost:4321', 'http://localhost:4321'],
	])('turns %s into %s', (site, expected) => {
		expect(normalizeSite(site)).toBe(expected);
	});

	test.each([
		['example.org', 'is not an address'],
		['', 'is not an address'],
		['https://example.org/reports', 'is more than an origin'],
		['https://example.org/?a', 'is more than an origin'],
		['https://example.org/#a', 'is more than an origin'],
		['ftp://example.org', 'is more than an origin'],
	])('refuses "%s", which %s', (site, reason) => {
		expect(() => normalizeSite(site)).toThrow(`SITE_URL "${site}" ${reason}`);
	});
});
