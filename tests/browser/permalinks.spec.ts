// After a section was renamed, another moved, a table and a chapter deleted: the build fails with remedies, and once they
// are followed, every old address lands at the right place.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'node:http';
import { expect, test } from '@playwright/test';
import { serveFolder } from '../../src/commands/static-server.ts';
import { writeChange, writeSmallReport } from './small-report.ts';

const out = '.cache/permalinks';
const base = '/reports/2023/';
let root: string;
let server: Server;
let site: string;
let refusal: string;
let proposal: string;

function run(command: 'build.ts' | 'permalinks.ts', ...options: string[]) {
	return spawnSync(process.execPath, ['--no-warnings', `src/commands/${command}`, ...options], {
		encoding: 'utf8',
		env: {
			PATH: process.env['PATH'],
			HOME: process.env['HOME'],
			ASTRO_TELEMETRY_DISABLED: '1',
			CONTENT_ROOT: root,
			OUT_DIR: out,
			BASE_PATH: base,
		},
	});
}

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
	test.setTimeout(180_000);
	root = mkdtempSync(join(tmpdir(), 'small-report-'));
	writeSmallReport(root);
	expect(run('permalinks.ts').stdout).toContain('15 of them new');
	writeChange(root);
	const refused = run('build.ts');
	expect(refused.status).toBe(1);
	refusal = refused.stderr;
	const before = readFileSync(join(root, 'content/permalinks.json'), 'utf8');
	const asked = run('permalinks.ts');
	expect(asked.status).toBe(1);
	expect(asked.stdout).toContain('Proposed under "redirects"');
	expect(readFileSync(join(root, 'content/permalinks.json'), 'utf8')).toBe(before);
	proposal = run('permalinks.ts', '--accept').stdout;
	const built = run('build.ts');
	expect(built.stderr).toBe('');
	const served = await serveFolder(out, base, 4500);
	server = served.server;
	site = `http://localhost:${served.port}${base}`;
});

test.afterAll(() => {
	server.close();
	rmSync(root, { recursive: true, force: true });
	rmSync(out, { recursive: true, force: true });
});

test('the build names each loss and its remedy', () => {
	for (const [id, remedy] of [
		['first-steps', '"first-steps": "first-measures"'],
		['second-steps', '"second-steps": "report/alpha/"'],
		['old-figures', '"old-figures": "new-figures"'],
		['gamma', '"gamma": "delta"'],
	] as const) {
		expect(refusal).toContain(`content/permalinks.json:`);
		expect(refusal).toContain(`#/addresses/${id} [links/id-`);
		expect(refusal).toContain(remedy);
		expect(proposal).toContain(remedy);
	}
	expect(refusal).toContain('4 faults in the content');
});

for (const { what, from, to } of [
	{ what: 'a renamed section', from: 'report/alpha/#first-steps', to: 'report/alpha/#first-steps' },
	{ what: 'a moved section', from: 'report/alpha/#second-steps', to: 'report/beta/#second-steps' },
	{ what: 'a deleted table', from: 'data/old-figures/', to: 'data/new-figures/' },
	{
		what: 'a cell of a deleted table',
		from: 'data/old-figures/#old-figures.all.2023',
		to: 'data/new-figures/#new-figures.all.2023',
	},
	{
		what: 'a cell of a deleted table in its chapter',
		from: 'report/alpha/#old-figures.all.2023',
		to: 'data/new-figures/#new-figures.all.2023',
	},
	{ what: 'a deleted chapter', from: 'report/gamma/', to: 'report/delta/' },
	{
		what: 'a section of a deleted chapter',
		from: 'report/gamma/#third-steps',
		to: 'report/delta/',
	},
]) {
	for (const locale of ['zh', 'en']) {
		test(`the old ${locale} address of ${what} lands right`, async ({ page }) => {
			await page.goto(`${site}${locale}/${from}`);
			await expect(page).toHaveURL(`${site}${locale}/${to}`);
			const fragment = to.split('#')[1];
			if (fragment) {
				const target = page.locator(`[id="${fragment}"]`);
				await expect(target).toBeAttached();
				expect(await target.evaluate((element) => element.matches(':target'))).toBe(true);
			}
		});
	}
}

test('the alias of a renamed section stands at its new heading', async ({ page }) => {
	await page.goto(`${site}en/report/alpha/#first-steps`);
	await expect(page.locator('.heading', { has: page.locator('#first-steps') })).toContainText(
		'First measures',
	);
	await expect(page.locator('#first-measures')).toBeInViewport();
});

test('without JavaScript an old address shows the link to its new place', async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(`${site}zh/report/alpha/#second-steps`);
	await page.locator('.moved li:visible a').click();
	await expect(page).toHaveURL(`${site}zh/report/beta/#second-steps`);
	await page.goto(`${site}en/report/gamma/`);
	await page.locator('.lead a').click();
	await expect(page).toHaveURL(`${site}en/report/delta/`);
	await context.close();
});

test.describe('below a base path', () => {
	for (const [kind, id, to] of [
		['chapter', 'beta', 'report/beta/'],
		['section', 'lasting-steps', 'report/beta/#lasting-steps'],
		['table', 'new-figures', 'data/new-figures/'],
		['row', 'new-figures.all', 'data/new-figures/#new-figures.all'],
		['cell', 'new-figures.all.2023', 'data/new-figures/#new-figures.all.2023'],
		['term', 'term-megawatt-hour', 'glossary/#term-megawatt-hour'],
		['code', 'gri-302-1', 'report/beta/#gri-302-1'],
		['footnote', 'fn-a', 'report/beta/#fn-a'],
		['discrepancy', 'lasting-spelling', 'report/beta/#lasting-spelling'],
	] as const) {
		test(`the short address of a ${kind} leads to it in either language, with and without JavaScript`, async ({
			browser,
		}) => {
			for (const [locale, name] of [
				['zh', '简体中文'],
				['en', 'English'],
			] as const) {
				for (const javaScriptEnabled of [true, false]) {
					const context = await browser.newContext({ locale, javaScriptEnabled });
					const page = await context.newPage();
					await page.goto(`${site}s/${id}/`);
					if (!javaScriptEnabled) await page.getByRole('link', { name }).click();
					await expect(page).toHaveURL(`${site}${locale}/${to}`);
					const fragment = to.split('#')[1];
					if (fragment) await expect(page.locator(`[id="${fragment}"]`)).toBeInViewport();
					await context.close();
				}
			}
		});
	}
});

test.describe('the short address', () => {
	test.use({ locale: 'en-GB' });

	for (const [id, to] of [
		['first-steps', 'report/alpha/#first-measures'],
		['second-steps', 'report/beta/#second-steps'],
		['old-figures.all.2023', 'data/new-figures/#new-figures.all.2023'],
		['gamma', 'report/delta/'],
	] as const) {
		test(`of ${id} leads to its new place`, async ({ page }) => {
			await page.goto(`${site}s/${id}/`);
			await expect(page).toHaveURL(`${site}en/${to}`);
		});
	}
});
