// Table B: what a build costs, and how the cost grows with the number of chapters.

import { existsSync, mkdirSync, mkdtempSync, renameSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { measureCommand, type Command, type Cost } from './measure-command.ts';
import { median, printTable } from './print-table.ts';

/** Where the benchmarks keep what they write. */
export const work = resolve('.cache/bench');
/** Deleted by `bench.ts`, once nothing is measured any more. */
export const asideFolder = join(work, 'aside');

/** A site generator with a corpus, and how it is built. */
export interface Contestant extends Command {
	readonly name: string;
	/** The folder of the built site. */
	readonly dist: string;
	/** Puts a corpus of `chapters` chapters per language in place and removes earlier builds; not measured. */
	prepare(chapters: number): Promise<void> | void;
}

export interface BuildRun extends Cost {
	readonly name: string;
	readonly chapters: number;
	readonly round: number;
}

/** Returns this site as a contestant; `writeContent` fills the content root that it gets, below the folder `name`. */
export function ownSite(
	name: string,
	folder: string,
	writeContent: (root: string, chapters: number) => Promise<void> | void,
): Contestant {
	const [content, dist] = [join(work, folder, 'content'), join('.cache/bench', folder, 'dist')];
	return {
		name,
		dist: resolve(dist),
		async prepare(chapters) {
			setAside(content);
			await writeContent(content, chapters);
			setAside(dist);
		},
		argv: [process.execPath, '--no-warnings', 'src/commands/build.ts'],
		cwd: process.cwd(),
		env: { CONTENT_ROOT: content, OUT_DIR: dist, BASE_PATH: '/' },
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
): Promise<BuildRun[]> {
	const runs: BuildRun[] = [];
	for (const contestant of contestants) await build(contestant, sizes[0] ?? 1);
	await warmedUp?.();
	for (const chapters of sizes) {
		for (let round = 0; round < rounds; round++) {
			for (const contestant of round % 2 === 0 ? contestants : contestants.toReversed()) {
				const { name } = contestant;
				const cost = await build(contestant, chapters);
				const seconds = cost.wall.toFixed(1);
				console.error(`${name}, ${chapters} chapters, round ${round + 1}: ${seconds} s`);
				runs.push({ name, chapters, round, ...cost });
			}
		}
	}
	return runs;
}

async function build(contestant: Contestant, chapters: number): Promise<Cost> {
	await contestant.prepare(chapters);
	return measureCommand(contestant);
}

/** Prints the medians of `runs`; ratios are to `base`, round by round, where it took part. Targets are those of `own`. */
export function printBuilds(runs: readonly BuildRun[], own: string, base: string): void {
	const costs = (key: keyof Cost, name: string, chapters: number) =>
		runs.filter((run) => run.name === name && run.chapters === chapters).map((run) => run[key]);
	const middle = (key: keyof Cost, { name, chapters }: BuildRun) =>
		median(costs(key, name, chapters));
	// Of each round: both were measured close to each other.
	const ratio = (key: keyof Cost, { name, chapters }: BuildRun) => {
		const others = costs(key, base, chapters);
		return median(costs(key, name, chapters).map((cost, at) => cost / (others[at] ?? Number.NaN)));
	};
	// The power of the size by which a cost grows: 1 is linear, 2 quadratic, 0 constant.
	const growth = (key: keyof Cost, run: BuildRun) =>
		Math.log(middle(key, run) / middle(key, { ...run, chapters: run.chapters / 4 })) / Math.log(4);
	const isHeld = ({ name }: BuildRun) => name === own;
	/** What is above 1 is noise. */
	const grown = { decimals: 2, limit: 1.05, isHeld };
	printTable(
		`B. Build cost by chapters per language: medians; ✗ where ${own} misses the target of the column's head`,
		runs.filter(({ round }) => round === 0),
		[
			{ head: 'site', of: ({ name }) => name },
			{ head: 'chapters', of: ({ chapters }) => chapters },
			{ head: 'wall s', of: (run) => middle('wall', run), decimals: 1 },
			{ head: 'CPU s', of: (run) => middle('cpu', run), decimals: 1 },
			{ head: `wall / ${base}`, of: (run) => ratio('wall', run), decimals: 2, limit: 1.15, isHeld },
			{ head: `CPU / ${base}`, of: (run) => ratio('cpu', run), decimals: 2 },
			{ head: 'MB, largest process', of: (run) => middle('largest', run), limit: 2000, isHeld },
			{ head: 'MB, all together', of: (run) => middle('together', run) },
			{ head: 'growth of wall', of: (run) => growth('wall', run), ...grown },
			{ head: 'growth of CPU', of: (run) => growth('cpu', run), ...grown },
		],
	);
}
