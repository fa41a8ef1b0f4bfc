// What a command costs: time, processor time and memory, of itself and of every process that it starts. Needs GNU time.

import { execFile } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { promisify } from 'node:util';
import { sum } from './print-table.ts';

export interface Cost {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of all processors together, user and system. */
	readonly cpu: number;
	/** Most megabytes that one process held in memory. */
	readonly largest: number;
	/** Most megabytes that all processes held at once, read ten times a second; NaN where the system does not tell. */
	readonly together: number;
}

export interface Command {
	readonly argv: readonly string[];
	readonly cwd: string;
	/** What it finds in its environment besides what is there already. */
	readonly env: NodeJS.ProcessEnv;
}

/** Runs `argv` to its end; throws with what it printed where it fails. */
export async function measureCommand({ argv, cwd, env }: Command): Promise<Cost> {
	const running = promisify(execFile)('/usr/bin/time', ['--format=%e %U %S %M', ...argv], {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	let together = 0;
	const sampling = setInterval(() => {
		together = Math.max(together, readMemory(running.child.pid ?? 0));
	}, 100);
	const { stderr } = await running.finally(() => clearInterval(sampling));
	const figures = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
	const [wall = Number.NaN, user = Number.NaN, system = Number.NaN, kilobytes = Number.NaN] =
		figures;
	const largest = (kilobytes * 1024) / 1e6;
	return { wall, cpu: user + system, largest, together: together || Number.NaN };
}

/** Megabytes that the process `pid` and all below it hold now; 0 where it has ended or there is no `/proc`. */
function readMemory(pid: number): number {
	const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
	try {
		const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(read('status'))?.[1] ?? 0);
		const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
			read(`task/${thread}/children`).split(' ').filter(Boolean),
		);
		return (kilobytes * 1024) / 1e6 + sum(children.map((child) => readMemory(Number(child))));
	} catch {
		return 0;
	}
}
