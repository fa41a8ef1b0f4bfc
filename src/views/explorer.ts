// What the explorer compares: the rows of all tables that have a figure of a period, with all that bears on their figures.

import type { ExplorerData, Indicator, IndicatorMark } from '../domain/explorer/explorer.ts';
import { omissionOf, type Figure } from '../domain/figure/figure.ts';
import { findBreak } from '../domain/kpi/kpi-table.ts';
import { markOf, type IndexedRow, type IndexedTable } from '../domain/kpi/indexed-table.ts';
import type { Locale } from '../domain/locale/locale.ts';
import type { Report } from '../domain/report/report.ts';
import { linkTo } from '../site/address.ts';
import { linkToFootnote } from './table-words.ts';

/** Returns every row of the report's tables that has a figure of a period, in the order of the tables. */
export function buildExplorerData(report: Report, locale: Locale): ExplorerData {
	/** By the address to which marks lead; filled by `marksOf`. */
	const noteTexts = new Map<string, string>();
	const { assurance } = report.figureFacts;
	const indicators = [...report.index.tables.values()].flatMap(indicatorsOf);
	const withFigures = new Set(indicators.flatMap(({ values }) => Object.keys(values)));
	const columns = [...report.index.tables.values()].flatMap((table) => table.columns);
	const dated = new Map(
		columns.flatMap(({ id, label, period }) =>
			period && withFigures.has(id) ? [[id, { id, label: label[locale], period }]] : [],
		),
	);
	const periods = [...dated.values()]
		.sort((a, b) => comparePeriods(a.period, b.period))
		.map(({ id, label }) => ({ id, label }));
	const notes = Object.fromEntries(
		indicators.flatMap(({ marks, cellMarks }) =>
			[...marks, ...Object.values(cellMarks).flat()].map(({ href }) => [
				href,
				noteTexts.get(href) ?? '',
			]),
		),
	);
	const { topics, indicators: sorted } = sortByTopic(indicators, report, locale);
	return { periods, indicators: sorted, topics, notes };

	function indicatorsOf(indexed: IndexedTable): Indicator[] {
		const { table, columns, rows } = indexed;
		const periods = columns.flatMap(({ id, period }) => (period ? [id] : []));
		const above: IndexedRow[] = [];
		return [...rows.values()].flatMap((row): Indicator[] => {
			above.splice(row.depth, Infinity, row);
			const figures = row.figures.filter(({ column }) => periods.includes(column));
			const values = byPeriod(figures, ({ value }) => value);
			if (Object.keys(values).length === 0) return [];
			return [
				{
					id: row.id,
					topic: table.topics[0] ?? '',
					table: table.title[locale],
					label: above.map((ancestor) => ancestor.row.label[locale]).join(' · '),
					isOfHeading: above.some(({ figures: own }) => own.length === 0) || undefined,
					unit: row.row.unit?.[locale] ?? '',
					values,
					qualifiers: byPeriod(figures, ({ qualifier }) => qualifier),
					omissions: byPeriod(figures, omissionOf),
					marks: above.flatMap((ancestor) => marksOf(ancestor, indexed)),
					cellMarks: byPeriod(figures, (figure) => {
						const marks = marksOf(figure, indexed);
						return marks.length > 0 ? marks : undefined;
					}),
					break: placeBreak(row, indexed),
					isCounted: report.identity.countUnits.includes(
						row.row.unit?.[report.source.originalLanguage] ?? '',
					),
					isAssured: assurance?.assured.some(({ chapters }) => chapters.includes(table.chapter)),
				},
			];
		});
	}

	function marksOf(
		{ footnotes, discrepancies }: Pick<Figure, 'footnotes' | 'discrepancies'>,
		{ table, discrepancies: all }: IndexedTable,
	): IndicatorMark[] {
		return [
			...footnotes.map((text) => {
				const own = table.footnotes?.find(({ id }) => id === text);
				const said = (own ?? report.index.footnotes.get(text))?.text[locale];
				return note(text, false, footnoteHref(table.id, text), said);
			}),
			...all.flatMap(({ id, title }, index) =>
				discrepancies.includes(id)
					? [note(markOf(index), true, tableHref(table.id, id), title[locale])]
					: [],
			),
		];
	}

	function note(text: string, isDiscrepancy: boolean, href: string, said = ''): IndicatorMark {
		noteTexts.set(href, said);
		return { text, isDiscrepancy, href };
	}

	function placeBreak({ row }: IndexedRow, { table }: IndexedTable): Indicator['break'] {
		const found = findBreak(table, row.id);
		const noted = found && report.index.tables.get(found.table ?? table.id)?.table;
		return (
			noted && {
				at: found.at,
				footnote: found.footnote,
				table: noted.id,
				title: noted.title[locale],
				href: footnoteHref(noted.id, found.footnote),
			}
		);
	}

	function tableHref(id: string, fragment: string): string {
		return linkTo(locale, { page: 'table', id }, fragment);
	}

	function footnoteHref(table: string, label: string): string {
		const href = linkToFootnote(report, table, label, locale);
		return href.startsWith('#') ? tableHref(table, href.slice(1)) : href;
	}
}

/** What has a series of periods comes first: topics, their tables, the rows of these. */
function sortByTopic(indicators: readonly Indicator[], { identity }: Report, locale: Locale) {
	const hasSeries = ({ values }: Indicator) => Object.keys(values).length > 1;
	const seriesFirst = <Group extends readonly Indicator[]>(groups: readonly Group[]) => [
		...groups.filter((group) => group.some(hasSeries)),
		...groups.filter((group) => !group.some(hasSeries)),
	];
	// A table without a topic comes after those of all topics.
	const ids = [...identity.topics.map(({ id }) => id), ''];
	const topics = seriesFirst(ids.map((id) => indicators.filter(({ topic }) => topic === id)));
	const tables = topics.flatMap((own) =>
		seriesFirst([...Map.groupBy(own, ({ table }) => table).values()]),
	);
	const labels = new Map(identity.topics.map(({ id, label }) => [id, label[locale]]));
	return {
		indicators: tables.flatMap((own) => seriesFirst(own.map((each) => [each])).flat()),
		topics: Object.fromEntries(
			topics.flatMap(([first]) => (first ? [[first.topic, labels.get(first.topic) ?? '']] : [])),
		),
	};
}

/** By the last day; of two that end together the longer comes last: quarters, then their year. */
function comparePeriods(a: string, b: string): number {
	const [[aFirst = '', aLast = ''], [bFirst = '', bLast = '']] = [a.split('/'), b.split('/')];
	return aLast < bLast || (aLast === bLast && aFirst > bFirst) ? -1 : 1;
}

/** What `of` gives for each figure, by its column; nothing for a figure for which it gives nothing. */
function byPeriod<Value>(
	figures: readonly Figure[],
	of: (figure: Figure) => Value | undefined,
): Record<string, Value> {
	return Object.fromEntries(
		figures.flatMap((figure): [string, Value][] => {
			const value = of(figure);
			return value === undefined ? [] : [[figure.column, value]];
		}),
	);
}
