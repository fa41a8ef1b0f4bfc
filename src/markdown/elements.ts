// What stands directly in an element, so that a plugin need not walk where there is nothing for it.

import type { Element, Nodes, RootContent } from 'hast';

/** The elements directly in `node`, without its text and components. */
export function elementsIn(node: Nodes): Element[] {
	if (!('children' in node)) return [];
	return node.children.flatMap((child: RootContent) => (child.type === 'element' ? child : []));
}

/** Whether `node` holds nothing but text. */
export function isPlain(node: Element): boolean {
	return node.children.every((child) => child.type === 'text');
}
