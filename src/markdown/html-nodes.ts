// HTML of a page as a tree: what stands in a node, and what is written of it.

import { serialize, serializeOuter, type DefaultTreeAdapterTypes } from 'parse5';

export type HtmlNode = DefaultTreeAdapterTypes.ChildNode;
export type HtmlElement = DefaultTreeAdapterTypes.Element;

export function writeNode(node: HtmlNode): string {
	return serializeOuter(node);
}

/** Returns the HTML within `element`. */
export function writeInner(element: HtmlElement): string {
	return serialize(element);
}

export function isElement(node: HtmlNode): node is HtmlElement {
	return 'tagName' in node;
}

export function getAttribute(element: HtmlElement, name: string): string | undefined {
	return element.attrs.find((own) => own.name === name)?.value;
}

export function hasClass(element: HtmlElement, name: string): boolean {
	return (getAttribute(element, 'class') ?? '').split(' ').includes(name);
}

export function setAttribute(element: HtmlElement, name: string, value: string): void {
	element.attrs = [...element.attrs.filter((own) => own.name !== name), { name, value }];
}

/** The words of `node`, white space collapsed. */
export function wordsOf(node: HtmlNode): string {
	const raw = (own: HtmlNode): string =>
		'value' in own ? own.value : 'childNodes' in own ? own.childNodes.map(raw).join('') : '';
	return raw(node).replaceAll(/\s+/g, ' ').trim();
}

/** Every element from `root` down, in order. */
export function allElements(root: HtmlNode): HtmlElement[] {
	if (!isElement(root)) return [];
	return [root, ...root.childNodes.flatMap(allElements)];
}
