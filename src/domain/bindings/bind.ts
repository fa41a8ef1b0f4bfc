// Binds the numbers of the notes to the cells and ledger entries that print them, by what each note is about.

import type { UnboundReason } from '../../schemas/lists.ts';
import type { Bindings } from '../../schemas/source.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import { findNumbers, readScale, readValues, shift } from '../ledger/numbers.ts';
import { firstLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { listNotes, type Note } from './notes.ts';

/** A cell, an entry of a ledger or a printed note, and its values. */
export interface PrintedPlace {
	/** `table.row.column`, `chapter@line:value` or `fn-75`. */
	readonly address: string;
	readonly file: string;
	/** JSON Pointer. */
	readonly place: string;
	readonly values: readonly string[];
	/** None of a printed note. */
	readonly line?: number;
	readonly chapter: string | undefined;
	/** Ids that it stands in: its table and row, or its section. */
	readonly within: readonly string[];
}

/** A number of a note in the form in which values are compared, with the words around it. */
export interface NotedNumber {
	readonly value: string;
	readonly before: string;
	readonly after: string;
}

/** A number that stands in more cells and entries of a table or chapter does not tell which one is meant. */
const mostPlaces = 4;
/** So many digits are no accident: what has them anywhere in the report is meant. */
const tellingDigits = 4;

/** Returns where each number of each note of `report` stands. */
export function bindNotes(report: Report): Bindings {
	const printed = Map.groupBy(
		listPrinted(report).flatMap((place) => place.values.map((value) => ({ value, place }))),
		({ value }) => value,
	);
	return Object.fromEntries(
		listNotes(report).flatMap((note) => {
			const numbers = readNumbers(note).map((number) => {
				const same = (printed.get(number.value) ?? []).map(({ place }) => place);
				return [number.value, bindNumber(number, note, same, report)] as const;
			});
			return numbers.length > 0 ? [[note.key, Object.fromEntries(numbers)]] : [];
		}),
	);
}

/** Returns the numbers of a note, each value once. */
export function readNumbers({ text }: Note): NotedNumber[] {
	const numbers = findNumbers(text).map(({ text: digits, index }): NotedNumber => {
		const after = text.slice(index + digits.length);
		const scale = readScale(after, firstLocale);
		return {
			value: shift(digits.replaceAll(/[,，]/g, ''), scale),
			before: text.slice(0, index),
			after,
		};
	});
	return [
		...new Map(numbers.toReversed().map((number) => [number.value, number])).values(),
	].reverse();
}

/** Lists every cell, ledger entry and printed note of `report`. */
export function listPrinted(report: Report): PrintedPlace[] {
	const cells = report.tables.flatMap(({ id: table, chapter, rows }) =>
		flattenRows(rows).flatMap(({ row, pointer }) =>
			Object.entries(row.cells ?? {}).map(([column, { value, text, line = row.line }]) => {
				const words =
					value === undefined ? text?.[firstLocale] : value + (row.unit?.[firstLocale] ?? '');
				return {
					address: `${table}.${row.id}.${column}`,
					file: `content/kpi/${table}.json`,
					place: `${pointer}/cells/${column}`,
					values: readValues(words ?? '', firstLocale),
					line,
					chapter,
					within: [table, `${table}.${row.id}`],
				};
			}),
		),
	);
	const entries = [...report.ledgers].flatMap(([chapter, ofChapter]) =>
		ofChapter.map(({ value, unit = '', line, section }, index) => ({
			address: `${chapter}@${line}:${value}`,
			file: `seeds/ledger/${chapter}.json`,
			place: `#/entries/${index}`,
			values: readValues(value + unit, report.source.originalLanguage),
			line,
			chapter,
			within: [section],
		})),
	);
	const notes = [...report.index.destinations.values()].flatMap(({ id, kind, chapter }) =>
		kind === 'footnote'
			? [{ address: id, file: '', place: '', values: [id.slice(3)], chapter, within: [id] }]
			: [],
	);
	return [...cells, ...entries, ...notes];
}

function bindNumber(
	{ value, before, after }: NotedNumber,
	{ about, lines }: Note,
	same: readonly PrintedPlace[],
	{ index, exceptions }: Report,
): readonly string[] | UnboundReason {
	const isNoteMark = /注(?: \d+[、和与至])* ?$/.test(before);
	const places = same.filter(({ line }) => (line === undefined) === isNoteMark);
	if (isNoteMark) return places.length > 0 ? addressesOf(places) : 'elsewhere';
	const isYear = /^(?:19|20)\d\d$/.test(value);
	const isName =
		/(?:[A-Za-z][ -]?|\d-|范围 |× ?)$/.test(before) || /^(?:-|\.?[A-Za-z])/.test(after);
	const chapters = about.map((id) => index.destinations.get(id)?.chapter);
	const holders = about.map((id) => (id.includes('.') ? id.split('.')[0] : id));
	const nearest: ((place: PrintedPlace) => boolean)[] = [
		({ address }) => about.includes(address),
		({ line }) => line !== undefined && lines.includes(line),
		({ within }) => within.some((id) => about.includes(id)),
	];
	const near: typeof nearest = [
		({ within }) => within.some((id) => holders.includes(id)),
		({ chapter }) => chapter !== undefined && chapters.includes(chapter),
		() => value.replace('.', '').length >= tellingDigits,
	];
	for (const isMeant of isYear || isName ? nearest.slice(0, 2) : [...nearest, ...near]) {
		const found = addressesOf(places.filter(isMeant));
		if (found.length === 0) continue;
		return found.length > mostPlaces && !nearest.includes(isMeant) ? 'ambiguous' : found;
	}
	if (isYear) return 'period';
	if (isName) return 'name';
	const isDerived = exceptions.derived.some(({ number }) => shift(number, 0) === value);
	return isDerived ? 'worked-out' : 'elsewhere';
}

function addressesOf(places: readonly PrintedPlace[]): string[] {
	return [...new Set(places.map(({ address }) => address))];
}
