// The text of a section as search results show it. A reader sees paragraphs, list items and large figures apart from one
// another; in one line of text a sign keeps them apart.

import { plainText } from '../chapter/scan-chapter.ts';
import type { Locale } from '../locale/locale.ts';
import { colon } from '../locale/punctuation.ts';
import type { Report } from '../report/report.ts';
import { getById } from '../index/report-index.ts';

/** Returns the words of `body`, with the titles that its references show, and each figure after its label. */
export function sectionText(body: string, report: Report, locale: Locale): string {
	const marked = body
		.replaceAll(
			/<Ref\s+to="([^"]*)"\s*\/>/g,
			(_, id: string) => getById(report.index.destinations, id).title[locale],
		)
		.replaceAll(/<Figure\b([^>]*)\blabel="([^"]*)"([^>]*)\/>/g, writeFigure)
		.replaceAll(/\n+/g, `${seam}\n`);
	return joinParts(
		plainText(marked)
			.split(seam)
			.map((part) => part.trim()),
	);

	function writeFigure(_: string, before: string, label: string, after: string): string {
		return `\n${label}${colon[locale]}${plainText(`<Figure ${before}${after}/>`).trim()}\n`;
	}
}

/** Joins parts of a text; a dot stands behind one that does not end with a stop or a colon. */
export function joinParts(parts: readonly string[]): string {
	const filled = parts.filter(Boolean);
	return filled
		.map((part, index) => {
			if (index === filled.length - 1) return part;
			return part + (/[.!?:;。！？：；…]["”’」』)）]*$/u.test(part.slice(-4)) ? ' ' : ' · ');
		})
		.join('');
}

/** Stands at the end of a line; no text has it. */
const seam = '\uE000';
