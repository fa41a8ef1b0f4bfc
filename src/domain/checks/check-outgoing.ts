// The links that leave the site: those in the chapters and those on the list are the same.

import { fault, type Fault } from '../fault/fault.ts';
import type { ChapterOutline } from '../chapter/chapter-outline.ts';
import { languageMarks, locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export const outgoingFile = 'content/outgoing-links.json';

/**
 * Returns the links of chapters that are not on the list, those without the mark of the language that the list has for them (or
 * with another one), and entries of the list that no chapter uses.
 */
export function checkOutgoing(report: Report): Fault[] {
	const listed = new Map(report.outgoing.map((link) => [link.address, link]));
	const used = new Set([report.source.address]);
	const faults: Fault[] = [];
	const texts = report.chapters.flatMap((chapter) =>
		locales.map((locale) => ({ locale, text: chapter.texts[locale] })),
	);
	for (const { locale, text } of texts) {
		for (const { address, line } of text.outline.outgoing) {
			used.add(address);
			const link = listed.get(address);
			if (link) {
				const mark = link.language ? languageMarks[locale][link.language] : '';
				if (isMarked(text.outline, address, locale, mark)) continue;
				const problem = `Behind the link to ${address} should stand ${mark ? `"${mark.trim()}"` : 'no language'}.`;
				faults.push(fault('links/outgoing-language', text.file, line, problem));
				continue;
			}
			const problem = `The link to ${address} is not on the list of outgoing links.`;
			const remedy = `Add it to ${outgoingFile} with its publisher and the day on which it was noted.`;
			faults.push(fault('links/outgoing-unlisted', text.file, line, problem, remedy));
		}
	}
	for (const [index, { address }] of report.outgoing.entries()) {
		if (used.has(address)) continue;
		const problem = `No chapter links to ${address}.`;
		faults.push(fault('links/outgoing-unused', outgoingFile, `#/${index}`, problem));
	}
	return faults;
}

/** Whether behind each link to `address` stands `mark`, or where that is empty none of the page's marks. */
function isMarked(
	{ markdown }: ChapterOutline,
	address: string,
	locale: Locale,
	mark: string,
): boolean {
	const written = markdown.filter((piece) => typeof piece === 'string').join('');
	const marks = Object.values(languageMarks[locale]).filter((each) => each !== '');
	return written
		.split(`](${address})`)
		.slice(1)
		.every((rest) => (mark ? rest.startsWith(mark) : !marks.some((each) => rest.startsWith(each))));
}
