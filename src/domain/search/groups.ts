// Rows of one table that answer about equally well, and the row that answers best, stand under their table: who asks for
// several finds all, and who asks for one sees what it is a row of.

import type { Entry } from './catalogue.ts';
import type { Hit } from './rank.ts';

/** Rows among so many first results are grouped. */
const looked = 6;
/** So near to the first of them, in score. */
const nearShare = 0.6;

/** Puts the rows of a table that stand close together under it, in place of the first of them, and a row that leads all. */
export function groupRows(hits: readonly Hit[], entries: readonly Entry[]): readonly Hit[] {
	const groups = [...Map.groupBy(hits.slice(0, looked), tableOf)].flatMap(([table, all]) => {
		const [first] = all;
		const entry = entries.find(({ id, kind }) => kind === 'table' && id === table);
		const rows = all.filter(({ score }) => score >= (first?.score ?? 0) * nearShare);
		if (!first || !entry || (rows.length < 2 && first !== hits[0])) return [];
		const head = hits.find((hit) => hit.entry === entry) ?? { ...first, entry };
		return [{ first, members: [head, ...rows] }];
	});
	const grouped = new Set(groups.flatMap(({ members }) => members));
	return hits.flatMap((hit) => {
		const group = groups.find(({ first }) => first === hit);
		if (group) return group.members;
		return grouped.has(hit) ? [] : [hit];
	});
}

/** The id of the table that a row stands in; empty for another record. */
export function tableOf({ entry: { id, kind } }: Pick<Hit, 'entry'>): string {
	return kind === 'indicator' ? (id.split('.')[0] ?? '') : '';
}
