// Brings content/permalinks.json up to date. `npm run permalinks`: adds what is new, and proposes where gone and moved
// addresses lead. `-- --accept` writes the proposals too. `-- --anew` forgets everything recorded, for use before the
// first publication only.

import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { contentRoot, readContentFiles } from '../data/content-files.ts';
import { parseJsonFile } from '../data/parse-file.ts';
import { parseReport } from '../data/parse-report.ts';
import { lockFile } from '../domain/checks/check-permalinks.ts';
import { formatFaults, type Fault } from '../domain/fault/fault.ts';
import { emptyLock, listAddresses } from '../domain/links/permalink-lock.ts';
import { applyProposal, proposePermalinks } from '../domain/links/propose-permalinks.ts';
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
	const { report, faults } = parseReport({ ...content, files });
	if (!report) return refuse(faults);

	const live = listAddresses(report);
	const proposal = proposePermalinks(lock, live);
	const isAccepted = options.has('--accept');
	const text = `${JSON.stringify(applyProposal(lock, live, proposal, isAccepted), null, '\t')}\n`;
	if (text !== file?.text) await writeFile(join(contentRoot(), lockFile), text);

	console.log(`${live.size} addresses, ${proposal.added.length} of them new in ${lockFile}.`);
	if (file) for (const id of proposal.added.slice(0, 20)) console.log(`  + ${id}`);
	const isComplete = [say('redirects', proposal.redirects), say('moves', proposal.moves)].every(
		Boolean,
	);
	for (const id of proposal.lost) {
		console.log(`  ? "${id}" is gone. Say under "redirects" where it went.`);
	}
	const decided = isComplete || isAccepted;
	if (!decided) console.log('Nothing of this is written. With -- --accept it is.');
	return decided && proposal.lost.length === 0 ? 0 : 1;

	/** Whether there is nothing to say. */
	function say(key: string, entries: Readonly<Record<string, string>>): boolean {
		const lines = Object.entries(entries).map(([id, to]) => `  "${id}": "${to}"`);
		if (lines.length > 0) {
			console.log(`${isAccepted ? 'Written' : 'Proposed'} under "${key}":\n${lines.join('\n')}`);
		}
		return lines.length === 0;
	}
}

function refuse(faults: readonly Fault[]): number {
	console.error(`${formatFaults(faults)}\n\nThe content has faults: mend them first.`);
	return 1;
}
