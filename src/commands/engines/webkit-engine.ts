// WebKit by WebDriver: MiniBrowser, which comes with Debian's driver, on a screen of its own.

import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { findMiniBrowser, webKitDriver, xvfb } from './find-engines.mjs';
import type { Engine, Key } from './engine.ts';

const keys: Readonly<Record<Key, string>> = {
	Enter: '\uE007',
	Escape: '\uE00C',
	ArrowRight: '\uE014',
	ArrowDown: '\uE015',
	'/': '/',
};
const elementKey = 'element-6066-11e4-a52e-4f735466cecf';

export async function openWebKit(): Promise<Engine> {
	const { screen, display } = await openScreen();
	const port = await findPort();
	const driver = spawn(webKitDriver, [`--port=${port}`], {
		env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
		stdio: 'ignore',
	});
	const root = `http://127.0.0.1:${port}`;
	const options = { binary: findMiniBrowser(), args: ['--automation'] };
	const { sessionId } = await untilAnswered(() =>
		ask<{ sessionId: string }>('POST', `${root}/session`, {
			capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } },
		}),
	);
	const session = `${root}/session/${sessionId}`;
	const post = <Value>(path: string, body: object) => ask<Value>('POST', session + path, body);
	const write = async (text: string) => {
		const actions = [...text].flatMap((value) => [
			{ type: 'keyDown', value },
			{ type: 'keyUp', value },
		]);
		await post('/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
	};
	const run = <Value>(expression: string) =>
		post<Value>('/execute/sync', { script: `return (${expression});`, args: [] });
	return {
		name: 'WebKit',
		open: async (url, width) => {
			await post('/window/rect', { x: 0, y: 0, width, height: 900 });
			await post('/url', { url });
			// The page hears later of its new width, which the window may not have as small as that.
			for (let left = 20, now = 0; left > 0 && now !== width; left--) {
				now = await run<number>('innerWidth');
				await new Promise((resolve) => setTimeout(resolve, 50));
			}
		},
		run,
		press: (key) => write(keys[key]),
		type: write,
		click: async (selector) => {
			const using = { using: 'css selector', value: selector };
			const element = await post<Readonly<Record<string, string>>>('/element', using);
			await post(`/element/${element[elementKey] ?? ''}/click`, {});
		},
		picture: async () => Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64'),
		close: async () => {
			await ask('DELETE', session).catch(() => undefined);
			driver.kill();
			screen.kill();
		},
	};
}

/** A screen that nobody sees; its number is the first that is free. */
async function openScreen(): Promise<{ screen: ChildProcess; display: string }> {
	const screen = spawn(
		xvfb,
		['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'],
		{
			stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
		},
	);
	const [number] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer];
	return { screen, display: `:${number.toString().trim()}` };
}

async function findPort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}

/** Asks until the driver listens. */
async function untilAnswered<Value>(request: () => Promise<Value>): Promise<Value> {
	for (let left = 50; ; left--) {
		try {
			return await request();
		} catch (error) {
			if (left === 0) throw error;
			await new Promise((resolve) => setTimeout(resolve, 200));
		}
	}
}

async function ask<Value>(
	method: 'GET' | 'POST' | 'DELETE',
	address: string,
	body?: object,
): Promise<Value> {
	const answer = await fetch(address, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
	const { value } = (await answer.json()) as { value: Value & { error?: string } };
	if (!answer.ok) throw new Error(`${address}: ${value.error ?? answer.status}`);
	return value;
}
