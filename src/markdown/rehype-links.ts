// Links that leave the site say so and tell the other site nothing.

import type { Root } from 'hast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import type { Translate } from '../i18n/translator.ts';
import { localeOfFile } from './file-locale.ts';

export interface LinkOptions {
	readonly translators: Readonly<Record<string, Translate>>;
}

/** rehype plugin. */
export function rehypeLinks({ translators }: LinkOptions) {
	return (tree: Root, file: VFile) => {
		if (!String(file).includes('http')) return;
		const leaves = translators[localeOfFile(file)]?.('link.leaves') ?? '';
		visit(tree, 'element', (node) => {
			if (node.tagName !== 'a' || !/^https?:/.test(String(node.properties['href'] ?? ''))) return;
			node.properties = {
				...node.properties,
				className: ['external'],
				rel: ['noopener', 'noreferrer', 'external'],
			};
			node.children.push({
				type: 'element',
				tagName: 'span',
				properties: { className: ['visually-hidden'] },
				children: [{ type: 'text', value: leaves }],
			});
		});
	};
}
