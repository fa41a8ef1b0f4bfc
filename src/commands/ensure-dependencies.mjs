// Installs what package-lock.json says, once for each state of it. Plain ESM: it must run on Node 20 and on no packages.

import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import process from 'node:process';

const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.lock-sha256`;
/** The oldest Node that runs the site's own TypeScript and Astro. */
const oldest = [22, 18];

const lock = createHash('sha256')
	.update(readFileSync(`${root}package-lock.json`))
	.digest('hex');
if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== lock) install();
checkNode();

function install() {
	const npm = process.env.npm_execpath;
	if (!npm) fail('Run this through npm: npm run setup.');
	console.log('Installing packages (about a minute the first time) …');
	const answer = spawnSync(
		process.execPath,
		[npm, 'ci', '--loglevel=error', '--no-audit', '--no-fund', '--ignore-scripts'],
		{ cwd: root, stdio: ['ignore', 'inherit', 'inherit'] },
	);
	if (answer.status !== 0)
		fail(
			'The packages could not be installed; the lines above say why. Check the network and run the command again.',
		);
	writeFileSync(stamp, lock);
}

/** Packages bring their own Node on Linux; elsewhere the installed one must do. */
function checkNode() {
	const own = spawnSync(`${root}node_modules/.bin/node`, ['--version'], { encoding: 'utf8' });
	const version = own.status === 0 ? own.stdout.trim() : process.version;
	const [major, minor] = version.slice(1).split('.').map(Number);
	if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
	fail(
		`Node ${version} is too old for this site and no newer one comes with its packages on ${process.platform} ${process.arch}.\n` +
			`Install Node ${readFileSync(`${root}.nvmrc`, 'utf8').trim()} (see .nvmrc) and run the command again.`,
	);
}

function fail(message) {
	console.error(message);
	process.exit(1);
}
