// A copy of the project in a temporary folder, to be built or edited without harm.

import { cpSync, mkdtempSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const copied = [
	'astro.config.mjs',
	'content',
	'package.json',
	'public',
	'seeds',
	'src',
	'tsconfig.json',
];

/** Copies the project, its packages as a link, into a new folder with a space in its name; returns its path. */
export function copyProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'report site '));
	for (const name of copied) cpSync(name, join(folder, name), { recursive: true });
	symlinkSync(join(process.cwd(), 'node_modules'), join(folder, 'node_modules'));
	return folder;
}

/** What a command gets to see of the environment: nothing of the test runner's own (MODE, PROD, BASE_URL …). */
export function plainEnvironment(): Record<string, string | undefined> {
	return {
		PATH: process.env['PATH'],
		HOME: process.env['HOME'],
		ASTRO_TELEMETRY_DISABLED: '1',
	};
}
