// Brings content/permalinks.json up to date. `npm run permalinks`: adds what is new; where addresses are gone or moved, it
// proposes where they lead and writes nothing. `-- --accept` writes the proposals. `-- --anew` forgets everything recorded, for use before the
// first publication only.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { contentRoot, readContentFiles } from '../read/content-files.ts';
import { parseJsonFile } from '../read/parse-file.ts';
import { parseReport } from '../read/parse-report.ts';
import { lockFile } from '../domain/checks/check-permalinks.ts';
import { formatFaults, type Fault } from '../domain/fault/fault.ts';
import { emptyLock, listAddresses } from '../domain/links/permalink-lock.ts';
import { applyProposal, isOpen, proposePermalinks } from '../domain/links/propose-permalinks.ts';
import { permalinksSchema } from '../schemas/permalinks.ts';

process.exitCode = await run(new Set(process.argv.slice(2)));

/** 0: the lock is complete; 1: something has to be decided or mended first. */
async function run(options: ReadonlySet<string>): Promise<number> {
	const content = await readContentFiles(contentRoot());
	const file = content.files.find(({ path }) => path === lockFile);
	const parsed = file && !options.has('--anew') ? parseJsonFile(file, permalinksSchema) : undefined;
	if (parsed && !parsed.value) return refuse(parsed.faults);
	const lock = parsed?.value ?? emptyLock;
	const files = content.files.filter(({ path }) => path !== lockFile);
	files.push({ path: lockFile, text: JSON.stringify(lock) });
	const { report, faults } = parseReport({ ...content, files }, undefined, () => []);
	if (!report) return refuse(faults);

	const live = listAddresses(report);
	const proposal = proposePermalinks(lock, live);
	const { added, redirects, moves, lost } = proposal;
	// New ids wait too: once they are recorded, nothing tells that one of them is an old one renamed.
	const isWritten = options.has('--accept') || !isOpen(proposal);
	if (isWritten) {
		const text = `${JSON.stringify(applyProposal(lock, live, proposal), null, '\t')}\n`;
		if (text !== file?.text) await writeFile(join(contentRoot(), lockFile), text);
	}

	console.log(`${live.size} addresses, ${added.length} of them new.`);
	if (file) for (const id of added.slice(0, 20)) console.log(`  + ${id}`);
	say('redirects', redirects);
	say('moves', moves);
	for (const id of lost) console.log(`  ? "${id}" is gone. Say under "redirects" where it went.`);
	if (!isWritten) {
		console.log(
			`Nothing is written to ${lockFile} yet. Once the proposals are right: npm run permalinks -- --accept`,
		);
	}
	return isWritten && lost.length === 0 ? 0 : 1;

	function say(key: string, entries: Readonly<Record<string, string>>): void {
		const lines = Object.entries(entries).map(([id, to]) => `  "${id}": "${to}"`);
		if (lines.length === 0) return;
		console.log(`${isWritten ? 'Written' : 'Proposed'} under "${key}":\n${lines.join('\n')}`);
	}
}

function refuse(faults: readonly Fault[]): number {
	console.error(`${formatFaults(faults)}\n\nThe content has faults: mend them first.`);
	return 1;
}
