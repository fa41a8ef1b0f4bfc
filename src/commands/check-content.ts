// Checks all content and prints every fault. `npm run check`.

import process from 'node:process';
import { contentRoot, readContentFiles } from '../read/content-files.ts';
import { parseReport } from '../read/parse-report.ts';
import { formatFaults } from '../domain/fault/fault.ts';

const { report, faults } = parseReport(await readContentFiles(contentRoot()));
if (!report) {
	console.error(`${formatFaults(faults)}\n\n${faults.length} faults.`);
	process.exit(1);
}
console.log(`${report.chapters.length} chapters, ${report.tables.length} tables: no faults.`);
