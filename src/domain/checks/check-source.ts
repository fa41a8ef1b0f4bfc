// What needs the source's own text: its numbers are those in seeds/source-figures.json, names stand in their line, and no chapter
// repeats its wording.

import type { SourceFigures } from '../../schemas/source.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { allLines, plainText } from '../chapter/chapter-outline.ts';
import { sharedRuns, sourceNumbers, sourceQualifiers, standsInLine } from '../ledger/source.ts';
import type { Chapter, Report } from '../report/report.ts';
import { departuresFile } from './check-departures.ts';
import { figuresFile } from './check-source-figures.ts';

/** Longest run of Han characters that a chapter may share with the source. */
const longestRun = 24;

/** Takes the numbers of each line from `source`, the source's text. */
export function takeFigures(source: string): SourceFigures {
	const lines = source.replace(/\n$/, '').split('\n');
	const byLine = <T>(take: (line: string) => T[]) =>
		lines.flatMap((line, index): [number, T[]][] => {
			const found = take(line);
			return found.length > 0 ? [[index + 1, found]] : [];
		});
	return {
		lines: lines.length,
		numbers: Object.fromEntries(byLine(sourceNumbers)),
		qualified: Object.fromEntries(
			byLine(sourceQualifiers).map(([line, found]) => [line, Object.fromEntries(found)]),
		),
	};
}

/** Returns what of `report` differs from `source`, the source's text. */
export function checkSource(report: Report, source: string): Fault[] {
	const lines = source.split('\n');
	const isTaken = JSON.stringify(takeFigures(source)) === JSON.stringify(report.sourceFigures);
	return [
		...(isTaken
			? []
			: [fault('source/figures-differ', figuresFile, '#', 'They are not its numbers.')]),
		...[...report.ledgers].flatMap(([slug, entries]) =>
			entries.flatMap(({ value, line }, index) => {
				if (standsInLine(value, lines[line - 1] ?? '')) return [];
				const problem = `"${value}" does not stand in line ${line} of the source.`;
				return [
					fault('source/entry-differs', `seeds/ledger/${slug}.json`, `#/entries/${index}`, problem),
				];
			}),
		),
		...report.departures.flatMap(({ line, printed }, index) => {
			if (standsInLine(printed, lines[line - 1] ?? '')) return [];
			const problem = `"${printed}" does not stand in line ${line} of the source.`;
			return [fault('source/words-differ', departuresFile, `#/${index}/printed`, problem)];
		}),
		...report.chapters.flatMap((chapter) => checkWording(chapter, report, source)),
	];
}

function checkWording({ texts }: Chapter, report: Report, source: string): Fault[] {
	const { file, outline } = texts.zh;
	const names = [...report.ledgers.values()].flat().filter(({ kind }) => kind === 'name');
	const allowed = [
		...names.map(({ zh }) => zh),
		...report.exceptions.wording.map(({ text }) => text),
	]
		.filter((text) => text.length >= 8)
		.sort((a, b) => b.length - a.length);
	return allLines(outline).flatMap((line) => {
		const words = plainText([line]);
		const pieces = allowed.reduce((rest, name) => rest.replaceAll(name, '\n'), words).split('\n');
		return pieces.flatMap((piece) =>
			sharedRuns(piece, source, longestRun).map((run) =>
				fault('source/wording-copied', file, line.line, `The source says: "${run}".`),
			),
		);
	});
}
