// Makes the catalogue of one language from the report and its search records.

import { getById } from '../index/report-index.ts';
import { otherLocales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import type { Catalogue, RecordKind } from './catalogue.ts';
import { getSearchWords, type SearchRecord } from './records.ts';
import { cutTokens, foldText } from './tokens.ts';

/** Builds the file from the records of `locale`, in their order. `ids` are the ids of their results in the index. */
export function buildCatalogue(
	report: Report,
	records: readonly SearchRecord[],
	locale: Locale,
	ids: readonly string[],
): Catalogue {
	const { identity } = report;
	const chapters = report.chapters.map(({ slug }) => slug);
	const topics = identity.topics.map(({ id }) => id);
	const tables = report.tables.map(({ id }) => id);
	const numbers = new Map(records.map(({ id }, index) => [id, index]));
	const of = (kind: RecordKind) => records.filter((record) => record.kind === kind);
	const groupOf = ({ path }: SearchRecord) => path.slice(2).join(' › ');
	const groups = [...new Set(of('indicator').map(groupOf))];
	const width = shortestWidth(ids);
	const texts = records.map(foldRecord);
	return {
		locale,
		names: namesOf(report, locale),
		ids: ids.map((id) => id.slice(0, width)).join(''),
		width,
		parts: identity.parts.map(({ id, title }) => [id, title[locale]]),
		topics: identity.topics.map(({ id, label }) => [id, label[locale]]),
		standards: report.standards.map(({ id, name, disclosures }) => [
			id,
			name[locale],
			disclosures.length,
		]),
		chapters: report.chapters.map(({ slug, texts }) => [
			slug,
			texts[locale].meta.title,
			identity.parts.findIndex(({ id }) => id === texts[locale].meta.part),
			texts[locale].meta.topics.map((id) => topics.indexOf(id)),
		]),
		groups,
		sections: of('section').map(({ id, chapter, title, path, content }) => [
			chapters.indexOf(chapter),
			id,
			title,
			path.length,
			cutTokens(`${title} ${content}`).length,
		]),
		tables: of('table').map((record) => [
			chapters.indexOf(record.chapter),
			record.id,
			record.title,
			cutTokens(`${record.title} ${record.content}`).length,
			getById(report.index.tables, record.id).table.topics.map((id) => topics.indexOf(id)),
		]),
		rows: of('indicator').map((record) => {
			const { id, title, value } = record;
			const [table = '', row = ''] = id.split('.');
			return [
				tables.indexOf(table),
				row,
				title,
				groups.indexOf(groupOf(record)),
				...(value ? [value.figure, value.unit, value.column] : []),
			];
		}),
		codes: of('code').map(({ id, title }) => [
			id,
			title,
			...(report.answers.get(id) ?? []).flatMap((answer) => numbers.get(answer) ?? []),
		]),
		terms: report.glossary.map((entry) => {
			const { id, term, see = [], rows = [] } = entry;
			const words = getSearchWords(entry, locale);
			const synonyms = unique(words, [term[locale]]);
			const others = otherLocales(locale).map((other) => term[other]);
			return [
				id,
				term[locale],
				synonyms,
				unique(others, [term[locale], ...synonyms]),
				...findTargets([term[locale], ...words], [...rows, ...see], texts, numbers),
			];
		}),
		bare: of('section')
			.filter(({ id, chapter, url }) => id === chapter && !url.includes('#'))
			.map(({ id }) => id),
		index: chapters.indexOf(report.index.indexChapter ?? ''),
	};
}

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
	texts: readonly FoldedText[],
	numbers: ReadonlyMap<string, number>,
): [sure: number, targets: readonly number[]] {
	const counts = names.filter((name) => name.length > 1).map(countName);
	const count = (text: string) => counts.reduce((sum, countIn) => sum + countIn(text), 0);
	const titled = texts.flatMap(({ title }, index) => (title && count(title) > 0 ? [index] : []));
	const counted = texts
		.flatMap(({ record, content }, index) => {
			const { id, chapter, kind } = record;
			if (kind !== 'section' || (id !== chapter && see.includes(id))) return [];
			const times = count(content);
			// A chapter that the term points to counts double; its lead, which only sums up, by half.
			const share = (see.includes(chapter) ? 2 : 1) * (id === chapter ? 0.5 : 1);
			return times > 0 ? [{ index, times: times * share }] : [];
		})
		.sort((a, b) => b.times - a.times || a.index - b.index)
		.slice(0, mostCounted)
		.map(({ index }) => index);
	const seen = see.flatMap((id) => {
		const number = numbers.get(id);
		return number === undefined || texts[number]?.record.chapter === id ? [] : [number];
	});
	const [isProper] = counts;
	const named = titled.filter((index) => (isProper?.(texts[index]?.title ?? '') ?? 0) > 0);
	const clear = [...new Set([...seen, ...named])];
	// A term that nothing is named after is looked for where the report speaks of it most.
	const sure = clear.length > 0 ? clear : counted.slice(0, 1);
	return [sure.length, [...new Set([...sure, ...titled, ...counted])]];
}

/** How often `name` stands in a folded text: Han anywhere, words whole, a plural too. */
function countName(name: string): (text: string) => number {
	const plain = foldText(name);
	const startsAnywhere = /^\p{Script=Han}/u.test(plain);
	const endsAnywhere = /\p{Script=Han}$/u.test(plain);
	return (text) => {
		let times = 0;
		for (let at = text.indexOf(plain); at >= 0;) {
			const end = at + plain.length;
			const isWhole =
				(startsAnywhere || !endOfWord.test(text.slice(Math.max(0, at - 2), at))) &&
				(endsAnywhere || afterWord.test(text.slice(end, end + 3)));
			if (isWhole) times += 1;
			at = text.indexOf(plain, isWhole ? end : at + 1);
		}
		return times;
	};
}

const endOfWord = /[\p{L}\p{N}]$/u;
const afterWord = /^s?(?![\p{L}\p{N}])/u;

/** Sections that speak of a term most: more of them would only repeat what the index finds. */
const mostCounted = 3;

/** A record with its title, for an indicator with those above it, and its text, folded; no title for codes and terms. */
interface FoldedText {
	readonly record: SearchRecord;
	readonly title: string;
	readonly content: string;
}

function foldRecord(record: SearchRecord): FoldedText {
	const { kind, title, path, content } = record;
	const isNamed = kind !== 'code' && kind !== 'term';
	const shown = kind === 'indicator' ? [...path.slice(1), title].join(' › ') : title;
	return {
		record,
		title: isNamed ? foldText(shown) : '',
		content: kind === 'section' ? foldText(content) : '',
	};
}

function unique(values: readonly string[], without: readonly string[]): string[] {
	return [...new Set(values)].filter((value) => !without.includes(value));
}

/** The fewest characters that tell all ids apart. */
function shortestWidth(ids: readonly string[]): number {
	const longest = Math.max(0, ...ids.map((id) => id.length));
	for (let width = 1; width < longest; width += 1) {
		if (new Set(ids.map((id) => id.slice(0, width))).size === ids.length) return width;
	}
	return longest;
}
