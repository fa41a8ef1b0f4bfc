// The report that all pages share: of a build, checked before they are made, or of the content as authors saved it last.

import type { Report } from '../domain/report/report.ts';
import { deepFreeze } from './deep-freeze.ts';

/** Astro loads the pages with a copy of this module; what all of them share must stand outside of modules. */
const key = Symbol.for('checked-report');
const keptKey = Symbol.for('kept-report');
const shared = globalThis as { [key]?: Report; [keptKey]?: Promise<Report> | undefined };

/** Gives all of the build `report`; what came from a thread is not frozen any more. */
export function shareReport(report: Report): void {
	shared[key] = deepFreeze(report);
}

/** Returns the report of this build. */
export function takeReport(): Report {
	const report = shared[key];
	if (!report) throw new Error('The content is not checked. Build with npm run build.');
	return report;
}

/** Returns what `read` gave since the last change of a file, its faults too; reads anew after one. */
export function keepReport(read: () => Promise<Report>): Promise<Report> {
	return (shared[keptKey] ??= read());
}

/** Says that a file has changed. */
export function dropReport(): void {
	shared[keptKey] = undefined;
}
