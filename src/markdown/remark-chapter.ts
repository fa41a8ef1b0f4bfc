// Headings take their ids from their comments, and every component is told the language of its file, so that a page may show
// two languages side by side. One walk does both: to walk costs more than what is done on the way.

import type { Heading, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { chapterOf } from './chapter-of-file.ts';
import { headingId } from './syntax.ts';

/** remark plugin. */
export function remarkChapter() {
	return (tree: Root, file: VFile) => {
		const { locale } = chapterOf(file);
		visit(tree, (node) => {
			if (node.type === 'heading') takeId(node);
			else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
				node.attributes.push({ type: 'mdxJsxAttribute', name: 'locale', value: locale });
		});
	};
}

/** Moves the id comment at the end of `heading` into its `id`. */
function takeId(heading: Heading): void {
	const id = headingId(heading);
	if (id === undefined) return;
	heading.children.pop();
	const text = heading.children.at(-1);
	if (text?.type === 'text') text.value = text.value.trimEnd();
	heading.data = { ...heading.data, hProperties: { id } };
}
