// Footnotes stand beside the paragraph that carries their mark, under the printed number, not at the end of the page.

import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Locale } from '../domain/locale/locale.ts';
import { getTranslator, type Translate } from '../i18n/translator.ts';
import { chapterOf } from './remark-chapter.ts';
import { component, element, elementsIn, isPlain } from './elements.ts';

/** rehype plugin. Expects remark-rehype with an empty `clobberPrefix`. */
export function rehypeMarginNotes() {
	return (tree: Root, file: VFile) => {
		const source = String(file);
		if (!source.includes('[^')) return;
		const { locale } = chapterOf(file);
		const translate = getTranslator(locale);
		const notes = takeNotes(tree, locale, translate);
		if (citesTables(source)) markTableNotes(tree);
		placeNotes(tree as unknown as Parent, notes, translate);
	};
}

interface Parent {
	children: (RootContent & { children?: RootContent[] })[];
}

/** Takes the footnote section out of `tree`; returns its notes by label. */
function takeNotes(tree: Root, locale: Locale, translate: Translate): Map<string, Element> {
	const notes = new Map<string, Element>();
	const at = tree.children.findIndex(
		(node) => node.type === 'element' && node.properties['dataFootnotes'] !== undefined,
	);
	const section = tree.children[at] as Element | undefined;
	if (!section) return notes;
	tree.children.splice(at, 1);
	const list = elementsIn(section).find(({ tagName }) => tagName === 'ol');
	for (const item of list ? elementsIn(list) : []) {
		const label = String(item.properties['id']).replace(/^fn-/, '');
		notes.set(label, buildNote(label, item, locale, translate));
	}
	return notes;
}

/**
 * A note with a way back to each place that calls it: before its words to the first, behind them to the others and to the
 * cells of tables.
 */
function buildNote(label: string, item: Element, locale: Locale, translate: Translate): Element {
	const places: string[] = [];
	visit(item, 'element', (node, index, parent) => {
		if (node.properties['dataFootnoteBackref'] === undefined || !parent || index === undefined)
			return;
		places.push(String(node.properties['href']));
		parent.children.splice(index, 1);
		const before = parent.children[index - 1];
		if (before?.type === 'text') before.value = before.value.trimEnd();
		return index;
	});
	const [first, ...others] = places.map((href, index) => {
		const place = index + 1;
		const key = index === 0 ? 'note.back' : 'note.backAgain';
		const address = { href, ariaLabel: translate(key, { label, place }) };
		return element('a', address, index === 0 ? shown(label) : `↑${place}`);
	});
	const body = item.children.filter((child) => child.type === 'element');
	if (first) body[0]?.children.unshift(first, { type: 'text', value: ' ' });
	for (const other of others) body.at(-1)?.children.push({ type: 'text', value: ' ' }, other);
	body.at(-1)?.children.push(component('CallingCells', { of: label, locale }));
	return element('div', { id: `fn-${label}`, className: ['note'], role: 'note' }, body);
}

/** Whether `source` has a mark without a note of its own. */
function citesTables(source: string): boolean {
	const defined = new Set(
		Array.from(source.matchAll(/^\[\^([a-z0-9-]+)\]:/gm), ([, label]) => label),
	);
	return source.matchAll(/\[\^([a-z0-9-]+)\]/g).some(([, label]) => !defined.has(label));
}

/** Turns a mark that stays text, because its note belongs to a table, into a link to that note. */
function markTableNotes(tree: Root): void {
	visit(tree, 'text', (node, index, parent) => {
		if (!parent || index === undefined || !node.value.includes('[^')) return;
		const pieces = node.value.split(/\[\^([a-z0-9-]+)\]/);
		const nodes = pieces.map((piece, place): ElementContent =>
			place % 2 === 0 ? { type: 'text', value: piece } : tableMark(piece),
		);
		(parent.children as ElementContent[]).splice(index, 1, ...nodes);
		return index + nodes.length;
	});
}

function tableMark(label: string): Element {
	return element('sup', {}, [element('a', { href: `#fn-${label}`, dataFootnoteRef: '' }, [])]);
}

function labelOf(node: Element): string | undefined {
	if (node.tagName !== 'a' || node.properties['dataFootnoteRef'] === undefined) return undefined;
	return String(node.properties['href']).replace(/^#fn-/, '');
}

/** Gives every mark in `block` its words, and returns the labels in the order of the marks. */
function dressMarks(block: Element, translate: Translate): string[] {
	const labels: string[] = [];
	visit(block, 'element', (node) => {
		const label = labelOf(node);
		if (label !== undefined) {
			node.properties = { ...node.properties, ariaLabel: translate('note.mark', { label }) };
			delete node.properties['ariaDescribedBy'];
			node.children = [{ type: 'text', value: shown(label) }];
			labels.push(label);
		}
		return isPlain(node) ? SKIP : undefined;
	});
	return labels;
}

/** A printed number as it is; a note without one as an asterisk. */
function shown(label: string): string {
	return /^\d/.test(label) ? label : '*';
}

/** Puts each note behind the block that carries its first mark, inside a case study too; block and notes share one row. */
function placeNotes(parent: Parent, notes: Map<string, Element>, translate: Translate): void {
	const ofHeadings = new Map<RootContent, readonly string[]>();
	parent.children = parent.children.map((block) => {
		if ((block as unknown as { name?: string }).name === 'Case') {
			placeNotes(block as unknown as Parent, notes, translate);
			return block;
		}
		const labels = dressMarks(block as unknown as Element, translate);
		if (block.type === 'element' && /^h[2-6]$/.test(block.tagName)) {
			ofHeadings.set(block, labels);
			return block;
		}
		const placed = pick(notes, labels);
		if (placed.length === 0) return block;
		const className = isTall(placed, block) ? ['noted', 'is-folded'] : ['noted'];
		return element('div', { className }, [block as ElementContent, group(placed)]);
	});
	// A heading's notes go behind the heading, unless a block below has them.
	parent.children = parent.children.flatMap((block) => {
		const placed = pick(notes, ofHeadings.get(block) ?? []);
		return placed.length === 0 ? block : [block, group(placed)];
	});
}

/** Takes the notes with `labels` out of `notes`. */
function pick(notes: Map<string, Element>, labels: readonly string[]): Element[] {
	return labels.flatMap((label) => {
		const note = notes.get(label);
		notes.delete(label);
		return note ?? [];
	});
}

/**
 * Whether `notes` would reach so far below their block that the margin is no place for them. A line of the margin holds some
 * 16 Han characters and is 1.3 rem high; one of the text holds 36 and is 1.85 rem high.
 */
function isTall(notes: readonly Element[], block: RootContent): boolean {
	const lines = (node: Element, characters: number) =>
		Math.ceil(measureText(toString(node)) / characters);
	const height = notes.reduce((sum, note) => sum + lines(note, 16) * 1.3, 0);
	return height - lines(block as Element, 36) * 1.85 > 7;
}

/** Width of `text` in Han characters: any other character counts half. */
function measureText(text: string): number {
	const han = text.match(/\p{Script=Han}/gu) ?? [];
	return (han.length + [...text].length) / 2;
}

function group(notes: Element[]): Element {
	return element('div', { className: ['notes'] }, notes);
}
