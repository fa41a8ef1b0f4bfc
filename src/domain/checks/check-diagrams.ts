// A diagram says nothing that the section which shows it does not say: its names, dates and values stand there to the letter, its
// numbers and the names in its sentences too, in each language; its other figures are cells.

import { writePieces, type Section, type TextLine } from '../chapter/chapter-outline.ts';
import { listCells, listRows } from '../diagram/diagram-view.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { findCell } from '../kpi/indexed-table.ts';
import { readCounts, readNumberWords, readValues } from '../ledger/numbers.ts';
import { firstLocale, locales, otherLocales, type Locale } from '../locale/locale.ts';
import type { Chapter, Diagram, Report } from '../report/report.ts';
import { findBilingualTexts } from './bilingual-texts.ts';
import { checkKnown } from './check-references.ts';

export const diagramFolder = 'content/diagrams';

/** Returns what is wrong with the diagrams; what names a table that could not be read (`unread`) is passed over. */
export function checkDiagrams(report: Report, unread: readonly string[] = []): Fault[] {
	return report.diagrams.flatMap((diagram) => {
		const file = `${diagramFolder}/${diagram.id}.json`;
		const [chapter, ...others] = report.chapters.filter(({ texts }) =>
			locales.some((locale) => texts[locale].outline.diagrams.some(({ id }) => id === diagram.id)),
		);
		if (!chapter) {
			const problem = `No chapter shows the diagram "${diagram.id}".`;
			return [fault('diagrams/unused', file, '#', problem)];
		}
		const twice = others.map(({ slug, texts }) => {
			const problem = `The diagram "${diagram.id}" stands in "${chapter.slug}" and in "${slug}".`;
			const { outline, file: second } = texts[firstLocale];
			const line = outline.diagrams.find(({ id }) => id === diagram.id)?.line ?? 1;
			return fault('diagrams/shown-twice', second, line, problem);
		});
		return [
			...twice,
			...checkPlace(diagram.id, chapter),
			...checkAddresses(diagram, file, report, unread),
			...locales.flatMap((locale) => checkWords(diagram, file, chapter, locale, report)),
		];
	});
}

interface Place {
	/** Index of the section; -1 for the lead. */
	readonly part: number;
	readonly behind: number;
}

function findPlace(id: string, { texts }: Chapter, locale: Locale): Place | undefined {
	const { lead, sections } = texts[locale].outline;
	const parts = [lead, ...sections].map(({ diagrams }) => diagrams.find((each) => each.id === id));
	const at = parts.findIndex(Boolean);
	return at < 0 ? undefined : { part: at - 1, behind: parts[at]?.behind ?? 0 };
}

/** That it stands in one language only is a fault of the pair. */
function checkPlace(id: string, chapter: Chapter): Fault[] {
	const first = findPlace(id, chapter, firstLocale);
	return otherLocales(firstLocale).flatMap((locale) => {
		const { file, outline } = chapter.texts[locale];
		const other = findPlace(id, chapter, locale);
		if (!first || !other || (first.part === other.part && first.behind === other.behind)) return [];
		const say = ({ part, behind }: Place) =>
			`behind ${behind} paragraphs and items of ${part < 0 ? 'the lead' : `"${outline.sections[part]?.id ?? ''}"`}`;
		const line = outline.diagrams.find((mention) => mention.id === id)?.line ?? 1;
		const problem = `The diagram "${id}" stands ${say(other)}; in ${chapter.texts[firstLocale].file} ${say(first)}.`;
		return [fault('diagrams/place-differs', file, line, problem)];
	});
}

function checkAddresses(
	diagram: Diagram,
	file: string,
	{ index }: Report,
	unread: readonly string[],
): Fault[] {
	const isRead = ([, id]: readonly [string, string]) => !unread.includes(id.split('.')[0] ?? '');
	const ofKind = (kind: string) =>
		new Map([...index.destinations].filter(([, destination]) => destination.kind === kind));
	const cells = listCells(diagram).filter(isRead);
	return [
		...cells.flatMap(([place, id]) => checkKnown(file, place, 'cell', [id], ofKind('cell'))),
		...listRows(diagram)
			.filter(isRead)
			.flatMap(([place, id]) => checkKnown(file, place, 'table row', [id], ofKind('row'))),
		...cells.flatMap(([place, id]) => {
			const figure = findCell(id, index.tables)?.figure;
			if (!figure || figure.printed) return [];
			const problem = `The cell "${id}" has no figure (${figure.status}).`;
			return [fault('diagrams/no-figure', file, place, problem)];
		}),
		...listStations(diagram).flatMap(([place, { year, cells: own = [] }]) =>
			own.flatMap((id, at) => {
				const column = findCell(id, index.tables)?.column.label[firstLocale];
				if (!column || column.includes(year)) return [];
				const problem = `The cell "${id}" is of ${column}, its place on the line of ${year}.`;
				return [fault('diagrams/year-differs', file, `${place}/cells/${at}`, problem)];
			}),
		),
	];
}

/** The years of the paths of `diagram`, each with its JSON Pointer. */
function listStations(diagram: Diagram) {
	const paths = diagram.kind === 'path' ? diagram.paths : [];
	return paths.flatMap(({ stations }, at) =>
		stations.map((station, index) => [`#/paths/${at}/stations/${index}`, station] as const),
	);
}

/** Keys of what stands in the text as it is. */
const isQuoted = /\/(?:name|who|date|value|unit|key)$/;

function checkWords(
	diagram: Diagram,
	file: string,
	chapter: Chapter,
	locale: Locale,
	report: Report,
): Fault[] {
	const section = readSection(diagram.id, chapter, locale, report);
	if (section === undefined) return [];
	const { title, text } = section;
	const quoted = normalize(text);
	const company = report.identity.company[locale];
	const known = new Set([
		...readValues(text, locale),
		...readNumberWords(text, locale),
		...listLengths(diagram),
	]);
	const years = listStations(diagram).flatMap(([place, { year, cells }]) => {
		if (cells || known.has(year) || locale !== firstLocale) return [];
		const problem = `The line has ${year}; "${title}" does not.`;
		return [fault('diagrams/number-unsaid', file, `${place}/year`, problem)];
	});
	const texts = findBilingualTexts(diagram).flatMap(([pointer, words]) => {
		const own = words[locale];
		const place = `${pointer}/${locale}`;
		if (isQuoted.test(pointer)) {
			if (quoted.includes(normalize(own))) return [];
			const problem = `"${own}" does not stand in "${title}".`;
			return [fault('diagrams/words-differ', file, place, problem)];
		}
		const numbers = [...readValues(own, locale), ...readCounts(own, locale)];
		const unsaid = numbers.filter((number) => !known.has(number));
		const names = findNames(own, locale).filter(
			(name) => !quoted.includes(normalize(name)) && !company.includes(name),
		);
		return [
			...unsaid.map((number) => {
				const problem = `"${own}" says ${number}; "${title}" does not.`;
				return fault('diagrams/number-unsaid', file, place, problem);
			}),
			...names.map((name) => {
				const problem = `"${own}" names "${name}"; "${title}" does not.`;
				return fault('diagrams/name-unsaid', file, place, problem);
			}),
		];
	});
	return [...years, ...texts];
}

/** How many items each list of the diagram has, which a title may say. */
function listLengths(value: unknown): string[] {
	if (typeof value !== 'object' || value === null) return [];
	const below = Object.values(value).flatMap(listLengths);
	return Array.isArray(value) ? [String(value.length), ...below] : below;
}

/** Title and words of the section that shows the diagram `id`, with those below it and the tables that they show. */
function readSection(
	id: string,
	chapter: Chapter,
	locale: Locale,
	{ index }: Report,
): { readonly title: string; readonly text: string } | undefined {
	const { meta, outline } = chapter.texts[locale];
	const place = findPlace(id, chapter, locale);
	if (!place) return undefined;
	const opening = {
		id: chapter.slug,
		depth: 1,
		title: meta.title,
		line: 0,
		text: outline.lead.text,
	};
	const all: Pick<Section, 'depth' | 'title' | 'line' | 'text'>[] = [opening, ...outline.sections];
	const first = all[place.part + 1] ?? opening;
	const after = all.slice(place.part + 2);
	const end = after.findIndex(({ depth }) => depth <= first.depth);
	const parts = [first, ...after.slice(0, end < 0 ? undefined : end)];
	const last = end < 0 ? Infinity : (after[end]?.line ?? Infinity);
	const tables = outline.tables.filter(({ line }) => line > first.line && line < last);
	const title = (target: string) => index.destinations.get(target)?.title[locale];
	const write = ({ pieces }: TextLine) =>
		writePieces(pieces, (piece) => ('reference' in piece ? title(piece.reference) : undefined));
	const texts = [
		...parts.flatMap((part) => [part.title, ...part.text.map(write)]),
		...tables.flatMap((mention) => {
			const indexed = index.tables.get(mention.id);
			if (!indexed) return [];
			const cells = [...indexed.rows.values()].flatMap(({ figures }) => figures);
			return [
				...findBilingualTexts(indexed.table).map(([, words]) => words[locale]),
				...indexed.columns.map(({ label }) => label[locale]),
				...cells.flatMap(({ printed }) => printed?.[locale] ?? []),
			];
		}),
	];
	return { title: first.title, text: texts.join('\n') };
}

/** Words alone: no case, no spaces, no quotation marks. */
function normalize(text: string): string {
	return text.toLowerCase().replaceAll(/[\s“”‘’《》]/g, '');
}

/** What names something: quoted words, Latin words in Chinese, capitalised words within an English sentence. */
function findNames(text: string, locale: Locale): string[] {
	const quotes = Array.from(text.matchAll(/[“《]([^”》]+)[”》]/g), ([, words = '']) => words);
	const latin =
		locale === 'zh'
			? /[A-Za-z][A-Za-z0-9]+/g
			: /(?<!^)(?<![.:?!;] )(?<![“(])\b[A-Z][\p{L}\p{N}]+(?:[ -][A-Z][\p{L}\p{N}]+)*/gu;
	return [...quotes, ...(text.match(latin) ?? [])];
}
