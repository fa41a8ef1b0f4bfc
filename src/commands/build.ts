// Builds the whole site into dist/, `npm run build`: checks all content first, builds beside, and puts the result in place at the end, so
// that a failed or stopped build leaves the last good one as it was.

import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { startSideFiles } from '../integrations/side-files.ts';
import { takeReport } from '../read/report.ts';
import { countFaults, formatFaults } from '../domain/fault/fault.ts';
import { listAddresses } from '../domain/links/permalink-lock.ts';

const root = process.cwd();
const target = join(root, process.env['OUT_DIR'] ?? 'dist');
const lock = join(root, '.build-lock');
const unchanged = 'Nothing was published; dist/ is as it was.';

// Where the content has faults Astro is still at work.
process.exit(await run());

/** Returns the exit code. 0: built; 1: the content or the settings are at fault; 3: another build is at work. */
async function run(): Promise<number> {
	const started = performance.now();
	const holder = await takeLock();
	if (holder !== undefined) {
		console.error(
			`Another build is at work (process ${holder}). Wait for it, or delete .build-lock if it is gone.`,
		);
		return 3;
	}
	const work = join(root, `.build-${process.pid}`);
	// The thread reads the content while this one loads Astro and compiles the chapters; the pages wait for the report.
	const side = startSideFiles(work);
	takeReport(side.parsed);
	const stop = () => {
		void side
			.end()
			.then(() => rm(work, { recursive: true, force: true }))
			.then(() => rm(lock, { recursive: true, force: true }))
			.then(() => process.exit(130));
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
	try {
		// What an earlier build of other content has stored must not come back.
		await rm(join(root, 'node_modules/.astro/data-store.json'), { force: true });
		process.env['NODE_ENV'] = 'production';
		const { build } = await import('astro');
		const integrations = [side.integration];
		const vite = { logLevel: 'silent' as const };
		const building = build({ root, outDir: work, logLevel: 'warn', integrations, vite });
		// What is wrong with the content is told first, and better than by Astro.
		building.catch(() => undefined);
		const { report, faults } = await side.parsed;
		if (!report) {
			console.error(
				`${formatFaults(faults)}\n\n${countFaults(faults)} in the content. ${unchanged}`,
			);
			return 1;
		}
		console.log(
			`Content checked: ${report.chapters.length} chapters, ${report.tables.length} tables.`,
		);
		const fresh = [...listAddresses(report).keys()].filter(
			(id) => !(id in report.permalinks.addresses),
		);
		if (fresh.length > 0) {
			console.log(
				`${fresh.length} new addresses are not recorded yet: run npm run permalinks before publishing.`,
			);
		}
		await building;
		if (!process.env['SITE_URL']) {
			await rm(join(work, 'sitemap.xml'), { force: true });
			console.log(
				'SITE_URL is not set: no canonical address, no sitemap, no hreflang. docs/deploying.md explains it.',
			);
		}
		await publish(work);
		console.log(`Built in ${((performance.now() - started) / 1000).toFixed(1)} s.`);
		return 0;
	} catch (error) {
		console.error(error instanceof Error ? error.message : error);
		console.error(`\n${unchanged}`);
		return 1;
	} finally {
		await side.end();
		await rm(work, { recursive: true, force: true, maxRetries: 3 });
		await rm(lock, { recursive: true, force: true });
	}
}

/** Replaces dist/ by `work`. Two renames: at no moment does a half-written dist/ exist. */
async function publish(work: string): Promise<void> {
	const old = join(root, `.build-${process.pid}-old`);
	await rename(target, old).catch((error: NodeJS.ErrnoException) => {
		if (error.code !== 'ENOENT') throw error;
	});
	await mkdir(dirname(target), { recursive: true });
	await rename(work, target);
	await rm(old, { recursive: true, force: true });
}

/** Takes the lock; returns the process that holds it, if that one is alive. Leavings of dead builds are removed. */
async function takeLock(): Promise<number | undefined> {
	try {
		await mkdir(lock);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
		const holder = Number(await readFile(join(lock, 'pid'), 'utf8').catch(() => ''));
		if (holder && isAlive(holder)) return holder;
		for (const name of await readdir(root)) {
			if (/^\.build-\d/.test(name)) await rm(join(root, name), { recursive: true, force: true });
		}
	}
	await writeFile(join(lock, 'pid'), String(process.pid));
	return undefined;
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
}
