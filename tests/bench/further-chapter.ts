// Table C: what a further chapter of 200 sections costs the report as it is, in build time and in bytes of the other pages.
// The sections are written as the corpus writes them, longer than the report's own, which is to its disadvantage.

import { statSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { pagePath, type SitePage } from '../../src/domain/links/permalink.ts';
import { locales, sourceLocale } from '../../src/domain/locale/locale.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { loadReport } from '../../src/read/report.ts';
import { measureBuilds, ownSite, type Contestant } from './build-cost.ts';
import { writeChapter } from './content-root.ts';
import { generateChapter } from './generate-corpus.ts';
import { cell, median, printTable, targets } from './print-table.ts';

const furtherSections = 200;
/** Of the generated chapter, which names its sections and notes: far from the numbers of the report's notes. */
const chapterNumber = 900;

/**
 * Builds the report as it is, with a further chapter of one section, and with one of 200, in turn, `rounds` times each.
 * The chapter of one section tells what a chapter adds to the navigation of the others.
 */
export async function measureFurtherChapter(rounds: number): Promise<void> {
	const report = await loadReport();
	const asItIs = withSections(report, 0);
	const small = withSections(report, 1);
	const large = withSections(report, furtherSections);
	const runs = await measureBuilds([asItIs, small, large], [report.chapters.length], rounds);
	const sections = report.chapters.reduce(
		(sum, { texts }) => sum + texts[sourceLocale].outline.sections.length,
		0,
	);
	const costs = (['wall', 'cpu'] as const).map((kind) => {
		const secondsOf = ({ name }: Contestant) =>
			runs.filter((run) => run.name === name).map((run) => run[kind]);
		const before = secondsOf(asItIs);
		const further = median(secondsOf(large).map((more, round) => more - (before[round] ?? 0)));
		const [mean, each] = [median(before) / sections, further / furtherSections];
		return [
			kind,
			cell(median(before), 1),
			cell(mean * 1000, 1),
			cell(further, 1),
			cell(each * 1000, 1),
			cell(each / mean, 2, targets.sectionRatio),
		];
	});
	const ratio = `ratio (≤ ${targets.sectionRatio})`;
	printTable(
		`C. A further chapter of ${furtherSections} sections beside the ${sections} of the report: medians of ${rounds} rounds`,
		['time', 'report s', 'ms a section', 'more s', 'ms a section', ratio],
		costs,
	);
	printTable(
		'C. Bytes on the other chapter and table pages',
		['added by', 'pages', 'grown (sections: 0)', 'bytes in all'],
		[
			['the sections', ...compareSizes(report, small.dist, large.dist, 0)],
			['the chapter’s links', ...compareSizes(report, asItIs.dist, small.dist)],
		],
	);
}

/** The site with a copy of the report's content and a chapter of `sections` sections behind it. */
function withSections({ chapters }: Report, sections: number): Contestant {
	const meta = chapters.at(-1)?.texts[sourceLocale].meta;
	if (!meta) throw new Error('The report has no chapter.');
	const { part, order, topics, stakeholders, sourceLines } = meta;
	const head = { part, order: order + 1, topics, stakeholders, standards: [], sourceLines };
	return ownSite(`${sections} further sections`, `sections-${sections}`, async (root) => {
		for (const folder of ['content', 'seeds'])
			await cp(folder, join(root, folder), { recursive: true });
		if (sections > 0) await writeChapter(root, generateChapter(chapterNumber, sections), head);
	});
}

/** The pages of the chapters and tables of `report` in both sites: how many, how many have grown, by how much together. */
function compareSizes(report: Report, from: string, to: string, limit?: number): string[] {
	const sitePages: SitePage[] = [
		...report.chapters.map(({ slug }) => ({ page: 'chapter', slug }) as const),
		...report.tables.map(({ id }) => ({ page: 'table', id }) as const),
	];
	const growths = locales.flatMap((locale) =>
		sitePages.map((sitePage) => {
			const sizeIn = (site: string) =>
				statSync(join(site, pagePath('/', locale, sitePage), 'index.html')).size;
			return sizeIn(to) - sizeIn(from);
		}),
	);
	const grown = growths.filter((bytes) => bytes > 0).length;
	const sum = growths.reduce((total, bytes) => total + bytes, 0);
	return [cell(growths.length, 0), cell(grown, 0, limit), cell(sum, 0)];
}
