// Browser tests of the built site in Chromium.

import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { getChromium } from './src/commands/find-chromium.mjs';

const port = Number(process.env['PORT_TESTS'] ?? 4398);

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
		env: { PORT: String(port), BASE_PATH: '/' },
		reuseExistingServer: false,
	},
});
