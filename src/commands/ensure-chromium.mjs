// Finds a Chromium for the browser tests; installs Debian's package when there is none and it may.

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findChromium } from './find-chromium.mjs';

if (!findChromium()) {
	const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
	if (!apt || process.getuid?.() !== 0) {
		fail(
			'The tests need Chromium. Install it (Debian: apt-get install chromium fonts-noto-cjk), or set CHROMIUM_PATH to one.',
		);
	}
	console.log('Installing Chromium for the browser tests …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const packages = ['chromium', 'fonts-noto-cjk'];
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
	const answer = spawnSync(
		'apt-get',
		['install', '-y', '-qq', '--no-install-recommends', ...packages],
		{ encoding: 'utf8', env },
	);
	if (answer.status !== 0 || !findChromium()) {
		fail(
			`Chromium could not be installed:\n${answer.stderr}\nInstall it by hand, or set CHROMIUM_PATH to one.`,
		);
	}
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
