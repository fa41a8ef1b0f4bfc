// Elements of a page: what stands in them, and new ones.

import type { Element, ElementContent, Nodes, RootContent } from 'hast';

/** Returns the elements directly in `node`, without its text and components. */
export function elementsIn(node: Nodes): Element[] {
	if (!('children' in node)) return [];
	return node.children.flatMap((child: RootContent) => (child.type === 'element' ? child : []));
}

/** Whether `node` holds nothing but text, so that a plugin need not look inside. */
export function isPlain(node: Element): boolean {
	return node.children.every((child) => child.type === 'text');
}

/** Returns a new element; a string is its text. */
export function element(
	tagName: string,
	properties: Element['properties'],
	children: string | ElementContent[],
): Element {
	return {
		type: 'element',
		tagName,
		properties,
		children: typeof children === 'string' ? [{ type: 'text', value: children }] : children,
	};
}

/** A component of the site's own, which authors cannot write. */
export function component(
	name: string,
	attributes: Readonly<Record<string, string>>,
): ElementContent {
	return {
		type: 'mdxJsxFlowElement',
		name,
		attributes: Object.entries(attributes).map(([key, value]) => ({
			type: 'mdxJsxAttribute',
			name: key,
			value,
		})),
		children: [],
	} as unknown as ElementContent;
}
