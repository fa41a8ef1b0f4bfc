// Finds a Chromium for the browser tests; installs one of Debian's packages when there is none and it may.

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { findChromium } from './find-chromium.mjs';

if (!findChromium()) {
	const apt = spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
	if (!apt || process.getuid?.() !== 0) {
		fail(
			'The tests need Chromium. Install it (Debian: apt-get install chromium-headless-shell fonts-noto-cjk), or set CHROMIUM_PATH to one.',
		);
	}
	console.log('Installing Chromium for the browser tests …');
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
	// Debian's kin have the second only.
	const answers = ['chromium-headless-shell', 'chromium'].map((name) =>
		findChromium() ? undefined : install(name, env),
	);
	if (!findChromium()) {
		fail(
			`Chromium could not be installed:\n${answers.join('\n')}\nInstall it by hand, or set CHROMIUM_PATH to one.`,
		);
	}
}

/** Installs the browser `name` with Chinese fonts; returns what went wrong, which may be nothing. */
function install(name, env) {
	const options = ['install', '-y', '-qq', '--no-install-recommends'];
	const { stderr } = spawnSync('apt-get', [...options, name, 'fonts-noto-cjk'], {
		encoding: 'utf8',
		env,
	});
	return stderr;
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
