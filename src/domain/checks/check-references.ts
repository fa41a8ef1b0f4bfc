// Whatever names an id names one that exists.

import type { Fault } from '../fault/fault.ts';
import { flattenRows } from '../kpi/kpi-table.ts';
import { suggest } from '../links/nearest.ts';
import { locales, sourceLocale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

/** Ids of files that exist but could not be read: what names them is no fault of its own. */
export interface UnreadIds {
	readonly tables: readonly string[];
	readonly chapters: readonly string[];
	readonly sections: readonly string[];
}

/** Returns every reference of `report` whose target does not exist. */
export function checkReferences(report: Report, unread: UnreadIds): Fault[] {
	const known = collectIds(report, unread);
	const isRead = (address: string) => !unread.tables.includes(address.split('.')[0] ?? '');
	return [
		...report.chapters.flatMap(({ texts }) =>
			locales.flatMap((locale) => checkText(texts[locale], known, report, isRead)),
		),
		...report.tables.flatMap((table) => {
			const file = `content/kpi/${table.id}.json`;
			return [
				...need(file, '#/chapter', 'chapter', [table.chapter], known.chapters),
				...need(file, '#/topics', 'topic', table.topics, known.topics),
				...need(file, '#/standards', 'standards code', table.standards, known.codes),
				...flattenRows(table.rows).flatMap(({ row, pointer }) =>
					need(file, `${pointer}/terms`, 'term', row.terms ?? [], known.terms),
				),
				...(table.identities ?? []).flatMap((identity, index) =>
					need(
						file,
						`#/identities/${index}`,
						'discrepancy',
						identity.discrepancy ? [identity.discrepancy] : [],
						known.discrepancies,
					),
				),
			];
		}),
		...report.printedIndex.flatMap((row, index) => [
			...need(
				'content/standards/index.json',
				`#/${index}/chapter`,
				'chapter',
				[row.chapter],
				known.chapters,
			),
			...need(
				'content/standards/index.json',
				`#/${index}/disclosure`,
				'standards code',
				[row.disclosure],
				known.codes,
			),
		]),
		...checkAnswers(report, known),
		...report.glossary.flatMap((term, index) =>
			need(
				'content/glossary.json',
				`#/${index}/see`,
				'section or table',
				term.see ?? [],
				known.targets,
			),
		),
		...report.glossary.flatMap((term, index) =>
			need(
				'content/glossary.json',
				`#/${index}/rows`,
				'table row',
				(term.rows ?? []).filter(isRead),
				known.rows,
			),
		),
		...report.identity.headlines.flatMap(({ row }, index) =>
			need(
				'content/report.json',
				`#/headlines/${index}/row`,
				'table row',
				[row].filter(isRead),
				known.rows,
			),
		),
		...report.discrepancies.flatMap(({ id, at }) =>
			need(
				'content/discrepancies',
				'',
				`place of "${id}"`,
				at.filter(isRead),
				new Set([...known.targets, ...known.rows, ...known.cells]),
			),
		),
	];
}

function collectIds(report: Report, unread: UnreadIds) {
	const chapters = new Set([...report.chapters.map(({ slug }) => slug), ...unread.chapters]);
	const tables = new Set([...report.tables.map(({ id }) => id), ...unread.tables]);
	const sections = report.chapters.flatMap(({ texts }) =>
		texts[sourceLocale].outline.sections.flatMap(({ id }) => id || []),
	);
	const terms = report.glossary.map(({ id }) => id);
	const rows = report.tables.flatMap(({ id, rows: tree }) =>
		flattenRows(tree).map(({ row }) => ({
			id: `${id}.${row.id}`,
			cells: Object.keys(row.cells ?? {}),
		})),
	);
	return {
		chapters,
		tables,
		targets: new Set([...chapters, ...tables, ...sections, ...unread.sections, ...terms]),
		rows: new Set(rows.map(({ id }) => id)),
		cells: new Set(rows.flatMap(({ id, cells }) => cells.map((cell) => `${id}.${cell}`))),
		codes: new Set(report.standards.flatMap(({ disclosures }) => disclosures.map(({ id }) => id))),
		terms: new Set(terms),
		discrepancies: new Set(report.discrepancies.map(({ id }) => id)),
		topics: new Set(report.identity.topics.map(({ id }) => id)),
		stakeholders: new Set(report.identity.stakeholders.map(({ id }) => id)),
		parts: new Set(report.identity.parts.map(({ id }) => id)),
	};
}

type KnownIds = ReturnType<typeof collectIds>;

function checkText(
	text: Report['chapters'][number]['texts'][typeof sourceLocale],
	known: KnownIds,
	report: Report,
	isRead: (address: string) => boolean,
): Fault[] {
	const { file, meta, outline } = text;
	const at = (line: number) => `${line}:1`;
	return [
		...need(file, '#/part', 'part', [meta.part], known.parts),
		...need(file, '#/topics', 'topic', meta.topics, known.topics),
		...need(file, '#/stakeholders', 'stakeholder group', meta.stakeholders, known.stakeholders),
		...(report.standards.length > 0
			? need(file, '#/standards', 'standards code', meta.standards, known.codes)
			: []),
		...need(file, '#/figures', 'table row', (meta.figures ?? []).filter(isRead), known.rows),
		...outline.tables.flatMap(({ id, line }) =>
			need(file, at(line), 'KPI table', [id], known.tables),
		),
		...outline.references.flatMap(({ id, line }) =>
			need(file, at(line), 'section, table, chapter or term', [id], known.targets),
		),
		...outline.discrepancies.flatMap(({ id, line }) =>
			need(file, at(line), 'discrepancy', [id], known.discrepancies),
		),
	];
}

function need(
	file: string,
	place: string,
	what: string,
	ids: readonly string[],
	known: ReadonlySet<string>,
): Fault[] {
	return ids
		.filter((id) => !known.has(id))
		.map((id) => ({
			file,
			place,
			problem: `There is no ${what} "${id}".`,
			remedy: suggest(id, known, 'Correct the id, or write what it names.'),
		}));
}

/** Every disclosure has a list of answers, and every answer is a section, table or chapter. */
function checkAnswers(report: Report, known: KnownIds): Fault[] {
	const file = 'content/standards/answers.json';
	const unlisted = [...known.codes]
		.filter((id) => !report.answers.has(id))
		.map((id) => ({
			file,
			place: '',
			problem: `The disclosure "${id}" is not in the list of answers.`,
			remedy: 'Add it with the sections and tables that answer it, or with [] if none does.',
		}));
	const wrong = [...report.answers].flatMap(([id, targets]) => [
		...need(file, `#/${id}`, 'standards code', [id], known.codes),
		...need(file, `#/${id}`, 'section, table or chapter', targets, known.targets),
	]);
	return [...unlisted, ...wrong];
}
