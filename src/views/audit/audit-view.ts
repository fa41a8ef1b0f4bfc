// What the audit page shows in one language: counts, checks by table, discrepancies, and what stands in no check.

import { formatDecimal } from '../../domain/figure/decimal.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { getById } from '../../domain/index/report-index.ts';
import type { Report } from '../../domain/report/report.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { linkTo } from '../../site/address.ts';
import { describeIdentity } from './audit-formulas.ts';
import { buildLabels, type Labels, type Token } from './audit-labels.ts';
import {
	auditKinds,
	auditReport,
	auditVerdicts,
	cellLines,
	countVerdicts,
	type AuditEntry,
} from './audit-results.ts';
import {
	buildTranscription,
	groupByFormula,
	noteOf,
	periodOf,
	printedOf,
	recomputedOf,
	type CheckGroup,
	type TranscriptionRow,
} from './audit-rows.ts';

export interface TableChecks {
	readonly id: string;
	readonly title: Token;
	readonly summary: string;
	readonly groups: readonly CheckGroup[];
	readonly transcriptions: readonly TranscriptionRow[];
	readonly transcriptionTitle: string;
	readonly transcriptionSummary: string;
}

export interface AuditView {
	readonly kinds: readonly { readonly label: string; readonly counts: readonly string[] }[];
	readonly totals: readonly string[];
	readonly disagreements: readonly {
		readonly formula: Token;
		readonly period: string;
		readonly printed: string;
		readonly recomputed: string;
		readonly note: Token;
	}[];
	readonly tables: readonly TableChecks[];
	readonly discrepancies: readonly {
		readonly id: string;
		readonly title: Token;
		readonly note: string;
		readonly places: readonly Token[];
		readonly lines: string;
	}[];
	readonly coverage: { readonly cells: string; readonly checked: string; readonly texts: string };
	/** Tables with figures that stand in no check, with their number. */
	readonly uncovered: readonly { readonly title: Token; readonly count: string }[];
}

/** Builds the view of the audit page. */
export function buildAuditView(report: Report, locale: Locale): AuditView {
	const t = getTranslator(locale);
	const entries = auditReport(report);
	const labels = buildLabels(report, locale);
	const number = (value: number) => formatDecimal(String(value), locale);
	const row = (own: readonly AuditEntry[]) => {
		const counts = countVerdicts(own);
		return [...auditVerdicts.map((verdict) => number(counts[verdict])), number(own.length)];
	};
	return {
		kinds: auditKinds.flatMap((kind) => {
			const own = entries.filter((entry) => entry.kind === kind);
			return own.length > 0 ? [{ label: t(`audit.kind.${kind}`), counts: row(own) }] : [];
		}),
		totals: row(entries),
		disagreements: entries.flatMap((entry) => {
			const { result, table } = entry;
			const note = noteOf(entry, report, locale);
			if (!('verdict' in result) || entry.verdict !== 'disagrees' || !note) return [];
			return [
				{
					formula: {
						text: describeIdentity(result.identity, table, labels, locale),
						href: `#checks-${table}`,
					},
					period: periodOf(entry),
					printed: printedOf(result, labels, locale)
						.map(({ text }) => text)
						.join(''),
					recomputed: recomputedOf(result, locale),
					note,
				},
			];
		}),
		tables: report.tables.flatMap(({ id, title }): TableChecks[] => {
			const own = entries.filter(({ table }) => table === id);
			if (own.length === 0) return [];
			const transcribed = own.filter(({ kind }) => kind === 'transcribed');
			return [
				{
					id,
					title: { text: title[locale], href: linkTo(locale, { page: 'table', id }) },
					summary: summarize(own, locale),
					groups: groupByFormula(
						own.filter(({ kind }) => kind !== 'transcribed'),
						report,
						labels,
						locale,
					),
					transcriptions: transcribed.flatMap((entry) => buildTranscription(entry, labels, locale)),
					transcriptionTitle: t('audit.transcribedTitle', { table: title[locale] }),
					transcriptionSummary: t('audit.transcribed', {
						count: transcribed.length,
						verdicts: summarize(transcribed, locale),
					}),
				},
			];
		}),
		discrepancies: report.discrepancies.map((entry) => {
			const { place, fragment } = getById(report.index.destinations, entry.id);
			return {
				id: entry.id,
				title: { text: entry.title[locale], href: linkTo(locale, place, fragment) },
				note: entry.note[locale],
				places: entry.at.map(labels.place),
				lines: t('audit.lines', {
					count: entry.lines.length,
					lines: entry.lines.join(t('audit.comma')),
				}),
			};
		}),
		...buildCoverage(report, entries, labels, locale),
	};
}

/** The verdicts of one table's checks in a line; nothing where it has none. */
export function summarizeTable(report: Report, table: string, locale: Locale): string {
	return summarize(
		auditReport(report).filter((entry) => entry.table === table),
		locale,
	);
}

function summarize(entries: readonly AuditEntry[], locale: Locale): string {
	const t = getTranslator(locale);
	const counts = countVerdicts(entries);
	return auditVerdicts
		.filter((verdict) => counts[verdict] > 0)
		.map((verdict) =>
			t(`audit.count.${verdict}`, {
				count: counts[verdict],
				number: formatDecimal(String(counts[verdict]), locale),
			}),
		)
		.join(t('audit.comma'));
}

function buildCoverage(
	report: Report,
	entries: readonly AuditEntry[],
	labels: Labels,
	locale: Locale,
): Pick<AuditView, 'coverage' | 'uncovered'> {
	const number = (value: number) => formatDecimal(String(value), locale);
	const checked = new Set(
		entries.flatMap(({ kind, result }) =>
			kind !== 'transcribed' && 'verdict' in result ? result.operands.map(({ cell }) => cell) : [],
		),
	);
	const cells = [...cellLines(report).keys()];
	const texts = [...report.ledgers.values()].flat().filter(({ kind }) => kind === 'figure').length;
	const left = cells.filter((cell) => !checked.has(cell));
	const uncovered = report.tables.flatMap(({ id }) => {
		const count = left.filter((cell) => cell.startsWith(`${id}.`)).length;
		return count > 0 ? [{ title: labels.place(id), count: number(count) }] : [];
	});
	return {
		coverage: {
			cells: number(cells.length),
			checked: number(cells.length - left.length),
			texts: number(texts),
		},
		uncovered,
	};
}
