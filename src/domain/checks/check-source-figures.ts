// What the site carries of the source, against the numbers that the source prints, line by line (seeds/source-figures.json).

import { fault, type Fault } from '../fault/fault.ts';
import { flattenRows, type OmissionReason } from '../kpi/kpi-table.ts';
import { isLasting, pendingMonth } from '../kpi/omissions.ts';
import { hasQualifier, sourceNumbers } from '../ledger/source.ts';
import { formatMonth } from '../locale/dates.ts';
import type { Locale } from '../locale/locale.ts';
import type { Discrepancy, Report } from '../report/report.ts';
import { departuresFile } from './check-departures.ts';
import { discrepancyFolder } from './check-references.ts';
import { findBilingualTexts } from './bilingual-texts.ts';

export const figuresFile = 'seeds/source-figures.json';
export const exceptionsFile = 'seeds/exceptions.json';

/** Something of the content that says what a line of the source prints. */
interface Claim {
	readonly file: string;
	/** JSON Pointer. */
	readonly place: string;
	readonly line: number;
	readonly numbers: readonly string[];
	/** The cells of one row share the numbers of a line: each takes its own. */
	readonly row?: string;
	/** A number that the source may say in words: "this year". */
	readonly implied?: string;
	/** Lines before and behind, where the layout has taken a label from its figure. */
	readonly around?: number;
}

/** A claim that its line does not bear out. */
export interface Misprint extends Fault, Pick<Claim, 'line' | 'numbers'> {}

/** Returns cells, texts, entries, departures and exceptions whose numbers the source does not print in the line that they name. */
export function checkLines(report: Report): Misprint[] {
	const { lines, numbers } = report.sourceFigures;
	const faults: Misprint[] = [];
	if (lines !== report.source.lines) {
		const problem = `The source has ${lines} lines here and ${report.source.lines} in seeds/document.json.`;
		const found = fault('source/figures-differ', figuresFile, '#/lines', problem);
		faults.push({ ...found, line: lines, numbers: [] });
	}
	const excepted = report.exceptions.numbers.map(({ line, number }, index) => ({
		file: exceptionsFile,
		place: `#/numbers/${index}`,
		line,
		numbers: [number],
	}));
	const departures = report.departures.map(({ line, printed }, index) => ({
		file: departuresFile,
		place: `#/${index}/printed`,
		line,
		numbers: sourceNumbers(printed),
	}));
	const leftInRow = new Map<string, string[]>();
	const ofRows = new Map<string, Misprint[]>();
	// Where the two numbers of lines differ, it is not known which lines there are.
	const last = Math.max(lines, report.source.lines);
	const named = [
		...report.discrepancies.flatMap(({ id, lines: at }) =>
			at.map((line) => ({ file: discrepancyFolder, place: `#/${id}`, line, numbers: [] })),
		),
		...report.chapters.flatMap(({ texts }) =>
			Object.values(texts).map(({ file, meta }) => {
				return { file, place: '#/sourceLines', line: Math.max(...meta.sourceLines), numbers: [] };
			}),
		),
	];
	for (const claim of [...listClaims(report), ...excepted, ...departures, ...named]) {
		const { file, place, line, row, implied, around = 0 } = claim as Claim;
		if (line > last) {
			const problem = `The source has ${last} lines; there is no line ${line}.`;
			faults.push({
				...fault('source/line-unknown', file, place, problem),
				line,
				numbers: claim.numbers,
			});
			continue;
		}
		const near = Array.from({ length: 2 * around + 1 }, (_, index) => line - around + index);
		const printed = near.flatMap((each) => numbers[each] ?? []);
		const left =
			row === undefined ? [...printed] : (leftInRow.get(`${row}@${line}`) ?? [...printed]);
		if (row !== undefined) leftInRow.set(`${row}@${line}`, left);
		const lost = claim.numbers.filter((number) => {
			const at = left.indexOf(number);
			if (at >= 0) left.splice(at, 1);
			return at < 0 && number !== implied;
		});
		if (lost.length === 0) continue;
		const problem = `Line ${line} of the source does not print ${lost.join(', ')}; its numbers are ${printed.join(', ') || 'none'}.`;
		const found = { ...fault('source/number-differs', file, place, problem), line, numbers: lost };
		const key = row === undefined ? `${file} ${place}` : `${row}@${line}`;
		ofRows.set(key, [...(ofRows.get(key) ?? []), found]);
	}
	return [...faults, ...[...ofRows.values()].flatMap(joinRow)];
}

/** Cells of one row that are not in its line have one cause as a rule: the line. */
function joinRow(misprints: readonly Misprint[]): readonly Misprint[] {
	const [first] = misprints;
	if (!first || misprints.length === 1) return misprints;
	const numbers = misprints.flatMap((each) => each.numbers);
	const problem = `Line ${first.line} of the source does not print ${numbers.length} numbers of this row: ${numbers.join(', ')}.`;
	const place = first.place.replace(/\/cells\/.*/, '');
	return [
		{ ...fault('source/number-differs', first.file, place, problem), line: first.line, numbers },
	];
}

/**
 * Returns cells and ledger entries that say otherwise than their line whether a number is exact. A number that a line has twice
 * may be either.
 */
export function checkQualifiers({ tables, ledgers, sourceFigures }: Report): Fault[] {
	const { numbers, qualified = {} } = sourceFigures;
	const isAlone = (line: number, value: string) =>
		numbers[line]?.filter((number) => number === value).length === 1;
	const ofCells = tables.flatMap((table) =>
		flattenRows(table.rows).flatMap(({ row, pointer }) =>
			Object.entries(row.cells ?? {}).flatMap(([column, { value, qualifier, line = row.line }]) => {
				if (value === undefined || !isAlone(line, value)) return [];
				const printed = qualified[line]?.[value];
				if (printed === qualifier) return [];
				const problem = `Line ${line} of the source prints ${value} as "${printed ?? 'exact'}", the cell as "${qualifier ?? 'exact'}".`;
				const place = `${pointer}/cells/${column}`;
				return [fault('source/qualifier-differs', `content/kpi/${table.id}.json`, place, problem)];
			}),
		),
	);
	const ofEntries = [...ledgers].flatMap(([slug, entries]) =>
		entries.flatMap(({ value, line, zh }, index) =>
			sourceNumbers(value).flatMap((number) => {
				const printed = isAlone(line, number) ? qualified[line]?.[number] : undefined;
				if (!printed || hasQualifier(zh, printed)) return [];
				const problem = `Line ${line} of the source prints ${number} as "${printed}"; the Chinese reading is "${zh}".`;
				const file = `seeds/ledger/${slug}.json`;
				return [fault('source/qualifier-differs', file, `#/entries/${index}`, problem)];
			}),
		),
	);
	return [...ofCells, ...ofEntries];
}

/**
 * Returns the numbers in the bilingual texts of `files` (the checked value of each JSON file, by its path) that the source
 * prints nowhere, those of a discrepancy in none of its lines. Numbers that this edition has worked out are exceptions.
 */
export function checkTexts(report: Report, files: ReadonlyMap<string, unknown>): Fault[] {
	const { sourceFigures: figures, exceptions } = report;
	const { originalLanguage } = report.source;
	const everywhere = new Set(Object.values(figures.numbers).flat());
	const footnotes = [
		...report.index.footnotes.keys(),
		...report.tables.flatMap((table) => (table.footnotes ?? []).map(({ id }) => id)),
	];
	const years = report.tables.flatMap(({ columns }) =>
		columns.flatMap((column) => sourceNumbers(column.label?.[originalLanguage] ?? column.id)),
	);
	const derived = new Map(exceptions.derived.map(({ number }) => [number, false]));
	const known = new Set([...footnotes, ...years]);
	const faults: Fault[] = [];
	for (const [file, value] of files) {
		if (!file.startsWith('content/') || unprinted.test(file)) continue;
		for (const [place, texts] of findBilingualTexts(value)) {
			if (finding.test(place)) continue;
			const text = texts[originalLanguage];
			const lines = discrepancyAt(file, value, place)?.lines;
			const printed = lines
				? new Set(lines.flatMap((line) => figures.numbers[line] ?? []))
				: everywhere;
			const numbers = sourceNumbers(text);
			for (const number of numbers) if (derived.has(number)) derived.set(number, true);
			const unknown = numbers.filter(
				(number) => !printed.has(number) && !known.has(number) && !derived.has(number),
			);
			if (unknown.length === 0) continue;
			const where = lines ? `in none of the lines ${lines.join(', ')}` : 'nowhere';
			const problem = `The source prints ${unknown.join(', ')} ${where} ("${text.slice(0, 40)}").`;
			const remedy = `Correct the text${lines ? ' or the lines' : ''}; a number that is worked out stands in ${exceptionsFile} under "derived", with its reason.`;
			faults.push(fault('source/number-unknown', file, place, problem, remedy));
		}
	}
	for (const [index, { number }] of exceptions.derived.entries()) {
		if (derived.get(number) || faults.length > 0) continue;
		const problem = `No text has the number ${number} any more.`;
		faults.push(fault('source/exception-unused', exceptionsFile, `#/derived/${index}`, problem));
	}
	return faults;
}

/** Files whose texts are not about the source: dates of this edition, titles of standards and of other documents. */
const unprinted = /^content\/(?:outgoing-links|updates|standards\/)/;

/** The finding of a chart, whose numbers are compared with its figures. */
const finding = /\/charts\/\d+\/finding$/;

function discrepancyAt(file: string, value: unknown, place: string): Discrepancy | undefined {
	if (!file.startsWith('content/discrepancies/')) return undefined;
	return (value as readonly Discrepancy[])[Number(place.split('/')[1])];
}

/**
 * Returns numbers that the lines of a chapter print and that neither the content carries nor an exception names, and exceptions
 * that the content carries. A number that one of
 * `misprints` may mean, or a ledger or table of `unsure` (ids) may hold, is not lost.
 */
export function checkCarried(
	report: Report,
	misprints: readonly Misprint[] = [],
	unsure: ReadonlySet<string> = new Set<string>(),
): Fault[] {
	const { exceptions } = report;
	const { numbers } = report.sourceFigures;
	const carried = new Map<number, Set<string>>();
	const add = (line: number, found: readonly string[]) => {
		const known = carried.get(line) ?? new Set();
		found.forEach((number) => known.add(number));
		carried.set(line, known);
	};
	const claims = listClaims(report);
	for (const { line, numbers: found } of claims) add(line, found);
	const needless = exceptions.numbers.flatMap(({ line, number }, index) => {
		if (!carried.get(line)?.has(number)) return [];
		const problem = `The number ${number} of line ${line} is carried.`;
		return [fault('source/exception-unused', exceptionsFile, `#/numbers/${index}`, problem)];
	});
	for (const { line, number } of exceptions.numbers) add(line, [number]);
	for (const { line, id } of report.tables.flatMap(({ footnotes = [] }) => footnotes))
		add(line, [id]);
	const left = report.tables.filter(({ id }) => unsure.has(id));
	const unsettled = new Set([
		...misprints.map(({ line }) => line),
		...left.flatMap(({ rows }) => flattenRows(rows).map(({ row }) => row.line)),
	]);
	const misplaced = new Set(misprints.flatMap((misprint) => misprint.numbers));
	const lost = report.chapters.flatMap(({ slug, texts }) => {
		if (unsure.has(slug)) return [];
		const [first, last] = texts.zh.meta.sourceLines;
		const entries = report.ledgers.get(slug) ?? [];
		return Object.entries(numbers).flatMap(([name, printed]) => {
			const line = Number(name);
			if (line < first || line > last || unsettled.has(line)) return [];
			const lost = printed.filter(
				(number) => !carried.get(line)?.has(number) && !misplaced.has(number),
			);
			if (lost.length === 0) return [];
			const problem = `Of line ${line} of the source, ${lost.join(', ')} ${lost.length === 1 ? 'is' : 'are'} carried nowhere.`;
			const row = claims.find((claim) => claim.line === line && claim.row !== undefined);
			if (row)
				return [
					fault('source/number-lost', row.file, row.place.replace(/\/cells\/.*/, ''), problem),
				];
			// Where its entry would stand, as entries follow the lines.
			const next = entries.findIndex((entry) => entry.line >= line);
			const place = `#/entries/${next < 0 ? entries.length - 1 : next}`;
			return [fault('source/number-lost', `seeds/ledger/${slug}.json`, place, problem)];
		});
	});
	return [...lost, ...needless];
}

/** The month of an announced figure, as a source writes it. */
function announced(omission: OmissionReason | undefined, locale: Locale): string {
	return omission && !isLasting(omission) ? formatMonth(pendingMonth(omission), locale) : '';
}

function listClaims(report: Report): Claim[] {
	const { originalLanguage } = report.source;
	const claims: Claim[] = [];
	for (const [slug, entries] of report.ledgers) {
		for (const [index, { value, unit = '', line }] of entries.entries()) {
			claims.push({
				file: `seeds/ledger/${slug}.json`,
				place: `#/entries/${index}`,
				line,
				numbers: sourceNumbers(value + unit),
			});
		}
	}
	for (const table of report.tables) {
		const file = `content/kpi/${table.id}.json`;
		for (const { row, pointer } of flattenRows(table.rows)) {
			for (const [column, cell] of Object.entries(row.cells ?? {})) {
				claims.push({
					file,
					place: `${pointer}/cells/${column}`,
					line: cell.line ?? row.line,
					numbers: sourceNumbers(
						cell.value ??
							cell.text?.[originalLanguage] ??
							announced(cell.omission, originalLanguage),
					),
					row: `${table.id}.${row.id}`,
				});
			}
			claims.push({
				file,
				place: `${pointer}/label`,
				line: row.line,
				numbers: sourceNumbers(row.label[originalLanguage]),
				around: 3,
			});
		}
		for (const [index, { text, line }] of (table.footnotes ?? []).entries())
			claims.push({
				file,
				place: `#/footnotes/${index}`,
				line,
				numbers: sourceNumbers(text[originalLanguage]),
				implied: report.identity.year,
			});
	}
	const codes = new Map(
		report.standards.flatMap(({ disclosures }) => disclosures.map(({ id, code }) => [id, code])),
	);
	for (const [index, { line, note, omission, disclosure }] of report.printedIndex.entries())
		claims.push({
			file: 'content/standards/index.json',
			place: `#/${index}`,
			line,
			numbers: sourceNumbers(
				[codes.get(disclosure), note?.[originalLanguage], omission?.[originalLanguage]].join(' '),
			),
		});
	return claims;
}
