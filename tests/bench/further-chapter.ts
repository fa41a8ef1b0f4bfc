// Table C: what a further chapter of 200 sections costs the report as it is, in build time and in bytes of the other pages.
// The sections are the report's own, without their components.

import { statSync } from 'node:fs';
import { join } from 'node:path';
import { pagePath, type SitePage } from '../../src/domain/links/permalink.ts';
import { locales, sourceLocale } from '../../src/domain/locale/locale.ts';
import type { Report } from '../../src/domain/report/report.ts';
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
		report.chapters.map(({ texts }) => texts[sourceLocale].outline.sections.length),
	);
	const times = (['wall', 'cpu'] as const).map((kind) => {
		const secondsOf = ({ name }: Contestant) =>
			runs.filter((run) => run.name === name).map((run) => run[kind]);
		const before = secondsOf(asItIs);
		const all = median(before);
		const more = median(secondsOf(large).map((seconds, round) => seconds - (before[round] ?? 0)));
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
	printTable(
		'C. Bytes on the other chapter and table pages; the sections may add none',
		[
			{ by: 'the sections', growths: compareSizes(report, small.dist, large.dist) },
			{ by: 'the chapter’s links', growths: compareSizes(report, asItIs.dist, small.dist) },
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

/** By how many bytes each page of the chapters and tables of `report` has grown from one site to the other. */
function compareSizes({ chapters, tables }: Report, from: string, to: string): number[] {
	const sitePages: SitePage[] = [
		...chapters.map(({ slug }) => ({ page: 'chapter', slug }) as const),
		...tables.map(({ id }) => ({ page: 'table', id }) as const),
	];
	return locales.flatMap((locale) =>
		sitePages.map((sitePage) => {
			const sizeIn = (site: string) =>
				statSync(join(site, pagePath('/', locale, sitePage), 'index.html')).size;
			return sizeIn(to) - sizeIn(from);
		}),
	);
}
