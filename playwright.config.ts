// Browser tests of the built site in Chromium.

import { once } from 'node:events';
import { createServer } from 'node:net';
import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { getChromium } from './src/commands/find-chromium.mjs';

// Every worker reads this file again, and takes the port that the first reading has found.
process.env['PORT_TESTS'] ??= String(await findPort());
const port = process.env['PORT_TESTS'];

/** Returns a port that is free. */
async function findPort(): Promise<number> {
	const server = createServer().listen(0);
	await once(server, 'listening');
	const address = server.address();
	server.close();
	await once(server, 'close');
	if (typeof address !== 'object' || !address) throw new Error('No port is free.');
	return address.port;
}

export default defineConfig({
	testDir: 'tests/browser',
	fullyParallel: true,
	workers: 2,
	// Machines that run this are slow and shared: a time is no finding.
	timeout: 120_000,
	expect: { timeout: 15_000 },
	forbidOnly: true,
	reporter: [['dot']],
	use: {
		baseURL: `http://localhost:${port}`,
		launchOptions: { executablePath: getChromium(), args: ['--no-sandbox'] },
		reducedMotion: 'reduce',
	},
	webServer: {
		command: 'node --no-warnings src/commands/serve.ts',
		url: `http://localhost:${port}/zh/`,
		env: { PORT: port, BASE_PATH: '/' },
		reuseExistingServer: false,
	},
});
