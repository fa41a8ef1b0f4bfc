// Table C: what a further chapter of 200 sections costs the report as it is, in build time and in bytes of the other pages.
// The sections are the report's own, without their components.

import { globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { firstLocale } from '../../src/domain/locale/locale.ts';
import { loadReport } from '../../src/read/report.ts';
import { measureBuilds, ownSite, type Contestant } from './build-cost.ts';
import { writeFurtherChapter } from './larger-report.ts';
import { median, printTable, sum } from './print-table.ts';

const furtherSections = 200;

/**
 * Builds the report as it is, with a further chapter of one section, and with one of 200, in turn, `rounds` times each.
 * The chapter of one section tells what a chapter adds to the navigation of the others.
 */
export async function measureFurtherChapter(rounds: number): Promise<void> {
	const report = await loadReport();
	const withSections = (count: number) =>
		ownSite(`${count} further sections`, `sections-${count}`, (root) =>
			writeFurtherChapter(root, count),
		);
	const [asItIs, small, large] = [withSections(0), withSections(1), withSections(furtherSections)];
	const runs = await measureBuilds([asItIs, small, large], [report.chapters.length], rounds);
	const sections = sum(
		report.chapters.map(({ texts }) => texts[firstLocale].outline.sections.length),
	);
	const times = (['wall', 'cpu'] as const).map((kind) => {
		const secondsOf = (site: Contestant) =>
			runs.filter(({ name }) => name === site.name).map((run) => run[kind]);
		const before = secondsOf(asItIs);
		const more = median(secondsOf(large).map((seconds, round) => seconds - (before[round] ?? 0)));
		return { kind, all: median(before), more };
	});
	const mean = ({ all }: (typeof times)[number]) => (all / sections) * 1000;
	const each = ({ more }: (typeof times)[number]) => (more / furtherSections) * 1000;
	printTable(
		`C. A further chapter of ${furtherSections} sections beside the ${sections} of the report: medians of ${rounds} rounds`,
		times,
		[
			{ head: 'time', of: ({ kind }) => kind },
			{ head: 'report s', of: ({ all }) => all, decimals: 1 },
			{ head: 'ms a section', of: mean, decimals: 1 },
			{ head: 'more s', of: ({ more }) => more, decimals: 1 },
			{ head: 'ms a section', of: each, decimals: 1 },
			{ head: 'ratio', of: (row) => each(row) / mean(row), decimals: 2, limit: 1.5 },
		],
	);
	const pages = globSync('*/{report,data}/*/index.html', {
		cwd: asItIs.dist,
		exclude: ['*/data/audit/*'],
	});
	const growths = (before: Contestant, after: Contestant) => {
		const sizeIn = ({ dist }: Contestant, page: string) => statSync(join(dist, page)).size;
		return pages.map((page) => sizeIn(after, page) - sizeIn(before, page));
	};
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
