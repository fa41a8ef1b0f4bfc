// The text of a section as search results show it. A reader sees paragraphs, list items and large figures apart from one
// another; in one line of text a sign keeps them apart.

import { figureWords, writePieces, type TextLine } from '../chapter/chapter-outline.ts';
import { colon, type Locale } from '../locale/locale.ts';
import type { Report } from '../report/report.ts';
import { getById } from '../index/report-index.ts';

/** Returns the words of `lines`, with the titles that their references show, and each figure after its label. */
export function sectionText(lines: readonly TextLine[], report: Report, locale: Locale): string {
	return joinParts(
		lines.map(({ pieces }) =>
			writePieces(pieces, (piece) => {
				if ('reference' in piece)
					return getById(report.index.destinations, piece.reference).title[locale];
				if (!('figure' in piece)) return undefined;
				const { label = '', ...rest } = piece.figure;
				return `${label}${colon[locale]}${figureWords(rest)}`;
			})
				.replaceAll(/\s+/g, ' ')
				.trim(),
		),
	);
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
