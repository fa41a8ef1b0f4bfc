// Table C: what a further chapter of 200 sections costs the report as it is, in build time and in bytes of the other pages.
// The sections are the report's own, as plain prose.

import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firstLocale } from '../../src/domain/locale/locale.ts';
import { loadReport } from '../../src/read/report.ts';
import { measureBuilds, ownSite, type Contestant } from './build-cost.ts';
import { writeFurtherChapter } from './plain-report.ts';
import { median, printTable, sum } from './print-table.ts';

const furtherSections = 200;

/**
 * Builds the report as it is, with a further chapter of one section, and with one of 200, in turn, `rounds` times each.
 * The chapter of one section tells what a chapter adds to the navigation of the others.
 */
export async function measureFurtherChapter(rounds: number): Promise<void> {
	const { chapters } = await loadReport();
	const sections = sum(chapters.map(({ texts }) => texts[firstLocale].outline.sections.length));
	const withSections = (count: number) =>
		ownSite(`${count} further sections`, (root) => writeFurtherChapter(root, count));
	const [asItIs, small, large] = [withSections(0), withSections(1), withSections(furtherSections)];
	const builds = await measureBuilds([asItIs, small, large], [chapters.length], rounds);
	const times = (['wall', 'cpu'] as const).map((kind) => {
		const [before = [], , after = []] = builds.map(({ costs }) => costs.map((cost) => cost[kind]));
		const more = median(after.map((seconds, round) => seconds - (before[round] ?? 0)));
		const all = median(before);
		return { kind, all, more, mean: all / sections, each: more / furtherSections };
	});
	printTable(
		`C. A further chapter of ${furtherSections} sections beside the ${sections} of the report: medians of ${rounds} rounds`,
		times,
		[
			{ head: 'time', of: ({ kind }) => kind },
			{ head: 'report s', of: ({ all }) => all, decimals: 1 },
			{ head: 'ms a section', of: ({ mean }) => mean * 1000, decimals: 1 },
			{ head: 'more s', of: ({ more }) => more, decimals: 1 },
			{ head: 'ms a section', of: ({ each }) => each * 1000, decimals: 1 },
			{ head: 'ratio', of: ({ each, mean }) => each / mean, decimals: 2, limit: 1.5 },
		],
	);
	const found = globSync('*/{report,data}/*/index.html', { cwd: asItIs.dist });
	const pages = found.filter((page) => !page.includes('data/audit'));
	const sizeIn = ({ dist }: Contestant, page: string) => statSync(join(dist, page)).size;
	const growths = (before: Contestant, after: Contestant) =>
		pages.map((page) => sizeIn(after, page) - sizeIn(before, page));
	printTable(
		'C. Bytes on the other chapter and table pages; the sections may add none',
		[
			{ by: 'the sections', growths: growths(small, large) },
			{ by: 'the chapter’s links', growths: growths(asItIs, small) },
		],
		[
			{ head: 'added by', of: ({ by }) => by },
			{ head: 'pages', of: ({ growths }) => growths.length },
			{
				head: 'grown',
				of: ({ growths }) => growths.filter((bytes) => bytes > 0).length,
				limit: 0,
				isHeld: ({ by }) => by === 'the sections',
			},
			{ head: 'bytes in all', of: ({ growths }) => sum(growths) },
		],
	);
}
