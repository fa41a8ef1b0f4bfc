// What a command costs: time, processor time and memory, of itself and of every process that it starts.

import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

export interface Cost {
	/** Seconds by the clock. */
	readonly wall: number;
	/** Seconds of all processors together, user and system. */
	readonly cpu: number;
	/** Most bytes that all processes held in memory at once; nothing where the system does not tell. */
	readonly peak: number | undefined;
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
	let peak: number | undefined;
	const sampling = setInterval(() => {
		const now = memoryOf(child.pid ?? 0);
		if (now !== undefined) peak = Math.max(peak ?? 0, now);
	}, 100);
	try {
		const code = await new Promise<number>((resolve, reject) => {
			child.once('error', reject);
			child.once('close', (status) => resolve(status ?? 1));
		});
		const wall = (performance.now() - started) / 1000;
		return { code, output, cost: { wall, cpu: readTimes(times), peak } };
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

/** Bytes held by the process `root` and all below it; nothing where there is no `/proc`. */
function memoryOf(root: number): number | undefined {
	const processes = listProcesses();
	if (processes.length === 0) return undefined;
	const family = new Set([root]);
	// A process has a higher number than its parent, but for the rare turn of the counter.
	for (const { pid, parent } of processes) if (family.has(parent)) family.add(pid);
	return processes.filter(({ pid }) => family.has(pid)).reduce((sum, { bytes }) => sum + bytes, 0);
}

function listProcesses(): { pid: number; parent: number; bytes: number }[] {
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

function readProcess(pid: number) {
	try {
		const status = readFileSync(`/proc/${pid}/status`, 'utf8');
		const parent = Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]);
		const bytes = Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) * 1024;
		return { pid, parent, bytes };
	} catch {
		// It has ended since the list was read.
		return undefined;
	}
}
