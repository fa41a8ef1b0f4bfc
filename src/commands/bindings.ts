// Binds the numbers of the notes to the cells and ledger entries that print them, in seeds/bindings.json, and counts them.
// `npm run bindings`: adds what is new. Where a note and its place no longer agree it says so and writes nothing; `-- --accept`
// binds them anew.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { bindNotes } from '../domain/bindings/bind.ts';
import { countBindings } from '../domain/bindings/count.ts';
import { bindingsFile, checkBindings } from '../domain/checks/check-bindings.ts';
import { formatFaults } from '../domain/fault/fault.ts';
import { contentRoot, readContentFiles } from '../read/content-files.ts';
import { parseJsonFile } from '../read/parse-file.ts';
import { parseReport } from '../read/parse-report.ts';
import { bindingsSchema } from '../schemas/source.ts';

process.exitCode = await run(process.argv.includes('--accept'));

/** 0: all is bound; 1: something has to be decided or mended first. */
async function run(accepts: boolean): Promise<number> {
	const content = await readContentFiles(contentRoot());
	const file = content.files.find(({ path }) => path === bindingsFile);
	const files = content.files.filter((each) => each !== file);
	const { report, faults } = parseReport({ ...content, files });
	if (!report) {
		console.error(`${formatFaults(faults)}\n\nThe content has faults: mend them first.`);
		return 1;
	}
	const parsed = file && parseJsonFile(file, bindingsSchema);
	const recorded = parsed?.value ?? {};
	const broken = checkBindings({ ...report, bindings: recorded }).filter(
		({ code }) => code !== 'bindings/unrecorded',
	);
	if (broken.length > 0 && !accepts) {
		console.error(`${formatFaults(broken)}\n\nOnce they are right: npm run bindings -- --accept`);
		return 1;
	}
	const bindings = bindNotes(report);
	await writeFile(join(contentRoot(), bindingsFile), `${JSON.stringify(bindings, null, '\t')}\n`);
	console.log(countBindings(bindings));
	return 0;
}
