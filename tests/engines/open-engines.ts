// The three engines, and the site that they open.

import { serveFolder } from '../../src/commands/static-server.ts';
import type { Engine } from '../../src/commands/engines/engine.ts';
import { openPuppeteer } from '../../src/commands/engines/puppeteer-engine.ts';
import { openWebKit } from '../../src/commands/engines/webkit-engine.ts';

export const engines: readonly (readonly [Engine['name'], () => Promise<Engine>])[] = [
	['Chromium', () => openPuppeteer('Chromium')],
	['Firefox', () => openPuppeteer('Firefox')],
	['WebKit', openWebKit],
];

/** Serves the built site; resolves to its address, without a slash at its end, and what ends it. */
export async function serveSite(): Promise<{ origin: string; end: () => void }> {
	const { server, port } = await serveFolder('dist', '/', 0);
	return { origin: `http://localhost:${port}`, end: () => void server.close() };
}
