// Checks all content and prints every fault. `npm run check`.

import { countBindings } from '../domain/bindings/count.ts';
import { readOrExit } from './read-or-exit.ts';

const report = await readOrExit();
console.log(`${report.chapters.length} chapters, ${report.tables.length} tables: no faults.`);
console.log(
	report.bindings ? countBindings(report.bindings) : 'Notes are not bound yet: npm run bindings.',
);
