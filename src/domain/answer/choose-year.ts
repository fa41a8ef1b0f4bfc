// Results of indicators show the figure of the year that a query names, and lead to its cell.

import type { Catalogue, EarlierFile } from '../search/catalogue.ts';
import type { Hit } from '../search/rank.ts';
import { readYears } from './read-question.ts';

/** Returns `hits` with the figures of `year`, or of the last one that `query` names, where their rows have it; `load` gives the figures. */
export async function chooseYear(
	hits: readonly Hit[],
	query: string,
	{ names }: Pick<Catalogue, 'names'>,
	load: () => Promise<EarlierFile>,
	year = readYears(query, names).at(-1),
): Promise<readonly Hit[]> {
	if (!year) return hits;
	const earlier = await load().catch((): EarlierFile => ({}));
	return hits.map((hit) => {
		const { value, id, url } = hit.entry;
		const found = earlier[id]?.find(({ column }) => column.includes(year));
		if (!value || !found || value.column.includes(year)) return hit;
		const { column, figure, discrepancy } = found;
		const entry = {
			...hit.entry,
			url: url.replace(`#${id}`, `#${id}.${found.id}`),
			value: { ...value, column, figure, discrepancy },
		};
		return { ...hit, entry };
	});
}
