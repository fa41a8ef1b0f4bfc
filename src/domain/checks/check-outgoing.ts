// The links that leave the site: those in the chapters and those on the list are the same.

import { fault, type Fault } from '../fault/fault.ts';
import type { ChapterOutline } from '../chapter/chapter-outline.ts';
import { findBilingualTexts } from './bilingual-texts.ts';
import { languageMarks, locales, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';

export const outgoingFile = 'content/outgoing-links.json';

/**
 * Returns the links of chapters, and the addresses in the texts of `files` (each JSON file by its path), that are not on the list;
 * links without the mark of the language that the list has for them, or with another one; and entries of the list that stand
 * twice, that no chapter uses or that were noted on a day after `today`.
 */
export function checkOutgoing(
	report: Report,
	files: ReadonlyMap<string, unknown>,
	today: string,
): Fault[] {
	const listed = new Map(report.outgoing.map((link) => [link.address, link]));
	const used = new Set([report.source.address]);
	const faults: Fault[] = [];
	const unlisted = new Map<string, { readonly file: string; readonly line: number }[]>();
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
			const places = unlisted.get(address) ?? [];
			unlisted.set(address, [...places, { file: text.file, line }]);
		}
	}
	for (const [address, [first, ...others]] of unlisted) {
		if (!first) continue;
		const more = others.length > 0 ? `, like ${others.length} more to it,` : '';
		const problem = `The link to ${address}${more} is not on the list of outgoing links.`;
		const remedy = `Add it to ${outgoingFile} with its publisher and the day on which it was noted.`;
		faults.push(fault('links/outgoing-unlisted', first.file, first.line, problem, remedy));
	}
	for (const [file, value] of files) {
		for (const [place, text] of file === outgoingFile ? [] : findBilingualTexts(value)) {
			for (const [address] of `${text.zh} ${text.en}`.matchAll(/https?:\/\/[!-'*-~]+/g)) {
				if (used.has(address) || listed.has(address)) continue;
				const problem = `${address} is not on the list of outgoing links.`;
				faults.push(fault('links/outgoing-unlisted', file, place, problem));
			}
		}
	}
	for (const [index, link] of report.outgoing.entries()) {
		const { address } = link;
		if (listed.get(address) !== link) {
			const problem = `${address} stands on the list twice.`;
			faults.push(fault('links/outgoing-repeated', outgoingFile, `#/${index}`, problem));
		}
		if (link.noted < report.source.published) {
			const problem = `The link to ${address} was noted on ${link.noted}, the report is of ${report.source.published}.`;
			faults.push(fault('links/noted-before-report', outgoingFile, `#/${index}/noted`, problem));
		}
		if (link.noted > today) {
			const problem = `The link to ${address} was noted on ${link.noted}, and it is ${today}.`;
			faults.push(fault('links/noted-in-future', outgoingFile, `#/${index}/noted`, problem));
		}
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
