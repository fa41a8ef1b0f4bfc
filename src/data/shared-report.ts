// The report of a build: checked before the pages are made, and the same for all of them.

import type { Report } from '../domain/report/report.ts';
import { deepFreeze } from './deep-freeze.ts';

/** Astro bundles the pages with a copy of this module; what all of a build shares must stand outside of modules. */
const key = Symbol.for('checked-report');
const shared = globalThis as { [key]?: Report };

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
