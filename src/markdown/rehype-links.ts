// Links that leave the site say so and tell the other site nothing.

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { getTranslator } from '../i18n/translator.ts';
import { chapterOf } from './remark-chapter.ts';
import { element } from './elements.ts';

/** rehype plugin. */
export function rehypeLinks() {
	return (tree: Root, file: VFile) => {
		if (!String(file).includes('http')) return;
		const leaves = getTranslator(chapterOf(file).locale)('link.leaves');
		visit(tree, 'element', (node) => {
			if (node.tagName !== 'a' || !/^https?:/.test(String(node.properties['href'] ?? ''))) return;
			node.properties = {
				...node.properties,
				className: ['external'],
				rel: ['noopener', 'noreferrer', 'external'],
			};
			node.children.push(element('span', { className: ['visually-hidden'] }, leaves));
		});
	};
}
