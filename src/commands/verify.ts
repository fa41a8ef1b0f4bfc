// The whole run: format, lint, types, unit tests, ledger, build, tests of the built site. `npm test`.

import { spawnSync } from 'node:child_process';
import process from 'node:process';

// The tests expect the site as it is built with no settings.
const settings = ['SITE_URL', 'BASE_PATH', 'OUT_DIR', 'CONTENT_ROOT'];
for (const name of settings) Reflect.deleteProperty(process.env, name);

const steps = ['lint', 'types', 'test:unit', 'build', 'check:ledger', 'test:site'];

for (const step of steps) {
	const started = performance.now();
	console.log(`\n> ${step}`);
	const { status } = spawnSync('npm', ['run', '-s', step], { stdio: 'inherit' });
	const seconds = ((performance.now() - started) / 1000).toFixed(1);
	if (status !== 0) {
		console.error(`\n${step} failed after ${seconds} s.`);
		process.exit(status ?? 1);
	}
	console.log(`< ${step} passed in ${seconds} s`);
}
console.log('\nEverything passed.');
