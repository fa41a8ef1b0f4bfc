// What the audit page shows in one language: counts, checks by table, discrepancies, departures, and what stands in no check.

import { formatDecimal } from '../../domain/figure/print-number.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import type { Report } from '../../domain/report/report.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { noteTokens } from '../note-tokens.ts';
import { describeIdentity } from './audit-formulas.ts';
import { buildLabels, type Labels } from './audit-labels.ts';
import { auditKinds, auditReport, countVerdicts, type AuditEntry } from './audit-results.ts';
import { buildRow, buildTranscription, groupByFormula } from './audit-rows.ts';

/** Builds the view of the audit page. */
export function buildAuditView(report: Report, locale: Locale) {
	const byTable = auditReport(report);
	const entries = [...byTable.values()].flat();
	const labels = buildLabels(report, locale);
	const { t, number, place, chapterTitle } = labels;
	const countRow = (counted: readonly AuditEntry[]) =>
		[...countVerdicts(counted).map(({ count }) => count), counted.length].map(number);
	return {
		kinds: auditKinds.flatMap((kind) => {
			const counted = entries.filter((entry) => entry.kind === kind);
			return counted.length > 0
				? [{ label: t(`audit.kind.${kind}`), counts: countRow(counted) }]
				: [];
		}),
		totals: countRow(entries),
		disagreements: entries.flatMap((entry) => {
			const { note, ...row } = buildRow(entry, labels);
			const href = `#checks-${entry.table}`;
			return note
				? [{ ...row, note, formula: { text: describeIdentity(entry, labels), href } }]
				: [];
		}),
		tables: [...byTable].map(([id, checks]) => buildTableChecks(id, checks, labels)),
		discrepancies: groupByChapter(
			report.discrepancies.map(({ id, note, at, lines }) => ({
				chapter: chapterTitle(id),
				id,
				title: place(id),
				note: noteTokens(note[locale], locale, report.index),
				places: at.map(place),
				lines: t('audit.lines', { count: lines.length, lines: lines.join(t('audit.comma')) }),
			})),
		),
		departures: groupByChapter(
			report.departures.map(({ at, printed, here, reason }) => ({
				chapter: at === undefined ? t('audit.departureNowhere') : chapterTitle(at),
				place: at === undefined ? { text: t('audit.departureNowhere') } : place(at),
				printed,
				here: here[locale],
				reason: noteTokens(reason[locale], locale, report.index),
			})),
		),
		hasTranscribed: entries.some(({ kind }) => kind === 'transcribed'),
		limits: report.tables.flatMap(({ limits = [] }) => limits.map((limit) => limit[locale])),
		...buildCoverage(report, entries, labels),
	};
}

/** Entries by their chapter, in the order in which the chapters first stand. */
function groupByChapter<Entry extends { readonly chapter: string }>(entries: readonly Entry[]) {
	return [...Map.groupBy(entries, ({ chapter }) => chapter)].map(([chapter, own]) => ({
		chapter,
		entries: own,
	}));
}

/** The verdicts of `entries` in a line; empty where there are none. */
export function summarize(entries: readonly AuditEntry[], locale: Locale): string {
	const t = getTranslator(locale);
	return countVerdicts(entries)
		.filter(({ count }) => count > 0)
		.map(({ verdict, count }) =>
			t(`audit.count.${verdict}`, { count, number: formatDecimal(String(count), locale) }),
		)
		.join(t('audit.comma'));
}

function buildTableChecks(id: string, entries: readonly AuditEntry[], labels: Labels) {
	const { t, locale, place } = labels;
	const title = place(id);
	const transcribed = entries.filter(({ kind }) => kind === 'transcribed');
	const verdicts = summarize(transcribed, locale);
	return {
		id,
		title,
		summary: summarize(entries, locale),
		groups: groupByFormula(
			entries.filter(({ kind }) => kind !== 'transcribed'),
			labels,
		),
		transcribed: {
			title: t('audit.transcribedTitle', { table: title.text }),
			summary: t('audit.transcribed', { count: transcribed.length, verdicts }),
			rows: transcribed.flatMap((entry) => buildTranscription(entry, labels)),
		},
	};
}

function buildCoverage(
	{ index, ledgers }: Report,
	entries: readonly AuditEntry[],
	{ number, place }: Labels,
) {
	const checked = new Set(
		entries.flatMap((entry) =>
			entry.kind === 'transcribed' || entry.verdict === 'open'
				? []
				: entry.operands.map(({ cell }) => cell),
		),
	);
	const cells = [...index.tables].flatMap(([table, { rows }]) =>
		[...rows.values()].flatMap(({ row }) =>
			Object.entries(row.cells ?? {}).flatMap(([column, { value }]) =>
				value === undefined ? [] : [{ table, id: `${table}.${row.id}.${column}` }],
			),
		),
	);
	const left = cells.filter(({ id }) => !checked.has(id));
	const texts = [...ledgers.values()].flat().filter(({ kind }) => kind === 'figure');
	return {
		coverage: {
			cells: number(cells.length),
			checked: number(cells.length - left.length),
			/** Nothing where no figure of the text is recorded. */
			texts: texts.length > 0 ? number(texts.length) : undefined,
		},
		/** Tables with figures that stand in no check, with their number. */
		uncovered: [...Map.groupBy(left, ({ table }) => table)].map(([table, { length }]) => ({
			title: place(table),
			count: number(length),
		})),
	};
}
