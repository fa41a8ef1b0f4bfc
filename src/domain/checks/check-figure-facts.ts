// What content/figure-facts.json says of whole chapters stands in the report.

import { plainText } from '../chapter/chapter-outline.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { FigureFactsFile } from '../../schemas/reference.ts';
import type { Report } from '../report/report.ts';
import { checkKnown } from './check-references.ts';

export const figureFactsFile = 'content/figure-facts.json';
const file = figureFactsFile;

/** Returns every chapter, note, section, discrepancy and printed word that the file names and the report lacks. */
export function checkFigureFacts(report: Report): Fault[] {
	const { boundaries, assurance } = report.figureFacts;
	const { chapters, discrepancies } = report.index;
	const { assured = [], discrepancies: unclear = [] } = assurance ?? {};
	const footnotes = new Set(
		report.chapters.flatMap(({ texts }) => texts.zh.outline.footnoteTexts.map(({ id }) => id)),
	);
	const notes = [
		...boundaries.map((note, index) => [`#/boundaries/${index}`, note] as const),
		...assured.map((note, index) => [`#/assurance/assured/${index}`, note] as const),
	];
	return [
		...notes.flatMap(([place, note]) => [
			...checkKnown(file, `${place}/chapters`, 'chapter', note.chapters, chapters),
			...checkKnown(file, `${place}/footnote`, 'footnote', [note.footnote], footnotes),
		]),
		...checkKnown(file, '#/assurance/discrepancies', 'discrepancy', unclear, discrepancies),
		...(assurance ? checkAssurance(report.chapters, assurance) : []),
	];
}

/** The standard and level of the assurance stand in the section that prints it. */
function checkAssurance(
	chapters: Report['chapters'],
	assurance: NonNullable<FigureFactsFile['assurance']>,
): Fault[] {
	const faults: Fault[] = [];
	for (const locale of locales) {
		const ofLocale = chapters.flatMap(({ texts }) => texts[locale].outline.sections);
		const sections = new Map(ofLocale.map((section) => [section.id, section]));
		const section = sections.get(assurance.section);
		if (!section)
			return checkKnown(file, '#/assurance/section', 'section', [assurance.section], sections);
		for (const key of ['standard', 'typeAndLevel'] as const) {
			const words = assurance[key][locale];
			if (plainText(section.text).includes(words)) continue;
			const problem = `"${words}" does not stand in the section "${section.id}".`;
			faults.push(
				fault('figure-facts/words-differ', file, `#/assurance/${key}/${locale}`, problem),
			);
		}
	}
	return faults;
}
