// Makes the catalogue of one language from the report and its search records.

import { getById } from '../index/report-index.ts';
import { otherLocales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import type { CatalogueFile, RecordKind, TermLinks } from './catalogue.ts';
import { findEnd } from './engine.ts';
import { getNames, getSearchWords, type SearchRecord } from './records.ts';
import { cutTokens, foldText } from './tokens.ts';

/** Builds the file from the records of `locale`, in their order, without the ids of their results: see `joinIds`. */
export function buildCatalogue(
	report: Report,
	records: readonly SearchRecord[],
	locale: Locale,
): Omit<CatalogueFile, 'ids'> {
	const { identity, standards, index } = report;
	const numbers = new Map(records.map(({ id }, number) => [id, number]));
	const count = {
		titles: buildCounter(records.map(foldTitle)),
		contents: buildCounter(
			records.map(({ kind, content }) => (kind === 'section' ? foldText(content) : '')),
		),
	};
	const readAnswers = (code: string) =>
		(report.answers.get(code) ?? []).flatMap((answer) => numbers.get(answer) ?? []);
	const readTerm = (id: string): TermLinks => {
		const entry = getById(index.terms, id);
		const { term, see = [], rows = [] } = entry;
		const others = otherLocales(locale).map((other) => term[other]);
		const names = unique([...getNames(entry, locale), ...others], [term[locale]]);
		const searched = unique(entry.searched?.[locale] ?? [], [term[locale], ...names]);
		const found = [term[locale], ...getSearchWords(entry, locale)];
		return {
			names: [...names, ...searched],
			searched: searched.length || undefined,
			...findTargets(found, [...rows, ...see], records, count, numbers),
			rows: rows.length || undefined,
		};
	};
	return {
		locale,
		names: namesOf(report, locale),
		parts: identity.parts.map(({ id, title }) => ({ id, label: title[locale] })),
		topics: identity.topics.map(({ id, label }) => ({ id, label: label[locale] })),
		standards: standards.map(({ id, name }) => ({ id, label: name[locale] })),
		years: listYears(report),
		indexChapter: index.indexChapter ?? '',
		entries: records.map((record) => {
			const { kind, path, chapter, part, topics, standards, years, isBare, id, title, value } =
				record;
			// What neighbours share stands side by side, which compresses best.
			const end = record.searched && findEnd(record, locale);
			const shown = { kind, path, chapter, part, topics, standards, years, isBare };
			const listed = { ...shown, id, title, value, end };
			const length = cutTokens(`${title} ${record.content}`).length;
			const words = usualWords[kind] ?? Math.ceil(length / roundedWords) * roundedWords;
			// A row has these of its table, which stands before it: see `readCatalogue`.
			if (kind === 'indicator')
				return { ...listed, chapter: '', part: '', topics: [], standards: [], words };
			if (kind === 'code') return { ...listed, words, answers: readAnswers(id) };
			if (kind === 'term') return { ...listed, words, term: readTerm(id) };
			return { ...listed, words };
		}),
	};
}

function listYears({ index }: Report): string[] {
	const columns = [...index.tables.values()].flatMap(({ columns }) => columns);
	return [...new Set(columns.flatMap(({ id }) => (/^\d{4}$/.test(id) ? [id] : [])))].sort();
}

/** The length of a text matters little: rounded, it is shorter to write. */
const roundedWords = 50;

/** A row, a code or an entry of the glossary counts as no longer than another. */
const usualWords: Partial<Record<RecordKind, number>> = { indicator: 12, code: 12, term: 20 };

/** What every text is about: the company, with and without its legal form, and the year. Longest first. */
function namesOf({ identity }: Report, locale: Locale): string[] {
	const company = foldText(identity.company[locale]);
	const brand = company.replace(/(?:集团| group)$/u, '');
	return unique([company, brand, identity.year], ['']);
}

/**
 * The records that a term leads to, and how many of them the glossary names or bear its proper name, the first of `names`,
 * in their title. Those that bear another name, and the sections that speak of it most, follow. A chapter in `see` stands
 * for its sections that do.
 */
function findTargets(
	names: readonly string[],
	see: readonly string[],
	records: readonly SearchRecord[],
	count: { readonly titles: NameCounter; readonly contents: NameCounter },
	numbers: ReadonlyMap<string, number>,
): { readonly targets: readonly number[]; readonly sure: number } {
	const searched = names.filter((name) => name.length > 1);
	const inTitles = searched.map(count.titles);
	const titled = records.flatMap((_, index) =>
		inTitles.some((times) => times.has(index)) ? [index] : [],
	);
	const inContents = searched.map(count.contents);
	const counted = records
		.flatMap(({ id, chapter }, index) => {
			if (id !== chapter && see.includes(id)) return [];
			const times = inContents.reduce((sum, counts) => sum + (counts.get(index) ?? 0), 0);
			// A chapter that the term points to counts double; its lead, which only sums up, by half.
			const share = (see.includes(chapter) ? 2 : 1) * (id === chapter ? 0.5 : 1);
			return times > 0 ? [{ index, times: times * share }] : [];
		})
		.sort((a, b) => b.times - a.times || a.index - b.index)
		.slice(0, mostCounted)
		.map(({ index }) => index);
	const seen = see.flatMap((id) => {
		const number = numbers.get(id);
		return number === undefined || records[number]?.chapter === id ? [] : [number];
	});
	const [properly] = inTitles;
	const named = titled.filter((index) => properly?.has(index));
	const clear = [...new Set([...seen, ...named])];
	// A term that nothing is named after is looked for where the report speaks of it most.
	const sure = clear.length > 0 ? clear : counted.slice(0, 1);
	return { targets: [...new Set([...sure, ...titled, ...counted])], sure: sure.length };
}

/** How often a name stands in each of some texts, by their number. */
type NameCounter = (name: string) => ReadonlyMap<number, number>;

/** Counts names in folded texts: Han anywhere, words whole, a plural too. */
function buildCounter(texts: readonly string[]): NameCounter {
	// The places where a name may begin, by its first two characters: a search for each name in each text takes a second.
	const starts = new Map<string, { readonly text: number; readonly at: number }[]>();
	for (const [text, words] of texts.entries())
		for (const { index: at } of words.matchAll(startOfName)) {
			const key = words.slice(at, at + 2);
			const places = starts.get(key);
			if (places) places.push({ text, at });
			else starts.set(key, [{ text, at }]);
		}
	return (name) => {
		const plain = foldText(name);
		const endsAnywhere = /\p{Script=Han}$/u.test(plain);
		const counts = new Map<number, number>();
		let last = { text: -1, end: 0 };
		for (const { text, at } of starts.get(plain.slice(0, 2)) ?? []) {
			const words = texts[text] ?? '';
			const end = at + plain.length;
			if (!words.startsWith(plain, at) || (text === last.text && at < last.end)) continue;
			if (!endsAnywhere && !afterWord.test(words.slice(end, end + 3))) continue;
			last = { text, end };
			counts.set(text, (counts.get(text) ?? 0) + 1);
		}
		return counts;
	};
}

const startOfName = /\p{Script=Han}|(?<![\p{L}\p{N}])./gsu;
const afterWord = /^s?(?![\p{L}\p{N}])/u;

/** Sections that speak of a term most: more of them would only repeat what the index finds. */
const mostCounted = 3;

/** The folded title of a record, for an indicator with those above it; none for codes and terms. */
function foldTitle({ kind, title, path }: SearchRecord): string {
	if (kind === 'code' || kind === 'term') return '';
	return foldText(kind === 'indicator' ? [...path.slice(1), title].join(' › ') : title);
}

function unique(values: readonly string[], without: readonly string[]): string[] {
	return [...new Set(values)].filter((value) => !without.includes(value));
}

/** The ids of the results in the index, in the order of the records, each cut to the fewest characters that tell all apart. */
export function joinIds(ids: readonly string[]): string {
	const most = Math.max(0, ...ids.map(({ length }) => length));
	let width = 1;
	while (width < most && new Set(ids.map((id) => id.slice(0, width))).size < ids.length) width += 1;
	return ids.map((id) => id.slice(0, width)).join('');
}
