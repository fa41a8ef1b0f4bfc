// Compares ledger, tables and chapters with the source's text, whose path is the argument. `npm run check:source -- <path>`.

import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { contentRoot } from '../read/content-files.ts';
import { parseJsonFile } from '../read/parse-file.ts';
import { readOrExit } from './read-or-exit.ts';
import { checkSource } from '../domain/checks/check-source.ts';
import { countFaults, formatFaults } from '../domain/fault/fault.ts';
import { exceptionsSchema } from '../schemas/report.ts';

const exceptionsFile = 'seeds/exceptions.json';

process.exitCode = await run(process.argv[2]);

async function run(path: string | undefined): Promise<number> {
	if (!path) {
		console.error('Name the source text: npm run check:source -- <path>');
		return 2;
	}
	const report = await readOrExit();
	const bytes = await readFile(path);
	const checksum = createHash('sha256').update(bytes).digest('hex');
	if (checksum !== report.source.sha256) {
		console.error(
			`${path} is not the source: its SHA-256 is ${checksum}, seeds/document.json names ${report.source.sha256}.`,
		);
		return 1;
	}
	const exceptions = parseJsonFile(
		{ path: exceptionsFile, text: await readFile(join(contentRoot(), exceptionsFile), 'utf8') },
		exceptionsSchema,
	);
	if (!exceptions.value) {
		console.error(formatFaults(exceptions.faults));
		return 1;
	}
	const { faults, counts } = checkSource(report, bytes.toString('utf8'), exceptions.value);
	for (const { slug, numbers, carried, excepted, length } of counts) {
		console.log(
			`${slug.padEnd(26)} ${String(numbers).padStart(4)} numbers: ${carried} carried, ${excepted} excepted, ${numbers - carried - excepted} missing; text ${length} %`,
		);
	}
	const sum = (pick: (count: (typeof counts)[number]) => number) =>
		counts.reduce((total, count) => total + pick(count), 0);
	console.log(
		`${'all'.padEnd(26)} ${sum(({ numbers }) => numbers)} numbers: ${sum(({ carried }) => carried)} carried, ${sum(({ excepted }) => excepted)} excepted`,
	);
	if (faults.length === 0) return 0;
	console.error(`\n${formatFaults(faults)}\n\n${countFaults(faults)}.`);
	return 1;
}
