// The text of a discrepancy or departure as a page shows it: what it names is a link, what it quotes has its language.

import { readNote } from '../domain/index/note-text.ts';
import { getById } from '../domain/index/report-index.ts';
import { languageTags, type Locale } from '../domain/locale/locale.ts';
import type { ReportIndex } from '../domain/report/report.ts';
import { linkTo } from '../site/address.ts';

/** Words; perhaps where they lead, perhaps in another language than the page. */
export interface Token {
	readonly text: string;
	readonly href?: string;
	/** Language tag. */
	readonly lang?: string;
}

/** Returns the tokens of `text`, a note or reason in `locale`; one that is plain by now needs no index. */
export function noteTokens(
	text: string,
	locale: Locale,
	{ destinations }: Pick<ReportIndex, 'destinations'> = { destinations: new Map() },
): Token[] {
	return readNote(text, locale).map((piece) => {
		if (typeof piece === 'string') return { text: piece };
		if ('foreign' in piece) return { text: piece.foreign, lang: languageTags.zh };
		const { title, sitePage, fragment } = getById(destinations, piece.reference);
		return { text: title[locale], href: linkTo(locale, sitePage, fragment) };
	});
}
