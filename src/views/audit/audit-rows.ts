// The rows of the audit page: each check with its formula, inputs, both values and verdict, worded in one language.

import type { Range } from '../../domain/kpi/recompute.ts';
import { describeIdentity, listInputs } from './audit-formulas.ts';
import type { Token } from '../note-tokens.ts';
import type { Labels } from './audit-labels.ts';
import type { AuditEntry, AuditVerdict, CheckedEntry, OpenEntry } from './audit-results.ts';

export interface CheckRow {
	/** The reporting period; empty where the formula has none. */
	readonly period: string;
	readonly inputs: readonly Token[];
	readonly printed: Token;
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

export type TranscriptionRow = ReturnType<typeof buildTranscription>[number];

/** Rows by their formula, in the order in which the formulas first stand. */
export function groupByFormula(entries: readonly AuditEntry[], labels: Labels): CheckGroup[] {
	const groups = Map.groupBy(entries, (entry) => describeIdentity(entry, labels));
	return [...groups].map(([formula, group]) => ({
		formula,
		rows: group.map((entry) => buildRow(entry, labels)),
	}));
}

/** The row of one check. */
export function buildRow(entry: AuditEntry, labels: Labels): CheckRow {
	const { verdict, identity } = entry;
	const shared = {
		period: periodOf(entry, labels),
		verdict,
		verdictLabel: wordVerdict(entry, labels),
	};
	if (entry.verdict === 'open')
		return {
			...shared,
			inputs: [],
			printed: labels.value(entry.cell, entry.printed),
			recomputed: '',
			remark: labels.t('audit.missing', { what: listMissing(entry, labels) }),
		};
	return {
		...shared,
		inputs: listInputs(entry, labels),
		printed: printedOf(entry, labels),
		recomputed: recomputedOf(entry, labels),
		remark: remarkOf(entry, labels),
		...(verdict === 'disagrees' &&
			identity.discrepancy !== undefined && { note: labels.place(identity.discrepancy) }),
	};
}

/** The cell and the figure of the text that a `transcribed` entry compares. */
export function buildTranscription(entry: AuditEntry, labels: Labels) {
	if (entry.verdict === 'open') return [];
	const [cell, text] = entry.operands;
	if (!cell || !text) return [];
	const [, ...words] = labels.place(cell.cell).text.split(' · ');
	return [
		{
			cell: { text: words.join(' · ') },
			value: labels.value(cell.cell, cell.value),
			reading: labels.reading(text.cell),
			verdict: entry.verdict,
			verdictLabel: wordVerdict(entry, labels),
		},
	];
}

/** The column of the check, or that of the cells that it names. */
function periodOf(entry: AuditEntry, { columnAt, locale }: Labels): string {
	if (entry.column) return columnAt(`${entry.table}..${entry.column}`)?.label[locale] ?? '';
	const cells = entry.verdict === 'open' ? [entry.cell] : entry.operands.map(({ cell }) => cell);
	const periods = cells.flatMap((cell) => {
		const column = columnAt(cell);
		return column?.period ? [column.label[locale]] : [];
	});
	return [...new Set(periods)].join(', ');
}

function wordVerdict({ verdict }: AuditEntry, { t }: Labels): string {
	return t(`audit.verdict.${verdict}`);
}

function listMissing({ identity, missing }: OpenEntry, { locale, place, t }: Labels): string {
	if (identity.kind === 'unprinted') return identity.missing[locale];
	return missing.map((cell) => place(cell).text).join(t('audit.comma'));
}

/** The printed side of a check; a range where rounding leaves one. */
function printedOf(entry: CheckedEntry, labels: Labels): Token {
	const { identity, printed, printedRange, operands } = entry;
	if (printedRange) return { text: formatRange(printedRange, labels) };
	const [first] = operands;
	if (!first || identity.kind === 'whole') return { text: labels.number(printed) };
	return labels.value(first.cell, printed);
}

/** The recomputed side of a check. */
function recomputedOf({ recomputed, range, printedRange }: CheckedEntry, labels: Labels): string {
	if (range && (printedRange || recomputed === undefined)) return formatRange(range, labels);
	return recomputed === undefined ? '' : labels.number(recomputed);
}

function remarkOf(entry: CheckedEntry, labels: Labels): string {
	const { t, number } = labels;
	const { range, printedRange, recomputed, count, operands } = entry;
	if (count !== undefined) {
		const total = operands[1]?.value ?? '';
		return t('audit.counted', { number: number(count), total: number(total) });
	}
	if (!range || printedRange || recomputed === undefined || entry.verdict === 'agrees') return '';
	return t('audit.range', { range: formatRange(range, labels) });
}

function formatRange({ low, high }: Range, { t, number }: Labels): string {
	const [from, to] = [low, high].map((end) => end && number(end));
	if (from && to) return t('audit.fromTo', { from, to });
	return to ? `≤ ${to}` : from ? `≥ ${from}` : '';
}
