// One result: what it is and where it stands, its title, then a figure or an excerpt.

import type { Entry } from '../../domain/search/catalogue.ts';
import { buildExcerpt } from '../../domain/search/excerpt.ts';
import { make } from '../elements.ts';
import type { SearchPage } from './search-page.ts';

/** Most characters of the marks that travel to the page of a result. */
const longestFound = 120;

/** Builds the result of `entry`. Where it has no figure, an empty `.result-text` waits for its excerpt. */
export function buildResult(
	{ kind, part, path, title, url, value }: Entry,
	marks: readonly string[],
	{ themes, say }: SearchPage,
): HTMLLIElement {
	return make(
		'li',
		{ class: `result result-${kind} theme-${themes[part] ?? ''}` },
		make(
			'p',
			{ class: 'result-path' },
			make('b', {}, say(`search.kind.${kind}`)),
			` ${path.filter(Boolean).join(' › ')}`,
		),
		make('a', { href: linkWithMarks(url, marks) }, ...markText(title, marks, title.length)),
		value
			? make(
					'p',
					{ class: 'result-value' },
					make('b', {}, value.figure),
					` ${value.unit} `,
					make('span', {}, value.column),
				)
			: make('p', { class: 'result-text' }),
	);
}

/** About `size` characters of `text`, with the `marks` in it. */
export function markText(text: string, marks: readonly string[], size: number): (Node | string)[] {
	return buildExcerpt(text, marks, size).map((piece) =>
		piece.isMarked ? make('mark', {}, piece.text) : piece.text,
	);
}

function linkWithMarks(url: string, marks: readonly string[]): string {
	const [page = '', hash = ''] = url.split('#');
	const found = marks.join(' ').slice(0, longestFound);
	return `${page}${found ? `?found=${encodeURIComponent(found)}` : ''}${hash ? `#${hash}` : ''}`;
}
