// Links that leave the site say so and tell the other site nothing.

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';

/** rehype plugin. */
export function rehypeLinks() {
	return (tree: Root) => {
		visit(tree, 'element', (node) => {
			if (node.tagName !== 'a' || !/^https?:/.test(String(node.properties['href'] ?? ''))) return;
			node.properties = {
				...node.properties,
				className: ['external'],
				rel: ['noopener', 'noreferrer', 'external'],
			};
		});
	};
}
