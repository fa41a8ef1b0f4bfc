// Terms of the glossary that need an explanation link to it, where a section first names them: at most one for two paragraphs,
// and none within a link, a heading, a table, a figure or a longer name.

import type { Element, ElementContent, Parents, Root, RootContent, Text } from 'hast';
import type { VFile } from 'vfile';
import { pagePath } from '../domain/links/permalink.ts';
import type { Bilingual, Locale } from '../domain/locale/locale.ts';
import { chapterOf } from './remark-chapter.ts';
import { element, elementsIn } from './elements.ts';

export interface NamedTerm {
	readonly id: string;
	readonly term: Bilingual;
	readonly abbreviation?: string | undefined;
	readonly synonyms: Readonly<Record<Locale, readonly string[]>>;
	readonly explain?: true | undefined;
}

/** The names of all terms in one language: what finds them, and the terms that each leads to where it is to be marked. */
interface Names {
	readonly pattern: RegExp;
	/** By the name in small letters: the name itself, and the id of its term. */
	readonly explained: ReadonlyMap<string, { readonly name: string; readonly id: string }>;
}

/** rehype plugin for a site under `base`; runs after the sections have been made. */
export function rehypeTerms({
	base,
	loadTerms,
}: {
	readonly base: string;
	readonly loadTerms: () => Promise<readonly NamedTerm[]>;
}) {
	const known = new Map<Locale, { terms: readonly NamedTerm[]; names: Names }>();
	return async (tree: Root, file: VFile) => {
		const { locale } = chapterOf(file);
		const terms = await loadTerms();
		if (!terms.some(({ explain }) => explain)) return;
		if (known.get(locale)?.terms !== terms)
			known.set(locale, { terms, names: collectNames(terms, locale) });
		const names = known.get(locale)?.names;
		const linkTo = (id: string) => pagePath(base, locale, { page: 'glossary' }, id);
		if (!names) return;
		const isPart = (node: RootContent) =>
			node.type === 'element' &&
			(node.tagName === 'section' || node.properties['id'] !== undefined);
		for (const part of tree.children.filter(isPart)) markTerms([part], names, linkTo);
		markTerms(
			tree.children.filter((node) => !isPart(node)),
			names,
			linkTo,
		);
	};
}

function collectNames(terms: readonly NamedTerm[], locale: Locale): Names {
	const explained = new Map<string, { name: string; id: string }>();
	const all = new Set<string>();
	for (const { id, term, abbreviation, synonyms, explain } of terms) {
		const own = [term[locale], ...(abbreviation ? [abbreviation] : [])];
		// Another name stands for the term in a text where it has the term in it: "Scope 1 emissions".
		const longer = synonyms[locale].filter((name) => own.some((each) => name.includes(each)));
		for (const name of [...own, ...synonyms[locale]]) all.add(name);
		if (!explain) continue;
		for (const name of [...own, ...longer]) explained.set(name.toLowerCase(), { name, id });
	}
	const byLength = [...all].sort((a, b) => b.length - a.length);
	const pattern = new RegExp(byLength.map(findName).join('|'), 'giu');
	return { pattern, explained };
}

/** A pattern for `name`; one of Latin letters ends where a word does, in its plural too. */
function findName(name: string): string {
	const isWord = (letter: string | undefined) =>
		/[\p{L}\p{N}]/u.test(letter ?? '') && !isHan(letter);
	const start = isWord(name[0]) ? String.raw`(?<![A-Za-z0-9])` : '';
	const end = isWord(name.at(-1)) ? String.raw`s?(?![A-Za-z0-9])` : '';
	return start + RegExp.escape(name) + end;
}

function isHan(letter: string | undefined): boolean {
	return /\p{Script=Han}/u.test(letter ?? '');
}

const untouched = /^(?:a|h[1-6]|table|sup|figure|details|pre|code)$/;
const framed = /^(?:heading|tools|answers|notes|scroll)$/;
const frames = new Set(['Case', 'Roadmap', 'Steps', 'Tree']);

/** Marks the terms in the `parts` of a section. */
function markTerms(
	parts: readonly RootContent[],
	names: Names,
	linkTo: (id: string) => string,
): void {
	const marked = new Set<string>();
	let paragraphs = 0;
	const walk = (parent: Parents) => {
		// A copy: links are put in on the way.
		for (const node of [...parent.children]) {
			if (node.type === 'text') {
				const room = Math.ceil(paragraphs / 2) - marked.size;
				if (room > 0) markText(parent, node, names, marked, room, linkTo);
			} else if (node.type === 'element') {
				if (untouched.test(node.tagName) || isFramed(node)) continue;
				if (node.tagName === 'p' || (node.tagName === 'li' && !elementsIn(node).some(isParagraph)))
					paragraphs += 1;
				walk(node);
			} else if (frames.has((node as { name?: string }).name ?? '')) walk(node as never);
		}
	};
	walk({ type: 'root', children: [...parts] });
}

function isParagraph({ tagName }: Element): boolean {
	return tagName === 'p';
}

function isFramed({ properties }: Element): boolean {
	const names = properties['className'];
	return Array.isArray(names) && names.some((name) => framed.test(String(name)));
}

/** Puts a link into `text`, a child of `parent`, at each of at most `room` terms that are not among those `marked`. */
function markText(
	parent: Parents,
	text: Text,
	{ pattern, explained }: Names,
	marked: Set<string>,
	room: number,
	linkTo: (id: string) => string,
): void {
	const pieces: ElementContent[] = [];
	let end = 0;
	for (const { 0: words, index } of text.value.matchAll(pattern)) {
		if (room === 0) break;
		const found =
			explained.get(words.toLowerCase()) ?? explained.get(words.toLowerCase().replace(/s$/, ''));
		const after = text.value.slice(index + words.length);
		if (!found || marked.has(found.id) || !isSpelt(words, found.name)) continue;
		if (isOfLongerName(text.value.slice(0, index), words, after)) continue;
		pieces.push({ type: 'text', value: text.value.slice(end, index) });
		pieces.push(element('a', { href: linkTo(found.id), className: ['term'] }, words));
		marked.add(found.id);
		room -= 1;
		end = index + words.length;
	}
	if (end === 0) return;
	pieces.push({ type: 'text', value: text.value.slice(end) });
	const kept = pieces.filter((piece) => piece.type !== 'text' || piece.value !== '');
	(parent.children as ElementContent[]).splice(parent.children.indexOf(text), 1, ...kept);
}

/** Whether `words` are `name` as it is spelt: REACH is not "reach". */
function isSpelt(words: string, name: string): boolean {
	return words.startsWith(name) || !/\p{Lu}.*\p{Lu}/u.test(name.replaceAll(/ \p{Lu}/gu, ''));
}

/** Whether `words` are part of a name between `before` and `after`: another word with a capital, a title. */
function isOfLongerName(before: string, words: string, after: string): boolean {
	if (before.lastIndexOf('《') > before.lastIndexOf('》') && !words.startsWith('《')) return true;
	if (!/^\p{Lu}/u.test(words)) return false;
	const [, lead = '', word] = /^(.*?)([A-Z][\w’&.-]*)[ -]$/su.exec(before) ?? [];
	const isSentenceStart = /(?:^|[.:!?]\s*)$/.test(lead);
	return (word !== undefined && !isSentenceStart) || /^[ -][A-Z0-9]/.test(after);
}
