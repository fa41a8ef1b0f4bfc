// Where this edition departs from the print.

import { allLines, plainText } from '../chapter/chapter-outline.ts';
import { fault, type Fault } from '../fault/fault.ts';
import { locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { checkKnown } from './check-references.ts';

export const departuresFile = 'content/departures.json';

/**
 * Returns departures that are out of order or at a place that does not exist, and words that do not stand at their place. Where
 * not all files could be read (`isComplete`), a place that is not there may stand in one of the others.
 */
export function checkDepartures(report: Report, isComplete = true): Fault[] {
	const { destinations, chapters } = report.index;
	const sections = new Set(
		[...destinations.values()].flatMap(({ id, kind }) => (kind === 'section' ? [id] : [])),
	);
	return report.departures.flatMap(({ line, at, here, noted }, index) => {
		const place = `#/${index}`;
		const before = report.departures[index - 1]?.line ?? 0;
		const faults: Fault[] = [];
		if (before > line) {
			const problem = `Line ${line} stands after line ${before}.`;
			faults.push(fault('departures/out-of-order', departuresFile, `${place}/line`, problem));
		}
		const destination = destinations.get(at ?? '');
		const chapter = destination?.chapter;
		const isHere = chapter === undefined || chapters.has(chapter);
		if (!isComplete && !(destination && isHere)) return faults;
		if (noted) faults.push(...checkKnown(departuresFile, place, 'section', [at ?? ''], sections));
		if (at === undefined) return faults;
		faults.push(...checkKnown(departuresFile, `${place}/at`, 'permanent id', [at], destinations));
		if (!destination || !isHere) return faults;
		for (const locale of locales) {
			const text = writtenIn(report, chapter, locale);
			for (const [, words = ''] of here[locale].matchAll(/“([^”]*)”/g)) {
				if (text.includes(words)) continue;
				const problem = `"${words}" does not stand at "${at}".`;
				faults.push(
					fault('departures/words-gone', departuresFile, `${place}/here/${locale}`, problem),
				);
			}
		}
		return faults;
	});
}

/** The words of a chapter with its tables and its notes; of what belongs to no chapter, those of the glossary. */
function writtenIn(report: Report, slug: string | undefined, locale: Locale): string {
	const outline =
		slug === undefined ? undefined : report.index.chapters.get(slug)?.texts[locale].outline;
	if (!outline) return JSON.stringify(report.glossary);
	return [
		plainText(allLines(outline)),
		...outline.footnoteTexts.map(({ text }) => text),
		JSON.stringify(report.tables.filter(({ chapter }) => chapter === slug)),
		...(slug === report.index.indexChapter
			? [JSON.stringify(report.standards), JSON.stringify(report.printedIndex)]
			: []),
	].join('\n');
}
