// Table B: what a build costs, and how the cost grows with the number of chapters.

import { setTimeout as wait } from 'node:timers/promises';
import { measureCommand, type CommandOptions, type Cost } from './measure-command.ts';
import { printTable } from './print-table.ts';
import { growthExponent, median } from './statistics.ts';
import { markTarget, targets } from './targets.ts';

/** A site generator with a corpus. */
export interface Contestant {
	readonly name: string;
	/** Puts a corpus of `chapters` chapters per language in place and removes earlier builds; not measured. */
	prepare(chapters: number): Promise<void>;
	/** How a corpus of `chapters` chapters is built. */
	command(chapters: number): { readonly argv: readonly string[]; readonly options: CommandOptions };
	/** The folder of the built site. */
	dist(chapters: number): string;
}

export interface BuildRun {
	readonly name: string;
	readonly chapters: number;
	readonly round: number;
	readonly cost: Cost;
}

/** Exit code of a build that found another one at work. */
const busy = 3;
const busyPause = 5000;

/**
 * Builds each size `rounds` times with each of `contestants`, one after the other in turn so that a disturbance of the
 * machine meets all of them; before that each builds the first size once, to warm the disk. `built` is told of each build.
 */
export async function measureBuilds(
	contestants: readonly Contestant[],
	sizes: readonly number[],
	rounds: number,
	built: (contestant: Contestant, chapters: number) => Promise<void>,
): Promise<BuildRun[]> {
	const runs: BuildRun[] = [];
	for (const contestant of contestants) await build(contestant, sizes[0] ?? 1);
	for (const chapters of sizes) {
		for (let round = 0; round < rounds; round++) {
			const order = round % 2 === 0 ? contestants : [...contestants].reverse();
			for (const contestant of order) {
				const cost = await build(contestant, chapters);
				console.error(
					`${contestant.name}, ${chapters} chapters, round ${round + 1}: ${cost.wall.toFixed(1)} s`,
				);
				runs.push({ name: contestant.name, chapters, round, cost });
				if (round === 0) await built(contestant, chapters);
			}
		}
	}
	return runs;
}

async function build(contestant: Contestant, chapters: number): Promise<Cost> {
	await contestant.prepare(chapters);
	const { argv, options } = contestant.command(chapters);
	for (;;) {
		const { code, output, cost } = await measureCommand(argv, options);
		if (code === 0) return cost;
		if (code !== busy)
			throw new Error(`${contestant.name} failed on ${chapters} chapters:\n${output.slice(-2000)}`);
		await wait(busyPause);
	}
}

/** Prints the medians of `runs`; ratios are to `base`, round by round, where it took part. Targets are those of `own`. */
export function printBuilds(runs: readonly BuildRun[], own: string, base: string): void {
	const sizes = [...new Set(runs.map(({ chapters }) => chapters))].sort((a, b) => a - b);
	const names = [...new Set(runs.map(({ name }) => name))];
	const rows = sizes.flatMap((chapters) =>
		names.map((name) => {
			const of = (pick: (cost: Cost) => number) => medianOf(runs, name, chapters, pick);
			const largest = of((cost) => cost.largest ?? Number.NaN);
			const together = of((cost) => cost.together ?? Number.NaN);
			const ratio = (pick: (cost: Cost) => number) => ratioTo(runs, name, base, chapters, pick);
			const smaller = sizes.includes(chapters / 4) ? chapters / 4 : undefined;
			const growth = (pick: (cost: Cost) => number) =>
				smaller === undefined
					? Number.NaN
					: growthExponent(
							{ size: smaller, cost: medianOf(runs, name, smaller, pick) },
							{ size: chapters, cost: of(pick) },
						);
			const isOwn = name === own;
			return [
				name,
				String(chapters),
				of(wall).toFixed(1),
				of(cpu).toFixed(1),
				show(ratio(wall), 2, !isOwn || !(ratio(wall) > targets.wallRatio)),
				show(ratio(cpu), 2, true),
				show(largest / 1e6, 0, !isOwn || !(largest >= targets.memory)),
				show(together / 1e6, 0, true),
				show(growth(wall), 2, !isOwn || !(growth(wall) > targets.growth)),
				show(growth(cpu), 2, !isOwn || !(growth(cpu) > targets.growth)),
			];
		}),
	);
	printTable(
		`B. Build cost by chapters per language: medians; ✗ where ${own} misses the target of the column's head`,
		[
			'site',
			'chapters',
			'wall s',
			'CPU s',
			`wall / ${base} (≤ ${targets.wallRatio})`,
			`CPU / ${base}`,
			`MB, largest process (< ${targets.memory / 1e6})`,
			'MB, all together',
			`growth of wall (≤ ${targets.growth})`,
			`growth of CPU (≤ ${targets.growth})`,
		],
		rows,
	);
}

const wall = (cost: Cost) => cost.wall;
const cpu = (cost: Cost) => cost.cpu;

function medianOf(
	runs: readonly BuildRun[],
	name: string,
	chapters: number,
	pick: (cost: Cost) => number,
): number {
	const own = runs.filter((run) => run.name === name && run.chapters === chapters);
	return median(own.map(({ cost }) => pick(cost)));
}

/** The median of the ratios of each round: both were measured close to each other. */
function ratioTo(
	runs: readonly BuildRun[],
	name: string,
	base: string,
	chapters: number,
	pick: (cost: Cost) => number,
): number {
	const ratios = runs
		.filter((run) => run.name === name && run.chapters === chapters)
		.flatMap(({ round, cost }) => {
			const other = runs.find(
				(run) => run.name === base && run.chapters === chapters && run.round === round,
			);
			return other ? [pick(cost) / pick(other.cost)] : [];
		});
	return median(ratios);
}

function show(value: number, decimals: number, isMet: boolean): string {
	return Number.isNaN(value) ? '–' : markTarget(value.toFixed(decimals), isMet);
}
