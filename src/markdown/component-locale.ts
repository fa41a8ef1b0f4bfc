// Every component of a chapter is told the language of its file, so that a page may show two languages side by side.

import { localeOfFile } from './file-locale.ts';
import type { Visitor } from './share-walk.ts';

/** Adds `locale="zh"` to each component. */
export const tellLocale: Visitor = (file) => {
	const locale = localeOfFile(file);
	return (node) => {
		if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
		node.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
	};
};
