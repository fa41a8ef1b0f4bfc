// What is said above the results: a corrected word, an answer across languages, terms near to a query without results.

import type { Catalogue } from '../../domain/search/catalogue.ts';
import type { Answer } from '../../domain/search/find.ts';
import type { Hit } from '../../domain/search/rank.ts';
import { suggestTerms } from '../../domain/search/spelling.ts';
import { make } from '../elements.ts';
import type { SearchPage } from './search-page.ts';

/** Terms that are offered. */
const mostTerms = 6;

/** Builds the notes on `hits`, what the filters left of `answer`. `ask` is called with a term that the reader chose. */
export function buildNotes(
	page: SearchPage,
	catalogue: Catalogue,
	answer: Answer,
	hits: readonly Hit[],
	query: string,
	ask: (term: string) => void,
): Node[] {
	const { say } = page;
	const notes: Node[] = [];
	if (answer.corrected)
		notes.push(make('p', {}, say('search.corrected', { query: answer.corrected })));
	const top = hits[0];
	if (answer.isAcross && top) notes.push(buildTwinNote(page, top));
	const near = answer.hits.length > 0 ? [] : suggestTerms(query, catalogue.entries, mostTerms);
	if (near.length > 0) {
		const items = near.map(({ title }) => {
			const button = make('button', { type: 'button' }, title);
			button.addEventListener('click', () => {
				ask(title);
			});
			return make('li', {}, button);
		});
		notes.push(make('p', {}, say('search.near')), make('ul', { class: 'search-near' }, ...items));
	}
	return notes;
}

/** How the first result was found, and where it stands in the language of the query. */
function buildTwinNote(
	{ base, locale, other, otherTag, say }: SearchPage,
	{ entry: { url, title } }: Hit,
): Node {
	const href = url.replace(`${base}${locale}/`, `${base}${other}/`);
	return make(
		'p',
		{},
		`${say('search.across', { title })} `,
		make('a', { href, hreflang: otherTag }, say('search.twin')),
	);
}
