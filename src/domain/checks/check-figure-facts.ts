// What content/figure-facts.json says of whole chapters stands in the report.

import { plainText } from '../chapter/scan-chapter.ts';
import type { Fault } from '../fault/fault.ts';
import { locales } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

const file = 'content/figure-facts.json';

/** Returns every chapter, note, section, discrepancy and printed word that the file names and the report lacks. */
export function checkFigureFacts(report: Report): Fault[] {
	const { boundaries, assurance } = report.figureFacts;
	const faults: Fault[] = [];
	const need = (place: string, id: string, kind: string, known: ReadonlySet<string>) => {
		if (known.has(id)) return;
		faults.push({
			file,
			place,
			problem: `There is no ${kind} "${id}".`,
			remedy: `Name a ${kind} that the report has.`,
		});
	};
	const slugs = new Set(report.chapters.map(({ slug }) => slug));
	const footnotes = new Set(
		report.chapters.flatMap(({ texts }) => texts.zh.outline.footnoteTexts.map(({ id }) => id)),
	);
	const lists = { '#/boundaries': boundaries, '#/assurance/assured': assurance.assured };
	for (const [place, notes] of Object.entries(lists)) {
		for (const [index, { chapters, footnote }] of notes.entries()) {
			for (const slug of chapters) need(`${place}/${index}/chapters`, slug, 'chapter', slugs);
			need(`${place}/${index}/footnote`, footnote, 'footnote', footnotes);
		}
	}
	const conflicts = new Set(report.discrepancies.map(({ id }) => id));
	for (const id of assurance.discrepancies) {
		need('#/assurance/discrepancies', id, 'discrepancy', conflicts);
	}
	for (const locale of locales) {
		const section = report.chapters
			.flatMap(({ texts }) => texts[locale].outline.sections)
			.find(({ id }) => id === assurance.section);
		if (!section) {
			need('#/assurance/section', assurance.section, 'section', new Set());
			break;
		}
		for (const key of ['standard', 'typeAndLevel'] as const) {
			if (plainText(section.body).includes(assurance[key][locale])) continue;
			faults.push({
				file,
				place: `#/assurance/${key}/${locale}`,
				problem: `"${assurance[key][locale]}" does not stand in the section "${section.id}".`,
				remedy: 'Write the words as that section prints them.',
			});
		}
	}
	return faults;
}
