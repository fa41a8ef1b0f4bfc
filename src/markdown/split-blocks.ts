// The HTML of a chapter, as its page has it, taken apart into the blocks that read/read-blocks.ts counts in its source.

import { parseFragment } from 'parse5';
import { allElements, hasClass, isElement, type HtmlElement, type HtmlNode } from './html-nodes.ts';

export interface HtmlBlock {
	readonly element: HtmlElement;
	/** The list that it is an item of, or its item is within. */
	readonly list: 'ul' | 'ol' | undefined;
	/** Of an item: 1, or more within another. */
	readonly level: number;
	/** What it stands in: `case`, `steps`, `roadmap`, `tree`. */
	readonly frames: readonly string[];
}

/** The lead, or a section up to the next heading of any level. */
export interface HtmlPart {
	/** Absent for the lead. */
	readonly heading: HtmlElement | undefined;
	/** Former ids of the section. */
	readonly aliases: readonly HtmlElement[];
	readonly frames: readonly string[];
	readonly blocks: readonly HtmlBlock[];
	/** Its footnotes. */
	readonly notes: readonly HtmlElement[];
	/** What the edition says of it below its text. */
	readonly remarks: readonly HtmlElement[];
}

const frameNames = ['case', 'roadmap', 'steps', 'tree'] as const;

/** Splits the HTML of a chapter; its lead comes first, even where it has none. */
export function splitBlocks(html: string): HtmlPart[] {
	const newPart = (frames: readonly string[], heading?: HtmlElement, around?: HtmlElement) => ({
		...{ heading, frames, aliases: around ? childrenOf(around).filter(isAlias) : [] },
		...{ blocks: [] as HtmlBlock[], notes: [] as HtmlElement[], remarks: [] as HtmlElement[] },
	});
	let part = newPart([]);
	const parts = [part];
	const read = (nodes: readonly HtmlNode[], frames: readonly string[]): void => {
		for (const element of nodes.filter(isElement)) {
			const heading = [element, ...childrenOf(element)].find(({ tagName }) =>
				/^h[2-4]$/.test(tagName),
			);
			const frame = frameNames.find((name) => hasClass(element, name));
			if (element.tagName === 'section' || hasClass(element, 'opening'))
				read(element.childNodes, frames);
			else if (frame) read(element.childNodes, [...frames, frame]);
			else if (hasClass(element, 'noted')) {
				const [block, ...notes] = childrenOf(element);
				if (block) read([block, ...notes], frames);
			} else if (hasClass(element, 'notes')) part.notes.push(...childrenOf(element));
			else if (heading && (heading === element || hasClass(element, 'heading'))) {
				part = newPart(frames, heading, element);
				parts.push(part);
			} else if (hasClass(element, 'departure')) part.remarks.push(element);
			else if (!isLeftOut(element)) {
				part.notes.push(...takeNotes(element));
				part.blocks.push(...readBlock(element, frames));
			}
		}
	};
	read(parseFragment(html).childNodes, []);
	return parts;
}

/** Takes the footnotes of its items out of `block`, and what holds an item and its notes together. */
function takeNotes(block: HtmlElement): HtmlElement[] {
	return allElements(block).flatMap((element) => {
		const noted = childrenOf(element).find((child) => hasClass(child, 'noted'));
		if (!noted) return [];
		const [words, ...lists] = childrenOf(noted);
		element.childNodes = element.childNodes.flatMap((node) =>
			node === noted ? (words?.childNodes ?? []) : [node],
		);
		return lists.flatMap(childrenOf);
	});
}

function readBlock(element: HtmlElement, frames: readonly string[]): HtmlBlock[] {
	const { tagName } = element;
	if (tagName !== 'ul' && tagName !== 'ol') return [{ element, list: undefined, level: 1, frames }];
	const readItems = (list: HtmlElement, level: number): HtmlBlock[] =>
		childrenOf(list).flatMap((item) => {
			const inner = childrenOf(item).filter((child) => /^[uo]l$/.test(child.tagName));
			item.childNodes = item.childNodes.filter((node) => !inner.some((each) => each === node));
			const own = { element: item, list: tagName, level, frames } as const;
			return [own, ...inner.flatMap((each) => readItems(each, level + 1))];
		});
	return readItems(element, 1);
}

/** What is only of the chapter's own page. */
function isLeftOut(element: HtmlElement): boolean {
	return element.tagName === 'script' || hasClass(element, 'backlinks');
}

function childrenOf(element: HtmlElement): HtmlElement[] {
	return element.childNodes.filter(isElement);
}

function isAlias(element: HtmlElement): boolean {
	return hasClass(element, 'alias');
}
