// What a command costs: time, processor time and memory, of itself and of every process that it starts.

import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of all processors together, user and system. */
	readonly cpu: number;
	/** Most megabytes that one process held in memory; NaN where the system does not tell. */
	readonly largest: number;
	/** Most megabytes that all processes held at once; NaN where the system does not tell. */
	readonly together: number;
}

export interface Command {
	readonly argv: readonly string[];
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
}

/** Runs `argv` to its end; `output` is what it printed. Processor time is exact; memory is read ten times a second. */
export async function measureCommand({
	argv,
	cwd,
	env,
}: Command): Promise<{ code: number; output: string; cost: Cost }> {
	// The shell adds up the processor time of everything that ran below it, which Node itself cannot tell.
	const script = '"$@"; code=$?; times >&3; exit $code';
	const started = performance.now();
	const child = spawn('sh', ['-c', script, 'sh', ...argv], {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	let output = '';
	let times = '';
	child.stdout?.on('data', (chunk) => (output += String(chunk)));
	child.stderr?.on('data', (chunk) => (output += String(chunk)));
	child.stdio[3]?.on('data', (chunk) => (times += String(chunk)));
	let largest = 0;
	let together = 0;
	const sampling = setInterval(() => {
		const family = readFamily(child.pid ?? 0);
		largest = Math.max(largest, ...family.map(({ most }) => most));
		together = Math.max(
			together,
			family.reduce((sum, { now }) => sum + now, 0),
		);
	}, 100);
	try {
		const code = await new Promise<number>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (status) => resolve(status ?? 1));
		});
		const wall = (performance.now() - started) / 1000;
		const memory = { largest: largest || Number.NaN, together: together || Number.NaN };
		return { code, output, cost: { wall, cpu: readTimes(times), ...memory } };
	} finally {
		clearInterval(sampling);
	}
}

/** Adds up the second line of the shell's `times`, which is that of its children: `0m12.34s 0m1.50s`. */
function readTimes(times: string): number {
	const children = [...(times.split('\n')[1] ?? '').matchAll(/(\d+)m([\d.]+)s/g)];
	return children.reduce((sum, [, min, seconds]) => sum + Number(min) * 60 + Number(seconds), 0);
}

/** Megabytes that the process `root` and all below it hold now, and held at most; none where there is no `/proc`. */
function readFamily(root: number): { now: number; most: number }[] {
	const family = new Set([root]);
	const names = existsSync('/proc') ? readdirSync('/proc') : [];
	// A process has a higher number than its parent, but for the rare turn of the counter.
	const pids = names.map(Number).filter(Number.isInteger);
	return pids
		.sort((a, b) => a - b)
		.flatMap((pid) => {
			const status = readStatus(pid);
			const read = (key: string) =>
				Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
			if (pid !== root && !family.has(read('PPid'))) return [];
			family.add(pid);
			const megabytes = (key: string) => (read(key) * 1024) / 1e6;
			return { now: megabytes('VmRSS'), most: megabytes('VmHWM') };
		});
}

function readStatus(pid: number): string {
	try {
		return readFileSync(`/proc/${pid}/status`, 'utf8');
	} catch {
		// It has ended since the list was read.
		return '';
	}
}
