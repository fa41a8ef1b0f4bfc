// Turns the files of one content root into one checked, frozen report, or into every fault at once.

import type { z } from 'astro/zod';
import { checkBilingual, checkNames } from '../domain/checks/check-bilingual.ts';
import { bindingsFile, checkBindings } from '../domain/checks/check-bindings.ts';
import { checkDepartures, departuresFile } from '../domain/checks/check-departures.ts';
import { checkDiagrams, diagramFolder } from '../domain/checks/check-diagrams.ts';
import {
	checkDiscrepancies,
	checkFolder,
	checkQuoted,
} from '../domain/checks/check-discrepancies.ts';
import { checkFigureFacts, figureFactsFile } from '../domain/checks/check-figure-facts.ts';
import { checkIdentities } from '../domain/checks/check-identities.ts';
import { checkIdentity } from '../domain/checks/check-identity.ts';
import { checkIds } from '../domain/checks/check-ids.ts';
import { checkOutlines, checkSections } from '../domain/checks/check-outline.ts';
import { checkLabels } from '../domain/checks/check-labels.ts';
import { checkMissing, checkPair } from '../domain/checks/check-pairs.ts';
import { checkPermalinks, lockFile } from '../domain/checks/check-permalinks.ts';
import { checkQuestions, questionsFile } from '../domain/checks/check-questions.ts';
import { checkReferences, discrepancyFolder } from '../domain/checks/check-references.ts';
import {
	checkCarried,
	checkLines,
	checkQualifiers,
	checkTexts,
	exceptionsFile,
	figuresFile,
} from '../domain/checks/check-source-figures.ts';
import { checkSearched, searchedFolder } from '../domain/checks/check-searched.ts';
import { checkCovered, checkSequence } from '../domain/checks/check-sequence.ts';
import { checkTableOrder, checkTables } from '../domain/checks/check-tables.ts';
import { checkVocabulary } from '../domain/checks/check-vocabulary.ts';
import { checkTypography } from '../domain/checks/check-typography.ts';
import { fault, type Fault } from '../domain/fault/fault.ts';
import { tellCauses } from '../domain/fault/causes.ts';
import { mayFollow, mayReshape } from '../domain/fault/may-follow.ts';
import type { KpiTable } from '../domain/kpi/kpi-table.ts';
import { figureSources } from '../domain/kpi/printed-figures.ts';
import { checkLedgers } from '../domain/checks/check-ledgers.ts';
import { checkNegations } from '../domain/checks/check-negations.ts';
import { checkRenderings, renderingsFile } from '../domain/checks/check-renderings.ts';
import { checkOutgoing, outgoingFile } from '../domain/checks/check-outgoing.ts';
import { emptyLock } from '../domain/links/permalink-lock.ts';
import { isLocale, locales, type Locale } from '../domain/locale/locale.ts';
import { hasNamedSections, type ChapterOutline } from '../domain/chapter/chapter-outline.ts';
import type { Chapter, ChapterText, Diagram, Report, Standard } from '../domain/report/report.ts';
import { checkUpdates, updatesFile } from '../domain/checks/check-updates.ts';
import { chapterSchema } from '../schemas/chapter.ts';
import { diagramSchema } from '../schemas/diagram.ts';
import { kpiTableSchema } from '../schemas/kpi-table.ts';
import { permalinksSchema } from '../schemas/permalinks.ts';
import {
	answersSchema,
	departuresSchema,
	discrepanciesSchema,
	figureFactsSchema,
	glossarySchema,
	indexSchema,
	ledgerSchema,
	outgoingLinksSchema,
	questionsSchema,
	searchedSchema,
	standardSchema,
	updatesSchema,
	type LedgerEntry,
} from '../schemas/reference.ts';
import { reportSchema, documentSchema } from '../schemas/report.ts';
import {
	bindingsSchema,
	exceptionsSchema,
	renderingsSchema,
	sourceFiguresSchema,
} from '../schemas/source.ts';
import { type ContentFile, type ContentFiles } from './content-files.ts';
import { parseChapter } from './parse-chapter.ts';
import { locateIn, parseFrontmatter, parseJsonFile } from './parse-file.ts';
import { wordMissingFile } from './required-files.ts';
import { fillIn } from './stand-ins.ts';
import { buildIndex } from '../domain/index/report-index.ts';

export type ParsedReport =
	| { readonly report: Report; readonly faults: readonly [] }
	| { readonly report?: undefined; readonly faults: readonly Fault[] };

/**
 * Parses and checks `content`, each chapter by `parse`; what was published is checked by `checkPublished`, and no update may be of a day
 * after `today`. All faults of all files are
 * returned together; there is a report only if there are none.
 */
export function parseReport(
	content: ContentFiles,
	parse = parseChapter,
	checkPublished = checkPermalinks,
	today = latestDay(),
): ParsedReport {
	const faults: Fault[] = [...content.faults];
	const byPath = new Map(content.files.map((file) => [file.path, file]));
	const undecoded = content.faults.map(({ file }) => file).filter((path) => !byPath.has(path));
	const used = new Set<string>();
	const values = new Map<string, unknown>();
	const unreadFiles: string[] = [];

	function read<T>(path: string, schema: z.ZodType<T>): T | undefined {
		const file = byPath.get(path);
		used.add(path);
		if (!file) {
			unreadFiles.push(path);
			if (!undecoded.includes(path))
				faults.push(fault('file/missing', path, '', wordMissingFile(path)));
			return undefined;
		}
		const parsed = parseJsonFile(file, schema);
		faults.push(...parsed.faults);
		values.set(path, parsed.value);
		if (parsed.value === undefined) unreadFiles.push(path);
		return parsed.value;
	}
	function readFolder<T>(
		folder: string,
		schema: z.ZodType<T>,
	): { id: string; value: T | undefined }[] {
		return [...byPath.keys(), ...undecoded]
			.filter((path) => path.startsWith(`${folder}/`) && path.endsWith('.json') && !used.has(path))
			.map((path) => ({
				id: path.slice(folder.length + 1, -'.json'.length),
				value: read(path, schema),
			}));
	}

	const own = fillIn({
		identity: read('content/report.json', reportSchema),
		source: read('seeds/document.json', documentSchema),
		sourceFigures: read(figuresFile, sourceFiguresSchema),
		exceptions: read(exceptionsFile, exceptionsSchema),
		figureFacts: read(figureFactsFile, figureFactsSchema),
	});
	const bindings = byPath.has(bindingsFile) ? read(bindingsFile, bindingsSchema) : undefined;
	const renderings = byPath.has(renderingsFile)
		? read(renderingsFile, renderingsSchema)
		: undefined;
	const glossary = read('content/glossary.json', glossarySchema) ?? [];
	const printedIndex = read('content/standards/index.json', indexSchema) ?? [];
	const answers = new Map(
		Object.entries(read('content/standards/answers.json', answersSchema) ?? {}),
	);
	const standards = readFolder('content/standards', standardSchema).flatMap(
		({ id, value }): Standard[] => (value ? [{ id, ...value }] : []),
	);
	const discrepancyFiles = readFolder(discrepancyFolder, discrepanciesSchema);
	const discrepancies = discrepancyFiles.flatMap(({ value }) => value ?? []);
	const diagrams = readFolder(diagramFolder, diagramSchema).flatMap(({ id, value }): Diagram[] =>
		value ? [{ id, ...value }] : [],
	);
	const departures = read(departuresFile, departuresSchema) ?? [];
	const permalinks = read(lockFile, permalinksSchema) ?? emptyLock;
	const outgoing = read(outgoingFile, outgoingLinksSchema) ?? [];
	const updates = read(updatesFile, updatesSchema) ?? [];
	const questions = byPath.has(questionsFile) ? (read(questionsFile, questionsSchema) ?? []) : [];
	const searched = new Map(
		readFolder(searchedFolder, searchedSchema).map(({ id, value = {} }) => [id, value] as const),
	);
	const tableFiles = readFolder('content/kpi', kpiTableSchema);
	const ledgers = new Map<string, readonly LedgerEntry[]>();
	const { chapters, unread } = readChapters(content.files, undecoded, parse, used, faults);
	unreadFiles.push(...unread.files);
	for (const id of [...chapters.map(({ slug }) => slug), ...unread.chapters]) {
		const ledger = read(`seeds/ledger/${id}.json`, ledgerSchema);
		if (ledger) ledgers.set(id, ledger.entries);
		if (ledger && ledger.chapter !== id) {
			const problem = `The ledger is of "${ledger.chapter}"; its name says "${id}".`;
			faults.push(fault('ledger/chapter-differs', `seeds/ledger/${id}.json`, '2:1', problem));
		}
	}
	for (const { id, value } of readFolder('seeds/ledger', ledgerSchema))
		if (value) ledgers.set(id, value.entries);
	for (const { path } of content.files) {
		if (used.has(path)) continue;
		const problem = 'The file has no place in the report: its folder or its name is not known.';
		faults.push(fault('file/misplaced', path, 1, problem));
	}
	const orderOf = new Map(chapters.map(({ slug, texts }) => [slug, texts.zh.meta.order]));
	const tables = tableFiles
		.flatMap(({ id, value }): KpiTable[] => (value ? [{ id, ...value }] : []))
		.sort(
			(a, b) => (orderOf.get(a.chapter) ?? 0) - (orderOf.get(b.chapter) ?? 0) || a.order - b.order,
		);
	const unindexed = {
		...own,
		bindings,
		chapters,
		tables,
		standards,
		printedIndex,
		answers,
		glossary,
		discrepancies,
		diagrams,
		departures,
		ledgers,
		permalinks,
		outgoing,
		questions,
		searched,
		updates,
	};
	const report: Report = { ...unindexed, index: buildIndex(unindexed) };
	const unreadTables = tableFiles.filter(({ value }) => !value).map(({ id }) => id);
	// A section whose id is wrong has one in the other language.
	const unnamed = chapters.filter(({ texts }) => !hasNamedSections(texts));
	unread.sections.push(
		...unnamed.flatMap(({ texts }) => locales.flatMap((each) => sectionIds(texts[each].outline))),
	);
	const unreadIds = { ...unread, tables: unreadTables };
	const isUnread = (start: string) => unreadFiles.some((path) => path.startsWith(start));
	const isOwn = ({ code }: Fault) => !mayFollow(code, unreadFiles);
	const misprints = checkLines(report).filter(isOwn);
	// A sum of a table with a wrong cell is wrong for that alone.
	const misprinted = new Set(misprints.map(({ file }) => file));
	const found = [
		...chapters.flatMap(checkPair),
		...checkOutlines(report),
		...checkSections(report),
		...checkIds(report),
		...checkReferences(report, {
			...unreadIds,
			vocabulary: isUnread('content/report'),
			terms: isUnread('content/glossary'),
			codes: isUnread('content/standards'),
			discrepancies: isUnread('content/discrepancies'),
			diagrams: isUnread(diagramFolder),
		}),
		...checkTables(report),
		...checkIdentity(report),
		...checkQuoted(report),
		...checkFolder(report, values),
		...checkVocabulary(report),
		...checkLabels(report),
		...checkSequence(report),
		...checkCovered(report),
		...checkIdentities(tables, figureSources(report), misprinted),
		...(['content/chapters', 'content/discrepancies', figureFactsFile].some(isUnread) ||
		unnamed.length > 0
			? []
			: checkFigureFacts(report)),
		...checkTypography(report),
		...checkBilingual(values),
		...checkNegations(values, chapters, own.exceptions.negations),
		...(renderings ? checkRenderings(renderings, values, chapters) : []),
		...checkNames(glossary),
		...checkLedgers(report, unread.chapters),
		...checkOutgoing(report, values, today),
		...checkUpdates(report, today),
		...checkQuestions(report, unreadTables),
		...checkDiagrams(report, unreadTables),
		...checkSearched(report, unreadIds),
		...misprints,
		...checkQualifiers(report),
		...checkTexts(report, values),
		...checkBindings(report),
		...checkTableOrder(report, unreadTables.length === 0),
		...checkDepartures(report, !unreadFiles.some((path) => holdsIds.test(path))),
	].filter(isOwn);
	const unsure = new Set(
		[...unreadFiles, ...found.filter(({ code }) => mayReshape(code)).map(({ file }) => file)].map(
			nameOf,
		),
	);
	if (isUnread('content/standards')) unsure.add(report.index.indexChapter ?? '');
	found.push(
		...[
			...checkPublished(report, unsure),
			...checkDiscrepancies(report, unsure),
			...checkCarried(report, misprints, unsure),
		].filter(isOwn),
	);
	// A discrepancy is named by its id, whatever its file.
	const placed = new Map<string, { file: string; place: string }>(
		discrepancyFiles.flatMap(({ id: name, value = [] }) =>
			value.map(({ id }, index) => {
				const file = `${discrepancyFolder}/${name}.json`;
				return [`#/${id}`, { file, place: `#/${index}/id` }] as const;
			}),
		),
	);
	const named = found.map((each) =>
		each.file === discrepancyFolder ? { ...each, ...placed.get(each.place) } : each,
	);
	faults.push(...tellCauses(named.map((each) => withLine(each, byPath))));
	return faults.length > 0 ? { faults } : { report: deepFreeze(report), faults: [] };
}

/** The day that it is where the day begins first, fourteen hours before UTC: an author there is not ahead of it. */
function latestDay(): string {
	return new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);
}

/** Files that hold permanent ids. */
const holdsIds = /^content\/(?:chapters|kpi|glossary|standards|discrepancies|diagrams)/;

function readChapters(
	files: readonly ContentFile[],
	undecoded: readonly string[],
	parse: typeof parseChapter,
	used: Set<string>,
	faults: Fault[],
): { chapters: Chapter[]; unread: Record<'chapters' | 'sections' | 'files', string[]> } {
	const noFiles = undecoded.map((path) => ({ path, text: undefined }));
	const texts = [...files, ...noFiles].flatMap((file) => {
		const [, locale = '', slug = ''] =
			/^content\/chapters\/([^/]+)\/([a-z0-9-]+)\.mdx$/.exec(file.path) ?? [];
		if (!isLocale(locale)) return [];
		used.add(file.path);
		if (file.text === undefined)
			return [{ path: file.path, slug, locale, text: undefined, sections: [] }];
		const { parsed, body, firstLine } = parseFrontmatter(file, chapterSchema);
		const { outline, faults: ofMarkup } = parse(file.path, body, firstLine);
		faults.push(...parsed.faults, ...ofMarkup);
		const text = outline && { file: file.path, meta: parsed.value, firstLine, outline };
		const sections = outline ? sectionIds(outline) : findSectionIds(body);
		return [{ path: file.path, slug, locale, text, sections }];
	});
	const chapters: Chapter[] = [];
	const unread = { chapters: [] as string[], sections: [] as string[], files: [] as string[] };
	for (const [slug, ofSlug] of Map.groupBy(texts, (text) => text.slug)) {
		faults.push(
			...checkMissing(
				slug,
				ofSlug.map(({ locale }) => locale),
			),
		);
		const meta = ofSlug.flatMap(({ text }) => text?.meta ?? [])[0];
		const complete = ofSlug.flatMap(({ locale, text, path }): [Locale, ChapterText][] => {
			if (!text || !meta) return [];
			if (text.meta) return [[locale, { ...text, meta: text.meta }]];
			// With the frontmatter of another language the text is still checked.
			unread.files.push(path);
			return [[locale, { ...text, meta: { ...meta, title: '', summary: '' } }]];
		});
		if (complete.length === locales.length) {
			chapters.push({ slug, texts: Object.fromEntries(complete) as Record<Locale, ChapterText> });
		} else {
			unread.chapters.push(slug);
			unread.sections.push(...ofSlug.flatMap(({ sections }) => sections));
			unread.files.push(...ofSlug.map(({ path }) => path));
		}
	}
	chapters.sort((a, b) => a.texts.zh.meta.order - b.texts.zh.meta.order);
	for (const [index, { texts }] of chapters.entries()) {
		const before = chapters[index - 1];
		if (before?.texts.zh.meta.order !== texts.zh.meta.order) continue;
		const problem = `"order" ${texts.zh.meta.order} is taken by ${before.texts.zh.file}.`;
		faults.push(fault('chapter/order-taken', texts.zh.file, '#/order', problem));
	}
	return { chapters, unread };
}

function sectionIds({ sections }: ChapterOutline): string[] {
	return sections.flatMap(({ id }) => id || []);
}

/** The id of what a file holds, which its name tells. */
function nameOf(path: string): string {
	return path.replaceAll(/^.*\/|\.\w+$/g, '');
}

/** The ids of the sections of a chapter that cannot be parsed: what refers to them is no fault of its own. */
function findSectionIds(body: string): string[] {
	return [...body.matchAll(/\{\/\*\s*#([a-z0-9-]+)\s*\*\/\}/g)].map(([, id = '']) => id);
}

/** Gives a JSON Pointer or a frontmatter key its line. */
function withLine(found: Fault, byPath: ReadonlyMap<string, ContentFile>): Fault {
	const file = byPath.get(found.file);
	if (!file || !found.place.startsWith('#')) return found;
	if (file.path.endsWith('.json')) return { ...found, place: locateIn(file.text)(found.place) };
	const key = found.place.slice(2);
	const line = file.text.split('\n').findIndex((text) => text.startsWith(`${key}:`)) + 1;
	return { ...found, place: `${Math.max(1, line)}:1 ${found.place}` };
}

/** Freezes `value` and all that it holds. */
function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) deepFreeze(inner);
	}
	return value;
}
