// Proves that every chapter has a ledger and agrees with it in every language; prints the entries of each. `npm run check:ledger`.

import process from 'node:process';
import { findChaptersWithoutLedger } from '../domain/checks/check-ledgers.ts';
import { readOrExit } from './read-or-exit.ts';

const report = await readOrExit();
for (const { slug } of report.chapters) {
	const entries = report.ledgers.get(slug) ?? [];
	const count = (kind: string) => entries.filter((entry) => entry.kind === kind).length;
	console.log(
		`${slug.padEnd(26)} ${String(entries.length).padStart(4)} entries: ${count('figure')} figures, ${count('date')} dates, ${count('name')} names`,
	);
}
const missing = findChaptersWithoutLedger(report);
if (missing.length > 0) {
	console.error(`No ledger: ${missing.join(', ')}. Add seeds/ledger/<slug>.json.`);
	process.exit(1);
}
