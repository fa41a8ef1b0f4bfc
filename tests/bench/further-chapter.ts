// Table C: what a further chapter of 200 sections costs the report as it is, in build time and in bytes of the other pages.
// The sections are written as the corpus writes them, longer than the report's own, which is to its disadvantage.

import { cpSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { readContentFiles } from '../../src/read/content-files.ts';
import { parseReport } from '../../src/read/parse-report.ts';
import { pagePath, type Place } from '../../src/domain/links/permalink.ts';
import { locales, sourceLocale } from '../../src/domain/locale/locale.ts';
import type { Report } from '../../src/domain/report/report.ts';
import { measureBuilds, type Contestant } from './build-cost.ts';
import { generateChapter } from './generate-corpus.ts';
import { buildCommand } from './own-site.ts';
import { printTable } from './print-table.ts';
import { median } from './statistics.ts';
import { markTarget, targets } from './targets.ts';

const furtherSections = 200;
/** Of the generated chapter, which names its sections and notes: far from the numbers of the report's notes. */
const chapterNumber = 900;

/**
 * Builds the report as it is, with a further chapter of one section, and with one of 200, in turn, `rounds` times each,
 * into folders below `work`. The chapter of one section tells what a chapter adds to the navigation of the others.
 */
export async function measureFurtherChapter(work: string, rounds: number): Promise<void> {
	const { report } = parseReport(await readContentFiles(process.cwd()));
	if (!report) throw new Error('The content has faults: run npm run check.');
	const [asItIs, small, large] = [0, 1, furtherSections].map((sections) =>
		withSections(work, report, sections),
	) as [Contestant, Contestant, Contestant];
	const size = report.chapters.length;
	const runs = await measureBuilds([asItIs, small, large], [size], rounds, async () => undefined);

	const own = report.chapters.reduce(
		(sum, { texts }) => sum + texts[sourceLocale].outline.sections.length,
		0,
	);
	const costs = (['wall', 'cpu'] as const).map((kind) => {
		const secondsOf = ({ name }: Contestant) =>
			runs.filter((run) => run.name === name).map(({ cost }) => cost[kind]);
		const before = secondsOf(asItIs);
		const further = secondsOf(large).map((seconds, round) => seconds - (before[round] ?? 0));
		const mean = median(before) / own;
		const ratio = median(further) / furtherSections / mean;
		return [
			kind,
			median(before).toFixed(1),
			(mean * 1000).toFixed(1),
			median(further).toFixed(1),
			((median(further) / furtherSections) * 1000).toFixed(1),
			markTarget(ratio.toFixed(2), ratio <= targets.sectionRatio),
		];
	});
	printTable(
		`C. A further chapter of ${furtherSections} sections beside the ${own} of the report: medians of ${rounds} rounds`,
		[
			'time',
			'report s',
			'ms a section',
			'more s',
			'ms a section',
			`ratio (≤ ${targets.sectionRatio})`,
		],
		costs,
	);
	const grown = (from: Contestant, to: Contestant) =>
		compareSizes(report, from.dist(size), to.dist(size));
	const bySections = grown(small, large);
	const byChapter = grown(asItIs, small);
	printTable(
		'C. Bytes on the other chapter and table pages',
		['added by', 'pages', 'grown', 'bytes in all (sections: 0)'],
		[
			[
				'the sections',
				String(bySections.pages),
				String(bySections.grown),
				markTarget(String(bySections.bytes), bySections.grown === 0),
			],
			[
				'the chapter’s links',
				String(byChapter.pages),
				String(byChapter.grown),
				String(byChapter.bytes),
			],
		],
	);
}

/** The report with a further chapter of `sections` sections at its end, or as it is for 0. */
function withSections(work: string, report: Report, sections: number): Contestant {
	const root = process.cwd();
	const content = join(root, work, `content-${sections}`);
	const dist = join(work, `dist-${sections}`);
	return {
		name: `${sections} further sections`,
		dist: () => join(root, dist),
		async prepare() {
			rmSync(dist, { recursive: true, force: true });
			rmSync(content, { recursive: true, force: true });
			for (const folder of ['content', 'seeds']) {
				cpSync(join(root, folder), join(content, folder), { recursive: true });
			}
			if (sections > 0) writeChapter(content, report, sections);
		},
		command: () => buildCommand(content, dist),
	};
}

function writeChapter(content: string, report: Report, sections: number): void {
	const { slug, texts, ledger = [] } = generateChapter(chapterNumber, sections);
	const meta = report.chapters.at(-1)?.texts[sourceLocale].meta;
	if (!meta) throw new Error('The report has no chapter.');
	for (const locale of locales) {
		const { title, summary, body } = texts[locale];
		const head = {
			title,
			part: meta.part,
			order: meta.order + 1,
			summary,
			topics: meta.topics,
			stakeholders: meta.stakeholders,
			standards: [],
			sourceLines: meta.sourceLines,
			state: 'checked',
		};
		const lines = Object.entries(head).map(([key, value]) => `${key}: ${JSON.stringify(value)}`);
		const file = join(content, 'content/chapters', locale, `${slug}.mdx`);
		writeFileSync(file, ['---', ...lines, '---', '', body, ''].join('\n'));
	}
	writeFileSync(
		join(content, 'seeds/ledger', `${slug}.json`),
		JSON.stringify({ chapter: slug, entries: ledger }),
	);
}

/** The pages of the chapters and tables of `report` in both sites: how many have grown, and by how much together. */
function compareSizes(report: Report, from: string, to: string) {
	const places: Place[] = [
		...report.chapters.map(({ slug }) => ({ page: 'chapter', slug }) as const),
		...report.tables.map(({ id }) => ({ page: 'table', id }) as const),
	];
	const differences = locales
		.flatMap((locale) => places.map((place) => pagePath('/', locale, place)))
		.map((path) => {
			const [before, after] = [from, to].map(
				(site) => statSync(join(site, path, 'index.html')).size,
			);
			return (after ?? 0) - (before ?? 0);
		});
	return {
		pages: differences.length,
		grown: differences.filter((bytes) => bytes > 0).length,
		bytes: differences.reduce((sum, bytes) => sum + bytes, 0),
	};
}
