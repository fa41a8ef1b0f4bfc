// The form of one chapter's text: headings and footnotes.

import type { Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { ChapterText, Report } from '../report/report.ts';

/** Returns headings without id or words, skipped levels, ids used twice, and footnotes without mark or text. */
export function checkOutlines(report: Report): Fault[] {
	const inCells = new Set(
		report.tables
			.flatMap((table) => JSON.stringify(table.rows).match(/"footnotes":\[[^\]]*\]/g) ?? [])
			.flatMap((list) => list.match(/(?<=[[,]")[^"]+/g) ?? []),
	);
	return report.chapters.flatMap(({ slug, texts }) => {
		const inTables = new Set(
			report.tables
				.filter(
					(table) =>
						table.chapter === slug || texts.zh.outline.tables.some(({ id }) => id === table.id),
				)
				.flatMap(({ footnotes = [] }) => footnotes.map(({ id }) => id)),
		);
		return locales.flatMap((locale) => [
			...checkHeadings(texts[locale]),
			...checkFootnotes(texts[locale], inTables, inCells),
		]);
	});
}

function checkHeadings({ file, outline }: ChapterText): Fault[] {
	const bad = outline.badHeadings.map(({ line, text }): Fault => ({
		file,
		place: `${line}:1`,
		problem: `The heading "${text.trim()}" has no id, or is not of level 2 to 4.`,
		remedy:
			'Write ## to #### and end the line with {/* #the-id */}, the same id in every language.',
	}));
	const untitled = outline.sections
		.filter(({ id, title }) => id && !title)
		.map(({ id, line }): Fault => ({
			file,
			place: `${line}:1`,
			problem: `The heading of section "${id}" has no words.`,
			remedy: 'Write its title before the id.',
		}));
	const skipped = outline.sections.flatMap(({ depth, id, line }, index): Fault[] => {
		const before = outline.sections[index - 1]?.depth ?? 1;
		if (depth <= before + 1) return [];
		return [
			{
				file,
				place: `${line}:1`,
				problem: `The section "${id}" is of level ${depth} below one of level ${before}.`,
				remedy: `Write it with ${'#'.repeat(before + 1)}.`,
			},
		];
	});
	const seen = new Map<string, number>();
	const repeated = outline.sections.flatMap(({ id, line }): Fault[] => {
		const first = seen.get(id);
		if (!first) seen.set(id, line);
		if (!first || !id) return [];
		return [
			{
				file,
				place: `${line}:1`,
				problem: `The id "${id}" stands twice in this chapter; first on line ${first}.`,
				remedy: 'Give one of the two sections another id, in every language.',
			},
		];
	});
	return [...bad, ...untitled, ...skipped, ...repeated];
}

function checkFootnotes(
	{ file, outline }: ChapterText,
	inTables: ReadonlySet<string>,
	inCells: ReadonlySet<string>,
): Fault[] {
	const texts = new Set(outline.footnoteTexts.map(({ id }) => id));
	const marks = new Set(outline.footnoteMarks.map(({ id }) => id));
	const dangling = outline.footnoteMarks
		.filter(({ id }) => !texts.has(id) && !inTables.has(id))
		.map(({ id, line }): Fault => ({
			file,
			place: `${line}:1`,
			problem: `The footnote mark [^${id}] has no text.`,
			remedy: `Add a line "[^${id}]: …" to the section, or take the mark out.`,
		}));
	const unused = outline.footnoteTexts
		.filter(({ id }) => !marks.has(id) && !inCells.has(id))
		.map(({ id, line }): Fault => ({
			file,
			place: `${line}:1`,
			problem: `The footnote [^${id}] has a text but no mark.`,
			remedy: `Put [^${id}] where it belongs, or delete the text.`,
		}));
	return [...dangling, ...unused];
}
