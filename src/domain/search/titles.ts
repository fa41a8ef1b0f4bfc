// The words of the records' titles and of those above them, cut once for all queries.

import type { Entry } from './catalogue.ts';
import { gramKeys, type CutTitle } from './grams.ts';
import { foldText, tokenize } from './query.ts';

export interface TitleView extends CutTitle {
	/** The title, folded. */
	readonly text: string;
	/** Title and path, folded, to find abbreviations in. */
	readonly all: string;
	/** How many grams the title has, 1 at least. */
	readonly size: number;
}

/** “Non-hazardous waste” is not about what is hazardous. */
const negated = /\bnon-\w+/giu;

/** Cuts the titles of all records. */
export function buildTitleViews(entries: readonly Entry[]): TitleView[] {
	const cache = new Map<string, readonly string[]>();
	const cut = (text: string) => {
		const known = cache.get(text) ?? gramKeys(tokenize(text.replaceAll(negated, ' ')));
		cache.set(text, known);
		return known;
	};
	return entries.map(({ title, path }) => ({
		grams: new Set(cut(title)),
		path: new Set(path.flatMap(cut)),
		text: foldText(title)
			.replaceAll(/\s+/g, ' ')
			.replaceAll(/(?<=\bnon)-/g, '—'),
		all: foldText([...path.slice(1), title].join(' ')),
		size: Math.max(1, cut(title).length),
	}));
}
