// The build itself: the same bytes wherever and whenever it runs, every fault at once, never a half-written site.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dist, listFiles } from './built-site.ts';
import { copyProject, plainEnvironment } from './project-copy.ts';

let elsewhere: string;

beforeAll(() => {
	elsewhere = copyProject();
});

afterAll(() => rmSync(elsewhere, { recursive: true, force: true }));

/** Builds the copy; the test runner's own environment (MODE, PROD, BASE_URL …) stays out. */
function build(environment: Record<string, string> = {}) {
	return spawnSync(process.execPath, ['--no-warnings', 'src/commands/build.ts'], {
		cwd: elsewhere,
		encoding: 'utf8',
		env: { ...plainEnvironment(), ...environment },
	});
}

/** A checksum of every file of `folder`. */
function sums(folder: string): Record<string, string> {
	return Object.fromEntries(
		listFiles(folder).map((file) => [
			file,
			createHash('sha256')
				.update(readFileSync(join(folder, file)))
				.digest('hex'),
		]),
	);
}

describe('build', () => {
	test('holds no page for those who write the site', () => {
		expect(listFiles(dist).filter((file) => /^dev\b|_components/.test(file))).toEqual([]);
	});

	test('gives the same bytes in another folder, time zone and locale', () => {
		const { status, stderr } = build({
			TZ: 'Asia/Shanghai',
			LANG: 'zh_CN.UTF-8',
			LC_ALL: 'zh_CN.UTF-8',
		});
		expect(stderr).toBe('');
		expect(status).toBe(0);
		expect(sums(join(elsewhere, 'dist'))).toEqual(sums(dist));
	});

	test('lists all faults with place and remedy, and leaves the last good site', () => {
		const before = sums(join(elsewhere, 'dist'));
		const table = join(elsewhere, 'content/kpi/water-use.json');
		const chapter = join(elsewhere, 'content/chapters/en/climate.mdx');
		const [goodTable, goodChapter] = [readFileSync(table, 'utf8'), readFileSync(chapter, 'utf8')];
		writeFileSync(table, goodTable.replace('"683906.94"', '"683,906.94"'));
		writeFileSync(chapter, `${goodChapter}\n<Unknown />\n\n<Ref to="ghg-inventry" />\n`);
		const { status, stderr } = build();
		writeFileSync(table, goodTable);
		writeFileSync(chapter, goodChapter);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/content\/kpi\/water-use\.json:\d+:\d+ #\/rows\/.*\n {2}.*683,906\.94.*is not a decimal string/,
		);
		expect(stderr).toMatch(
			/content\/chapters\/en\/climate\.mdx:\d+:\d+ \[markup\/component-unknown\]\n {2}There is no component <Unknown>/,
		);
		expect(stderr).toMatch(
			/There is no section, table, chapter or term "ghg-inventry"\.\n {2}Did you mean "ghg-inventory"/,
		);
		expect(sums(join(elsewhere, 'dist'))).toEqual(before);
		expect(listFiles(elsewhere).filter((file) => file.startsWith('.build-'))).toEqual([]);
	});

	test('refuses broken MDX with its line and leaves the last good site', () => {
		const before = sums(join(elsewhere, 'dist'));
		const chapter = join(elsewhere, 'content/chapters/zh/nature.mdx');
		const good = readFileSync(chapter, 'utf8');
		writeFileSync(chapter, `${good}\n<Case>\n\n没有结束的案例。\n`);
		const { status, stderr } = build();
		writeFileSync(chapter, good);
		expect(status).toBe(1);
		expect(stderr).toMatch(
			/content\/chapters\/zh\/nature\.mdx:\d+:\d+ \[markup\/unreadable\]\n {2}The MDX cannot be read: .*<Case>/,
		);
		expect(sums(join(elsewhere, 'dist'))).toEqual(before);
	});

	test('serves a sub-path of a named host, with canonical addresses, languages and a sitemap', () => {
		const { status } = build({ SITE_URL: 'https://example.org', BASE_PATH: 'reports/2023' });
		expect(status).toBe(0);
		const page = readFileSync(join(elsewhere, 'dist/zh/report/climate/index.html'), 'utf8');
		expect(page).toContain(
			'<link rel="canonical" href="https://example.org/reports/2023/zh/report/climate/"',
		);
		expect(page).toContain(
			'hreflang="en" href="https://example.org/reports/2023/en/report/climate/"',
		);
		expect(page).toContain('hreflang="x-default" href="https://example.org/reports/2023/"');
		const card = 'cards/zh/report/climate.png';
		expect(page).toContain(
			`<meta property="og:image" content="https://example.org/reports/2023/${card}"`,
		);
		expect(page).toMatch(/<meta property="og:image:width" content="1200"/);
		expect(page).toMatch(/<meta property="og:image:alt" content="气候减缓与适应 · [^"]+"/);
		expect(page).toContain('<meta name="twitter:card" content="summary_large_image"');
		expect(existsSync(join(elsewhere, 'dist', card))).toBe(true);
		const two = readFileSync(join(elsewhere, 'dist/zh/parallel/climate/index.html'), 'utf8');
		expect(two.match(/<link rel="(?:canonical|alternate)"[^>]*>/g)).toEqual([
			'<link rel="canonical" href="https://example.org/reports/2023/zh/report/climate/">',
		]);
		const inside = [...(page + two).matchAll(/(?:href|src|action)="(\/[^"]*)"/g)].map(
			([, address = '']) => address,
		);
		expect(inside.length).toBeGreaterThan(50);
		expect(inside.filter((address) => !address.startsWith('/reports/2023/'))).toEqual([]);
		expect(readFileSync(join(elsewhere, 'dist/sitemap.xml'), 'utf8')).toContain(
			'<loc>https://example.org/reports/2023/en/data/ghg-emissions/</loc>',
		);
		expect(readFileSync(join(elsewhere, 'dist/sitemap.xml'), 'utf8')).not.toContain('/parallel/');
		for (const [locale, tag] of [
			['zh', 'zh-Hans'],
			['en', 'en'],
		] as const) {
			// RFC 4287: 4.1.1 wants id, title, updated and author, and a link to the feed itself.
			const root = `https://example.org/reports/2023/${locale}/`;
			const feed = readFileSync(join(elsewhere, `dist/${locale}/atom.xml`), 'utf8');
			expect(feed).toMatch(
				new RegExp(`^<\\?xml version="1.0" encoding="utf-8"\\?>\\n<feed [^>]*xml:lang="${tag}">`),
			);
			expect(feed).toContain(`<id>${root}updates/</id>`);
			expect(feed).toContain(
				`<link rel="self" type="application/atom+xml" href="${root}atom.xml"/>`,
			);
			expect(feed).toMatch(/<author><name>[^<]+<\/name><\/author>/);
			const ids = [...feed.matchAll(/<id>(.*?)<\/id>/g)].map(([, id]) => id);
			const days = [...feed.matchAll(/<updated>\d{4}-\d\d-\d\dT00:00:00Z<\/updated>/g)];
			expect(ids.length).toBeGreaterThan(1);
			expect(new Set(ids).size).toBe(ids.length);
			expect(days.length).toBe(ids.length);
			expect(readFileSync(join(elsewhere, `dist/${locale}/updates/index.html`), 'utf8')).toMatch(
				new RegExp(
					`<link rel="alternate" type="application/atom\\+xml"[^>]* href="/reports/2023/${locale}/atom.xml"`,
				),
			);
		}
	});

	test('names no host where none is known', () => {
		expect(existsSync(join(dist, 'sitemap.xml'))).toBe(false);
		expect(existsSync(join(dist, 'en/atom.xml'))).toBe(false);
		expect(readFileSync(join(dist, 'zh/report/climate/index.html'), 'utf8')).not.toContain(
			'rel="canonical"',
		);
	});

	test.each([
		['SITE_URL', 'example.org', 'Write it with its scheme'],
		['SITE_URL', 'https://example.org/reports', 'Write scheme and host only'],
		['BASE_PATH', '/a b/', 'is not a path'],
	])('refuses %s "%s"', (name, value, message) => {
		const { status, stderr } = build({ [name]: value });
		expect(status).not.toBe(0);
		expect(stderr).toContain(message);
	});
});
