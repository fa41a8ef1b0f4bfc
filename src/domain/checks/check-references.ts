// Whatever names an id names one that exists.

import { fault, type Fault } from '../fault/fault.ts';
import { faultCodes } from '../fault/fault-codes.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import { listReferences } from '../index/note-text.ts';
import { suggest } from '../links/nearest.ts';
import { locales, type Bilingual } from '../locale/locale.ts';
import type { ChapterText, DestinationKind, Report } from '../report/report.ts';

/** Ids of files that exist but could not be read, and kinds of which any may stand in one: what names them is no fault of its own. */
export interface UnreadIds {
	readonly tables: readonly string[];
	readonly chapters: readonly string[];
	readonly sections: readonly string[];
	/** Parts, topics and stakeholders. */
	readonly vocabulary?: boolean;
	readonly terms?: boolean;
	readonly codes?: boolean;
	readonly discrepancies?: boolean;
	readonly diagrams?: boolean;
}

/** A set of ids, or a map by id. */
type KnownIds = Pick<ReadonlyMap<string, unknown>, 'has' | 'keys'>;

/** Stands for the file below it that holds the discrepancy which a place, `#/<id>`, names. */
export const discrepancyFolder = 'content/discrepancies';

const everything: KnownIds = { has: () => true, keys: () => [].values() };

/** Returns every reference of `report` whose target does not exist. */
export function checkReferences(report: Report, unread: UnreadIds): Fault[] {
	const known = collectIds(report, unread);
	const readOf = (addresses: readonly string[] = []) =>
		addresses.filter((address) => !unread.tables.includes(address.split('.')[0] ?? ''));
	const chapters = report.chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => checkText(texts[locale])),
	);
	const tables = report.tables.flatMap((table) => {
		const file = `content/kpi/${table.id}.json`;
		return [
			...checkKnown(file, '#/chapter', 'chapter', [table.chapter], known.chapters),
			...checkKnown(file, '#/topics', 'topic', table.topics, known.topics),
			...checkKnown(file, '#/standards', 'standards code', table.standards, known.codes),
			...flattenRows(table.rows).flatMap(({ row, pointer }) =>
				checkKnown(file, `${pointer}/terms`, 'term', row.terms, known.terms),
			),
			...(table.identities ?? []).flatMap(({ discrepancy }, index) => {
				const named = discrepancy ? [discrepancy] : [];
				const place = `#/identities/${index}`;
				return checkKnown(file, place, 'discrepancy', named, known.discrepancies);
			}),
		];
	});
	const index = report.printedIndex.flatMap(({ chapter, disclosure }, at) => {
		const file = 'content/standards/index.json';
		return [
			...checkKnown(file, `#/${at}/chapter`, 'chapter', [chapter], known.chapters),
			...checkKnown(file, `#/${at}/disclosure`, 'standards code', [disclosure], known.codes),
		];
	});
	const glossary = report.glossary.flatMap(({ see, rows }, at) => {
		const file = 'content/glossary.json';
		return [
			...checkKnown(file, `#/${at}/see`, 'section or table', see, known.sections),
			...checkKnown(file, `#/${at}/rows`, 'table row', readOf(rows), known.rows),
		];
	});
	const headlines = report.identity.headlines.flatMap(({ row }, at) => {
		const place = `#/headlines/${at}/row`;
		return checkKnown('content/report.json', place, 'table row', readOf([row]), known.rows);
	});
	const discrepancies = report.discrepancies.flatMap(({ id, at }) =>
		checkKnown(
			discrepancyFolder,
			`#/${id}`,
			`place (in "at" of "${id}")`,
			readOf(at),
			known.addresses,
		),
	);
	const notes = [
		...report.discrepancies.map(({ id, note }) => [discrepancyFolder, `#/${id}`, note] as const),
		...report.tables.flatMap(({ id, notes = [] }) =>
			notes.map((note, at) => [`content/kpi/${id}.json`, `#/notes/${at}`, note] as const),
		),
		...report.departures.map(
			({ reason }, at) => ['content/departures.json', `#/${at}/reason`, reason] as const,
		),
	].flatMap(([file, place, text]) => checkNote(file, place, text, known.targets));
	return [
		...chapters,
		...tables,
		...index,
		...checkAnswers(report, known),
		...glossary,
		...headlines,
		...discrepancies,
		...notes,
	];

	function checkText({ file, meta, outline }: ChapterText): Fault[] {
		const standards = report.standards.length > 0 ? meta.standards : [];
		const keys = [
			['part', 'part', [meta.part], known.parts],
			['topics', 'topic', meta.topics, known.topics],
			['stakeholders', 'stakeholder group', meta.stakeholders, known.stakeholders],
			['standards', 'standards code', standards, known.codes],
			['figures', 'table row', readOf(meta.figures), known.rows],
		] as const;
		const mentions = [
			['KPI table', outline.tables, known.tables],
			['section, table, chapter or term', outline.references, known.targets],
			['discrepancy', outline.discrepancies, known.discrepancies],
			['diagram', outline.diagrams, known.diagrams],
		] as const;
		return [
			...keys.flatMap(([key, what, ids, of]) => checkKnown(file, `#/${key}`, what, ids, of)),
			...mentions.flatMap(([what, list, ids]) =>
				list.flatMap(({ id, line }) => checkKnown(file, line, what, [id], ids)),
			),
		];
	}
}

/** What a note names exists, and it names the same in each language. */
function checkNote(file: string, place: string, text: Bilingual, targets: KnownIds): Fault[] {
	const named = locales.map((locale) => listReferences(text[locale]).toSorted());
	const [ofFirst = [], ...others] = named;
	const faults = checkKnown(
		file,
		place,
		'section, table, chapter or term',
		[...new Set(named.flat())],
		targets,
	);
	if (others.every((ids) => ids.join() === ofFirst.join())) return faults;
	const problem = `The languages name ${named.map((ids) => ids.join(', ') || 'nothing').join(' and ')}.`;
	return [...faults, fault('counterpart/count-differs', file, place, problem)];
}

/** Returns a fault for each of `ids` that is not among those of its kind; `what` names the kind. */
export function checkKnown(
	file: string,
	place: string | number,
	what: string,
	ids: readonly string[] = [],
	known: KnownIds,
): Fault[] {
	const unknown = ids.filter((id) => !known.has(id));
	return unknown.map((id) => {
		const remedy = suggest(id, known.keys(), faultCodes['ids/unknown'].remedy);
		return fault('ids/unknown', file, place, `There is no ${what} "${id}".`, remedy);
	});
}

function collectIds({ index, identity }: Report, unread: UnreadIds) {
	const ofKind = (...kinds: DestinationKind[]) =>
		[...index.destinations.values()].flatMap(({ id, kind }) => (kinds.includes(kind) ? id : []));
	const vocabulary = (ids: KnownIds) => (unread.vocabulary ? everything : ids);
	const named = ofKind('chapter', 'section', 'table', 'term').filter(Boolean);
	const targets = [...named, ...unread.chapters, ...unread.tables, ...unread.sections];
	return {
		chapters: new Set([...index.chapters.keys(), ...unread.chapters]),
		tables: new Set([...index.tables.keys(), ...unread.tables]),
		targets: new Set(targets),
		sections: new Set(targets.filter((id) => !id.startsWith('term-'))),
		rows: new Set(ofKind('row')),
		addresses: new Set([...targets, ...ofKind('row', 'cell')]),
		codes: unread.codes ? everything : index.disclosures,
		terms: unread.terms ? everything : index.terms,
		discrepancies: unread.discrepancies ? everything : index.discrepancies,
		diagrams: unread.diagrams ? everything : index.diagrams,
		topics: vocabulary(new Set(identity.topics.map(({ id }) => id))),
		stakeholders: vocabulary(new Set(identity.stakeholders.map(({ id }) => id))),
		parts: vocabulary(index.parts),
	};
}

/** Every disclosure has a list of answers, and every answer is a section, table or chapter. */
function checkAnswers(report: Report, known: ReturnType<typeof collectIds>): Fault[] {
	const file = 'content/standards/answers.json';
	const unlisted = [...known.codes.keys()].filter((id) => !report.answers.has(id));
	return [
		...unlisted.map((id) => {
			const problem = `The disclosure "${id}" is not in the list of answers.`;
			return fault('standards/disclosure-unlisted', file, '#', problem);
		}),
		...[...report.answers].flatMap(([id, targets]) => [
			...checkKnown(file, `#/${id}`, 'standards code', [id], known.codes),
			...checkKnown(file, `#/${id}`, 'section, table or chapter', targets, known.targets),
		]),
	];
}
