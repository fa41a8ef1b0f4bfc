// Double entry: every ledger entry stands in its section in each language, and every number of the prose has an entry.

import type { LedgerEntry } from '../../schemas/reference.ts';
import { fault, joinPlace, type Fault } from '../fault/fault.ts';
import { locales, type Locale } from '../locale/locale.ts';
import { plainText, type TextLine } from '../chapter/chapter-outline.ts';
import type { Chapter, ChapterText } from '../report/report.ts';
import { compareFigures, wordDifference } from './compare-languages.ts';
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

/** Of an empty ledger so many numbers are told one by one. */
const fewNumbers = 3;

/** Returns what differs between the ledger of one chapter and its texts. */
export function reconcileLedger(input: Reconciliation): Fault[] {
	const { chapter, entries, ledgerFile, originalLanguage } = input;
	const ofEntries = entries.flatMap((entry, index) =>
		checkReadings(entry, originalLanguage, `#/entries/${index}`, ledgerFile),
	);
	const ofTexts = locales.flatMap((locale) => compareText(input, locale));
	if (entries.length === 0 && ofTexts.length > fewNumbers) {
		const problem = `The ledger is empty; its chapter has ${ofTexts.length} numbers that need an entry.`;
		return [fault('ledger/empty', ledgerFile, '#/entries', problem)];
	}
	return [...ofEntries, ...findUnknownSections(chapter, entries, ledgerFile), ...ofTexts];
}

/** Sections that the ledger names and a chapter lacks, each told once. */
function findUnknownSections(
	{ slug, texts }: Chapter,
	entries: readonly LedgerEntry[],
	ledgerFile: string,
): Fault[] {
	const known = locales.map((locale) => {
		const { file, outline } = texts[locale];
		return { file, ids: new Set([slug, ...outline.sections.map(({ id }) => id)]) };
	});
	return [...Map.groupBy(entries, ({ section }) => section)].flatMap(([section, ofSection]) => {
		const lacking = known.filter(({ ids }) => !ids.has(section)).map(({ file }) => file);
		const [first] = ofSection;
		if (!first || lacking.length === 0) return [];
		const count = ofSection.length === 1 ? '' : ` and ${ofSection.length - 1} more`;
		const problem = `The section "${section}" of "${first.value}"${count} is not in ${lacking.join(' and ')}.`;
		const place = `#/entries/${entries.indexOf(first)}`;
		return [fault('ledger/section-unknown', ledgerFile, place, problem)];
	});
}

/** An entry whose reading does not stand in its section, and its place in the ledger. */
interface Missing {
	readonly entry: LedgerEntry;
	readonly place: string;
}

/** Readings that one language lacks, and numbers of it that no reading has; where both are one passage, it is told once. */
function compareText(
	{ chapter, entries, ledgerFile, tableValues }: Reconciliation,
	locale: Locale,
): Fault[] {
	const { file } = chapter.texts[locale];
	const faults: Fault[] = [];
	const missing: Missing[] = [];
	const sections = sectionTexts(chapter.slug, chapter.texts[locale]);
	const covered = new Map<string, [number, number][]>();
	for (const [index, entry] of entries.entries()) {
		const section = sections.get(entry.section);
		if (!section) continue;
		const ranges = [...section.text.matchAll(readingPattern(entry[locale]))].map(
			(match) => [match.index, match.index + match[0].length] as [number, number],
		);
		if (ranges.length === 0) missing.push({ entry, place: `#/entries/${index}` });
		covered.set(entry.section, [...(covered.get(entry.section) ?? []), ...ranges]);
	}
	const told = new Set<Missing>();
	for (const [id, { text, lines }] of sections) {
		for (const number of findNumbers(text)) {
			const end = number.index + number.text.length;
			const known = (covered.get(id) ?? []).some(([from, to]) => from <= number.index && end <= to);
			if (known || tableValues.has(number.text.replaceAll(/[,，]/g, ''))) continue;
			const line = lines.findLast(({ from }) => from <= number.index)?.line ?? 1;
			const context = `…${text.slice(Math.max(0, number.index - 15), end + 12)}…`;
			const meant = missing.find(
				({ entry }) => entry.section === id && isReadingOf(entry[locale], text, number),
			);
			if (!meant) {
				const problem = `The number ${number.text} in section "${id}" ("${context}") has no ledger entry.`;
				const remedy = `Add it to ${ledgerFile} with its place in the source, or take it out.`;
				faults.push(fault('ledger/number-without-entry', file, line, problem, remedy));
			} else if (!told.has(meant)) {
				const { value, unit = '', line: source } = meant.entry;
				const problem = `Section "${id}" has "${context}" where ${joinPlace(ledgerFile, meant.place)} has "${meant.entry[locale]}" (${value}${unit}, line ${source} of the source).`;
				faults.push(fault('ledger/text-differs', file, line, problem));
				told.add(meant);
			}
		}
	}
	for (const each of missing) {
		if (told.has(each)) continue;
		const { entry, place } = each;
		const problem = `"${entry[locale]}" (${locale}, value ${entry.value}, line ${entry.line}) does not stand in section "${entry.section}" of ${file}.`;
		faults.push(fault('ledger/reading-missing', ledgerFile, place, problem));
	}
	return faults;
}

/** Whether `reading`, with the same number or in the same words with another one, is meant by `number` of `text`. */
function isReadingOf(
	reading: string,
	text: string,
	{ index, text: digits }: { readonly index: number; readonly text: string },
): boolean {
	if (standsInLine(digits, reading)) return true;
	const words = readingPattern(reading.replaceAll(/\d[\d.,]*/g, '0')).source.replaceAll(
		'0',
		'\\d(?:[\\d.,]*\\d)?',
	);
	if (!/\p{L}{2}/u.test(reading)) return false;
	return [...text.matchAll(new RegExp(words, 'g'))].some(
		(match) => match.index <= index && index < match.index + match[0].length,
	);
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
	return compareFigures(entry).map((difference) => {
		const problem = `${wordDifference(difference)} The readings are "${entry.zh}" and "${entry.en}".`;
		return fault('ledger/readings-differ', file, place, problem);
	});
}

interface SectionText {
	readonly text: string;
	/** Where each line of the file begins in the text. */
	readonly lines: readonly { readonly from: number; readonly line: number }[];
}

/** The text of each section with its heading, by id; title and summary are read as part of the lead. */
function sectionTexts(
	slug: string,
	{ meta, firstLine, outline: { lead, sections } }: ChapterText,
): Map<string, SectionText> {
	const opening = `${meta.title} ${meta.summary}`;
	return new Map([
		[slug, joinLines(lead.text, firstLine, opening)],
		...sections.map(
			({ id, heading, text, line }) => [id, joinLines([heading, ...text], line)] as const,
		),
	]);
}

function joinLines(all: readonly TextLine[], firstLine: number, opening = ''): SectionText {
	let text = opening;
	const lines = [{ from: 0, line: firstLine }];
	for (const each of all) {
		const words = plainText([each]);
		if (words === '') continue;
		if (text !== '') text += ' ';
		lines.push({ from: text.length, line: each.line });
		text += words;
	}
	return { text, lines };
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
