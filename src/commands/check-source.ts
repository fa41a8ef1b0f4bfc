// Compares the report with the source's text, whose path is the argument: `npm run check:source -- <path>`. With `--write` it
// takes the numbers of the text down anew, in seeds/source-figures.json.

import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { checkSource, takeFigures } from '../domain/checks/check-source.ts';
import { figuresFile } from '../domain/checks/check-source-figures.ts';
import { countFaults, formatFaults } from '../domain/fault/fault.ts';
import { contentRoot } from '../read/content-files.ts';
import { readOrExit } from './read-or-exit.ts';

const { positionals, values } = parseArgs({
	allowPositionals: true,
	options: { write: { type: 'boolean' } },
});

process.exitCode = await run(positionals[0], values.write ?? false);

async function run(path: string | undefined, writes: boolean): Promise<number> {
	if (!path) {
		console.error('Name the source text: npm run check:source -- <path>');
		return 2;
	}
	const bytes = await readFile(path);
	const source = bytes.toString('utf8');
	if (writes) {
		const file = join(contentRoot(), figuresFile);
		await writeFile(file, `${JSON.stringify(takeFigures(source), null, '\t')}\n`);
		console.log(`The numbers of ${path} stand in ${file}.`);
		return 0;
	}
	const report = await readOrExit();
	const checksum = createHash('sha256').update(bytes).digest('hex');
	if (checksum !== report.source.sha256) {
		console.error(
			`${path} is not the source: its SHA-256 is ${checksum}, seeds/document.json names ${report.source.sha256}.`,
		);
		return 1;
	}
	const faults = checkSource(report, source);
	if (faults.length === 0) {
		console.log('Figures, names and wording: no faults.');
		return 0;
	}
	console.error(`${formatFaults(faults)}\n\n${countFaults(faults)}.`);
	return 1;
}
