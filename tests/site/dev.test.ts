// The site while authors write: what they save is shown at once, in the search too; a fault says where it is.

import { spawn, type ChildProcess } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { copyProject, plainEnvironment } from './project-copy.ts';

const port = 4397;
let folder: string;
let server: ChildProcess;
let printed = '';

beforeAll(async () => {
	folder = copyProject();
	server = spawn(
		process.execPath,
		['node_modules/astro/bin/astro.mjs', 'dev', '--port', String(port)],
		{ cwd: folder, env: plainEnvironment(), stdio: ['ignore', 'pipe', 'pipe'] },
	);
	for (const stream of [server.stdout, server.stderr])
		stream?.on('data', (data: Buffer) => (printed += data.toString()));
	await vi.waitFor(() => read('/en/data/water-use/'), { timeout: 60_000, interval: 500 });
});

afterAll(async () => {
	const ended = new Promise((resolve) => server.once('exit', resolve));
	server.kill();
	await ended;
	rmSync(folder, { recursive: true, force: true });
});

async function read(path: string): Promise<string> {
	return (await fetch(`http://localhost:${port}${path}`)).text();
}

/** Puts `to` for `from` in a file. */
function edit(file: string, from: string, to: string): void {
	const path = join(folder, file);
	const text = readFileSync(path, 'utf8');
	expect(text).toContain(from);
	writeFileSync(path, text.replace(from, to));
}

const shows = (path: string, text: string) =>
	vi.waitFor(async () => expect(await read(path)).toContain(text), {
		timeout: 30_000,
		interval: 300,
	});

test('a saved table is shown, and found by the search', async () => {
	await shows('/pagefind/catalogue.en.json', '"Water use"');
	edit('content/kpi/water-use.json', '"en": "Water use"', '"en": "Use of water"');
	await shows('/en/data/water-use/', '<title>Use of water');
	await shows('/pagefind/catalogue.en.json', '"Use of water"');
});

test('a saved chapter is shown', async () => {
	await shows('/en/report/climate/', 'gives priority to measures');
	edit('content/chapters/en/climate.mdx', 'gives priority to measures', 'prefers measures');
	await shows('/en/report/climate/', 'prefers measures');
});

test('a fault is told with its place, until it is mended', async () => {
	edit('content/kpi/water-use.json', '"683906.94"', '"683,906.94"');
	await shows('/en/data/water-use/', '<title>Error');
	expect(printed).toMatch(/content\/kpi\/water-use\.json:\d+:\d+ #\/rows/);
	edit('content/kpi/water-use.json', '"683,906.94"', '"683906.94"');
	await shows('/en/data/water-use/', '<title>Use of water');
});

test('what the check refuses is refused here, for every page', async () => {
	const ledger = join(folder, 'seeds/ledger/climate.json');
	const before = readFileSync(ledger, 'utf8');
	rmSync(ledger);
	await shows('/en/report/climate/', '<title>Error');
	await shows('/zh/glossary/', '<title>Error');
	expect(printed).toContain('seeds/ledger/climate.json [file/missing]');
	writeFileSync(ledger, before);
	await shows('/en/report/climate/', 'id="climate-response"');
});

test('a new chapter has its pages at once, and a deleted one has none', async () => {
	const statusOf = async (locale: string) =>
		(await fetch(`http://localhost:${port}/${locale}/report/addition/`)).status;
	const files = new Map([
		['seeds/ledger/addition.json', '{ "chapter": "addition", "entries": [] }\n'],
	]);
	for (const [locale, title, text] of [
		['zh', '补充', '补充文字。'],
		['en', 'Addition', 'More words.'],
	]) {
		const like = readFileSync(join(folder, `content/chapters/${locale}/content-index.mdx`), 'utf8');
		const front = (/^---\n[\s\S]*?\n---\n/.exec(like)?.[0] ?? '')
			.replace(/^title: .*$/m, `title: ${title}`)
			.replace(/^order: .*$/m, 'order: 99')
			.replace(/^sourceLines: .*$/m, 'sourceLines: [1, 1]');
		files.set(`content/chapters/${locale}/addition.mdx`, `${front}\n${text}\n`);
	}
	expect([await statusOf('zh'), await statusOf('en')]).toEqual([404, 404]);
	for (const [path, text] of files) writeFileSync(join(folder, path), text);
	await shows('/zh/report/addition/', '补充文字。');
	await shows('/en/report/addition/', 'More words.');
	for (const path of files.keys()) rmSync(join(folder, path));
	await vi.waitFor(
		async () => expect([await statusOf('zh'), await statusOf('en')]).toEqual([404, 404]),
		{ timeout: 30_000, interval: 300 },
	);
	await shows('/en/report/climate/', 'id="climate-response"');
});

test('what the report says of itself, and of its addresses, is shown in every chapter', async () => {
	edit('content/report.json', '"en": "2023 ESG Report"', '"en": "ESG Report of 2023"');
	await shows('/en/report/climate/', 'ESG Report of 2023</title>');
	await shows('/en/report/nature/', 'ESG Report of 2023</title>');
	edit('content/permalinks.json', '"addresses": {', '"addresses": { "river": "report/river/",');
	edit('content/permalinks.json', '"redirects": {', '"redirects": { "river": "nature",');
	await shows('/en/report/river/', '/en/report/nature/');
});

test.each(['light', 'dark'])('all components stand on one page, %s', async (scheme) => {
	const html = await read(`/dev/components/${scheme}/`);
	expect(html).toContain(`color-scheme: ${scheme}`);
	expect([...html.matchAll(/<h2>(\w+)<\/h2>/g)].map(([, name]) => name)).toContain('KpiTable');
	expect(html).toContain('energy-use.total.2023');
});
