// What a command costs: time, processor time and memory, of itself and of every process that it starts.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of all processors together, user and system. */
	readonly cpu: number;
	/** Most bytes that one process held in memory; nothing where the system does not tell. */
	readonly largest: number | undefined;
	/** Most bytes that all processes held at once. */
	readonly together: number | undefined;
}

export interface Outcome {
	readonly code: number;
	/** What the command printed, on both streams. */
	readonly output: string;
	readonly cost: Cost;
}

export interface CommandOptions {
	readonly cwd: string;
	readonly env: NodeJS.ProcessEnv;
}

/** Runs `command` to its end. Processor time is exact; memory is read ten times a second. */
export async function measureCommand(
	[program = '', ...args]: readonly string[],
	{ cwd, env }: CommandOptions,
): Promise<Outcome> {
	// The shell adds up the processor time of everything that ran below it, which Node itself cannot tell.
	const script = '"$@"; code=$?; times >&3; exit $code';
	const started = performance.now();
	const child = spawn('sh', ['-c', script, 'sh', program, ...args], {
		cwd,
		env,
		stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
	});
	let output = '';
	let times = '';
	child.stdout?.on('data', (chunk) => (output += String(chunk)));
	child.stderr?.on('data', (chunk) => (output += String(chunk)));
	child.stdio[3]?.on('data', (chunk) => (times += String(chunk)));
	let largest: number | undefined;
	let together: number | undefined;
	const sampling = setInterval(() => {
		const family = findFamily(child.pid ?? 0);
		if (family.length === 0) return;
		largest = Math.max(largest ?? 0, ...family.map(({ highest }) => highest));
		together = Math.max(
			together ?? 0,
			family.reduce((sum, { bytes }) => sum + bytes, 0),
		);
	}, 100);
	try {
		const code = await new Promise<number>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (status) => resolve(status ?? 1));
		});
		const wall = (performance.now() - started) / 1000;
		return { code, output, cost: { wall, cpu: readTimes(times), largest, together } };
	} finally {
		clearInterval(sampling);
	}
}

/** Adds up the second line of the shell's `times`, which is that of its children: `0m12.34s 0m1.50s`. */
function readTimes(times: string): number {
	const [, children = ''] = times.trim().split('\n');
	const parts = [...children.matchAll(/(\d+)m([\d.]+)s/g)];
	return parts.reduce(
		(sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
		0,
	);
}

interface RunningProcess {
	readonly pid: number;
	readonly parent: number;
	/** In memory now. */
	readonly bytes: number;
	/** Most so far. */
	readonly highest: number;
}

/** The process `root` and all below it; none where there is no `/proc`. */
function findFamily(root: number): RunningProcess[] {
	const family = new Set([root]);
	return listProcesses().filter(({ pid, parent }) => {
		// A process has a higher number than its parent, but for the rare turn of the counter.
		if (family.has(parent)) family.add(pid);
		return family.has(pid);
	});
}

function listProcesses(): RunningProcess[] {
	try {
		return readdirSync('/proc')
			.filter((name) => /^\d+$/.test(name))
			.map(Number)
			.sort((a, b) => a - b)
			.flatMap((pid) => readProcess(pid) ?? []);
	} catch {
		return [];
	}
}

function readProcess(pid: number): RunningProcess | undefined {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
		const sizeOf = (key: string) =>
			Number(new RegExp(`^${key}:\\s+(\\d+) kB`, 'm').exec(status)?.[1] ?? 0) * 1024;
		return { pid, parent, bytes: sizeOf('VmRSS'), highest: sizeOf('VmHWM') };
	} catch {
		// It has ended since the list was read.
		return undefined;
	}
}
