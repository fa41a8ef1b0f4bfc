// Footnotes stand behind the paragraph or the list item that carries their mark, under the printed number, not at the end of
// the page; the style sheet puts them beside it.

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
		foldNotes(tree as unknown as Parent);
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
	visit(block, 'element', (node, index, parent) => {
		if (node.tagName === 'sup' && followsMark(parent?.children.slice(0, index) ?? []))
			node.properties['className'] = ['next-mark'];
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

/** Whether what stands before a mark ends with another one, with nothing between them. */
function followsMark(before: Parent['children']): boolean {
	const last = before.findLast((node) => node.type !== 'text' || node.value !== '');
	return last?.type === 'element' && last.tagName === 'sup';
}

/** A printed number as it is; a note without one as an asterisk. */
function shown(label: string): string {
	return /^\d/.test(label) ? label : '*';
}

/** Components whose blocks have their notes inside them. */
const frames = new Set(['Case', 'Roadmap', 'Steps', 'Tree']);

/** Puts each note behind the block that carries its first mark, in an item of a list and in a case study too. */
function placeNotes(parent: Parent, notes: Map<string, Element>, translate: Translate): void {
	parent.children = parent.children.flatMap((block): RootContent[] => {
		const tag = block.type === 'element' ? block.tagName : '';
		if (tag === 'ul' || tag === 'ol' || frames.has((block as { name?: string }).name ?? '')) {
			placeNotes(block as unknown as Parent, notes, translate);
			return [block];
		}
		if (tag === 'li') {
			frameText(block as Element);
			placeNotes(block as unknown as Parent, notes, translate);
			return [block];
		}
		const placed = pick(notes, dressMarks(block as unknown as Element, translate));
		if (placed.length === 0) return [block];
		const group = element('div', { className: ['notes'] }, placed);
		if (/^h[2-6]$/.test(tag)) return [block, group];
		return [element('div', { className: ['noted'] }, [block as ElementContent, group])];
	});
}

/** Puts the text of an item that stands in no paragraph, and has marks, into an element of its own. */
function frameText(item: Element): void {
	const isList = (node: ElementContent) =>
		node.type === 'element' && /^(?:[uo]l|p)$/.test(node.tagName);
	const end = item.children.findIndex(isList);
	const text = item.children.splice(0, end === -1 ? item.children.length : end);
	const frame = element('div', {}, text);
	item.children.unshift(...(hasMark(frame) ? [frame] : text));
}

function hasMark(node: Element): boolean {
	return labelOf(node) !== undefined || elementsIn(node).some(hasMark);
}

/** Takes the notes with `labels` out of `notes`. */
function pick(notes: Map<string, Element>, labels: readonly string[]): Element[] {
	return labels.flatMap((label) => {
		const note = notes.get(label);
		notes.delete(label);
		return note ?? [];
	});
}

/** A stretch of text: where it ends in the column, and where its notes end in the margin, in rem. */
interface Stretch {
	text: number;
	margin: number;
	/** What may be folded, the last one last. */
	noted: Element[];
}

/** What notes may reach below the text that they stand beside, in rem. */
const overhang = 4;

/**
 * Folds notes into the text where they would reach far below it, since what comes after the text has to wait for them: a
 * heading, whose own marks stand in the margin, or a table. Heights are estimated.
 */
function foldNotes(parent: Parent): void {
	let stretch: Stretch = { text: 0, margin: 0, noted: [] };
	const end = () => {
		if (stretch.margin - stretch.text > overhang)
			(stretch.noted.at(-1)?.properties['className'] as string[]).push('is-folded');
		stretch = { text: 0, margin: 0, noted: [] };
	};
	const walk = (nodes: Parent['children']) => {
		for (const node of nodes) {
			const tag = (node as Element).tagName;
			if (/^(?:[uo]l|li)$/.test(tag) || frames.has((node as { name?: string }).name ?? '')) {
				walk(node.children as Parent['children']);
			} else if (/^(?:p|blockquote|div)$/.test(tag) || node.type === 'text') {
				const [text, notes] = elementsIn(node);
				const isNoted = String((node as Element).properties?.['className']).includes('noted');
				const top = Math.max(stretch.margin, stretch.text);
				stretch.text += 1.2 + linesOf(isNoted && text ? text : node, 36) * 1.7;
				if (!isNoted || !notes) continue;
				stretch.margin =
					top + elementsIn(notes).reduce((sum, note) => sum + 0.8 + linesOf(note, 16) * 1.3, 0);
				stretch.noted.push(node as Element);
			} else if (node.type !== 'mdxJsxTextElement') end();
		}
	};
	walk(parent.children);
	end();
}

/** How many lines of `width` Han characters `node` takes; any other character counts half. */
function linesOf(node: RootContent, width: number): number {
	const text = toString(node as Element);
	const han = text.match(/\p{Script=Han}/gu) ?? [];
	return Math.ceil((han.length + [...text].length) / 2 / width);
}
