// The ledger, the tables and the chapters against the source's own lines.

import type { SourceExceptions } from '../../schemas/report.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { allLines, plainText } from '../chapter/chapter-outline.ts';
import { flattenRows, type KpiTable } from '../kpi/kpi-table.ts';
import { sharedRuns, sourceNumbers, standsInLine } from '../ledger/source.ts';
import type { Chapter, Report } from '../report/report.ts';

/** Longest run of Han characters that a chapter may share with the source. */
const longestRun = 24;

export interface SourceCount {
	readonly slug: string;
	readonly numbers: number;
	readonly carried: number;
	readonly excepted: number;
	/** Characters of the Chinese chapter with its tables, per hundred of its source lines. */
	readonly length: number;
}

/**
 * Compares `report` with `source`, the source's text. Returns entries and cells that do not stand at their line, numbers of the
 * source that are carried nowhere, and runs of Han characters that chapters share with it; and a count for each chapter.
 */
export function checkSource(
	report: Report,
	source: string,
	exceptions: SourceExceptions,
): { faults: Fault[]; counts: SourceCount[] } {
	const lines = source.split('\n');
	const lineAt = (line: number) => lines[line - 1] ?? '';
	const carried = collectCarried(report);
	const excused = new Set(exceptions.numbers.map(({ line, number }) => `${line} ${number}`));
	const faults = [
		...report.tables.flatMap((table) => checkCells(table, lineAt)),
		...[...report.ledgers].flatMap(([slug, entries]) =>
			entries.flatMap(({ value, line }, index) => {
				if (standsInLine(value, lineAt(line))) return [];
				const problem = `"${value}" does not stand in line ${line} of the source.`;
				return [fault('source/entry-differs', ledgerOf(slug), `#/entries/${index}`, problem)];
			}),
		),
		...report.chapters.flatMap((chapter) => checkWording(chapter, report, source, exceptions)),
	];
	const counts = report.chapters.map((chapter): SourceCount => {
		const [first, last] = chapter.texts.zh.meta.sourceLines;
		const text = lines.slice(first - 1, last);
		const numbers = text.flatMap((words, index) =>
			sourceNumbers(words).map((number) => ({ number, line: first + index })),
		);
		const left = numbers.filter(({ number, line }) => !carried.get(line)?.includes(number));
		const lost = left.filter(({ number, line }) => !excused.has(`${line} ${number}`));
		for (const { number, line } of lost) {
			const problem = `The number ${number} of line ${line} is carried nowhere ("${lineAt(line).slice(0, 50)}").`;
			faults.push(fault('source/number-lost', ledgerOf(chapter.slug), '', problem));
		}
		return {
			slug: chapter.slug,
			numbers: numbers.length,
			carried: numbers.length - left.length,
			excepted: left.length - lost.length,
			length: lengthRatio(chapter, report, text.join('')),
		};
	});
	return { faults, counts };
}

function checkCells(table: KpiTable, lineAt: (line: number) => string): Fault[] {
	return flattenRows(table.rows).flatMap(({ row, pointer }) =>
		Object.entries(row.cells ?? {}).flatMap(([column, { value, line = row.line }]) => {
			if (value === undefined || standsInLine(value, lineAt(line))) return [];
			const [file, place] = [`content/kpi/${table.id}.json`, `${pointer}/cells/${column}`];
			const problem = `"${value}" does not stand in line ${line} of the source.`;
			return [fault('source/cell-differs', file, place, problem)];
		}),
	);
}

function ledgerOf(slug: string): string {
	return `seeds/ledger/${slug}.json`;
}

function checkWording(
	{ texts }: Chapter,
	report: Report,
	source: string,
	exceptions: SourceExceptions,
): Fault[] {
	const { file, outline } = texts.zh;
	const names = [...report.ledgers.values()].flat().filter(({ kind }) => kind === 'name');
	const allowed = [...names.map(({ zh }) => zh), ...exceptions.wording.map(({ text }) => text)]
		.filter((text) => text.length >= 8)
		.sort((a, b) => b.length - a.length);
	const words = plainText(allLines(outline));
	const text = allowed.reduce((rest, name) => rest.replaceAll(name, '\n'), words);
	return text
		.split('\n')
		.flatMap((piece) =>
			sharedRuns(piece, source, longestRun).map((run) =>
				fault('source/wording-copied', file, '', `The source says word for word: "${run}".`),
			),
		);
}

/** Numbers by source line that the ledger and the tables carry. */
function collectCarried(report: Report): Map<number, string[]> {
	const carried = new Map<number, string[]>();
	const add = (line: number, text: string) => {
		carried.set(line, [...(carried.get(line) ?? []), ...sourceNumbers(text)]);
	};
	for (const entry of [...report.ledgers.values()].flat())
		add(entry.line, entry.value + (entry.unit ?? ''));
	for (const table of report.tables) {
		for (const { id, text, line } of table.footnotes ?? []) {
			add(line, id);
			add(line, text.zh);
		}
		for (const { row } of flattenRows(table.rows)) {
			add(row.line, `${row.label.zh} ${row.unit?.zh ?? ''}`);
			for (const cell of Object.values(row.cells ?? {}))
				add(cell.line ?? row.line, cell.value ?? cell.text?.zh ?? '');
		}
	}
	for (const { line, note, disclosure } of report.printedIndex) {
		add(line, note?.zh ?? '');
		add(line, report.index.disclosures.get(disclosure)?.code ?? '');
	}
	return carried;
}

function lengthRatio({ slug, texts }: Chapter, report: Report, source: string): number {
	const tables = report.tables.filter(({ chapter }) => chapter === slug);
	const words = tables.flatMap((table) => [
		table.title.zh,
		...(table.footnotes ?? []).map(({ text }) => text.zh),
		...(table.notes ?? []).map(({ zh }) => zh),
		...flattenRows(table.rows).flatMap(({ row }) => [
			row.label.zh,
			row.unit?.zh ?? '',
			...Object.values(row.cells ?? {}).map(({ value, text }) => value ?? text?.zh ?? ''),
		]),
	]);
	const written = `${plainText(allLines(texts.zh.outline))}${words.join('')}`.replaceAll(
		/\s/g,
		'',
	).length;
	return Math.round((written / Math.max(1, source.replaceAll(/\s/g, '').length)) * 100);
}
