// The rows of the audit page: each check with its formula, inputs, both values and verdict, worded in one language.

import { formatDecimal } from '../../domain/figure/decimal.ts';
import type { CheckedIdentity } from '../../domain/kpi/identities.ts';
import type { Range } from '../../domain/kpi/recompute.ts';
import type { Locale } from '../../domain/locale/locale.ts';
import { getById } from '../../domain/index/report-index.ts';
import type { Report } from '../../domain/report/report.ts';
import { getTranslator } from '../../i18n/translator.ts';
import { linkTo } from '../../site/address.ts';
import { describeIdentity, listInputs } from './audit-formulas.ts';
import type { Labels, Token } from './audit-labels.ts';
import type { AuditEntry, AuditVerdict } from './audit-results.ts';

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

/** Rows by their formula, in the order in which the formulas first stand. */
export function groupByFormula(
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

/** The printed side of a check; a range where rounding leaves one. */
export function printedOf(
	result: CheckedIdentity,
	labels: Labels,
	locale: Locale,
): readonly Token[] {
	const { identity, printed, printedRange, operands } = result;
	if (printedRange) return [{ text: formatRange(printedRange, locale) }];
	if (identity.kind === 'whole') return [{ text: formatDecimal(printed, locale) }];
	const [first] = operands;
	return first ? [labels.value(first.cell, first.value)] : [];
}

/** The recomputed side of a check. */
export function recomputedOf(
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

/** The cell and the figure of the text that a `transcribed` entry compares. */
export function buildTranscription(
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

/** The note on the discrepancy that the identity of `entry` names. */
export function noteOf(entry: AuditEntry, report: Report, locale: Locale): Token | undefined {
	const id = entry.result.identity.discrepancy;
	const found = report.discrepancies.find((own) => own.id === id);
	if (!found) return undefined;
	const { place, fragment } = getById(report.index.destinations, found.id);
	return { text: found.title[locale], href: linkTo(locale, place, fragment) };
}

/** The column of the check, or that of the cells that it names. */
export function periodOf({ result }: AuditEntry): string {
	if (result.column) return result.column;
	const cells = 'verdict' in result ? result.operands.map(({ cell }) => cell) : [result.cell];
	const columns = cells.flatMap((cell) => (cell.includes('@') ? [] : (cell.split('.')[2] ?? [])));
	return [...new Set(columns)].filter((column) => /^\d{4}$/.test(column)).join(', ');
}
