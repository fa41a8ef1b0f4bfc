// A chapter in two languages at once: each block beside the one that answers it, as HTML. Pairs are numbered in each section,
// which gives them their addresses; of ids that both halves have, the left one keeps its own.

import { escapeMarkup } from '../domain/markup/escape-markup.ts';
import {
	allElements,
	getAttribute,
	hasClass,
	isElement,
	setAttribute,
	writeInner,
	writeNode,
	type HtmlElement,
	type HtmlNode,
} from './html-nodes.ts';
import { isShownOnce, mergeBlocks } from './merge-blocks.ts';
import { splitBlocks, type HtmlBlock, type HtmlPart } from './split-blocks.ts';

export interface Half {
	/** `lang` and `hreflang`. */
	readonly tag: string;
	/** The chapter, as its own page shows it. */
	readonly html: string;
	/** For the lead and each section in order, how many blocks stand in each pair. */
	readonly groups: readonly (readonly number[])[];
	/** With what the addresses of pages in this language begin. */
	readonly home: string;
	/** The way to a section of the chapter's own page. */
	readonly alone: { readonly href: (id: string) => string; readonly words: string };
}

export interface PairWords {
	/** Id of what stands before the first heading. */
	readonly slug: string;
	/** What is said of the link of a pair. */
	readonly address: (number: number) => string;
}

/** Returns the HTML of the pairs, a `section` for each heading of level 2; throws where a block has no answer. */
export function laySideBySide(left: Half, right: Half, words: PairWords): string {
	const [these, those] = [readParts(left), readParts(right)];
	let open = false;
	const html = these.map((part, at) => {
		const id = getId(part.heading);
		const other = those[at];
		if (!other || those.length !== these.length || getId(other.heading) !== id)
			throw new Error(`The section "${id}" has no counterpart in "${right.tag}".`);
		const isNew = part.heading?.tagName === 'h2';
		const start = isNew ? `${open ? '</section>' : ''}<section aria-labelledby="${id}">` : '';
		open ||= isNew;
		return start + writePart(part, other, { left, right, words });
	});
	return html.join('\n') + (open ? '</section>' : '');
}

/** A part whose blocks stand in the groups that its source has. */
type Part = Omit<HtmlPart, 'blocks'> & { readonly groups: readonly (readonly HtmlBlock[])[] };

function readParts({ html, groups, tag }: Half): Part[] {
	return splitBlocks(html).map(({ blocks, ...part }, at) => {
		const ofPart = groups[at] ?? [];
		const counted = ofPart.reduce((sum, count) => sum + count, 0);
		if (counted !== blocks.length) {
			const where = `The section "${getId(part.heading)}" in "${tag}"`;
			throw new Error(`${where} shows ${blocks.length} blocks; its source has ${counted}.`);
		}
		const ends = ofPart.map((_, index) => ofPart.slice(0, index + 1).reduce((a, b) => a + b));
		return { ...part, groups: ends.map((end, index) => blocks.slice(ends[index - 1] ?? 0, end)) };
	});
}

interface Setting {
	readonly left: Half;
	readonly right: Half;
	readonly words: PairWords;
}

function writePart(part: Part, other: Part, setting: Setting): string {
	const { left, right, words } = setting;
	const id = getId(part.heading) || words.slug;
	// By number, since a sentence may have its marks in another order in each language.
	const notes = part.notes
		.toSorted((a, b) => numbers.compare(getId(a), getId(b)))
		.map((note) => [note, other.notes.find((each) => getId(each) === getId(note))]);
	for (const root of rootsOf(part)) dropOwnMarks(root);
	for (const root of rootsOf(other)) makeOther(root, right);
	const beside = (one: string, two: string) => writeHalves(one, two, setting);
	const head =
		part.heading && other.heading
			? `<div class="${['pair', 'pair-head', ...inFrames(part.frames)].join(' ')}">${beside(
					part.aliases.map(writeNode).join('') + writeHead(part.heading, id, left),
					writeHead(other.heading, id, right, right.tag),
				)}</div>`
			: '';
	const rows = part.groups.map((blocks, at) => {
		const row = { id: `${id}.${at + 1}`, number: at + 1, blocks, others: other.groups[at] ?? [] };
		return writePair(row, setting);
	});
	const remarks = part.remarks.map((remark, at) => [remark, other.remarks[at]]);
	const below = [...remarks, ...notes].map(([one, two]) => {
		const [these = '', those = ''] = [one, two].map((node) => node && writeNode(node));
		return `<div class="pair pair-below">${beside(these, those)}</div>`;
	});
	const inner = [head, ...groupItems(part.groups, rows), ...below].join('\n');
	return part.heading ? inner : `<div id="${id}" class="opening">${inner}</div>`;
}

const numbers = new Intl.Collator('en', { numeric: true });

function rootsOf({ heading, groups, notes, remarks }: Part): HtmlElement[] {
	const blocks = groups.flat().map(({ element }) => element);
	return [...(heading ? [heading] : []), ...blocks, ...notes, ...remarks];
}

/** Takes out of `root` what only the chapter's own page needs: the links that open a menu of citations. */
function dropOwnMarks(root: HtmlElement): void {
	const isOwn = (node: HtmlNode): boolean =>
		isElement(node) &&
		(hasClass(node, 'anchor') || (node.childNodes.length > 0 && node.childNodes.every(isOwn)));
	for (const element of allElements(root))
		element.childNodes = element.childNodes.filter((child) => !isOwn(child));
}

/** Makes `root` the second of its kind in the page: without ids, and with its links marked as leading to the other language. */
function makeOther(root: HtmlElement, { home, tag }: Half): void {
	dropOwnMarks(root);
	const elements = allElements(root);
	const pointing = /^(?:aria-(?:labelledby|describedby|controls|details)|for|popovertarget)$/;
	const pointed = new Set(
		elements.flatMap(({ attrs }) =>
			attrs.flatMap(({ name, value }) => (pointing.test(name) ? value.split(' ') : [])),
		),
	);
	for (const element of elements) {
		element.attrs = element.attrs.flatMap(({ name, value }) => {
			if (name === 'id') return pointed.has(value) ? { name, value: `other-${value}` } : [];
			return {
				name,
				value: pointing.test(name) ? value.replaceAll(/[^ ]+/g, 'other-$&') : value,
			};
		});
		const href = getAttribute(element, 'href') ?? '';
		if (href.startsWith(home)) setAttribute(element, 'hreflang', tag);
	}
}

/** A heading, and the way to its section where it stands in one language. */
function writeHead(heading: HtmlElement, id: string, { alone }: Half, hreflang?: string): string {
	const tag = hreflang ? ` hreflang="${hreflang}"` : '';
	const link = `<a href="${escapeMarkup(alone.href(id))}"${tag}>${escapeMarkup(alone.words)}</a>`;
	return `${writeNode(heading)}<p class="alone">${link}</p>`;
}

interface Row {
	readonly id: string;
	readonly number: number;
	readonly blocks: readonly HtmlBlock[];
	readonly others: readonly HtmlBlock[];
}

function writePair({ id, number, blocks, others }: Row, setting: Setting): string {
	const { left, right, words } = setting;
	const [block, other] = [blocks[0], others[0]];
	if (!block || !other) return '';
	const mark = `<a class="pair-number" href="#${id}" aria-label="${escapeMarkup(words.address(number))}">${number}</a>`;
	const isOnce = isShownOnce(block.element);
	const write = (of: readonly HtmlBlock[]) =>
		of.map(({ element, list }) => (list ? writeInner(element) : writeNode(element))).join('');
	const body = isOnce
		? mergeBlocks(block.element, other.element, { left: left.tag, right: right.tag })
		: writeHalves(write(blocks), write(others), setting);
	const names = ['pair', ...(isOnce ? ['once'] : []), ...inFrames(block.frames)];
	const tag = block.list ? 'li' : 'div';
	const level = block.level > 1 ? ` aria-level="${block.level}"` : '';
	return `<${tag}${level} class="${names.join(' ')}" id="${id}">${mark}${body}</${tag}>`;
}

function inFrames(frames: readonly string[]): string[] {
	return frames.map((frame) => `in-${frame}`);
}

/** Puts the pairs of items that follow one another into a list. */
function groupItems(groups: Part['groups'], rows: readonly string[]): string[] {
	const listAt = (at: number) => groups[at]?.[0]?.list;
	return rows.map((row, at) => {
		const list = listAt(at);
		if (!list) return row;
		const start = listAt(at - 1) === list ? '' : `<${list} class="pairs">`;
		return start + row + (listAt(at + 1) === list ? '' : `</${list}>`);
	});
}

function writeHalves(left: string, right: string, setting: Setting): string {
	return `<div lang="${setting.left.tag}">${left}</div><div class="other" lang="${setting.right.tag}">${right}</div>`;
}

function getId(element: HtmlElement | undefined): string {
	return (element && getAttribute(element, 'id')) ?? '';
}
