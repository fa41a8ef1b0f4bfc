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

/** Runs `argv` in `cwd` to its end, with `env` added to the environment; throws with what it printed where it fails. */
export async function measureCommand(
	argv: readonly string[],
	env: NodeJS.ProcessEnv,
	cwd?: string,
): Promise<Cost> {
	const format = '--format={"wall":%e,"user":%U,"system":%S,"kilobytes":%M}';
	const running = promisify(execFile)('/usr/bin/time', [format, ...argv], {
		cwd,
		env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
	});
	let together = 0;
	const sampling = setInterval(() => {
		together = Math.max(together, readMemory(String(running.child.pid)));
	}, 100);
	const { stderr } = await running.finally(() => clearInterval(sampling));
	const { wall, user, system, kilobytes } = JSON.parse(
		stderr.slice(stderr.lastIndexOf('{')),
	) as Record<'wall' | 'user' | 'system' | 'kilobytes', number>;
	const largest = (kilobytes * 1024) / 1e6;
	return { wall, cpu: user + system, largest, together: together || Number.NaN };
}

/** Megabytes that the process `pid` and all below it hold now; 0 where it has ended or there is no `/proc`. */
function readMemory(pid: string): number {
	const read = (file: string) => readFileSync(`/proc/${pid}/${file}`, 'utf8');
	try {
		const kilobytes = Number(/^VmRSS:\s+(\d+)/m.exec(read('status'))?.[1] ?? 0);
		const children = readdirSync(`/proc/${pid}/task`).flatMap((thread) =>
			read(`task/${thread}/children`).split(' ').filter(Boolean),
		);
		return (kilobytes * 1024) / 1e6 + sum(children.map(readMemory));
	} catch {
		return 0;
	}
}
