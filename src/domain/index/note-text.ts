// The text of a discrepancy, of a departure or of a remark on a table: it may name a chapter, section, table or term as chapters do, `<Ref to="…" />`, and
// an English one may quote Chinese words of the print.

import type { TextPiece } from '../chapter/chapter-outline.ts';
import { inEachLocale, type Bilingual, type Locale } from '../locale/locale.ts';
import type { ReportIndex } from '../report/report.ts';
import { getById } from './report-index.ts';

export type NotePiece = Extract<
	TextPiece,
	string | { readonly reference: string } | { readonly foreign: string }
>;

/** Han characters, with the digits and marks within a name. */
export const hanRun = /《?\p{Script=Han}+(?:[\d 、·]+\p{Script=Han}+)*》?/gu;

/** What names a place. */
export const reference = /<Ref to="([^"]*)" \/>/g;

/** The pieces of `text`: its words, the ids it names, and in another language than Chinese the Chinese words. */
export function readNote(text: string, locale: Locale): NotePiece[] {
	return split(text, reference, (_, id = '') => ({ reference: id })).flatMap((piece) =>
		typeof piece === 'string' && locale !== 'zh'
			? split(piece, hanRun, (foreign) => ({ foreign }))
			: piece,
	);
}

/** The ids that `text` names, in its order. */
export function listReferences(text: string): string[] {
	return Array.from(text.matchAll(reference), ([, id = '']) => id);
}

/** `note` in words alone: a title in the place of each reference. */
export function plainNote(note: Bilingual, destinations: ReportIndex['destinations']): Bilingual {
	return inEachLocale((locale) =>
		note[locale].replaceAll(reference, (_, id: string) => getById(destinations, id).title[locale]),
	);
}

/** Cuts `text` at each match of `pattern`, in whose place stands what `replace` makes of it and of its group. */
function split(
	text: string,
	pattern: RegExp,
	replace: (match: string, group?: string) => NotePiece,
): NotePiece[] {
	let end = 0;
	const pieces = Array.from(text.matchAll(pattern)).flatMap((match): NotePiece[] => {
		const before = text.slice(end, match.index);
		end = match.index + match[0].length;
		return [before, replace(match[0], match[1])];
	});
	return [...pieces, text.slice(end)].filter((piece) => piece !== '');
}
