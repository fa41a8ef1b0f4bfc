// The row whose figure answers a query leads its results.

import type { Catalogue, Entry } from '../search/catalogue.ts';
import { unranked, type Hit } from '../search/rank.ts';
import type { Asked } from './find-rows.ts';

/** Puts the rows that `asked` names first; of a group, the highest or lowest of them. */
export function leadWithRows(
	hits: readonly Hit[],
	asked: Asked | undefined,
	{ entries }: Pick<Catalogue, 'entries'>,
): readonly Hit[] {
	if (!asked || !wantsFigure(asked)) return hits;
	const rows = entries.filter(({ id }) => asked.rows.includes(id));
	const first = asked.isAmong
		? rows
				.toSorted((a, b) => figureOf(b) - figureOf(a))
				.at(asked.question.extreme === 'lowest' ? -1 : 0)
		: rows.find(({ id }) => id === asked.rows[0]);
	if (!first) return hits;
	const hit = hits.find(({ entry }) => entry.id === first.id) ?? unranked(first);
	const score = Math.max(hit.score, hits[0]?.score ?? 0);
	return [{ ...hit, score }, ...hits.filter(({ entry }) => entry.id !== first.id)];
}

/** Whether a query asks for a figure, and not for what is said of it. */
function wantsFigure({ years, question: { text, extreme, isChange, wants } }: Asked): boolean {
	if (/为什么|为何|原因|\bwhy\b/u.test(text)) return false;
	return years.length > 0 || extreme !== undefined || isChange || wants !== undefined;
}

/** The latest printed figure as a number; less than all where it is none. */
function figureOf({ value }: Entry): number {
	const figure = Number(value?.figure.replaceAll(',', ''));
	return Number.isNaN(figure) ? Number.NEGATIVE_INFINITY : figure;
}
