// Installs what the tests of the three engines lack, where it may: Debian's Firefox and WebKit.

import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { listMissing } from './engines/find-engines.mjs';

const missing = listMissing();
if (missing.length > 0) {
	console.log(`Installing ${missing.join(', ')} …`);
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
	const isRoot = process.getuid?.() === 0;
	if (isRoot) {
		spawnSync('apt-get', ['update', '-qq'], { stdio: 'ignore', env });
		const options = ['install', '-y', '-qq', '--no-install-recommends'];
		spawnSync('apt-get', [...options, ...missing, 'fonts-noto-cjk'], { stdio: 'inherit', env });
	}
	const still = listMissing();
	if (still.length > 0) {
		console.error(
			`The tests of the three engines need ${still.join(', ')}. Install them (Debian: apt-get install ${still.join(' ')}); elsewhere only "npm test", in Chromium, is run.`,
		);
		process.exit(1);
	}
}
