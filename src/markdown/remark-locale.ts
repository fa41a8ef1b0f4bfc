// Every component of a chapter is told the language of its file, so that a page may show two languages side by side.

import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { localeOfFile } from './file-locale.ts';

/** remark plugin: adds `locale="zh"` to each component. */
export function remarkLocale() {
	return (tree: Root, file: VFile) => {
		if (!String(file).includes('<')) return;
		const locale = localeOfFile(file);
		visit(tree, (node) => {
			if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
			const { attributes } = node as unknown as { attributes: unknown[] };
			attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
		});
	};
}
