// Every ledger that is there agrees with its chapter in every language.

import { hasNamedSections } from '../chapter/chapter-outline.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { reconcileLedger } from '../ledger/reconcile.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import type { Chapter, Report } from '../report/report.ts';

/**
 * Returns what differs between the ledgers of `report` and its chapters. Left out are chapters without a ledger or with headings without id, and those
 * among `unread`: their own faults are reported elsewhere.
 */
export function checkLedgers(report: Report, unread: readonly string[]): Fault[] {
	const known = new Set([...report.chapters.map(({ slug }) => slug), ...unread]);
	const orphans = [...report.ledgers.keys()]
		.filter((slug) => !known.has(slug))
		.map((slug) => {
			const problem = `There is no chapter "${slug}".`;
			return fault('ledger/chapter-unknown', `seeds/ledger/${slug}.json`, '#/chapter', problem);
		});
	return [
		...orphans,
		...report.chapters.flatMap((chapter) => {
			const entries = report.ledgers.get(chapter.slug);
			if (!entries || !hasNamedSections(chapter.texts)) return [];
			return reconcileLedger({
				chapter,
				ledgerFile: `seeds/ledger/${chapter.slug}.json`,
				entries,
				tableValues: tableValues(report, chapter),
				originalLanguage: report.source.originalLanguage,
			});
		}),
	];
}

/** Values and years of the tables that belong to `chapter` or stand in it: its prose may repeat them. */
function tableValues(report: Report, { slug, texts }: Chapter): Set<string> {
	const shown = texts.zh.outline.tables.map(({ id }) => id);
	return new Set(
		report.tables
			.filter((table) => table.chapter === slug || shown.includes(table.id))
			.flatMap((table) => [
				...table.columns.flatMap((column) =>
					'period' in column
						? ((column.label?.[report.source.originalLanguage] ?? column.id).match(/\d+/g) ?? [])
						: [],
				),
				...flattenRows(table.rows).flatMap(({ row }) =>
					Object.values(row.cells ?? {}).flatMap(({ value }) => value ?? []),
				),
			]),
	);
}
