// Rows of one table that answer about equally well: the table leads them, so that who asks for several finds all.

import type { Entry } from './catalogue.ts';
import type { Hit } from './rank.ts';

/** Rows among so many first results are grouped. */
const looked = 6;
/** So near to the first of them, in score. */
const nearShare = 0.6;

/** Puts the rows of a table that stand close together under it, in place of the first of them. */
export function groupRows(hits: readonly Hit[], entries: readonly Entry[]): readonly Hit[] {
	const [first] = hits;
	if (first?.entry.kind !== 'indicator') return hits;
	const table = tableOf(first);
	const rows = hits
		.slice(0, looked)
		.filter((hit) => tableOf(hit) === table && hit.score >= first.score * nearShare);
	const entry = entries.find(({ id, kind }) => kind === 'table' && id === table);
	if (rows.length < 2 || !entry) return hits;
	const head = hits.find((hit) => hit.entry === entry) ?? { ...first, entry };
	return [head, ...rows, ...hits.filter((hit) => hit !== head && !rows.includes(hit))];
}

/** The id of the table that a row stands in; empty for another record. */
export function tableOf({ entry: { id, kind } }: Pick<Hit, 'entry'>): string {
	return kind === 'indicator' ? (id.split('.')[0] ?? '') : '';
}
