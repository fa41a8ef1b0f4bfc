// No two things beside each other have the same label: a reader could not tell them apart.

import { fault, joinPlace, type Fault } from '../fault/fault.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import { locales, type Bilingual } from '../locale/locale.ts';
import type { ChapterText, GlossaryTerm, Report } from '../report/report.ts';

/** A label of one language, and where it stands. */
interface Label {
	readonly file: string;
	readonly place: string;
	readonly text: string;
}

/**
 * Returns the labels that stand twice: among tables, chapters, parts, topics and stakeholder groups, among the columns of a table,
 * the rows of one group, the sections within one section, and the names of all terms.
 */
export function checkLabels({ chapters, glossary, identity, tables }: Report): Fault[] {
	const { parts, topics, stakeholders } = identity;
	const ofReport = (key: string, labels: readonly Bilingual[]) =>
		labels.map((label, at) => labelsOf('content/report.json', `#/${key}/${at}`, label));
	const groups = [
		tables.map(({ id, title }) => labelsOf(`content/kpi/${id}.json`, '#/title', title)),
		ofReport(
			'parts',
			parts.map(({ title }) => title),
		),
		ofReport(
			'topics',
			topics.map(({ label }) => label),
		),
		ofReport(
			'stakeholders',
			stakeholders.map(({ label }) => label),
		),
		...tables.flatMap(({ id, columns, rows }) => {
			const file = `content/kpi/${id}.json`;
			const siblings = Map.groupBy(flattenRows(rows), ({ pointer }) => pointer.replace(/\d+$/, ''));
			return [
				columns.flatMap(({ label }, at) =>
					label ? [labelsOf(file, `#/columns/${at}`, label)] : [],
				),
				...[...siblings.values()].map((group) =>
					group.map(({ row, pointer }) => labelsOf(file, pointer, row.label)),
				),
			];
		}),
	];
	return [
		...groups.flatMap((group) =>
			locales.flatMap((locale) => findRepeated(group.map((label) => label[locale]))),
		),
		...locales.flatMap((locale) => [
			...findRepeated(
				chapters.map(({ texts }) => ({
					file: texts[locale].file,
					place: '#/title',
					text: texts[locale].meta.title,
				})),
			),
			...chapters.flatMap(({ texts }) => checkSections(texts[locale])),
			...findRepeated(
				glossary.flatMap((term, at) =>
					namesOf(term, locale).map((text) => ({
						file: 'content/glossary.json',
						place: `#/${at}`,
						text: text.toLowerCase(),
					})),
				),
			),
		]),
	];
}

function labelsOf(file: string, place: string, label: Bilingual) {
	return {
		zh: { file, place, text: label.zh },
		en: { file, place, text: label.en },
	};
}

function namesOf(
	{ term, abbreviation, synonyms, searched }: GlossaryTerm,
	locale: 'zh' | 'en',
): string[] {
	return [
		term[locale],
		...(abbreviation ? [abbreviation] : []),
		...synonyms[locale],
		...(searched?.[locale] ?? []),
	];
}

function checkSections({ file, outline: { sections } }: ChapterText): Fault[] {
	/** Ids of the sections that the next one stands in, the outermost first. */
	let above: string[] = [];
	const placed = sections.map(({ id, title, depth, line }) => {
		const within = above.slice(0, depth - 2);
		above = [...within, id];
		return { within: within.join(' '), label: { file, place: `${line}:1`, text: title } };
	});
	return [...Map.groupBy(placed, ({ within }) => within).values()].flatMap((group) =>
		findRepeated(group.map(({ label }) => label)),
	);
}

function findRepeated(labels: readonly Label[]): Fault[] {
	const first = new Map<string, Label>();
	return labels.flatMap((label) => {
		const { file, place, text } = label;
		const other = first.get(text);
		if (!other) first.set(text, label);
		// A chapter whose frontmatter could not be read has no title.
		if (!other || text === '') return [];
		const problem = `"${text}" stands here and at ${joinPlace(other.file, other.place)}.`;
		return [fault('text/label-repeated', file, place, problem)];
	});
}
