// One block of HTML from the two of a pair: a table or a diagram stands once, with the words of both languages where they
// differ. Both have the same shape; where they do not, they stand beside each other.

import {
	allElements,
	getAttribute,
	isElement,
	setAttribute,
	wordsOf,
	writeInner,
	writeNode,
	type HtmlElement,
	type HtmlNode,
} from './html-nodes.ts';

/** `lang` of each half. */
export interface Sides {
	readonly left: string;
	readonly right: string;
	/** Whether this is a part of a list or a table, where there is no room for halves. */
	readonly isNarrow?: boolean;
}

/** Sentences and titles, which stand beside each other as wholes, line by line. */
const sentences = new Set(['p', 'h2', 'h3', 'h4', 'dt', 'dd']);
/** The names of tables, figures and folds, of which each has one. */
const names = new Set(['caption', 'figcaption', 'summary']);
/** Words within a line, of which no part is left out. */
const phrases = new Set(['a', 'b', 'strong', 'em', 'span', 'small', 'time']);

/** Whether `block` is no text but something that is looked at, of which one is enough. */
export function isShownOnce(block: HtmlElement): boolean {
	return allElements(block).some(({ tagName }) => tagName === 'table' || tagName === 'figure');
}

/** Returns the HTML of `left`, with the words of `right` beside its own. Takes ids from the left alone. */
export function mergeBlocks(left: HtmlNode, right: HtmlNode, sides: Sides): string {
	if (!isElement(left) || !isElement(right)) {
		return wordsOf(left) === wordsOf(right) ? writeNode(left) : besides(left, right, sides);
	}
	// Marks, and what a script shows, which speaks the page's language.
	if (left.tagName === 'sup' || getAttribute(left, 'hidden') !== undefined) return writeNode(left);
	const [label = '', otherLabel = ''] = [left, right].map((node) =>
		getAttribute(node, 'data-label'),
	);
	if (label !== otherLabel) setAttribute(left, 'data-label', `${label} / ${otherLabel}`);
	const areWordsSame = wordsOf(left) === wordsOf(right);
	if (left.tagName === 'svg') return writeNode(left);
	if (left.tagName === 'figure' && drawnWords(left) !== drawnWords(right))
		return halves(writeNode(left), writeNode(right), sides, 'div');
	if (areWordsSame && !left.childNodes.some(isElement)) return writeNode(left);
	const holdsSentences = left.childNodes.some(
		(child) => isElement(child) && sentences.has(child.tagName),
	);
	if (names.has(left.tagName) && !holdsSentences)
		return wrap(left, halves(writeInner(left), writeInner(right), sides, 'span'));
	if (phrases.has(left.tagName)) {
		if (areWordsSame) return writeNode(left);
		return sharesPart(left, right)
			? mergeChildren(left, right, sides)
			: besides(left, right, sides);
	}
	if (sentences.has(left.tagName) && !holdsSentences) {
		if (areWordsSame) return writeNode(left);
		if (sides.isNarrow && left.childNodes.filter(hasContent).every(isElement))
			return mergeChildren(left, right, sides);
		if (sides.isNarrow) return wrap(left, writeBoth(writeInner(left), writeInner(right), sides));
		setAttribute(left, 'lang', sides.left);
		setAttribute(right, 'lang', sides.right);
		setAttribute(right, 'class', ['other', getAttribute(right, 'class')].filter(Boolean).join(' '));
		return `<div class="halves">${writeNode(left)}${writeNode(right)}</div>`;
	}
	const isNarrow = sides.isNarrow === true || /^(?:li|td|th)$/.test(left.tagName);
	return mergeChildren(left, right, { ...sides, isNarrow });
}

function mergeChildren(left: HtmlElement, right: HtmlElement, sides: Sides): string {
	const [these, those] = [left, right].map(({ childNodes }) => childNodes.filter(hasContent)) as [
		HtmlNode[],
		HtmlNode[],
	];
	const texts = these.filter((node) => !isElement(node)).length;
	const isAlike =
		texts <= 1 &&
		these.length === those.length &&
		these.every((node, at) => node.nodeName === those[at]?.nodeName);
	const [label, ...marks] = these;
	// The marks of a label stay at its first wording.
	if (isAlike && label && those[0] && !isElement(label) && marks.every(isMark)) {
		const both = mergeBlocks(label, those[0], sides);
		const second = both.indexOf('<span class="other"');
		const at = second < 0 ? both.length : second;
		return wrap(left, both.slice(0, at) + marks.map(writeNode).join('') + both.slice(at));
	}
	const inner = isAlike
		? these.map((node, at) => mergeBlocks(node, those[at] ?? node, sides)).join('')
		: halves(writeInner(left), writeInner(right), sides, holdsBlocks(left) ? 'div' : 'span');
	return wrap(left, inner + left.childNodes.filter(isScript).map(writeNode).join(''));
}

/** Whether a part of `left` says the same as that of `right`, as a figure does beside its unit. */
function sharesPart(left: HtmlElement, right: HtmlElement): boolean {
	const others = right.childNodes.filter(isElement).map(wordsOf);
	return left.childNodes.some((node) => isElement(node) && others.includes(wordsOf(node)));
}

function wrap(element: HtmlElement, inner: string): string {
	const [open = ''] = /^<[^>]*>/.exec(writeNode({ ...element, childNodes: [] })) ?? [];
	return `${open}${inner}</${element.tagName}>`;
}

/** A page has each script once, with the first of what needs it. */
function isScript(node: HtmlNode): boolean {
	return isElement(node) && node.tagName === 'script';
}

function isMark(node: HtmlNode): boolean {
	return isElement(node) && node.tagName === 'sup';
}

function holdsBlocks(element: HtmlElement): boolean {
	return allElements(element).some(({ tagName }) => /^(?:p|ul|ol|div|table)$/.test(tagName));
}

/** Two phrases of a label, one under the other. */
function besides(left: HtmlNode, right: HtmlNode, sides: Sides): string {
	return writeBoth(writeNode(left), writeNode(right), sides);
}

function writeBoth(left: string, right: string, sides: Sides): string {
	return `<span lang="${sides.left}">${left}</span><span class="other" lang="${sides.right}">${right}</span>`;
}

function halves(left: string, right: string, sides: Sides, tag: 'div' | 'span'): string {
	return `<${tag} class="halves"><${tag} lang="${sides.left}">${left}</${tag}><${tag} class="other" lang="${sides.right}">${right}</${tag}></${tag}>`;
}

/** What the drawings in `node` say. */
function drawnWords(node: HtmlNode): string {
	const drawings = allElements(node).filter(({ tagName }) => tagName === 'svg');
	return drawings.map(wordsOf).join(' ');
}

function hasContent(node: HtmlNode): boolean {
	if (isElement(node)) return !isScript(node);
	return 'value' in node && node.value.trim() !== '';
}
