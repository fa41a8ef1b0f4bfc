// `## Title {/* #the-id */}`: the comment becomes the heading's id.

import type { Heading, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';

const comment = /^\s*\/\*\s*#([a-z0-9-]+)\s*\*\/\s*$/;

/** remark plugin: moves the id comment at the end of each heading into its `id`. */
export function remarkHeadings() {
	return (tree: Root) => {
		visit(tree, (node) => {
			if (node.type === 'paragraph' || node.type === 'table') return SKIP;
			if (node.type === 'heading') takeId(node);
			return undefined;
		});
	};
}

function takeId(heading: Heading): void {
	const last = heading.children.at(-1) as unknown as { type: string; value: string } | undefined;
	const id = last?.type === 'mdxTextExpression' ? comment.exec(last.value)?.[1] : undefined;
	if (!id) return;
	heading.children.pop();
	const text = heading.children.at(-1);
	if (text?.type === 'text') text.value = text.value.trimEnd();
	heading.data = { ...heading.data, hProperties: { id } };
}
