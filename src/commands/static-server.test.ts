import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { serveFolder } from './static-server.ts';

let root: string;
let server: Server;
let address: string;

beforeEach(async () => {
	root = await mkdtemp(join(tmpdir(), 'served-'));
	await writeSite('site', {
		'zh/index.html': '首页',
		'zh/404.html': '没有',
		'data/water.csv': '水',
	});
	const served = await serveFolder(join(root, 'site'), '/base/', 0);
	server = served.server;
	address = `http://localhost:${served.port}`;
});

afterEach(async () => {
	server.close();
	await rm(root, { recursive: true });
});

describe('serveFolder', () => {
	it('serves pages and text files in UTF-8', async () => {
		expect(await read('/base/zh/')).toEqual([200, '首页']);
		const csv = await fetch(`${address}/base/data/water.csv`);
		expect(csv.headers.get('content-type')).toBe('text/csv; charset=utf-8');
	});

	it('leads to the address with a slash and to the base path', async () => {
		for (const path of ['/base', '/base/zh?q=1']) {
			const answer = await fetch(address + path, { redirect: 'manual' });
			expect(answer.status).toBe(301);
			expect(answer.headers.get('location')).toBe(path === '/base' ? '/base/' : '/base/zh/?q=1');
		}
	});

	it('answers what is not there with the page of its language', async () => {
		expect(await read('/base/zh/none/')).toEqual([404, '没有']);
		expect(await read('/other/')).toEqual([404, 'Not found']);
	});

	it('serves what a build puts in the place of the folder', async () => {
		await read('/base/zh/');
		await writeSite('built', { 'zh/index.html': '新首页', 'zh/report/index.html': '新章节' });
		await rename(join(root, 'site'), join(root, 'old'));
		expect(await read('/base/zh/')).toEqual([404, 'Not found']);
		await rename(join(root, 'built'), join(root, 'site'));
		await rm(join(root, 'old'), { recursive: true });
		expect(await read('/base/zh/')).toEqual([200, '新首页']);
		expect(await read('/base/zh/report/')).toEqual([200, '新章节']);
	});
});

async function writeSite(name: string, files: Readonly<Record<string, string>>): Promise<void> {
	for (const [path, text] of Object.entries(files)) {
		await mkdir(join(root, name, path, '..'), { recursive: true });
		await writeFile(join(root, name, path), text);
	}
}

async function read(path: string): Promise<[status: number, text: string]> {
	const answer = await fetch(address + path);
	return [answer.status, await answer.text()];
}
