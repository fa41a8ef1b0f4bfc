// Checks all content and prints every fault. `npm run check`.

import { readOrExit } from './read-or-exit.ts';

const report = await readOrExit();
console.log(`${report.chapters.length} chapters, ${report.tables.length} tables: no faults.`);
