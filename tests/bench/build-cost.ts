// Table B: what a build costs, and how the cost grows with the number of chapters.

import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { measureCommand, type Cost } from './measure-command.ts';
import { median, printTable } from './print-table.ts';

/** Where the benchmarks keep what they write. */
export const work = '.cache/bench';
/** Deleted by `bench.ts`, once nothing is measured any more. */
export const asideFolder = join(work, 'aside');

export const ownName = 'this site';
/** A bare Astro site with this site's Markdown pipeline: what the text itself costs. */
export const baseName = 'bare-astro';

/** A site generator with a corpus. */
export interface Contestant {
	readonly name: string;
	/** The folder of the built site. */
	readonly dist: string;
	/** Builds `chapters` chapters per language from nothing; what it takes to put them in place is not measured. */
	readonly build: (chapters: number) => Promise<Cost>;
}

/** The builds of one contestant in one size. */
export interface Builds extends Contestant {
	readonly chapters: number;
	/** One a round. */
	readonly costs: readonly Cost[];
}

/** Returns this site as a contestant; `writeContent` fills the content root that it gets. */
export function ownSite(
	name: string,
	writeContent: (root: string, chapters: number) => Promise<void> | void,
): Contestant {
	const folder = join(work, name.replaceAll(' ', '-'));
	const [content, dist] = [resolve(folder, 'content'), join(folder, 'dist')];
	return {
		name,
		dist,
		async build(chapters) {
			setAside(folder);
			await writeContent(content, chapters);
			// As npm run build does.
			const options = ['--no-warnings', '--max-semi-space-size=8'];
			const argv = [process.execPath, ...options, 'src/commands/build.ts'];
			return measureCommand(argv, { CONTENT_ROOT: content, OUT_DIR: dist, BASE_PATH: '/' });
		},
	};
}

/**
 * Moves `path` out of the way if it is there. It is not deleted: for a minute or more after files were deleted ext4 takes
 * twice as long to make new ones, and most for a site that has many of them.
 */
export function setAside(path: string): void {
	if (!existsSync(path)) return;
	mkdirSync(asideFolder, { recursive: true });
	renameSync(path, join(mkdtempSync(`${asideFolder}/`), 'old'));
}

/**
 * Builds each size `rounds` times with each of `contestants`, one after the other in turn so that a disturbance of the
 * machine meets all of them. Before that each builds the first size once, to warm the disk, and `warmedUp` may look at it.
 */
export async function measureBuilds(
	contestants: readonly Contestant[],
	sizes: readonly number[],
	rounds: number,
	warmedUp?: () => Promise<void>,
): Promise<Builds[]> {
	for (const { build } of contestants) await build(sizes[0] ?? 1);
	await warmedUp?.();
	const all: Builds[] = [];
	for (const chapters of sizes) {
		const builds = contestants.map((each) => ({ ...each, chapters, costs: [] as Cost[] }));
		for (let round = 1; round <= rounds; round++) {
			for (const { name, build, costs } of round % 2 ? builds : builds.toReversed()) {
				const cost = await build(chapters);
				console.error(`${name}, ${chapters} chapters, round ${round}: ${cost.wall.toFixed(1)} s`);
				costs.push(cost);
			}
		}
		all.push(...builds);
	}
	return all;
}

/** Prints the medians of `builds`; ratios are to the bare Astro site, round by round, where it took part. */
export function printBuilds(builds: readonly Builds[]): void {
	const middle = (key: keyof Cost) => (row: Builds | undefined) =>
		median(row?.costs.map((cost) => cost[key]) ?? []);
	const find = (name: string, chapters: number) =>
		builds.find((each) => each.name === name && each.chapters === chapters);
	// Of each round: both were measured close to each other.
	const ratio = (key: keyof Cost) => (row: Builds) => {
		const base = find(baseName, row.chapters)?.costs ?? [];
		return median(row.costs.map((cost, round) => cost[key] / (base[round]?.[key] ?? Number.NaN)));
	};
	// The power of the size by which a cost grows: 1 is linear, 2 quadratic, 0 constant.
	const growth = (key: keyof Cost) => (row: Builds) =>
		Math.log(middle(key)(row) / middle(key)(find(row.name, row.chapters / 4))) / Math.log(4);
	const isHeld = ({ name }: Builds) => name === ownName;
	/** What is above 1 is noise. */
	const grown = { decimals: 2, limit: 1.05, isHeld };
	printTable(
		`B. Build cost by chapters per language: medians; ✗ where ${ownName} misses the target of the column's head`,
		builds,
		[
			{ head: 'site', of: ({ name }) => name },
			{ head: 'chapters', of: ({ chapters }) => chapters },
			{ head: 'wall s', of: middle('wall'), decimals: 1 },
			{ head: 'CPU s', of: middle('cpu'), decimals: 1 },
			{ head: `wall / ${baseName}`, of: ratio('wall'), decimals: 2, limit: 1.15, isHeld },
			{ head: `CPU / ${baseName}`, of: ratio('cpu'), decimals: 2 },
			{ head: 'MB, largest process', of: middle('largest'), limit: 2000, isHeld },
			{ head: 'MB, all together', of: middle('together') },
			{ head: 'growth of wall', of: growth('wall'), ...grown },
			{ head: 'growth of CPU', of: growth('cpu'), ...grown },
		],
	);
}
