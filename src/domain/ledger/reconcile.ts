// Double entry: every ledger entry stands in its section in each language, and every number of the prose has an entry.

import type { LedgerEntry } from '../../schemas/reference.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { plainText } from '../chapter/chapter-outline.ts';
import type { Chapter, ChapterText } from '../report/report.ts';
import { compareFigures } from './compare-languages.ts';
import { findNumbers, readValues } from './numbers.ts';
import { standsInLine } from './source.ts';

export interface Reconciliation {
	readonly chapter: Chapter;
	readonly ledgerFile: string;
	readonly entries: readonly LedgerEntry[];
	/** Ungrouped values and years of the chapter's KPI tables, which prose may repeat. */
	readonly tableValues: ReadonlySet<string>;
	/** In which the ledger's values are written. */
	readonly originalLanguage: Locale;
}

/** Returns what differs between the ledger of one chapter and its texts. */
export function reconcileLedger(input: Reconciliation): Fault[] {
	const { chapter, entries, ledgerFile, originalLanguage } = input;
	const faults: Fault[] = entries.flatMap((entry, index) =>
		checkReadings(entry, originalLanguage, `#/entries/${index}`, ledgerFile),
	);
	for (const locale of locales) {
		const { file } = chapter.texts[locale];
		const sections = sectionTexts(chapter.slug, chapter.texts[locale]);
		const covered = new Map<string, [number, number][]>();
		for (const [index, entry] of entries.entries()) {
			const section = sections.get(entry.section);
			const place = `#/entries/${index}`;
			if (!section) {
				const problem = `Section "${entry.section}" of "${entry.value}" (${locale}) is not in ${file}.`;
				faults.push(fault('ledger/section-unknown', ledgerFile, place, problem));
				continue;
			}
			const ranges = [...section.text.matchAll(readingPattern(entry[locale]))].map(
				(match) => [match.index, match.index + match[0].length] as [number, number],
			);
			if (ranges.length === 0) {
				const problem = `"${entry[locale]}" (${locale}, value ${entry.value}, line ${entry.line}) does not stand in section "${entry.section}" of ${file}.`;
				faults.push(fault('ledger/reading-missing', ledgerFile, place, problem));
			}
			covered.set(entry.section, [...(covered.get(entry.section) ?? []), ...ranges]);
		}
		for (const [id, section] of sections) {
			for (const number of findNumbers(section.text)) {
				const end = number.index + number.text.length;
				const known = (covered.get(id) ?? []).some(
					([from, to]) => from <= number.index && end <= to,
				);
				if (known || input.tableValues.has(number.text.replaceAll(/[,，]/g, ''))) continue;
				const context = section.text.slice(Math.max(0, number.index - 15), end + 12);
				const problem = `The number ${number.text} in section "${id}" ("…${context}…") has no ledger entry.`;
				const reading = entries.find((entry) => {
					return entry.section === id && standsInLine(number.text, entry[locale]);
				})?.[locale];
				const remedy = reading
					? `${ledgerFile} has it there as "${reading}": write that, or correct the reading.`
					: `Add it to ${ledgerFile} with its place in the source, or take it out.`;
				faults.push(fault('ledger/number-without-entry', file, section.line, problem, remedy));
			}
		}
	}
	return faults;
}

/** How a date begins that a year or a month tells. */
const date = /^(?:(?:19|20)\d\d ?年|\d+ ?月)/;
/** A number with a sign or the shortest of units. */
const figure = /^[\d,.]+ ?(?:%|\p{Script=Han})?$/u;

function checkReadings(entry: LedgerEntry, original: Locale, place: string, file: string): Fault[] {
	const printed = entry.value + (entry.unit ?? '');
	if (
		entry.kind === 'figure' ? date.test(printed) : entry.kind === 'name' && figure.test(printed)
	) {
		const problem = `"${printed}" is listed as a ${entry.kind}.`;
		return [fault('ledger/kind-differs', file, place, problem)];
	}
	if (entry.kind === 'name') return [];
	const reading = readValues(entry[original], original);
	const lost = readValues(printed, original).filter((value) => !reading.includes(value));
	if (lost.length > 0) {
		const problem = `The reading "${entry[original]}" does not have the printed value ${printed} (${lost.join(', ')}).`;
		return [fault('ledger/value-lost', file, place, problem)];
	}
	return compareFigures(entry).map(({ what, ...only }) => {
		const problem = `The readings differ in ${what}: "${entry.zh}"${list(only.zh)} and "${entry.en}"${list(only.en)}.`;
		return fault('ledger/readings-differ', file, place, problem);
	});
}

function list(names: readonly string[]): string {
	return names.length > 0 ? ` (${names.join(', ')})` : '';
}

/** The text of each section with its heading, by id; title and summary are read as part of the lead. */
function sectionTexts(
	slug: string,
	{ meta, firstLine, outline: { lead, sections } }: ChapterText,
): Map<string, { text: string; line: number }> {
	const opening = `${meta.title} ${meta.summary} ${plainText(lead.text)}`;
	return new Map([
		[slug, { text: opening, line: firstLine }],
		...sections.map(
			({ id, heading, text, line }) => [id, { text: plainText([heading, ...text]), line }] as const,
		),
	]);
}

/** Matches `reading` with any white space between its parts, not inside a longer number. */
function readingPattern(reading: string): RegExp {
	const escaped = reading
		.trim()
		.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')
		.replaceAll(/\s+/g, '\\s*');
	const before = /^\d/.test(reading) ? '(?<![\\d.,])' : '';
	const after = /\d$/.test(reading) ? '(?!\\d|[.,]\\d)' : '';
	return new RegExp(before + escaped + after, 'g');
}
