// Counts the entries of each ledger, once the content has no faults. `npm run check:ledger`.

import { readOrExit } from './read-or-exit.ts';

const report = await readOrExit();
for (const { slug } of report.chapters) {
	const entries = report.ledgers.get(slug) ?? [];
	const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
	console.log(
		`${slug.padEnd(26)} ${String(entries.length).padStart(4)} entries: ${count('figure')} figures, ${count('date')} dates, ${count('name')} names`,
	);
}
