// Asks every address of content/outgoing-links.json and reports those that do not answer. `npm run check:external`. It needs
// the network and is no part of the tests: a page elsewhere may be gone without any fault of this site.

import process from 'node:process';
import { readOrExit } from './read-or-exit.ts';

const report = await readOrExit();
let dead = 0;
for (const { address, archived } of report.outgoing) {
	const answer = await ask(address);
	if (answer === undefined) {
		console.log(`ok    ${address}`);
		continue;
	}
	dead++;
	console.log(`DEAD  ${address}\n      ${answer}${archived ? `; archived at ${archived}` : ''}`);
}
console.log(`${report.outgoing.length} addresses, ${dead} dead.`);
process.exitCode = dead > 0 ? 1 : 0;

/** Nothing, or what is wrong. Some hosts refuse HEAD, so the page itself is asked for. */
async function ask(address: string): Promise<string | undefined> {
	try {
		const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
		await response.body?.cancel();
		return response.ok ? undefined : `answers ${response.status} ${response.statusText}`;
	} catch (error) {
		const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
		return cause instanceof Error ? cause.message : String(cause);
	}
}
