// The results. Above them what is said of all: a corrected word, an answer across languages, terms near to a query without
// results. Then the list: ten at a time, each with what it is and where it stands, its title, then a figure, or an excerpt as
// soon as it comes into view.

import type { Catalogue, Entry } from '../../domain/search/catalogue.ts';
import type { Answer } from '../../domain/search/find.ts';
import { buildExcerpt } from '../../domain/search/marks.ts';
import { tableOf } from '../../domain/search/groups.ts';
import type { Hit } from '../../domain/search/rank.ts';
import { suggestTerms } from '../../domain/search/spelling.ts';
import { make } from '../elements.ts';
import type { OpenSearch } from './open-search.ts';
import type { SearchPage } from './search-page.ts';

const pageSize = 10;
/** Characters of an excerpt: about two lines. */
const excerptSizes = { zh: 110, en: 260 };
/** Most characters of the marks that travel to the page of a result. */
const longestFound = 120;

/** Builds the notes on `hits`, what the filters left of `answer`. `ask` is called with what the reader chose. */
export function buildNotes(
	page: SearchPage,
	catalogue: Catalogue,
	answer: Answer,
	hits: readonly Hit[],
	query: string,
	ask: (term: string, isExact?: boolean) => void,
): Node[] {
	const { say } = page;
	const notes: Node[] = [];
	if (answer.corrected) notes.push(buildCorrection(page, answer.corrected, answer.typed, ask));
	const top = hits[0];
	if (answer.isAcross && top) notes.push(buildTwinNote(page, top));
	const near = answer.hits.length > 0 ? [] : suggestTerms(query, catalogue.entries);
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

/** What the results of `answer` do not have of the query: a year, a word, or all its words at one place. */
export function sayGaps({ say }: SearchPage, { years }: Catalogue, answer: Answer): string[] {
	const { missing, missingYears, isApproximate } = answer;
	const [from = '', to = ''] = [years[0], years.at(-1)];
	const gaps = [
		...missingYears.map((year) => say('search.noYear', { year, from, to })),
		...missing.map((word) => say('search.missing', { word })),
	];
	return gaps.length === 0 && isApproximate ? [say('search.approximate')] : gaps;
}

/**
 * Makes what lists `hits` in place of those listed before, with the `marks` of their query; at least `least` of them, where
 * the reader comes back to a longer list.
 */
export function buildResultList(
	page: SearchPage,
	load: () => Promise<OpenSearch>,
): (hits: readonly Hit[], marks: readonly string[], least?: number) => void {
	const { list, more } = page;
	let shown: readonly Hit[] = [];
	/** The table that the rows next in the list may stand below. */
	let above = '';
	let shownMarks: readonly string[] = [];

	async function fillText(target: HTMLElement, { entry }: Hit, marks: readonly string[]) {
		const { readText, catalogue } = await load();
		const text = await readText(entry).catch(() => '');
		target.replaceChildren(...markText(text, marks, excerptSizes[catalogue.locale]));
	}

	function extend(): void {
		const from = list.childElementCount;
		const marks = shownMarks;
		for (const [index, hit] of shown.slice(from, from + pageSize).entries()) {
			const isBelow = above !== '' && tableOf(hit) === above;
			const next = shown[from + index + 1];
			const isHead = next !== undefined && tableOf(next) === hit.entry.id;
			const item = buildResult(hit.entry, marks, page, { isBelow, isHead });
			if (!isBelow) above = hit.entry.kind === 'table' ? hit.entry.id : '';
			list.append(item);
			const text = item.querySelector<HTMLElement>('.result-text');
			if (!text) continue;
			observeOnce(text, () => void fillText(text, hit, marks));
		}
		more.hidden = list.childElementCount >= shown.length;
	}

	more.addEventListener('click', () => {
		const from = list.childElementCount;
		extend();
		list.children[from]?.querySelector('a')?.focus();
	});
	return (hits, marks, least = 0) => {
		shown = hits;
		shownMarks = marks;
		list.replaceChildren();
		above = '';
		do extend();
		while (list.childElementCount < Math.min(least, hits.length));
	};
}

/** What was searched instead of what was typed, and a link that searches just that. */
function buildCorrection(
	{ say }: SearchPage,
	corrected: string,
	typed: string,
	ask: (term: string, isExact?: boolean) => void,
): Node {
	const address = new URL(location.href);
	address.searchParams.set('q', typed);
	address.searchParams.set('exact', '1');
	const link = make('a', { href: address.search }, say('search.exactly', { query: typed }));
	link.addEventListener('click', (event) => {
		event.preventDefault();
		ask(typed, true);
	});
	return make('p', {}, `${say('search.corrected', { query: corrected })} `, link);
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

/** Acts when `target` first comes into view. */
function observeOnce(target: Element, act: () => void): void {
	const observer = new IntersectionObserver((entries) => {
		if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
		observer.disconnect();
		act();
	});
	observer.observe(target);
}

/** How many titles a row has above it that its table has too: those of the chapter and the table. */
const sharedPath = 2;

/**
 * Builds the result of `entry`; one that stands below its table says only what it has above it there, and the head of such
 * rows nothing but its name. Where any other has no figure, an empty `.result-text` waits for its excerpt.
 */
function buildResult(
	{ kind, part, path, title, url, value }: Entry,
	marks: readonly string[],
	{ themes, say }: SearchPage,
	{ isBelow, isHead }: { readonly isBelow: boolean; readonly isHead: boolean },
): HTMLLIElement {
	const above = path.slice(isBelow ? sharedPath : 0).filter(Boolean);
	const kindWord = make('b', {}, say(`search.kind.${kind}`));
	return make(
		'li',
		{
			class: `result result-${kind}${isBelow ? ' result-below' : ''} theme-${themes[part] ?? ''}`,
		},
		make('p', { class: 'result-path' }, isBelow ? '' : kindWord, ` ${above.join(' › ')}`),
		make('a', { href: linkWithMarks(url, marks) }, ...markText(title, marks, title.length)),
		value
			? make(
					'p',
					{ class: 'result-value' },
					make('b', {}, value.figure),
					` ${value.unit} `,
					make('span', {}, value.column),
					value.discrepancy ? make('span', { class: 'result-flag' }, value.discrepancy) : '',
				)
			: isHead
				? ''
				: make('p', { class: 'result-text' }),
	);
}

/** About `size` characters of `text`, with the `marks` in it. */
function markText(text: string, marks: readonly string[], size: number): (Node | string)[] {
	return buildExcerpt(text, marks, size).map((piece) =>
		piece.isMarked ? make('mark', {}, piece.text) : piece.text,
	);
}

function linkWithMarks(url: string, marks: readonly string[]): string {
	const [page = '', hash = ''] = url.split('#');
	const found = marks.join(' ').slice(0, longestFound);
	return `${page}${found ? `?found=${encodeURIComponent(found)}` : ''}${hash ? `#${hash}` : ''}`;
}
