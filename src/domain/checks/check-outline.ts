// The form of one chapter's text: headings and footnotes.

import { fault, type Fault } from '../fault/fault.ts';
import { flattenRows, footnotesOf } from '../kpi/kpi-table.ts';
import { locales } from '../locale/locale.ts';
import type { ChapterText, Report } from '../report/report.ts';

/** Returns headings without id or words, skipped levels, ids used twice, and footnotes without mark or text. */
export function checkOutlines(report: Report): Fault[] {
	const inCells = new Set(
		report.tables.flatMap(({ rows }) => flattenRows(rows).flatMap(({ row }) => footnotesOf(row))),
	);
	return report.chapters.flatMap(({ slug, texts }) => {
		const shown = texts.zh.outline.tables.map(({ id }) => id);
		const inTables = new Set(
			report.tables
				.filter(({ id, chapter }) => chapter === slug || shown.includes(id))
				.flatMap(({ footnotes = [] }) => footnotes.map(({ id }) => id)),
		);
		return locales.flatMap((locale) => [
			...checkHeadings(texts[locale]),
			...checkFootnotes(texts[locale], inTables, inCells),
		]);
	});
}

function checkHeadings({ file, outline: { badHeadings, sections } }: ChapterText): Fault[] {
	const faults = badHeadings.map(({ line, text }) => {
		const [shown = ''] = text.trim().split('\n');
		if (!shown.startsWith('#')) {
			const problem = `"${shown}" is a heading by the line below it.`;
			return fault('chapter/heading-underlined', file, line, problem);
		}
		if (/^#+[^\s#]/.test(shown)) {
			const problem = `The heading "${shown}" has no space after its #.`;
			return fault('chapter/heading-without-id', file, line, problem);
		}
		const problem = `The heading "${shown}" has no id, or is not of level 2 to 4.`;
		return fault('chapter/heading-without-id', file, line, problem);
	});
	const lines = new Map<string, number>();
	let above = 1;
	for (const { id, title, depth, line } of sections) {
		if (id && !title) {
			const problem = `The heading of section "${id}" has no words.`;
			faults.push(fault('chapter/heading-without-words', file, line, problem));
		}
		if (id && depth > above + 1) {
			const problem = `The section "${id}" is of level ${depth} below one of level ${above}.`;
			const remedy = `Write it with ${'#'.repeat(above + 1)}.`;
			faults.push(fault('chapter/level-skipped', file, line, problem, remedy));
		}
		above = depth;
		const first = lines.get(id);
		if (first === undefined) lines.set(id, line);
		else if (id) {
			const problem = `The id "${id}" stands twice in this chapter; first on line ${first}.`;
			faults.push(fault('chapter/id-repeated', file, line, problem));
		}
	}
	return faults;
}

/** Returns sections without text, component or section of their own. */
export function checkSections({ chapters }: Report): Fault[] {
	return chapters.flatMap(({ texts }) =>
		locales.flatMap((locale) => {
			const { file, outline } = texts[locale];
			const { components, sections } = outline;
			return sections.flatMap(({ id, depth, line, text }, index) => {
				const { depth: below = 0, line: end = Infinity } = sections[index + 1] ?? {};
				const holds = components.some(({ line: at }) => line < at && at < end);
				if (!id || below > depth || text.length > 0 || holds) return [];
				const problem = `The section "${id}" has no text.`;
				return [fault('chapter/section-empty', file, line, problem)];
			});
		}),
	);
}

function checkFootnotes(
	{ file, outline: { footnoteMarks, footnoteTexts } }: ChapterText,
	inTables: ReadonlySet<string>,
	inCells: ReadonlySet<string>,
): Fault[] {
	const texts = new Set([...inTables, ...footnoteTexts.map(({ id }) => id)]);
	const marks = new Set([...inCells, ...footnoteMarks.map(({ id }) => id)]);
	const dangling = footnoteMarks.filter(({ id }) => !texts.has(id));
	const unused = footnoteTexts.filter(({ id }) => !marks.has(id));
	return [
		...dangling.map(({ id, line }) => {
			const remedy = `Add a line "[^${id}]: …" to the section, or take the mark out.`;
			const problem = `The footnote mark [^${id}] has no text.`;
			return fault('chapter/footnote-without-text', file, line, problem, remedy);
		}),
		...unused.map(({ id, line }) => {
			const remedy = `Put [^${id}] where it belongs, or delete the text.`;
			const problem = `The footnote [^${id}] has a text but no mark.`;
			return fault('chapter/footnote-without-mark', file, line, problem, remedy);
		}),
	];
}
