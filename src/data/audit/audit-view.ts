// What the audit page shows in one language: counts, checks by table, discrepancies, and what stands in no check.

import { formatDecimal } from '../../domain/figure/decimal.ts';
import type { CheckedIdentity } from '../../domain/kpi/identities.ts';
import type { Range } from '../../domain/kpi/recompute.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { findDiscrepancyPlace } from '../../domain/report/discrepancies.ts';
import type { Report } from '../../domain/report/report.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { linkTo } from '../site.ts';
import { describeIdentity, listInputs } from './audit-formulas.ts';
import { buildLabels, type Labels, type Token } from './audit-labels.ts';
import {
	auditKinds,
	auditReport,
	auditVerdicts,
	cellLines,
	countVerdicts,
	type AuditEntry,
	type AuditVerdict,
} from './audit-results.ts';

export interface CheckRow {
	/** The reporting period; empty where the formula has none. */
	readonly period: string;
	readonly inputs: readonly Token[];
	readonly printed: readonly Token[];
	readonly recomputed: string;
	/** What the recomputed value may be, given how its figures were rounded; why there is none. */
	readonly remark: string;
	readonly verdict: AuditVerdict;
	readonly verdictLabel: string;
	/** The note on a disagreement. */
	readonly note?: Token;
}

export interface CheckGroup {
	readonly formula: string;
	readonly rows: readonly CheckRow[];
}

/** A cell, and the figure of the text that was taken down from the same printed line. */
export interface TranscriptionRow {
	readonly cell: Token;
	readonly value: Token;
	readonly reading: Token;
	readonly verdict: AuditVerdict;
	readonly verdictLabel: string;
}

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
		readonly text: string;
		readonly href: string;
		/** The printed and the recomputed value. */
		readonly values: string;
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
			const formula = describeIdentity(result.identity, table, labels, locale);
			const period = periodOf(entry);
			const text = period ? t('audit.inPeriod', { formula, period }) : formula;
			const printed = printedOf(result, labels, locale)
				.map((token) => token.text)
				.join('');
			const values = t('audit.values', { printed, recomputed: recomputedOf(result, locale) });
			return [{ text, href: `#checks-${table}`, values, note }];
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
			const { place, fragment } = findDiscrepancyPlace(report, entry);
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
			t(`audit.count.${verdict}`, { number: formatDecimal(String(counts[verdict]), locale) }),
		)
		.join(t('audit.comma'));
}

function groupByFormula(
	entries: readonly AuditEntry[],
	report: Report,
	labels: Labels,
	locale: Locale,
): CheckGroup[] {
	const groups = new Map<string, CheckRow[]>();
	for (const entry of entries) {
		const formula = describeIdentity(entry.result.identity, entry.table, labels, locale);
		const rows = groups.get(formula) ?? [];
		rows.push(buildRow(entry, report, labels, locale));
		groups.set(formula, rows);
	}
	return [...groups].map(([formula, rows]) => ({ formula, rows }));
}

function buildRow(entry: AuditEntry, report: Report, labels: Labels, locale: Locale): CheckRow {
	const t = getTranslator(locale);
	const { result, verdict } = entry;
	const note = noteOf(entry, report, locale);
	const shared = {
		period: periodOf(entry),
		verdict,
		verdictLabel: t(`audit.verdict.${verdict}`),
		...(verdict === 'disagrees' && note && { note }),
	};
	if (!('verdict' in result)) {
		const { identity, missing } = result;
		return {
			...shared,
			inputs: [],
			printed: [labels.value(result.cell, result.printed)],
			recomputed: '',
			remark: t('audit.missing', {
				what:
					identity.kind === 'unprinted'
						? identity.missing[locale]
						: missing.map((cell) => labels.place(cell).text).join(t('audit.comma')),
			}),
		};
	}
	return {
		...shared,
		inputs: listInputs(result, labels, locale),
		printed: printedOf(result, labels, locale),
		recomputed: recomputedOf(result, locale),
		remark: remarkOf(result, locale),
	};
}

function printedOf(result: CheckedIdentity, labels: Labels, locale: Locale): readonly Token[] {
	const { identity, printed, printedRange, operands } = result;
	if (printedRange) return [{ text: formatRange(printedRange, locale) }];
	if (identity.kind === 'whole') return [{ text: formatDecimal(printed, locale) }];
	const [first] = operands;
	return first ? [labels.value(first.cell, first.value)] : [];
}

function recomputedOf(
	{ recomputed, range, printedRange }: CheckedIdentity,
	locale: Locale,
): string {
	if (range && (printedRange || recomputed === undefined)) return formatRange(range, locale);
	return recomputed === undefined ? '' : formatDecimal(recomputed, locale);
}

function remarkOf(result: CheckedIdentity, locale: Locale): string {
	const t = getTranslator(locale);
	const { range, printedRange, recomputed, count, operands } = result;
	if (count !== undefined) {
		const total = operands[1]?.value ?? '';
		return t('audit.counted', {
			number: formatDecimal(count, locale),
			total: formatDecimal(total, locale),
		});
	}
	if (!range || printedRange || recomputed === undefined || result.verdict === 'agrees') return '';
	return t('audit.range', { range: formatRange(range, locale) });
}

function formatRange({ low, high }: Range, locale: Locale): string {
	const t = getTranslator(locale);
	const [from, to] = [low, high].map((end) => end && formatDecimal(end, locale));
	if (from && to) return t('audit.fromTo', { from, to });
	return to ? `≤ ${to}` : from ? `≥ ${from}` : '';
}

function buildTranscription(
	{ result, verdict }: AuditEntry,
	labels: Labels,
	locale: Locale,
): TranscriptionRow[] {
	if (!('verdict' in result)) return [];
	const [cell, text] = result.operands;
	if (!cell || !text) return [];
	const [, ...words] = labels.place(cell.cell).text.split(' · ');
	return [
		{
			cell: { text: words.join(' · ') },
			value: labels.value(cell.cell, cell.value),
			reading: labels.reading(text.cell),
			verdict,
			verdictLabel: getTranslator(locale)(`audit.verdict.${verdict}`),
		},
	];
}

function noteOf(entry: AuditEntry, report: Report, locale: Locale): Token | undefined {
	const id = entry.result.identity.discrepancy;
	const found = report.discrepancies.find((own) => own.id === id);
	if (!found) return undefined;
	const { place, fragment } = findDiscrepancyPlace(report, found);
	return { text: found.title[locale], href: linkTo(locale, place, fragment) };
}

/** The column of the check, or that of the cells that it names. */
function periodOf({ result }: AuditEntry): string {
	if (result.column) return result.column;
	const cells = 'verdict' in result ? result.operands.map(({ cell }) => cell) : [result.cell];
	const columns = cells.flatMap((cell) => (cell.includes('@') ? [] : (cell.split('.')[2] ?? [])));
	return [...new Set(columns)].filter((column) => /^\d{4}$/.test(column)).join(', ');
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
